import { ALERT_CONFIDENCE, type Figure } from '../figures/figure.ts';
import type { RecordedFigure } from './change.ts';
import { interval } from './interval.ts';
import { addDays, dayOf, daysBetween, instant } from './time.ts';

/** A claim told more than this many days after it was made is told in retrospect. */
export const RETROSPECT_DAYS = 3;

/** Whether a figure can move a position: a running total with a number, not only looked back on. */
export function canMove(figure: RecordedFigure): boolean {
  return figure.scope === 'cumulative' && !isPast(figure) && interval(figure) !== null;
}

/**
 * Whether a figure is only looked back on: given to compare with, or told as an earlier claim of a day that the text
 * does not name. It says nothing of what is claimed now, and its place among the claims is not known.
 */
export function isPast({ background, signals }: Pick<Figure, 'background' | 'signals'>): boolean {
  return background || signals.includes('recalled');
}

/** The day (ISO 8601 date) that a figure speaks of: when it was said, or else when it was published. */
export function dayOfClaim({ claimedOn, article }: RecordedFigure): string {
  const published = dayOf(article.published);
  // East of Greenwich the next day has begun when an article comes out; a claim of the days after that is misread.
  return claimedOn === null || claimedOn > addDays(published, 1) ? published : claimedOn;
}

/** Whether a figure was told long after it was said. */
export function inRetrospect(figure: RecordedFigure): boolean {
  return daysBetween(dayOfClaim(figure), dayOf(figure.article.published)) > RETROSPECT_DAYS;
}

/** Whether a figure was read surely enough to be told, and to speak against another. */
export function isSure({ confidence }: RecordedFigure): boolean {
  return confidence >= ALERT_CONFIDENCE;
}

/** The order of figures of one day: publication, then address, place in the text, and id. */
export function byPublication(a: RecordedFigure, b: RecordedFigure): number {
  return (
    instant(a.article.published) - instant(b.article.published) ||
    textOrder(a.article.url, b.article.url) ||
    a.evidence.start - b.evidence.start ||
    textOrder(a.id, b.id)
  );
}

/** The order of texts by their code units: the same on any machine, in any language. */
export function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
