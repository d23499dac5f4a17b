import { LEFT_OPEN, NOT_AT_WAR } from '../lexicon/questions.ts';
import type { Read } from '../read.ts';

/** "How many members work on this?": asked after people, or things, that are none of the story's. */
export function asksOfOthers(a: Read): boolean {
  const many = a.tokens.findIndex(({ lower }, at) => lower === 'many' && a.tokens[at - 1]?.lower === 'how');
  if (many < 0) return false;
  const counted = a.tokens[many + 1];
  if (counted?.kind !== 'word') return false;
  if (counted.lower === 'people') return NOT_AT_WAR.has(a.tokens[many + 2]?.lower ?? '');
  return (
    !LEFT_OPEN.has(counted.lower) && !a.parts[many + 1] && !a.forces[many + 1] && /[^s]s$/.test(counted.lower)
  );
}
