import type { RecordedFigure } from './change.ts';
import { meets } from './interval.ts';
import { isMet, type NumbersGiven } from './numbers-given.ts';
import { canMove, dayOfClaim } from './recorded-figure.ts';
import { dayOf } from './time.ts';

/**
 * Whether another, named claimant gave the number on the series before: outlets then only leave out the name.
 * @param given numbers that those others gave, where their figures are not at hand
 */
export function repeatsNamed(
  figure: RecordedFigure,
  named: readonly RecordedFigure[],
  given: NumbersGiven,
): boolean {
  if (isMet(given, figure, dayOf(figure.article.published))) return true;
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
