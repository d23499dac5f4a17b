import type { Token } from '../tokens.ts';
import { hasCapital, isAhead } from './lookahead.ts';
import type { Read } from './read.ts';
import { type Word, wordOf } from './word-class.ts';
import type { ClassRow } from './word-classes.ts';

/** A word of a closed class; of several the one that its place tells. Null for other words. */
export function closedWord(a: Read, at: number, { lower }: Token, last: Word | undefined): Word | null {
  const { closed: name, rows } = a.entryAt(at);
  if (name === undefined) return null;
  const row = rows.find((one) => fits(a, at, last, one));
  if (row) return wordOf(row.as, lower);
  return wordOf(name, name === 'auxiliary' ? (a.grammar.auxiliaries.lemmas.get(lower) ?? lower) : lower);
}

/** Whether a word stands where a row reads it. */
function fits(a: Read, at: number, last: Word | undefined, row: ClassRow): boolean {
  const { behind, after, before, outlook, capital } = row;
  if (behind && !behind.includes(last?.class ?? 'start')) return false;
  if (after && !after.has(last?.lemma ?? '')) return false;
  if (
    before &&
    !(typeof before === 'string' ? a.grammar.classes.of[before] : before).has(a.tokens[at + 1]?.lower ?? '')
  )
    return false;
  const token = a.tokens[at];
  if (capital && !(at > 0 && token && hasCapital(token))) return false;
  return outlook === undefined || isAhead(a, at + 1, outlook);
}
