import type { Annotated } from '../../../annotate.ts';
import { AREAS, BEHIND_AN_AREA } from '../lexicon/places.ts';
import type { Part } from '../lexicon.ts';

/** "in region", "near the border": where the front is, in a word. */
export function isArea(a: Annotated<Part>, from: number): boolean {
  const at = a.tokens[from]?.lower === 'the' ? from + 1 : from;
  const behind = a.tokens[at + 1];
  return (
    AREAS.has(a.tokens[at]?.lower ?? '') &&
    (behind === undefined || behind.kind === 'mark' || BEHIND_AN_AREA.has(behind.lower))
  );
}
