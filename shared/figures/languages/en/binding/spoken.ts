import type { Count } from '../../../numbers.ts';
import { isCapitalised } from '../../../tokens.ts';
import type { Read } from '../read.ts';

/** "spoke of 10,000", "has it at 3,800", "thinks 3,000 is safer": a number given for what is being spoken of. */
export function isSpoken(a: Read, count: Count): boolean {
  for (let at = count.from - 1; at >= Math.max(0, count.from - 4); at--) {
    const word = a.tokens[at]?.lower ?? '';
    if (HOLDING.test(word) && !isSource(a, at - 1)) return false;
    if (SPOKEN.has(word) || /^(we're|you're|they're|it's)$/.test(word)) return true;
    if (
      /^(is|was|are)$/.test(word) &&
      /^(it|that|we|they|you|figure|number|total)$/.test(a.tokens[at - 1]?.lower ?? '')
    )
      return true;
    if (
      !/^(of|at|it|them|me|us|that|is|was|about|to|a|the|number|figure|range|estimate|total|tally|"|'|:|with|put|out|like|still)$/.test(
        word,
      )
    )
      return false;
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

const SPOKEN = new Set(
  'spoke speak speaks spoken said says say put puts has had gave gives thinks think estimates estimated claimed claims cited cites counted counts reported reports believes reckons quoted mentioned lifted raised lowered revised cut upped talked talks named holds numbers prefers used provided provides offered offers shared published supplied'.split(
    ' ',
  ),
);
