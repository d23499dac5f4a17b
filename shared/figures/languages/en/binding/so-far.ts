import { type Annotated, marksOf } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Part } from '../lexicon.ts';
import { metricAt, type Reading, type Rule, told } from './reading.ts';

/** "… have been moved on to Belgorod: 3,800 so far": a running total behind the clause that says what it counts. */
export const bySoFar: Rule = (reading) => {
  const { a, count, floor } = reading;
  if (!/^[:–(]$/.test(a.tokens[count.from - 1]?.text ?? '') || !goesOn(a, count)) return null;
  return lastDeed(reading, clauseStart(a, count.from - 1, floor), count.from - 1);
};

/** Tokens back to which the clause reaches. */
const REACH = 24;

function goesOn(a: Annotated<Part>, { to }: Count): boolean {
  const [first, second] = a.tokens.slice(to, to + 2).map(({ lower }) => lower);
  return /^(?:as of|so far|to date|and counting|in all|in total|all told|by now|(?:already|altogether|overall) .*)$/.test(
    `${first} ${second}`,
  );
}

function clauseStart(a: Annotated<Part>, end: number, floor: number): number {
  const from = Math.max(floor, end - REACH);
  return from + 1 + a.tokens.slice(from, end).findLastIndex(({ text }) => /^[;:]$/.test(text));
}

/** What the clause says last of people: their fate, or that they went somewhere. */
function lastDeed(reading: Reading, from: number, to: number): ReturnType<Rule> {
  for (const mark of marksOf(reading.a.parts.slice(from, to)).toReversed()) {
    const metric = metricAt(reading, { part: mark.value === 'moved' ? 'deployed' : mark.value, mark });
    if (metric && mark.value !== 'planned') return told('nominal', metric, { part: mark.value, mark });
  }
  return null;
}
