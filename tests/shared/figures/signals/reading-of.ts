import type { Reading } from '../../../../shared/figures/figure.ts';

/** A reading of a number, written in digits, that stands in a sentence. */
export function readingOf(number: string, sentence: string): Reading {
  const start = Math.max(0, sentence.indexOf(number));
  return {
    ...{ value: Number(number.replaceAll(',', '')), low: null, high: null, bound: 'exact' },
    ...{ force: 'red', metric: 'killed', scope: 'cumulative', theatre: 'north' },
    ...{ claimant: 'Harbour Watch', claimedOn: null, background: false },
    evidence: { text: number, start, end: start + number.length, sentence },
    ...{ confidence: 0.9, rules: [] },
  };
}
