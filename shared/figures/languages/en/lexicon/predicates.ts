import { wordsOf } from '../../../structure/words.ts';

/** What joins a predicate to the noun before it. */
export const RELATIVES = wordsOf(`
who
that
which
whom
,
"
(
–
=
it
he
she
they
that've
that'd
who've
who'd
`);

/** Between a fate and the next count these leave the fate to that count: "and the hurt at 70". */
export const BEFORE_THE_NEXT = wordsOf(`
at
:
–
-
stood
stands
to
were
was
are
is
person
persons
people
soldiers
men
count
number
`);
