import type { RecordedFigure } from './change.ts';
import { isConfident } from './doubt.ts';
import { independent, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { newness } from './newness.ts';
import type { NumbersGiven } from './numbers-given.ts';
import { repeatsNamed } from './repeats-named.ts';
import { daysBetween } from './time.ts';
import { type Decide, judge, kindOf, MOST_WAITING, move, presentNumber } from './timeline.ts';

/** Two outlets that name nobody must agree within these days to make a number `reported`. */
export const AGREEMENT_DAYS = 30;

/** The rules for numbers without a claimant: only two outlets that do not share text move the position. */
export function decideUnattributed(
  named: readonly RecordedFigure[],
  given: NumbersGiven,
  sharesText: SharesText,
): Decide {
  return (timeline, claim) => {
    const { said } = claim;
    if (newness(timeline, claim) === null) return;
    if (!isConfident(claim)) {
      judge(timeline, said.figures, 'below-confidence');
      return;
    }
    const { waiting } = timeline;
    const agreeing = waiting.filter(
      (other) => meets(other.said, said.figure) && daysBetween(other.day, claim.day) <= AGREEMENT_DAYS,
    );
    if (!agreeing.some((other) => independent(other.said, said.figure, sharesText))) {
      waiting.push({ day: claim.day, said: said.figure, figures: said.figures });
      if (waiting.length > MOST_WAITING) waiting.shift();
      judge(timeline, said.figures, 'unattributed');
      return;
    }
    const silence = repeatsNamed(said.figure, named, given) ? 'echo' : undefined;
    move(timeline, claim, said, kindOf(presentNumber(timeline), said.figure), 'confirmed', agreeing, silence);
  };
}
