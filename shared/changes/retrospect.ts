import type { Claim } from './claims.ts';
import { inRetrospect } from './recorded-figure.ts';
import { repeats } from './return.ts';
import { dayOf, daysBetween } from './time.ts';
import { judge, type Timeline } from './timeline.ts';

/**
 * Takes out what was only told in retrospect ("in October it spoke of 10,000") where the number was also told
 * at its time, or less long after it: the date of the better witness holds. The rest is news of the past.
 */
export function withoutRetrospects(timeline: Timeline, claims: readonly Claim[]): Claim[] {
  const late = claims.filter((claim) => inRetrospect(claim.said.figure)).sort((a, b) => lag(a) - lag(b));
  const kept = claims.filter((claim) => !inRetrospect(claim.said.figure));
  for (const claim of late) {
    const isTold = kept.some((other) => repeats(other.said.figure, claim.said.figure));
    if (isTold && claim.corrections.length === 0) judge(timeline, claim.said.figures, 'retrospective');
    else kept.push(claim);
  }
  const known = new Set(kept);
  return claims.filter((claim) => known.has(claim));
}

function lag(claim: Claim): number {
  return daysBetween(claim.day, dayOf(claim.said.figure.article.published));
}
