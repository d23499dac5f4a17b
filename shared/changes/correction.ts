import type { Claim, Version } from './claims.ts';
import { isConfident, SEVERAL } from './doubt.ts';
import { independentSources, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { repeats } from './return.ts';
import { hold, join, judge, kindOf, move, present, presentNumber, type Timeline } from './timeline.ts';

/**
 * An article was edited and now carries another number for the claim: told as `corrected`, at the day of the
 * claim. An outlet that had only echoed a number, and now goes against several that still carry it, is in
 * doubt. An edit that comes to the number that stands is one more echo.
 */
export function corrected(
  timeline: Timeline,
  claim: Claim,
  correction: Version,
  claims: readonly Claim[],
  sharesText: SharesText,
): void {
  const position = present(timeline);
  if (position?.to && meets(position.to, correction.figure)) {
    join(timeline, position, claim, correction, 'echo');
    return;
  }
  if (position?.claims.includes(claim)) {
    const leads = position.claims[0] === claim;
    if (leads || othersCarrying(claim, claims, sharesText) < SEVERAL) {
      move(timeline, claim, correction, 'corrected', 'correction');
      timeline.standing.splice(timeline.standing.indexOf(position), 1);
    } else hold(timeline, claim, correction, 'disputed');
    return;
  }
  if (timeline.past.some(({ quantity }) => repeats(quantity, correction.figure))) {
    judge(timeline, correction.figures, 're-citation');
  } else if (!isConfident({ ...claim, said: correction })) {
    hold(timeline, claim, correction, 'below-confidence');
  } else {
    move(timeline, claim, correction, kindOf(presentNumber(timeline), correction.figure), 'correction');
  }
}

/** How many independent outlets other than the claim's own still carry what it said first. */
function othersCarrying(claim: Claim, claims: readonly Claim[], sharesText: SharesText): number {
  const others = claims.filter(
    (other) =>
      other !== claim &&
      other.withdrawnAt === null &&
      other.corrections.length === 0 &&
      meets(other.said.figure, claim.said.figure),
  );
  return independentSources(
    others.map((other) => other.said.figure),
    sharesText,
  );
}
