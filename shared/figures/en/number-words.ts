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
  ['k', 1000],
  ['m', 1_000_000],
  ['mln', 1_000_000],
  ['mn', 1_000_000],
  ['thsd', 1000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['trn', 1_000_000_000_000],
]);

/** Words that speak of many without a number. */
export const VAGUE: readonly string[] = [
  'tens of thousands',
  'hundreds of thousands',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'several hundred',
  'several thousand',
  'several dozen',
  'a few hundred',
  'a few thousand',
  'a few dozen',
  'some hundreds',
  'many hundreds',
  'many thousands',
  'many dozens',
  'several',
  'a handful',
];
