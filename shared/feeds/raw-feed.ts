import type { Base } from './element-stream.ts';

/** What the readers of feeds hand on: the fields as written, before dates, links and markup are made sense of. */

/** Characters of a field that are read: a report of 20,000 has ten times as many with its markup at most. */
export const LONGEST_FIELD = 400_000;

export interface RawLink {
  readonly href: string;
  /** Relation, `alternate` where absent (RFC 4287, 4.2.7.2); `original` where a counting service names what it stands for. */
  readonly rel: string;
  /** Where it starts from if it is relative; null for the feed's own place. */
  readonly base: Base | null;
}

export interface RawItem {
  readonly guid: string | null;
  /** False where a guid says that it is no address (`isPermaLink="false"`). */
  readonly guidMayLink: boolean;
  /** Where a guid starts from if it is an address without a host (Atom ids are addresses); null where it is opaque. */
  readonly guidBase: Base | null;
  readonly links: readonly RawLink[];
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
  /** Where the feed says that its site is: where its relative links start from. */
  readonly links: readonly RawLink[];
  readonly items: readonly RawItem[];
  /** Whether all of the document was read: no bound was met. */
  readonly isWhole: boolean;
}
