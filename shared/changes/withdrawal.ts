import type { Claim } from './claim.ts';
import { meets } from './interval.ts';
import { firstMet } from './numbers-given.ts';
import { FoldReachesBack } from './reaches-back.ts';
import { instant } from './time.ts';
import { type Draft, enter, judge, present, type Timeline } from './timeline.ts';

/**
 * An article was withdrawn. If it carried the present position, and no other article still does, the position
 * goes back to the last one that somebody still carries, or to none. A number that the claimant has left
 * behind since is history: its article's end changes nothing.
 */
export function withdraw(timeline: Timeline, claim: Claim, claims: readonly Claim[]): void {
  const position = present(timeline);
  const at = instant(claim.withdrawnAt ?? '');
  if (!position?.claims.includes(claim) || claim.withdrawnAt === null) return;
  if (isCarried(timeline, position, claims, at)) {
    judge(timeline, claim.said.figures, 'still-carried', position);
    return;
  }
  timeline.standing.pop();
  while (timeline.standing.length > 0) {
    const earlier = present(timeline);
    if (earlier && isCarried(timeline, earlier, claims, at)) break;
    timeline.standing.pop();
  }
  if (timeline.isCut && timeline.standing.length === 0) {
    throw new FoldReachesBack(position.claimedOn, 'a withdrawal takes the position back');
  }
  const figure = (claim.corrections.at(-1) ?? claim.said).figure;
  const draft = enter(timeline, {
    kind: 'withdrawn',
    from: position.to,
    to: present(timeline)?.to ?? null,
    claimedOn: position.claimedOn,
    lead: figure,
    figures: [figure],
    claims: [],
  });
  judge(timeline, [figure], 'withdrawal', draft);
}

/** Whether an article that still stood at a time (milliseconds since 1970) carries an entry's number. */
function isCarried({ printedBefore }: Timeline, entry: Draft, claims: readonly Claim[], at: number): boolean {
  const isKnown = claims.some((claim) => {
    const stands = claim.withdrawnAt === null || instant(claim.withdrawnAt) > at;
    const published = instant(claim.said.figure.article.published) <= at;
    const { figure } = claim.corrections.at(-1) ?? claim.said;
    return stands && published && entry.to !== null && meets(entry.to, figure);
  });
  const first = entry.to === null || isKnown ? undefined : firstMet(printedBefore, entry.to);
  if (first !== undefined) throw new FoldReachesBack(first, 'who still carries a number');
  return isKnown;
}
