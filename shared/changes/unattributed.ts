import type { RecordedFigure } from './change.ts';
import type { Claim } from './claims.ts';
import { isConfident } from './doubt.ts';
import { independent, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { newness } from './newness.ts';
import { repeatsNamed } from './repeats-named.ts';
import { daysBetween } from './time.ts';
import { type Decide, judge, kindOf, move, presentNumber } from './timeline.ts';

/** Two outlets that name nobody must agree within these days to make a number `reported`. */
export const AGREEMENT_DAYS = 30;

/** The rules for numbers without a claimant: only two outlets that do not share text move the position. */
export function decideUnattributed(named: readonly RecordedFigure[], sharesText: SharesText): Decide {
  const waiting: Claim[] = [];
  return (timeline, claim) => {
    const { said } = claim;
    if (newness(timeline, claim) === null) return;
    if (!isConfident(claim)) {
      judge(timeline, said.figures, 'below-confidence');
      return;
    }
    const agreeing = waiting.filter(
      (other) => meets(other.said.figure, said.figure) && daysBetween(other.day, claim.day) <= AGREEMENT_DAYS,
    );
    if (!agreeing.some((other) => independent(other.said.figure, said.figure, sharesText))) {
      waiting.push(claim);
      judge(timeline, said.figures, 'unattributed');
      return;
    }
    const carried = agreeing.map((other) => ({ figures: other.said.figures, claims: [other] }));
    const silence = repeatsNamed(said.figure, named) ? 'echo' : undefined;
    move(timeline, claim, said, kindOf(presentNumber(timeline), said.figure), 'confirmed', carried, silence);
  };
}
