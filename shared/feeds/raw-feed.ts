/** What the two readers of feeds hand on: the fields as written, before dates, links and markup are made sense of. */

export interface RawLink {
  readonly href: string;
  /** Relation, `alternate` where absent (RFC 4287, 4.2.7.2). */
  readonly rel: string;
}

export interface RawItem {
  readonly guid: string | null;
  /** False where a guid says that it is no address (`isPermaLink="false"`). */
  readonly guidMayLink: boolean;
  readonly links: readonly RawLink[];
  /** Where relative links start from; null for the feed's own. */
  readonly base: string | null;
  /** Markup or text, entities decoded once. */
  readonly title: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly outlet: string | null;
}

export interface RawFeed {
  readonly title: string | null;
  readonly ttl: string | null;
  readonly items: readonly RawItem[];
}
