import type { RecordedFigure } from './change.ts';
import type { Claim, Version } from './claim.ts';
import { withCorrectionArticles } from './correction-article.ts';
import { editionsOf } from './heard.ts';
import { meets } from './interval.ts';
import { numberOfText } from './number-of-text.ts';
import { byPublication, canMove, dayOfClaim } from './recorded-figure.ts';
import { instant } from './time.ts';

/**
 * The claims of a claimant's figures on one series: one an article, and one more for each later day on which
 * an edit of the article lets the claimant speak again. Sorted by day, then by publication.
 * @param since ISO 8601 date: earlier figures are not all among `figures`
 * @throws FoldReachesBack
 */
export function claimsOf(figures: readonly RecordedFigure[], since: string | null = null): Claim[] {
  return withCorrectionArticles(editionsOf(figures).flatMap(claimsOfArticle).sort(byClaim), since);
}

/** The order of claims: day, publication, then address, so that equal ones do not depend on arrival. */
export function byClaim(a: Claim, b: Claim): number {
  return a.day === b.day ? byPublication(a.said.figure, b.said.figure) : a.day < b.day ? -1 : 1;
}

function claimsOfArticle(article: readonly RecordedFigure[]): Claim[] {
  const figures = article.filter(canMove).sort(byPublication);
  const withdrawnAt = withdrawalOf(figures);
  const claims: { day: string; said: Version; corrections: Version[] }[] = [];
  for (const version of versionsOf(figures)) {
    const last = claims.at(-1);
    if (last && !speaksAgain(last.day, version.figure)) last.corrections.push(version);
    else claims.push({ day: dayOfClaim(version.figure), said: version, corrections: [] });
  }
  return claims.map((claim) => ({ ...claim, withdrawnAt, article }));
}

/** An edit that dates its number later, and does not call it a correction, tells a new claim. */
function speaksAgain(day: string, edited: RecordedFigure): boolean {
  return edited.claimedOn !== null && edited.claimedOn > day && !edited.signals.includes('correction');
}

/** The numbers that an article gave one after the other. A rewording, or a number that merely vanished, is no new one. */
function versionsOf(figures: readonly RecordedFigure[]): Version[] {
  const times = [...new Set(figures.map((figure) => figure.seenAt))].sort((a, b) => instant(a) - instant(b));
  const texts = times.map((time) => figures.filter((figure) => stoodAt(figure, time)));
  texts.push(figures.filter((figure) => figure.withdrawnAt === undefined));
  const versions: RecordedFigure[] = [];
  for (const text of texts) {
    const said = choose(text, versions.at(-1));
    if (said) versions.push(said);
  }
  return versions.map((figure, index) => ({
    figure,
    figures: figures.filter((other) => meets(figure, other) && firstMeeting(versions, other) === index),
  }));
}

function firstMeeting(versions: readonly RecordedFigure[], figure: RecordedFigure): number {
  const own = versions.indexOf(figure);
  return own >= 0 ? own : versions.findIndex((version) => meets(version, figure));
}

function stoodAt(figure: RecordedFigure, time: string): boolean {
  const begun = instant(figure.seenAt) <= instant(time);
  return begun && (figure.withdrawnAt === undefined || instant(figure.withdrawnAt) > instant(time));
}

/** The number of a text that counts, or undefined when it is still the one before. */
function choose(
  text: readonly RecordedFigure[],
  before: RecordedFigure | undefined,
): RecordedFigure | undefined {
  const best = numberOfText(text);
  if (best === undefined || before === undefined) return best;
  const stillSaid = text.some((figure) => meets(before, figure));
  if (stillSaid && !speaksAgain(dayOfClaim(before), best)) return undefined;
  return meets(before, best) ? undefined : best;
}

function withdrawalOf(figures: readonly RecordedFigure[]): string | null {
  if (figures.some((figure) => figure.withdrawnAt === undefined)) return null;
  const withdrawn = figures.filter(({ withdrawnWhy }) => withdrawnWhy === 'withdrawn');
  const times = withdrawn.map((figure) => figure.withdrawnAt ?? figure.seenAt);
  return times.sort((a, b) => instant(b) - instant(a))[0] ?? null;
}
