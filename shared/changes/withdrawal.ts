import type { Claim } from './claims.ts';
import { meets } from './interval.ts';
import { instant } from './time.ts';
import { type Draft, judge, present, type Timeline } from './timeline.ts';

/**
 * An article was withdrawn. If it carried the present position, and no other article still does, the position
 * goes back to the last one that somebody still carries, or to none. A number that the claimant has left
 * behind since is history: its article's end changes nothing.
 */
export function withdraw(timeline: Timeline, claim: Claim, claims: readonly Claim[]): void {
  const position = present(timeline);
  const at = instant(claim.withdrawnAt ?? '');
  if (!position?.claims.includes(claim) || claim.withdrawnAt === null) return;
  if (isCarried(position, claims, at)) {
    judge(timeline, claim.said.figures, 'still-carried', position);
    return;
  }
  timeline.standing.pop();
  while (timeline.standing.length > 0) {
    const earlier = present(timeline);
    if (earlier && isCarried(earlier, claims, at)) break;
    timeline.standing.pop();
  }
  const figure = (claim.corrections.at(-1) ?? claim.said).figure;
  const draft: Draft = {
    kind: 'withdrawn',
    from: position.to,
    to: present(timeline)?.to ?? null,
    claimedOn: position.claimedOn,
    lead: figure,
    figures: [figure],
    claims: [],
  };
  timeline.drafts.push(draft);
  judge(timeline, [figure], 'withdrawal', draft);
}

/** Whether an article that still stood at a time (milliseconds since 1970) carries an entry's number. */
function isCarried(entry: Draft, claims: readonly Claim[], at: number): boolean {
  return claims.some((claim) => {
    const stands = claim.withdrawnAt === null || instant(claim.withdrawnAt) > at;
    const published = instant(claim.said.figure.article.published) <= at;
    const { figure } = claim.corrections.at(-1) ?? claim.said;
    return stands && published && entry.to !== null && meets(entry.to, figure);
  });
}
