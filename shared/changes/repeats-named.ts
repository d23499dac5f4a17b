import type { RecordedFigure } from './change.ts';
import { meets } from './interval.ts';
import { canMove, dayOfClaim } from './recorded-figure.ts';
import { dayOf } from './time.ts';

/** Whether another, named claimant gave the number on the series before: outlets then only leave out the name. */
export function repeatsNamed(figure: RecordedFigure, named: readonly RecordedFigure[]): boolean {
  return named.some(
    (other) =>
      canMove(other) &&
      other.claimant !== null &&
      other.claimant !== figure.claimant &&
      other.series.metric === figure.series.metric &&
      other.series.theatre === figure.series.theatre &&
      other.series.force === figure.series.force &&
      dayOfClaim(other) <= dayOf(figure.article.published) &&
      meets(other, figure),
  );
}
