import { wordsOf } from '../../../structure/words.ts';

/** A name behind these is spoken to or of, and does not speak: "in Moscow", "about Putin". */
export const OBJECT_OF = wordsOf(`
told
tell
tells
telling
in
on
at
near
with
of
by
to
for
from
against
between
inside
outside
around
and
via
`);

/** Those who give the numbers of the body before them, and have none of their own. */
export const PASSING_ON = wordsOf(`
spokesman
spokeswoman
spokesperson
spokespeople
secretary
official
officials
officer
officers
representative
representatives
rep
reps
source
sources
aide
people
folks
briefer
lawmaker
lawmakers
legislator
legislators
parliamentarian
parliamentarians
assemblyman
mp
mps
member
members
committee
panel
`);

/** Words before or for an office that are no office: "NATO press officials". */
export const STAFF = wordsOf('people folks press senior intelligence');

/** One person by office. */
export const ONE_OFFICIAL = wordsOf(`
official
officer
diplomat
lawmaker
legislator
commander
general
minister
spokesman
spokeswoman
spokesperson
secretary
ambassador
envoy
source
aide
adviser
representative
mp
politician
`);

/** Words between a name with its comma and what its bearer is. */
export const INTRODUCING = wordsOf(`
a
an
the
who
sits
sat
on
serves
is
was
one
of
its
his
her
ruling
opposition
party
member
main
senior
leads
led
heads
chairs
leader
head
chair
s
`);

/** Those who ask in an interview. */
export const ASKERS = wordsOf(`
host
co-host
moderator
anchor
presenter
interviewer
reporter
correspondent
journalist
newsreader
announcer
question
`);

/** Before a description these make it somebody else: "the deputy minister". */
export const OTHER_RANK = wordsOf('deputy former ex vice regional retired press');

/** Whose the words are that ask, and not who answers: "a Yonhap reporter". */
export const REPORTERS = wordsOf(`
reporter
reporters
journalist
journalists
correspondent
correspondents
editor
anchor
photographer
newspaper
daily
broadcaster
`);

/** The last word of the name of a body, as it is written. */
export const BODIES = wordsOf(`
Institute
Centre
Center
Service
Agency
Ministry
Committee
Council
Group
Team
Affairs
Staff
Forces
Command
Office
Observatory
Monitor
Department
Directorate
Headquarters
Project
Party
`);

/** Behind the name of a country these speak, and are not counted. */
export const SPOKESPEOPLE = wordsOf(`
commander
official
officials
officer
spokesman
spokeswoman
general
lawmaker
lawmakers
minister
ministry
intelligence
president
source
sources
media
envoy
ambassador
`);

/** Labels behind which the outlet tells what it knew before. */
export const OWN_BACKGROUND = wordsOf('background recall reminder reference context previously earlier');

/** People without a name, whose words are nobody's that the story could follow. */
export const UNNAMED = wordsOf(`
analysts
experts
observers
researchers
analyst
expert
activists
witnesses
soldiers
`);

/** Pronouns for whoever spoke before. */
export const THIRD_PERSON = wordsOf('he she it they his her its their');

/** Between a country and a noun these end what is the country's. */
export const NOT_ITS_OWN = wordsOf('who whom which that the a an');

/** Labels before the name of a source: "(data: the NIS". */
export const SOURCE_LABELS = wordsOf('source sources data figures graphic via');

/** What joins a body to the words for its people: "officials at the Pentagon". */
export const SOURCE_LINKS = wordsOf(`
of
from
by
for
at
in
with
within
inside
`);

/** Those who are told a number and are not counted by it: "told lawmakers that the plan is 10,300". */
export const LISTENERS = wordsOf('lawmakers deputies journalists voters spectators residents');

/** What a person who was named before is called by: "the general". */
export const PERSONS = wordsOf(`
president
general
commander
colonel
captain
major
sergeant
officer
minister
secretary
analyst
chief
adviser
envoy
ambassador
governor
`);

/** Words for whoever spoke last, whatever they are: "the source", "the same source". */
export const WHO_SPOKE = wordsOf(`
official
officials
spokesman
spokeswoman
spokesperson
lawmaker
lawmakers
source
people
notes
statement
latter
`);

/** The last word of the name of a unit: "47th Mechanized Brigade". */
export const UNIT_KINDS = wordsOf('brigade regiment battalion corps division army center centre');
