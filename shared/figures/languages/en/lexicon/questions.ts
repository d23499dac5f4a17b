import { wordsOf } from '../../../structure/words.ts';

/** Whose age a number may be: "I am 61". */
export const WHO_IS = wordsOf('i he she you who');

/** What those do who have taken others alive. */
export const HOLDING = wordsOf('hold capture catch keep');

/** Words between those who hold and their verb. */
export const BEFORE_HOLDING = wordsOf(`
still
now
have
has
had
are
got
currently
do
does
`);

/** People whom a relative clause tells what became of: "those who were killed". */
export const THOSE_COUNTED = wordsOf(`
those
them
personnel
men
soldiers
troops
people
everyone
everybody
anyone
ones
only
`);

/** What such a relative clause begins with. */
export const RELATIVES_OF_PEOPLE = wordsOf(`
who
who've
who'd
who're
that
`);

/** What a number is called, or what it does: "the column is", "Seoul counts", "an estimate of". */
export const DEFINING = wordsOf(`
is
are
was
were
show
shows
showed
list
lists
listed
give
gives
gave
count
counts
counted
counting
means
covers
includes
estimate
estimates
number
numbers
figure
figures
total
tally
`);

/** Words behind "how many" that leave open, or ask again, who is counted. */
export const LEFT_OPEN = wordsOf(`
of
have
has
had
are
is
was
were
do
does
did
will
would
can
could
more
north
northern
dead
killed
wounded
died
there
in
then
like
and
so
still
now
people
men
casualties
losses
prisoners
captives
came
come
went
remain
left
altogether
exactly
or
`);

/** What people do who are asked after and are none of the story's: "how many people work here?". */
export const NOT_AT_WAR = wordsOf('work working read listen follow live');

/** Verbs by which a question is told: "asked how many had died". */
export const ASKING = wordsOf('ask asks asked wonder wonders wondered pressed questioned');

/** What those did who are there since: "ten thousand came"; not "10,000 comes from Seoul". */
export const CAME = wordsOf('came come arrived went gone');

/** What joins somebody to his age. */
export const IS = wordsOf('am is are was were');
