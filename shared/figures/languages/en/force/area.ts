import type { Annotated } from '../../../annotate.ts';
import type { Part } from '../lexicon.ts';

/** "in region", "near the border": where the front is, in a word. */
export function isArea(a: Annotated<Part>, from: number): boolean {
  const at = a.tokens[from]?.lower === 'the' ? from + 1 : from;
  const behind = a.tokens[at + 1];
  return (
    /^(region|theatre|theater|oblast|border|front|frontline)$/.test(a.tokens[at]?.lower ?? '') &&
    (behind === undefined || behind.kind === 'mark' || /^(per|says|by|now|today|alone)$/.test(behind.lower))
  );
}
