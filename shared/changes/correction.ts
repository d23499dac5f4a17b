import type { Quantity } from '../figures/figure.ts';
import type { Claim, Version } from './claim.ts';
import { isConfident, SEVERAL } from './doubt.ts';
import { independentSources, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { isGiven } from './numbers-given.ts';
import { numberKey, quantityOf } from './quantity.ts';
import { FoldReachesBack } from './reaches-back.ts';
import {
  hold,
  join,
  judge,
  kindOf,
  MOST_MISPRINTS,
  move,
  present,
  presentNumber,
  type Timeline,
} from './timeline.ts';

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
    const leads = !position.isOld && position.claims[0] === claim;
    const isSeveral = !leads && othersCarrying(claim, claims, sharesText) >= SEVERAL;
    if (!leads && !isSeveral) {
      if (position.isOld)
        throw new FoldReachesBack(position.claimedOn, 'who else carries a corrected number');
      timeline.correctedAlone.push({ day: claim.day, quantity: quantityOf(claim.said.figure) });
    }
    if (isSeveral) hold(timeline, claim, correction, 'disputed');
    else {
      move(timeline, claim, correction, 'corrected', 'correction');
      timeline.standing.splice(timeline.standing.indexOf(position), 1);
      if (position.to) rememberMisprint(timeline, position.to);
    }
    return;
  }
  if (isGiven(timeline.past, correction.figure)) {
    judge(timeline, correction.figures, 're-citation');
  } else if (!isConfident({ ...claim, said: correction })) {
    hold(timeline, claim, correction, 'below-confidence');
  } else {
    move(timeline, claim, correction, kindOf(presentNumber(timeline), correction.figure), 'correction');
  }
}

function rememberMisprint({ misprints }: Timeline, number: Quantity): void {
  misprints.push(numberKey(number));
  if (misprints.length > MOST_MISPRINTS) misprints.shift();
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
