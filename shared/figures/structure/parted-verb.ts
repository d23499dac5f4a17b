import type { Read } from './read.ts';
import { timeBetween } from './time-words.ts';
import type { Word } from './word-class.ts';

/** Tokens of a phrase that parts an auxiliary from its verb. */
const LONGEST = 5;

const WITHIN = /^(determiner|adjective|noun|name)$/;

/**
 * "had last week | put", "could in the end | go": where a time or a short phrase behind an auxiliary ends and its verb
 * goes on; `from` itself where none stands there.
 */
export function behindAside(a: Read, words: readonly Word[], from: number): number {
  if (timeBetween(a, from)) return from + 2;
  if (words[from]?.class !== 'preposition') return from;
  let at = from + 1;
  while (at < from + LONGEST && WITHIN.test(words[at]?.class ?? '')) at++;
  const goesOn = words[at]?.class === 'verb' || words[at]?.class === 'auxiliary';
  return goesOn && at > from + 1 ? at : from;
}

/** "might by the summer | join": whether the words so far end with a modal verb and such a phrase. */
export function endsWithAside(before: readonly Word[]): boolean {
  let at = before.length - 1;
  while (at >= before.length - LONGEST && WITHIN.test(before[at]?.class ?? '')) at--;
  return at < before.length - 1 && before[at]?.class === 'preposition' && before[at - 1]?.class === 'modal';
}
