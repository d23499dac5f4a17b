import type { Annotated } from '../../annotate.ts';
import type { Count } from '../../numbers.ts';
import type { Part } from '../lexicon.ts';

/** "spoke of 10,000", "has it at 3,800", "thinks 3,000 is safer": a number given for what is being spoken of. */
export function isSpoken(a: Annotated<Part>, count: Count): boolean {
  for (let at = count.from - 1; at >= Math.max(0, count.from - 4); at--) {
    const word = a.tokens[at]?.lower ?? '';
    if (SPOKEN.has(word) || /^(we're|you're|they're|it's)$/.test(word)) return true;
    if (
      /^(is|was|are)$/.test(word) &&
      /^(it|that|we|they|you|figure|number|total)$/.test(a.tokens[at - 1]?.lower ?? '')
    )
      return true;
    if (
      !/^(of|at|it|them|me|us|that|is|was|about|to|a|the|number|figure|"|'|:|with|put|out|like|still)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

const SPOKEN = new Set(
  'spoke speak speaks spoken said says say put puts has had gave gives thinks think estimates estimated claimed claims cited cites counted counts reported reports believes reckons quoted mentioned lifted raised lowered revised cut upped talked talks named holds numbers prefers used'.split(
    ' ',
  ),
);
