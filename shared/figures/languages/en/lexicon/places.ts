import { wordsOf } from '../../../structure/words.ts';

/** What makes a state the place or the companion of what is said. */
export const BESIDE_A_STATE = wordsOf(`
in
into
inside
to
across
against
with
by
near
toward
towards
`);

/** Words that make a side the place, the aim or the companion of what is said, not its subject. */
export const ASIDE: ReadonlySet<string> = new Set([
  ...BESIDE_A_STATE,
  ...wordsOf(`
from
for
of
on
between
alongside
beside
behind
than
outside
around
through
over
at
`),
]);

/** Behind these words for an area nothing tells which: "in the region per Kyiv". */
export const BEHIND_AN_AREA = wordsOf('per says by now today alone');

/** Where the front is, in a word: "in the region". */
export const AREAS = wordsOf('region area oblast theatre theater border front frontline');

/** Words that point to where the text is, whatever stands before them. */
export const POINTING = wordsOf('there pocket salient incursion bridgehead');

/** Words that do with "the" before them: "in the region". */
export const POINTED_TO = wordsOf('region oblast area offensive operation');

/** Before a state these make it a place: "to Russia". */
export const INTO = wordsOf('to into in inside across');
