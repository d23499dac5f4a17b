import { ALERT_CONFIDENCE, type Quantity } from '../figures/figure.ts';
import type { RecordedFigure } from './change.ts';
import { type Claim, canMove, dayOfClaim } from './claims.ts';
import { independentSources, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { seriesKey } from './ledger-series.ts';
import { numberKey } from './quantity.ts';
import { repeats } from './return.ts';
import { dayOf, daysBetween } from './time.ts';

/** So many sources that do not lean on one another make a number sure against one that contradicts it. */
export const SEVERAL = 2;

/** A number met on another series at most this many days apart is the same claim, garbled. */
export const GARBLED_DAYS = 30;

/**
 * Whether several outlets carry another number from the claimant for the same day, and fewer than several this
 * one. Numbers that the claimant gave before that day contradict nothing, unless they are dated to it: on the
 * day of news, others still write the old number.
 */
export function isContradicted(
  claim: Claim,
  claims: readonly Claim[],
  before: readonly Quantity[],
  sharesText: SharesText,
): boolean {
  const sameDay = claims.filter((other) => isConfident(other) && onSameDay(claim, other));
  if (sourcesOf(claim.said.figure, sameDay, sharesText) >= SEVERAL) return false;
  return sameDay.some(
    (other) =>
      !meets(other.said.figure, claim.said.figure) &&
      (other.said.figure.claimedOn !== null ||
        !before.some((earlier) => repeats(earlier, other.said.figure))) &&
      sourcesOf(other.said.figure, sameDay, sharesText) >= SEVERAL,
  );
}

/**
 * Whether the number is the claimant's on another series of the same force ("4,000 have died" where the
 * claimant spoke of 4,000 killed and wounded): several outlets carry it there, and fewer than several here.
 */
export function isGarbled(
  claim: Claim,
  claims: readonly Claim[],
  beside: readonly RecordedFigure[],
  sharesText: SharesText,
): boolean {
  const { figure } = claim.said;
  if (sourcesOf(figure, claims.filter(isConfident), sharesText) >= SEVERAL) return false;
  const elsewhere = beside.filter(
    (other) =>
      canMove(other) &&
      other.confidence >= ALERT_CONFIDENCE &&
      other.claimant === figure.claimant &&
      other.force === figure.force &&
      seriesKey(other.series) !== seriesKey(figure.series) &&
      numberKey(other) === numberKey(figure) &&
      Math.abs(daysBetween(dayOfClaim(other), claim.day)) <= GARBLED_DAYS,
  );
  const ownText = elsewhere.some((other) => other.article.url === figure.article.url);
  if (ownText && !elsewhere.some((other) => isPartOf(figure, other))) return false;
  return independentSources(elsewhere, sharesText) >= SEVERAL;
}

/** Whether a claim's first number was read surely enough to be told. */
export function isConfident(claim: Claim): boolean {
  return claim.said.figure.confidence >= ALERT_CONFIDENCE;
}

/** How many independent outlets among the claims carry a number. */
function sourcesOf(number: Quantity, claims: readonly Claim[], sharesText: SharesText): number {
  return independentSources(
    claims.filter((claim) => meets(claim.said.figure, number)).map((claim) => claim.said.figure),
    sharesText,
  );
}

/** An undated claim also belongs to the day on which dated ones were published. */
function onSameDay(claim: Claim, other: Claim): boolean {
  if (claim.day === other.day) return true;
  if (claim.said.figure.claimedOn !== null && other.said.figure.claimedOn !== null) return false;
  return dayOf(claim.said.figure.article.published) === dayOf(other.said.figure.article.published);
}

/** The killed and the wounded are part of the casualties: the same number for both cannot be true. */
function isPartOf(figure: RecordedFigure, other: RecordedFigure): boolean {
  return other.metric === 'casualties' || figure.metric === 'casualties';
}
