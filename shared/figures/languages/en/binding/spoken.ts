import type { Count } from '../../../numbers.ts';
import { isCapitalised } from '../../../tokens.ts';
import { BEFORE_SPOKEN, IS_NUMBER, SPOKEN } from '../lexicon/saying-numbers.ts';
import type { Read } from '../read.ts';

/** "spoke of 10,000", "has it at 3,800", "thinks 3,000 is safer": a number given for what is being spoken of. */
export function isSpoken(a: Read, count: Count): boolean {
  for (let at = count.from - 1; at >= Math.max(0, count.from - 4); at--) {
    const word = a.tokens[at]?.lower ?? '';
    if (HOLDING.test(word) && !isSource(a, at - 1)) return false;
    if (SPOKEN.has(word) || /^(we're|you're|they're|it's)$/.test(word)) return true;
    if (/^(is|was|are)$/.test(word) && IS_NUMBER.has(a.tokens[at - 1]?.lower ?? '')) return true;
    if (!BEFORE_SPOKEN.has(word)) return false;
  }
  return false;
}

/** "The paper has 4,100", not "the book has 480": verbs by which also things hold a number. */
const HOLDING = /^(has|had|holds)$/;

/** Somebody who can be said to have a number. */
function isSource(a: Read, at: number): boolean {
  const token = a.tokens[at];
  return Boolean(a.speech[at] || a.sources[at] || a.descriptions[at] || (token && isCapitalised(token.text)));
}
