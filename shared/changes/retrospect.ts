import type { Checkpoint, Retrospect } from './checkpoint.ts';
import type { Claim } from './claim.ts';
import { heardOn, isInSeam } from './heard.ts';
import { isGiven, type NumbersGiven, withNumber } from './numbers-given.ts';
import { quantityOf } from './quantity.ts';
import { FoldReachesBack } from './reaches-back.ts';
import { inRetrospect } from './recorded-figure.ts';
import { repeats } from './return.ts';
import { dayOf, daysBetween } from './time.ts';
import { judge, type Timeline } from './timeline.ts';

/**
 * Takes out what was only told in retrospect ("in October it spoke of 10,000") where the number was also told
 * at its time, or less long after it: the date of the better witness holds. The rest is news of the past.
 */
export function withoutRetrospects(
  timeline: Timeline,
  claims: readonly Claim[],
  checkpoint: Checkpoint | null = null,
): Claim[] {
  const late = claims.filter((claim) => inRetrospect(claim.said.figure)).sort((a, b) => lag(a) - lag(b));
  const inTime = claims.filter((claim) => !inRetrospect(claim.said.figure));
  const told = numbersTold(inTime, checkpoint);
  const before = checkpoint?.retrospects ?? [];
  const kept: Claim[] = [];
  for (const claim of late) {
    const { figure } = claim.said;
    if (checkpoint !== null && isIn(checkpoint, claim)) {
      if (before.some((one) => one.figure === figure.id)) kept.push(claim);
      continue;
    }
    const isTold =
      isGiven(told, figure) ||
      kept.some((other) => repeats(other.said.figure, figure)) ||
      before.some((other) => other.lag <= lag(claim) && repeats(other.quantity, figure));
    const bettered = before.find((other) => isBettered(other, claim));
    if (bettered) throw new FoldReachesBack(bettered.day, 'a better witness of a number told in retrospect');
    if (isTold && claim.corrections.length === 0) judge(timeline, claim.said.figures, 'retrospective');
    else kept.push(claim);
  }
  const witnessed = before.find(({ isCorrected, quantity }) => !isCorrected && isGiven(told, quantity));
  if (witnessed) throw new FoldReachesBack(witnessed.day, 'a witness of a number told in retrospect');
  const known = new Set([...inTime, ...kept]);
  return claims.filter((claim) => known.has(claim));
}

/** Whether a claim takes the place of one that was kept. */
function isBettered(kept: Retrospect, claim: Claim): boolean {
  if (kept.isCorrected || !repeats(kept.quantity, claim.said.figure)) return false;
  return lag(claim) < kept.lag || (lag(claim) === kept.lag && claim.day <= kept.day);
}

/** The numbers of claims that were told in their time. */
export function numbersTold(inTime: readonly Claim[], checkpoint: Checkpoint | null): NumbersGiven {
  return inTime.reduce(
    (told, { said: { figure }, day }) => withNumber(told, figure, day),
    checkpoint?.told ?? [],
  );
}

/** The claims among them that were told only in retrospect, as a checkpoint keeps them. */
export function retrospectsIn(claims: readonly Claim[]): Retrospect[] {
  return claims.flatMap((claim) => {
    const { figure } = claim.said;
    if (!inRetrospect(figure)) return [];
    const isCorrected = claim.corrections.length > 0;
    return [
      { day: claim.day, figure: figure.id, quantity: quantityOf(figure), lag: lag(claim), isCorrected },
    ];
  });
}

/** Whether a checkpoint was made with a claim. */
export function isIn(checkpoint: Checkpoint, { day, said: { figure } }: Claim): boolean {
  if (day > checkpoint.day) return false;
  return (
    isInSeam(figure, checkpoint.day) ||
    heardOn(figure) <= checkpoint.day ||
    checkpoint.included.includes(figure.id)
  );
}

function lag(claim: Claim): number {
  return daysBetween(claim.day, dayOf(claim.said.figure.article.published));
}
