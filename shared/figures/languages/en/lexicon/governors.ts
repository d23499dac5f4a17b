import { wordsOf } from '../../../structure/words.ts';

/** Behind "has fallen" these make it a change, and nobody's death. */
export const FALLING = wordsOf('to by below under from');

/** What stands between two commas while a speaker thinks. */
export const FILLERS = wordsOf(`
what
say
like
er
um
uh
oh
well
maybe
perhaps
`);

/** Verbs of coming whose object is a place or a side, and not those who came. */
export const NO_ARRIVALS = wordsOf('reached crossed entered joined landed fighting');

/** Words of place and time between a verb and its object. */
export const BETWEEN_PLACES = wordsOf('direction region sector area during night day');

/** Words between a verb and its object that add nothing. */
export const BEFORE_THE_OBJECT = wordsOf(`
a
an
the
of
"
his
its
as
out
with
off
up
in
over
down
another
`);
