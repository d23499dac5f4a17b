import { ALERT_CONFIDENCE, type Reading } from '../../figure.ts';

/**
 * A headline is short of words, and its text says what it means: where the text reads the headline's number otherwise
 * ("4,000 dead" above "4,000 killed or wounded"), the headline's figure is left out. Who says so, where only the
 * headline tells, goes with the number.
 */
export function underHeadline(headline: readonly Reading[], body: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  const named = new Map<Reading, Reading>();
  for (const above of headline) {
    const same = body.filter((below) => isSameNumber(above, below) && below.confidence >= ALERT_CONFIDENCE);
    if (same.length === 0 || same.some((below) => saysTheSame(above, below))) kept.push(above);
    else
      for (const below of same)
        if (below.claimant === null && above.claimant !== null)
          named.set(below, { ...below, claimant: above.claimant, claimedOn: above.claimedOn });
  }
  return [...body.map((figure) => named.get(figure) ?? figure), ...kept];
}

const isSameNumber = (one: Reading, other: Reading): boolean =>
  one.bound !== 'vague' && one.value === other.value && one.low === other.low && one.high === other.high;

const saysTheSame = (one: Reading, other: Reading): boolean =>
  one.force === other.force && one.metric === other.metric;
