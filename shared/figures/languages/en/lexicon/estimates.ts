import { wordsOf } from '../../../structure/words.ts';

/** What a number is given in, which may be read as a verb of saying: "Seoul estimates", "reports". */
export const ESTIMATES = wordsOf(`
estimate
estimates
count
counts
figures
number
numbers
report
reports
record
records
log
logs
list
lists
claim
claims
note
notes
post
posts
update
updates
tally
tallies
reckoning
details
`);

/** What a body gives its numbers in: "the NIS estimate". */
export const NAMED_ESTIMATES = wordsOf(`
estimate
estimates
assessment
assessments
tally
paper
report
bulletin
dossier
line
count
`);

/** Verbs of saying that are written as nouns are. */
export const NOUNS_TOO: ReadonlySet<string> = new Set([
  ...ESTIMATES,
  ...wordsOf(`
detail
show
shows
place
places
quote
quotes
project
projects
promise
promises
fear
fears
remark
remarks
offer
offers
describe
describes
`),
]);

/** What stands behind a noun and not behind a verb of saying: "estimates had ranged". */
export const BEHIND_A_NOUN = wordsOf(`
of
for
from
by
had
have
has
were
are
was
is
range
ranged
run
ran
vary
varied
differ
suggest
suggested
put
say
said
on
in
about
to
and
`);

/** With "intelligence" before them these are no service: "intelligence reports suggest". */
export const OF_NO_SERVICE = wordsOf(`
estimate
estimates
report
reports
assessment
assessments
data
information
source
sources
`);

/** Before "intelligence reports" these say whose they are. */
export const OF_A_SERVICE = wordsOf('its their his the own military spy');

/** What is said to come from whoever gives it: "the figures come from the General Staff". */
export const GIVEN = wordsOf(`
figure
figures
number
numbers
data
information
count
tally
estimate
estimates
`);
