import { type Annotated, marksOf } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import { fateAt } from '../../../structure/fate.ts';
import { peopleCounts } from '../exclusions.ts';
import { NUMBER_NOUNS } from '../lexicon/quantities.ts';
import type { Cue, Part } from '../lexicon.ts';
import type { Speech } from '../speech.ts';
import { tellsQuestion } from './asking.ts';

/** Fewer than this are no number of soldiers that is spoken of. */
const LEAST = 10;

/** Tokens behind "the number of" within which its people's fate stands. */
const REACH = 16;

/**
 * "The article misstated the number of soldiers who have been killed": a number is spoken of and not given, so the
 * next bare one ("It is about 640") is it.
 * @returns what that number counts, or null where none is spoken of, or one is given
 */
export function numberNamed(a: Annotated<Part, Cue, Speech>): Metric | null {
  // "Two states sent word of the number of …": too few to be it.
  if (peopleCounts(a).some(({ quantity }) => (quantity.value ?? LEAST) >= LEAST)) return null;
  const named = a.tokens.findIndex(({ lower }, at) => {
    const next = a.tokens[at + 1]?.lower;
    return next === 'of' ? NUMBER_NOUNS.has(lower) : next === 'many' && lower === 'how';
  });
  // "asked how many had died": a question told, which somebody answers or not.
  if (named < 0 || tellsQuestion(a)) return null;
  for (const mark of marksOf(a.parts.slice(named, named + REACH))) {
    const fate = fateAt(a, mark);
    if (fate) return fate.metric;
  }
  return null;
}
