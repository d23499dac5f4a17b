import type { ArticleReference } from '../articles/article.ts';
import type { Figure, Metric, Quantity } from '../figures/figure.ts';

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

/** Why a change in the ledger was told to nobody. */
export const SILENCES = ['late', 'baseline', 'replayed', 'below-confidence', 'disputed', 'not-subscribed'] as const;
export type Silence = (typeof SILENCES)[number];

/** An entry of the ledger. */
export interface Change extends Series {
  readonly id: string;
  readonly claimant: string;
  /** 1 for a claimant's first entry on the series, in the order of the claims. */
  readonly sequence: number;
  readonly kind: Kind;
  /** null at a first position and for an incident. */
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  /** People, and per cent of `from`; null where either end has no number. */
  readonly difference: { readonly absolute: number; readonly percent: number } | null;
  readonly claimedOn: string;
  readonly seenAt: string;
  /** The sentence. */
  readonly evidence: string;
  readonly article: ArticleReference;
  /** Every article that carried it, the first included, by time of publication. */
  readonly sources: readonly ArticleReference[];
}
