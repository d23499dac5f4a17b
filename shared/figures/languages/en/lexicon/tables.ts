import { wordsOf } from '../../../structure/words.ts';
import { MONTH_NAMES } from './calendar.ts';

/** Words of a head that leave it to the row or to the line above what is counted. */
export const NEUTRAL_HEADS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES,
  ...wordsOf(`
number
numbers
figure
figures
estimate
estimates
estimated
total
totals
count
counts
tally
toll
claim
claims
claimed
value
how
many
in
of
as
by
at
low
high
minimum
maximum
min
max
`),
]);

/** Heads of a first column whose rows name those who are counted. */
export const SIDE_HEADS = wordsOf(`
side
sides
state
states
country
countries
nation
army
armies
force
forces
belligerent
party
who
`);
