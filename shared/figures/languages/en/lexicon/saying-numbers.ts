import { wordsOf } from '../../../structure/words.ts';

/** Verbs by which a number is given: "spoke of 10,000", "thinks 3,000 is safer". */
export const SPOKEN = wordsOf(`
spoke
speak
speaks
spoken
said
says
say
put
puts
has
had
gave
gives
thinks
think
estimates
estimated
claimed
claims
cited
cites
counted
counts
reported
reports
believes
reckons
quoted
mentioned
lifted
raised
lowered
revised
cut
upped
talked
talks
named
holds
numbers
prefers
used
provided
provides
offered
offers
shared
published
supplied
`);

/** What is the number that somebody gives: "it is 3,800". */
export const IS_NUMBER = wordsOf('it that we they you figure number total');

/** Words between a verb by which a number is given and the number: "put the figure at". */
export const BEFORE_SPOKEN = wordsOf(`
of
at
it
them
me
us
that
is
was
about
to
a
the
number
figure
range
estimate
total
tally
"
'
:
with
put
out
like
still
`);
