import type { NounPhrase } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';

/** A number that may be a year. */
export const YEAR = /^(19|20)\d\d$/;

/** "soldiers last month", "November Russia lost": a time begins or has ended. */
export function beginsTime(a: Read, at: number): boolean {
  const { deictics, units, months, weekdays } = a.grammar.times;
  if (deictics.has(lowerAt(a, at))) return units.has(lowerAt(a, at + 1));
  const before = a.tokens[at - 1];
  if (!before) return false;
  // "on Friday Zelensky said", "last week North Korea sent".
  const named = a.forces[at] !== undefined || a.sources[at] !== undefined;
  if (named && (units.has(before.lower) || weekdays.has(before.lower))) return true;
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

/** Whether a noun phrase only tells when: "last month", "October 28", "the first half". */
export function isTime(a: Read, { from, to, head }: NounPhrase): boolean {
  const { months, heads, parts, ordinals } = a.grammar.times;
  const word = lowerAt(a, head);
  if (heads.has(word)) return true;
  if (parts.has(word) && ordinals.has(lowerAt(a, head - 1))) return true;
  const token = a.tokens[head];
  if (token?.kind !== 'number' || to !== from + 1) return false;
  // A year behind its month; "October 28", "28 October".
  return (
    YEAR.test(token.text) ||
    (Number(token.text) <= 31 && [from - 1, to].some((at) => months.has(lowerAt(a, at))))
  );
}
