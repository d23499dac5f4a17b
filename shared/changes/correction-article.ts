import type { Claim } from './claim.ts';
import { numberOfText } from './number-of-text.ts';
import { numberKey } from './quantity.ts';
import { FoldReachesBack } from './reaches-back.ts';
import { canMove } from './recorded-figure.ts';
import { addDays, dayOf, daysBetween } from './time.ts';

/** Longer than these days after an article, an outlet corrects another one. */
const CORRECTED_WITHIN_DAYS = 60;

/**
 * An outlet prints a correction of its own earlier article ("It is about 1,080, not about 1,800"): what the claimant
 * was said to say there is put right, as if the article itself had been edited.
 * @param since ISO 8601 date: claims up to this day are not among `claims`
 * @throws FoldReachesBack
 */
export function withCorrectionArticles(claims: readonly Claim[], since: string | null = null): Claim[] {
  const corrections = new Map<Claim, Claim['corrections']>();
  const notices = new Set<Claim>();
  for (const notice of claims) {
    if (since !== null && isNotice(notice) && reachOf(notice) <= since) {
      throw new FoldReachesBack(reachOf(notice), 'an outlet corrects an earlier article');
    }
    const put = isNotice(notice) ? putRight(notice, claims) : null;
    if (!put) continue;
    notices.add(notice);
    corrections.set(put.claim, [...(corrections.get(put.claim) ?? put.claim.corrections), put.version]);
  }
  return claims
    .filter((claim) => !notices.has(claim))
    .map((claim) => ({ ...claim, corrections: corrections.get(claim) ?? claim.corrections }));
}

/** Whether an article says that it puts an earlier one right. */
export function isNotice({ said, withdrawnAt }: Claim): boolean {
  return withdrawnAt === null && said.figure.signals.includes('notice');
}

/** The day (ISO 8601 date) of the earliest article that a notice can put right. */
export function reachOf({ said }: Claim): string {
  return addDays(dayOf(said.figure.article.published), -CORRECTED_WITHIN_DAYS);
}

/** The claim of the outlet's earlier article whose number a notice quotes, and the notice's other number. */
function putRight(notice: Claim, claims: readonly Claim[]) {
  const quoted = numbersIn(notice);
  const claim = claims.findLast(
    (other) =>
      isEarlier(other, notice) && quoted.has(numberKey((other.corrections.at(-1) ?? other.said).figure)),
  );
  if (!claim) return null;
  const wrong = numberKey((claim.corrections.at(-1) ?? claim.said).figure);
  const right = notice.article.filter((figure) => canMove(figure) && numberKey(figure) !== wrong);
  const figure = new Set(right.map(numberKey)).size === 1 ? numberOfText(right) : undefined;
  return figure ? { claim, version: { figure, figures: right } } : null;
}

function isEarlier(claim: Claim, notice: Claim): boolean {
  const [said, put] = [claim.said.figure.article, notice.said.figure.article];
  const apart = daysBetween(said.published, put.published);
  return said.outlet === put.outlet && said.url !== put.url && apart > 0 && apart <= CORRECTED_WITHIN_DAYS;
}

/** The numbers that a notice holds: those read from it, and those that its sentences set off ("not about 1,800"). */
function numbersIn({ article }: Claim): ReadonlySet<string> {
  const setOff = article.flatMap((figure) => figure.setOff ?? []);
  return new Set([...article.map(numberKey), ...setOff.map(String)]);
}
