import type { SpanRow, Times } from '../../../structure/grammar/times.ts';
import { wordsOf } from '../../../structure/words.ts';
import { MONTH_SPELLINGS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { UNITS } from '../number-words.ts';

const YEAR = wordsOf('year');
const MONTH = wordsOf('month');
const LAST = wordsOf('last previous');
const THIS = wordsOf('this');

/** Spans that have names. */
const SPANS: readonly SpanRow[] = [
  { words: [YEAR, LAST], span: 'last year', reads: ['last year', 'the previous year'], not: ['this year'] },
  { words: [YEAR, THIS], span: 'this year', reads: ['this year'], not: ['last year', 'the year'] },
  { words: [MONTH, LAST], span: 'last month', reads: ['last month'], not: ['this month', 'last week'] },
  { words: [MONTH, THIS], span: 'this month', reads: ['this month'], not: ['last month', 'a month'] },
  { words: [wordsOf('yesterday')], span: 'yesterday', reads: ['yesterday'], not: ['today'] },
];

const ORDINALS = 'first second third fourth';

/** English words of time. */
export const TIMES: Times = {
  months: new Map(MONTH_SPELLINGS.flatMap((names, place) => names.map((name) => [name, place] as const))),
  heads: new Set([
    ...MONTHS,
    ...WEEKDAYS,
    ...wordsOf(`
week
weeks
month
months
year
years
day
days
today
yesterday
night
morning
evening
hour
hours
time
weekend
spring
summer
autumn
winter
fall
period
moment
earlier
later
ago
`),
  ]),
  parts: new Map([
    ['half', 6],
    ['quarter', 3],
  ]),
  ordinals: new Map(ORDINALS.split(' ').map((word, place) => [word, place])),
  outbreaks: wordsOf('war invasion invaded conflict intervention incursion hostilities outbreak'),
  weekdays: WEEKDAYS,
  units: wordsOf(`
week
weeks
month
months
year
years
day
night
weekend
summer
winter
autumn
spring
fall
morning
evening
`),
  deictics: wordsOf('last this next that past earlier'),
  spans: SPANS,
  days: new Map([
    ['hour', 1 / 24],
    ['hours', 1 / 24],
    ['day', 1],
    ['days', 1],
    ['night', 1],
    ['week', 7],
    ['weeks', 7],
    ['fortnight', 14],
    ['month', 30],
    ['months', 30],
  ]),
  passed: wordsOf('past last previous 24 single one'),
  numbers: UNITS,
  rates: wordsOf('daily weekly monthly nightly hourly'),
  links: {
    since: wordsOf('since'),
    range: wordsOf('between from'),
    within: wordsOf('in during over within for throughout of at'),
    day: wordsOf('on'),
  },
};
