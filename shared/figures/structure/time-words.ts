import { lowerAt, type Read } from './read.ts';

/** A number that may be a year. */
export const YEAR = /^(19|20)\d\d$/;

/** "soldiers last month", "November Russia lost": a time begins or has ended. */
export function beginsTime(a: Read, at: number): boolean {
  const { deictics, units, months } = a.grammar.times;
  if (deictics.has(lowerAt(a, at))) return units.has(lowerAt(a, at + 1));
  const before = a.tokens[at - 1];
  if (!before) return false;
  if (units.has(before.lower) && a.forces[at] !== undefined) return true;
  if (YEAR.test(before.text) && months.has(lowerAt(a, at - 2))) return true;
  return (
    before.kind === 'word' &&
    months.has(before.lower) &&
    before.text !== before.lower &&
    a.tokens[at]?.kind === 'word'
  );
}

/** "had last week put": a time between an auxiliary and its verb. */
export function timeBetween(a: Read, at: number): boolean {
  const { deictics, units } = a.grammar.times;
  return deictics.has(lowerAt(a, at)) && units.has(lowerAt(a, at + 1));
}
