import type { RecordedFigure } from './change.ts';

/** What an article said at one time, and every figure of it that said so. */
export interface Version {
  readonly figure: RecordedFigure;
  readonly figures: readonly RecordedFigure[];
}

/** What one article lets the claimant say on the series: at most one number, and what it was corrected to. */
export interface Claim {
  /** ISO 8601 date: when it was said, or else when its article was published. */
  readonly day: string;
  /** As the article said it first. */
  readonly said: Version;
  /** As edits of the article made it, in their order; each differs from the one before. */
  readonly corrections: readonly Version[];
  /** ISO 8601 UTC: when the article was withdrawn, or null. */
  readonly withdrawnAt: string | null;
  /** Every figure of the article on the series, background included. */
  readonly article: readonly RecordedFigure[];
}
