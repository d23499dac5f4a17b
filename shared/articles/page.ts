/** A page as it was read. */
export interface Page {
  /** Canonical address: the page's own word where it is credible, else where the page was found. */
  readonly url: string;
  /** Headline; empty where the page has none. */
  readonly title: string;
  /** As the page names itself; null where it does not. */
  readonly outlet: string | null;
  /** ISO 8601, UTC; null where the page does not tell. */
  readonly published: string | null;
  /** ISO 8601, UTC; null where the page does not tell. */
  readonly modified: string | null;
  /** Main text, blocks separated by line breaks, the headline not among them; empty where there is none. */
  readonly text: string;
  /** Whether it says that it grows while it is read, as live blogs do. */
  readonly isLive: boolean;
  /** What it is instead of an article, for a person: a login, a check for robots. Null where it may be one. */
  readonly wall: string | null;
}
