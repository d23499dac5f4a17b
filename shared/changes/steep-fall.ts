import type { Metric, Quantity } from '../figures/figure.ts';
import type { RecordedFigure } from './change.ts';
import type { Claim } from './claim.ts';
import type { SharesText } from './independence.ts';
import { interval } from './interval.ts';
import { tellsOfMove } from './return.ts';

/**
 * A total that falls to this part of what it was, or below, is nearly always a part of it (one battle, one batch, the
 * men of one brigade) told without saying so, or a sentence misread.
 */
export const STEEPEST_FALL = 0.4;

/** What adds up as a war goes on. Plans are made and dropped, and the missing are found. */
const ADDS_UP: ReadonlySet<Metric> = new Set<Metric>([
  'deployed',
  'killed',
  'wounded',
  'captured',
  'casualties',
]);

/** Whether a claim would take a total down steeply, in a text that says nothing of a fall and not what it fell from. */
export function isSteepFall(claim: Claim, position: Quantity): boolean {
  const { figure } = claim.said;
  const held = interval(position);
  const said = interval(figure);
  if (held === null || said === null || !ADDS_UP.has(figure.series.metric)) return false;
  return said.high <= held.low * STEEPEST_FALL && !tellsOfMove(claim, position);
}

/** Whether two figures were read from different articles and sentences: one misread sentence does not bear out itself. */
export function isAnotherReading(a: RecordedFigure, b: RecordedFigure, sharesText: SharesText): boolean {
  return (
    a.article.url !== b.article.url &&
    a.evidence.sentence !== b.evidence.sentence &&
    !sharesText(a.textSignature, b.textSignature)
  );
}
