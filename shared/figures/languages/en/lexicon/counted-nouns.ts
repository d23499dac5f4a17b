import { wordsOf } from '../../../structure/words.ts';

/** Words that complete a noun with the count behind them: "the number of the dead stands at 310". */
export const LINKS = wordsOf(`
at
of
to
is
was
were
are
be
been
:
–
-
stood
stands
numbered
numbers
number
totalled
totaled
totals
total
reached
reaches
reach
hit
hits
as
came
comes
amounted
|
by
than
has
had
have
with
=
approached
approaches
approaching
read
reads
counted
counts
recorded
logged
gave
gives
put
puts
made
estimated
estimates
tallied
listed
around
averaged
averages
average
averaging
make
makes
comprise
comprises
constitute
constitutes
neared
nears
settled
totalling
totaling
ran
running
runs
`);

/** Words between a link and its number that add nothing: "came to a further 3,400", "now stands at just 900". */
export const PADDING = wordsOf(`
a
an
another
further
additional
only
just
some
now
still
already
total
of
full
mere
"
up
from
`);

/** Bounds that are verbs or prepositions: "losses exceeded 3,000", "a bill in excess of 3,000". */
export const LINKING_BOUNDS = wordsOf(`
exceed
exceeded
exceeds
exceeding
topped
tops
passed
passes
past
beyond
surpassed
surpasses
excess
north
upwards
upward
above
over
order
region
neighbourhood
neighborhood
c
ca
~
≈
±
`);

/** Bounds that are verbs, with a subject of their own. */
export const EXCEEDING = wordsOf('exceed exceeded exceeds topped tops surpassed surpasses');

/** What a number hangs on that is lost or sent by and by: "at a rate of 90 a day". */
export const RATES = wordsOf('rate pace tempo clip speed');

/** Behind these a fate is not what the count tells of. */
export const BEFORE_ANOTHER_FATE = wordsOf('after despite without before because');

/** What stands before a time: "losses since May". */
export const OF_A_TIME = wordsOf('since in on by until till from for');

/** Things that are lost as people are. */
export const THINGS_LOST = wordsOf(`
trucks
lorries
equipment
armor
armour
hardware
machines
territory
ground
cattle
`);

/** Links that a number of soldiers needs no other noun for: "put the North Koreans in Kursk at 11,000". */
export const PEOPLE_LINKS = wordsOf(`
at
number
numbers
numbered
total
totals
totalled
totaled
reached
reaches
reach
`);

/** What the dead leave behind, one for each. */
export const KEPT = wordsOf(`
names
graves
plots
mounds
crosses
headstones
tombstones
portraits
obituaries
obits
`);
