import type { Read } from '../read.ts';

/** Tokens of the name before a turn. */
const LABEL = 7;

/** Tokens of a turn within which it says no. */
const OPENING = 5;

/**
 * "So four thousand dead, then." – "No, no.": whether the turn behind a sentence takes back what it says. Of a turn's
 * sentences only the last is answered.
 */
export function isDeniedBehind(a: Read, next: Read | null): boolean {
  if (next === null || next.sentence.line === a.sentence.line) return false;
  const colon = next.tokens.slice(0, LABEL).findIndex(({ text }) => text === ':');
  if (colon < 1) return false;
  const said = next.tokens.slice(colon + 1, colon + 1 + OPENING).map(({ lower }) => lower);
  return /^(?:well |oh |but |" )?(?:no [,.!–;]|not at all|that's wrong|that is wrong|wrong [,.!]|nonsense)/.test(
    said.join(' '),
  );
}
