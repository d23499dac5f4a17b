import type { Claim } from './claim.ts';
import { meets } from './interval.ts';
import { isGiven } from './numbers-given.ts';
import { isReturn } from './return.ts';
import { join, judge, present, type Timeline } from './timeline.ts';

/**
 * How a claim goes beyond what the claimant said before: a number never given, or an older one claimed anew. An echo is
 * joined to the position, a re-citation judged as such, and both give null.
 */
export function newness(timeline: Timeline, claim: Claim): 'change' | 'return' | null {
  const { said } = claim;
  const position = present(timeline);
  if (position?.to && meets(position.to, said.figure)) {
    join(timeline, position, claim, said, 'echo');
    return null;
  }
  if (!isGiven(timeline.past, said.figure)) return 'change';
  const { to: quantity, claimedOn } = position ?? { to: null, claimedOn: '' };
  if (quantity !== null && isReturn(claim, { quantity, claimedOn })) return 'return';
  judge(timeline, said.figures, 're-citation');
  return null;
}
