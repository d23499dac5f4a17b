import { linesOf } from '../../lines.ts';
import type { FixedNumber, RangeWords } from '../../number-words.ts';
import { wordsOf } from '../../structure/words.ts';

/** English number words. Values are counts of people once a rule has bound them. */

export const UNITS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['thousands', 1000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

/** Behind digits only. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['thsd', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['mln', 1_000_000],
  ['bn', 1_000_000_000],
  ['trn', 1_000_000_000_000],
]);

export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** "a good thousand". */
export const FILLINGS = wordsOf(`
good
full
round
whole
clear
cool
solid
`);

/** Words that speak of many without a number. */
export const VAGUE: readonly string[] = linesOf(`
tens of thousands
hundreds of thousands
dozens
scores
hundreds
thousands
several hundred
several thousand
several dozen
a few hundred
a few thousand
a few dozen
some hundreds
many hundreds
many thousands
many dozens
several thousands
several hundreds
a couple of hundred
a couple of thousand
a couple of dozen
a couple hundred
a couple thousand
a couple dozen
several
a handful
`);

/** Numbers whose value is no sum of their words. */
export const FIXED_NUMBERS: ReadonlyArray<readonly [string, FixedNumber]> = [
  ['half a million', { value: 500_000, magnitude: 1_000_000, small: false }],
  ['half a thousand', { value: 500, magnitude: 1000, small: false }],
  ['three quarters of a million', { value: 750_000, magnitude: 1_000_000, small: false }],
  ['three-quarters of a million', { value: 750_000, magnitude: 1_000_000, small: false }],
  ['half-a-million', { value: 500_000, magnitude: 1_000_000, small: false }],
  ['a quarter of a million', { value: 250_000, magnitude: 1_000_000, small: false }],
  ['quarter of a million', { value: 250_000, magnitude: 1_000_000, small: false }],
  ['half a dozen', { value: 6, magnitude: 12, small: true }],
  ['a dozen', { value: 12, magnitude: 12, small: true }],
  ['one dozen', { value: 12, magnitude: 12, small: true }],
  ['two dozen', { value: 24, magnitude: 12, small: false }],
  ['three dozen', { value: 36, magnitude: 12, small: false }],
  ['four dozen', { value: 48, magnitude: 12, small: false }],
  ['five dozen', { value: 60, magnitude: 12, small: false }],
  ['six dozen', { value: 72, magnitude: 12, small: false }],
];

/** Every word that a number or a vague quantity begins with; digits and hyphenated words begin one besides. */
export const NUMBER_FIRST_WORDS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...MAGNITUDES.keys(),
  ...[...FIXED_NUMBERS.map(([phrase]) => phrase), ...VAGUE].map((phrase) => phrase.split(' ')[0] ?? ''),
]);

/** Words behind which "from 8,000 to 12,000" is a range; behind others it is a change. */
const RANGE_VERBS = wordsOf(`
ran
run
runs
range
ranged
ranges
ranging
vary
varied
varies
varying
anywhere
anything
estimates
somewhere
daily
loses
lose
losing
`);

export const RANGE: RangeWords = {
  between: new Set(['between']),
  and: new Set(['and']),
  to: new Set(['to']),
  or: new Set(['or']),
  alternatives: new Set(['maybe', 'perhaps', 'possibly']),
  from: new Set(['from']),
  verbs: RANGE_VERBS,
  by: new Set(['by']),
};
