import type { ArticleReference } from '../articles/article.ts';
import type { Figure, Metric, Period, Quantity } from '../figures/figure.ts';

/** What is counted: the unit on which each claimant has a position. */
export interface Series {
  readonly story: string;
  readonly force: string;
  readonly metric: Metric;
  readonly theatre: string;
}

/** The claimant of unattributed figures once two independent outlets agree. */
export const REPORTED = 'reported';

/**
 * A figure as a fact in the store: what one article says, and whether it still says so.
 * Written once under `id`; only `withdrawnAt` and `withdrawnWhy` are ever added.
 */
export interface RecordedFigure extends Figure {
  /** Made from what it says and where: series, claimant, number, bound, article. */
  readonly id: string;
  readonly series: Series;
  readonly article: ArticleReference;
  /** Shingle signature of the article's text, to tell copies from independent reports. */
  readonly textSignature: readonly number[];
  /** ISO 8601 UTC: when Fogwatch read it. */
  readonly seenAt: string;
  /** Version of the extractor that read it. */
  readonly extractor: string;
  /** How its article came in: live news, the first poll of an empty ledger, the bundled archive, or a feed's old items. */
  readonly arrival: Arrival;
  /** ISO 8601 UTC, and why: the article was edited and no longer says so, or was withdrawn. */
  readonly withdrawnAt?: string;
  readonly withdrawnWhy?: 'edited' | 'withdrawn';
}

export const ARRIVALS = ['news', 'baseline', 'archive', 'late'] as const;
export type Arrival = (typeof ARRIVALS)[number];

export const KINDS = ['first', 'raised', 'lowered', 'corrected', 'withdrawn', 'incident'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Why a change in the ledger was told to nobody. `echo`: a number without a claimant that only repeats
 * a named claimant's. `superseded`: taken out of the ledger by a later fold before it was told.
 */
export const SILENCES = [
  'late',
  'baseline',
  'replayed',
  'below-confidence',
  'disputed',
  'not-subscribed',
  'echo',
  'superseded',
] as const;
export type Silence = (typeof SILENCES)[number];

/** An entry of the ledger. */
export interface Change extends Series {
  readonly id: string;
  readonly claimant: string;
  /**
   * Which of the claimant's entries on the series that are claimed on this day it is, in the order in which they came
   * about, incidents for themselves: what lies between other days never numbers it anew.
   */
  readonly sequence: number;
  readonly kind: Kind;
  /** null at a first position and for an incident. */
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  /** The days that an incident counts, where its claimant states them; null for every other change. */
  readonly period: Period | null;
  /** People and per cent of `from`, negative for a fall; null where either end has no number. A range counts by its middle. */
  readonly difference: { readonly absolute: number; readonly percent: number } | null;
  readonly claimedOn: string;
  readonly seenAt: string;
  /** The sentence. */
  readonly evidence: string;
  readonly article: ArticleReference;
  /** Articles that carried it, the first {@link MAX_KEPT_SOURCES} by time of publication. */
  readonly sources: readonly ArticleReference[];
}

/** What a fold says of a change; identity, time of seeing and alert are given when it is stored. */
export interface LedgerEntry extends Omit<Change, 'id' | 'seenAt'> {
  /** How many articles carried it. */
  readonly sourceCount: number;
  /** Ids of the first {@link MAX_KEPT_SOURCES} figures that carry it, the one that established it before them. */
  readonly figures: readonly string[];
  /** ISO 8601 dates: when each of them was heard of, under which they are kept. */
  readonly heard: readonly string[];
  /** How the figure that established it came in, and whether all that carry it came in late. */
  readonly arrival: Arrival;
  /** Where the fold itself holds it back. */
  readonly silence?: Silence;
}

/** The last number of a claimant on a series that counted. */
export interface Position extends Series {
  readonly claimant: string;
  readonly quantity: Quantity;
  /** ISO 8601 date. */
  readonly claimedOn: string;
  /** The sentence. */
  readonly evidence: string;
  readonly article: ArticleReference;
  /** Number of articles that carried it. */
  readonly sources: number;
}

/** The rules of docs/changes.md, by the names under which a change is explained. */
export const RULES = [
  'rate',
  'background',
  'vague',
  'other-number-in-article',
  'retrospective',
  're-citation',
  'echo',
  'below-confidence',
  'disputed',
  'steep-fall',
  'unattributed',
  'retold-incident',
  'still-carried',
  'change',
  'return',
  'confirmed',
  'correction',
  'withdrawal',
  'incident',
] as const;
export type Rule = (typeof RULES)[number];

/** What became of one figure in the fold. */
export interface Verdict {
  /** Id of the figure. */
  readonly figure: string;
  readonly rule: Rule;
  /** Place, from 1, of the entry that it made or joined among those of the ledger; null where it made none. */
  readonly entry: number | null;
}

/** Everything that one claimant's figures on one series come to. */
export interface Ledger {
  readonly position: Position | null;
  /** In the order of the claims. */
  readonly entries: readonly LedgerEntry[];
  readonly verdicts: readonly Verdict[];
}

/** What became of a change's alert. Times are ISO 8601 UTC; `message` is the id of the message that it went out in. */
export type AlertState =
  | { readonly state: 'pending' }
  | { readonly state: 'sent'; readonly at: string; readonly message?: string }
  | { readonly state: 'silent'; readonly why: Silence };

/** A change as it is kept. */
export interface StoredChange extends Change {
  /** How many articles carried it. */
  readonly sourceCount: number;
  readonly alert: AlertState;
  /** Ids of the figures that carry it, at most {@link MAX_KEPT_SOURCES}. */
  readonly figures: readonly string[];
  /** ISO 8601 dates: when each of them was heard of, under which they are kept; absent in changes of shape 1. */
  readonly heard?: readonly string[];
  /** The fold no longer finds it: kept for the record, shown in no history. */
  readonly superseded?: true;
}

/** One item in the store for a claimant on a series, written on the condition that `version` is still the one read. */
export interface StoredLedger {
  readonly version: number;
  readonly position: Position | null;
  /** In the order of the claims, superseded ones last. */
  readonly changes: readonly StoredChange[];
}

/** Articles and figures kept for one change: the first so many by publication, so that an item stays small. */
export const MAX_KEPT_SOURCES = 40;
