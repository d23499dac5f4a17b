import type { Quantity } from '../figures/figure.ts';
import type { RecordedFigure } from './change.ts';
import type { Checkpoint, Dated, ToldBeside } from './checkpoint.ts';
import type { Claim } from './claim.ts';
import { byClaim } from './claims.ts';
import { grouped } from './grouped.ts';
import { heardOn } from './heard.ts';
import { independentSources, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { seriesKey } from './ledger-series.ts';
import { firstMet } from './numbers-given.ts';
import { numberKey } from './quantity.ts';
import { FoldReachesBack } from './reaches-back.ts';
import { byPublication, canMove, dayOfClaim, inRetrospect, isSure } from './recorded-figure.ts';
import { addDays, dayOf, daysBetween, instant } from './time.ts';

/** So many sources that do not lean on one another make a number sure against one that contradicts it. */
export const SEVERAL = 2;

/** A number met on another series at most this many days apart is the same claim, garbled. */
export const GARBLED_DAYS = 30;

/** Why a claim is in doubt, or null, given whether the claimant gave a number on the days before it. */
export type Doubt = (
  claim: Claim,
  wasGiven: (number: Quantity) => boolean,
) => 'contradicted' | 'garbled' | null;

/**
 * Looks at all claims of a claimant on a series, and at the figures beside them, for what contradicts one of them.
 * @param checkpoint what came to be before the claims and figures
 * @throws FoldReachesBack
 */
export function doubtOf(
  claims: readonly Claim[],
  beside: readonly RecordedFigure[],
  sharesText: SharesText,
  checkpoint: Checkpoint | null,
): Doubt {
  const sure = claims.filter(isConfident);
  const ofDay = grouped(sure, (claim) => claim.day);
  const published = grouped(sure, publishedOn);
  const besideOfNumber = grouped(beside.filter(canContradict), numberKey);
  return (claim, wasGiven) => {
    const near = new Set([...(ofDay.get(claim.day) ?? []), ...(published.get(publishedOn(claim)) ?? [])]);
    const sameDay = [...near].filter((other) => onSameDay(claim, other)).sort(byClaim);
    if (isContradicted(claim, sameDay, wasGiven, sharesText)) return 'contradicted';
    const elsewhere = besideOfNumber.get(numberKey(claim.said.figure)) ?? [];
    if (checkpoint !== null) checkBeside(claim, checkpoint);
    if (!isGarbled(claim, elsewhere, sure, sharesText)) return null;
    if (checkpoint !== null) checkCarried(claim, checkpoint);
    return 'garbled';
  };
}

/** What was told on other series before the checkpoint may garble a claim. */
function checkBeside(claim: Claim, { beside }: Checkpoint): void {
  const key = numberKey(claim.said.figure);
  const isNear = (day: string): boolean => Math.abs(daysBetween(day, claim.day)) <= GARBLED_DAYS;
  if (!beside.some((other) => other.key === key && isNear(other.day))) return;
  throw new FoldReachesBack(addDays(claim.day, -GARBLED_DAYS), 'a number that was told on another series');
}

/** Outlets that carried the number before the checkpoint may bear a claim out. */
function checkCarried({ said: { figure } }: Claim, { printed }: Checkpoint): void {
  const first = firstMet(printed, figure);
  if (first !== undefined) throw new FoldReachesBack(first, 'who else carried a number');
}

/** Numbers of the days up to a day (ISO 8601 date) that one source alone carries, as a checkpoint of that day keeps them. */
export function numbersAlone(
  claims: readonly Claim[],
  sharesText: SharesText,
  checkpoint: Checkpoint | null,
  cut: string,
): Dated[] {
  const sure = claims.filter(isConfident);
  const near = sure.filter(({ day }) => day <= cut && daysBetween(day, cut) <= GARBLED_DAYS);
  const byNumber = [...grouped(near, ({ said }) => numberKey(said.figure)).values()];
  const alone = byNumber.flatMap((same) => {
    const [first] = same;
    if (first === undefined || sourcesOf(first.said.figure, sure, sharesText) >= SEVERAL) return [];
    return same.map(({ day, said }) => ({ day, key: numberKey(said.figure) }));
  });
  const before = (checkpoint?.alone ?? []).filter(({ day }) => daysBetween(day, cut) <= GARBLED_DAYS);
  return [
    ...new Map([...before, ...alone].map((number) => [`${number.day} ${number.key}`, number])).values(),
  ];
}

/** Numbers that the claimant gave on other series in the days up to a day (ISO 8601 date), as a checkpoint keeps them. */
export function numbersBeside(
  beside: readonly RecordedFigure[],
  checkpoint: Checkpoint | null,
  cut: string,
): ToldBeside[] {
  const told = beside.filter(canContradict).filter((figure) => heardOn(figure) <= cut);
  const all = [
    ...(checkpoint?.beside ?? []),
    ...told.map((figure) => ({
      ...{ day: dayOfClaim(figure), key: numberKey(figure) },
      ...{ metric: figure.series.metric, theatre: figure.series.theatre },
    })),
  ].filter(({ day }) => daysBetween(day, cut) <= GARBLED_DAYS);
  return [...new Map(all.map((number) => [JSON.stringify(number), number])).values()];
}

/**
 * Looks for what would have decided otherwise about claims before the checkpoint: their number on another series.
 * @throws FoldReachesBack
 */
export function checkAlone(beside: readonly RecordedFigure[], { day, alone, printed }: Checkpoint): void {
  const keys = new Set(printed.map(({ key }) => key));
  for (const figure of beside.filter(canContradict)) {
    const key = numberKey(figure);
    const claimed = dayOfClaim(figure);
    const isNear = alone.some(
      (old) => old.key === key && Math.abs(daysBetween(old.day, claimed)) <= GARBLED_DAYS,
    );
    if (isNear || (claimed <= day && keys.has(key))) {
      throw new FoldReachesBack(
        addDays(claimed, -GARBLED_DAYS),
        'the number of an old claim on another series',
      );
    }
  }
}

/**
 * Whether several outlets carry another number from the claimant for the same day, and fewer than several this
 * one. Numbers that the claimant gave before that day contradict nothing, unless they are dated to it: on the
 * day of news, others still write the old number.
 */
function isContradicted(
  claim: Claim,
  sameDay: readonly Claim[],
  wasGiven: (number: Quantity) => boolean,
  sharesText: SharesText,
): boolean {
  const against = sameDay.filter(
    ({ said: { figure } }) =>
      !meets(figure, claim.said.figure) &&
      !followsCorrection(figure, claim) &&
      (figure.claimedOn !== null || !wasGiven(figure)),
  );
  if (against.length < SEVERAL || sourcesOf(claim.said.figure, sameDay, sharesText) >= SEVERAL) return false;
  return against.some((other) => sourcesOf(other.said.figure, sameDay, sharesText) >= SEVERAL);
}

/** Outlets that wrote after an article was corrected follow the correction, and do not dispute what it said first. */
function followsCorrection(figure: RecordedFigure, { corrections: [correction] }: Claim): boolean {
  if (correction === undefined || !meets(correction.figure, figure)) return false;
  return instant(figure.article.published) >= instant(correction.figure.seenAt);
}

/**
 * Whether the number is the claimant's on another series of the same force ("4,000 have died" where the
 * claimant spoke of 4,000 killed and wounded): several outlets carry it there, and fewer than several here.
 */
function isGarbled(
  claim: Claim,
  sameNumber: readonly RecordedFigure[],
  sure: readonly Claim[],
  sharesText: SharesText,
): boolean {
  const { figure } = claim.said;
  const elsewhere = sameNumber.filter(
    (other) =>
      other.claimant === figure.claimant &&
      other.force === figure.force &&
      seriesKey(other.series) !== seriesKey(figure.series) &&
      Math.abs(daysBetween(dayOfClaim(other), claim.day)) <= GARBLED_DAYS,
  );
  const inOwnText = elsewhere.some((other) => other.article.url === figure.article.url);
  if (inOwnText && !elsewhere.some((other) => isPartOf(figure, other))) return false;
  const needed = isPartAlone(figure, elsewhere) ? 1 : SEVERAL;
  return (
    independentSources(elsewhere.sort(byPublication), sharesText) >= needed &&
    sourcesOf(figure, sure, sharesText) < SEVERAL
  );
}

/** Dead or wounded in the very number of killed and wounded together: one of the two readings is wrong, and it is this. */
function isPartAlone(figure: RecordedFigure, elsewhere: readonly RecordedFigure[]): boolean {
  const { metric } = figure.series;
  if (metric !== 'killed' && metric !== 'wounded') return false;
  return elsewhere.some((other) => other.series.metric === 'casualties');
}

/** Whether a figure can speak against another: a running total that was read surely enough. */
function canContradict(figure: RecordedFigure): boolean {
  return canMove(figure) && isSure(figure);
}

function publishedOn(claim: Claim): string {
  return dayOf(claim.said.figure.article.published);
}

/** Whether a claim's first number was read surely enough to be told. */
export function isConfident(claim: Claim): boolean {
  return isSure(claim.said.figure);
}

/** How many independent outlets among the claims carry a number. */
function sourcesOf(number: Quantity, claims: readonly Claim[], sharesText: SharesText): number {
  return independentSources(
    claims.filter((claim) => meets(claim.said.figure, number)).map((claim) => claim.said.figure),
    sharesText,
  );
}

/** An undated claim also belongs to the day on which dated ones were published, unless those look back. */
function onSameDay(claim: Claim, other: Claim): boolean {
  if (claim.day === other.day) return true;
  if (inRetrospect(claim.said.figure) || inRetrospect(other.said.figure)) return false;
  if (claim.said.figure.claimedOn !== null && other.said.figure.claimedOn !== null) return false;
  return publishedOn(claim) === publishedOn(other);
}

/** The killed and the wounded are part of the casualties: the same number for both cannot be true. */
function isPartOf(figure: RecordedFigure, other: RecordedFigure): boolean {
  return other.metric === 'casualties' || figure.metric === 'casualties';
}
