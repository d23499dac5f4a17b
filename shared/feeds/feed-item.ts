/** A feed as it was read, whatever its format. */

export interface FeedItem {
  /** Tells the item apart within its feed: its guid, else its address, else a hash of what it says. At most 512 characters. */
  readonly id: string;
  /** Absolute http(s) address of its page; null where the item links nowhere. */
  readonly url: string | null;
  /** Plain text; empty where missing. */
  readonly title: string;
  /** Plain text, blocks on lines of their own; empty where missing. At most {@link LONGEST_SUMMARY} characters. */
  readonly summary: string;
  /**
   * The full text that the feed brings, as plain text; absent where it brings no more than the summary. At most
   * {@link LONGEST_CONTENT} characters.
   */
  readonly content?: string;
  /** ISO 8601, UTC, never in the future; null where the feed does not tell. */
  readonly published: string | null;
  /** ISO 8601, UTC, never in the future: when the item was last edited; null where the feed does not tell. */
  readonly updated: string | null;
  /** Whom an aggregator took it from (`<source>`); null where the feed does not tell. */
  readonly outlet: string | null;
}

export interface FeedDocument {
  readonly title: string;
  readonly items: readonly FeedItem[];
  /** Minutes that the feed asks to be left alone (RSS 2.0 `<ttl>`); null where it does not. */
  readonly ttlMinutes: number | null;
  /** What could not be made sense of, each in one line for a person. */
  readonly remarks: readonly string[];
}

/** What a feed says of an article, not the article. */
export const LONGEST_SUMMARY = 4_000;
/** Reports end well before; an item must fit into a queue's message with others. */
export const LONGEST_CONTENT = 20_000;
