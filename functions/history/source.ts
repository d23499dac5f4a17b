import type { Position, Series, StoredChange } from '../../shared/changes/change.ts';
import type { ChangeStory } from '../../shared/history/why.ts';

/** Where a list goes on: after this entry. It names an entry and not a number of entries, so that new data moves nothing. */
export interface Cursor {
  readonly claimedOn: string;
  readonly id: string;
}

export interface ChangesAsked {
  readonly story: string;
  /** Every series of the story unless given. */
  readonly series?: Series;
  /** ISO 8601 date or its beginning; the first and the last, both included. */
  readonly since?: string;
  readonly until?: string;
  readonly order: 'newest' | 'oldest';
  readonly after?: Cursor;
  /** Most changes of the answer. */
  readonly limit: number;
}

export interface ChangesPage {
  /** By the day of the claim, then by id. Superseded ones are left out. */
  readonly changes: readonly StoredChange[];
  /** Null at the end. */
  readonly next: Cursor | null;
}

/** A series, and who has said something on it. */
export interface SeriesKnown extends Series {
  readonly claimants: readonly string[];
  /** ISO 8601 date. */
  readonly lastClaimedOn: string | null;
}

export type ChangeFound =
  | { readonly found: 'one'; readonly story: ChangeStory }
  | { readonly found: 'none' }
  /** A short id that several have. */
  | { readonly found: 'several'; readonly ids: readonly string[] };

/** What the history is read from. Every question costs a bounded number of reads, however long the ledger is. */
export interface HistorySource {
  positions(story: string): Promise<readonly Position[]>;
  series(story: string): Promise<readonly SeriesKnown[]>;
  changes(asked: ChangesAsked): Promise<ChangesPage>;
  /** @param id whole, or its first eight characters or more */
  change(id: string): Promise<ChangeFound>;
}

export const cursorText = ({ claimedOn, id }: Cursor): string => `${claimedOn}~${id}`;

export function cursorOf(text: string): Cursor {
  const [claimedOn = '', id = ''] = text.split('~');
  return { claimedOn, id };
}
