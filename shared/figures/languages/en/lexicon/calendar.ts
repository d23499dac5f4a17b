import { linesOf } from '../../../lines.ts';
import { wordsOf } from '../../../structure/words.ts';

/** The months in order, each in full and then as it is shortened. */
export const MONTH_SPELLINGS = linesOf(`
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec
`).map((spellings) => spellings.split(' '));

/** The months in full. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_SPELLINGS.flatMap(([name = '']) => name));

/** The months in every spelling. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTH_SPELLINGS.flat());

/** The days of the week, Sunday first as in `Date`. */
export const WEEKDAYS = wordsOf(`
sunday
monday
tuesday
wednesday
thursday
friday
saturday
`);

/** Words of a time in a label: "The minister, last Monday evening:". */
export const LABEL_TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...wordsOf(`
today
yesterday
last
this
tonight
night
evening
morning
week
`),
]);
