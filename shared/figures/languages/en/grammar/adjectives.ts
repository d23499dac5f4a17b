import type { Ending } from '../../../structure/grammar.ts';
import { wordsOf } from '../../../structure/words.ts';

/** Adjectives that no ending tells. */
export const ADJECTIVES = wordsOf(`
dead
missing
last
next
past
first
second
third
previous
recent
late
early
new
old
young
large
small
big
great
good
bad
high
low
long
short
full
whole
total
able
ready
likely
unlikely
sure
certain
alone
due
north
south
east
west
elite
fresh
main
major
minor
key
top
senior
joint
separate
special
regular
heavy
light
severe
serious
strong
weak
poor
rich
free
open
close
near
far
actual
real
true
false
false-flag
daily
weekly
monthly
yearly
future
current
present
own
alive
same
different
similar
single
double
non
foreign
hostile
friendly
common
private
civil
raw
rough
exact
apparent
possible
probable
potential
extra
additional
further
further-flung
other
combat-ready
hurt
estimated
alleged
so-called
overall
armed
fit
unfit
unnamed
unidentified
unspecified
undisclosed
unconfirmed
unverified
acting
`);

/** Nouns that end as adjectives do. */
const NOUNS = wordsOf(`
arsenal
capital
hospital
general
total
official
individual
rival
festival
arrival
journal
signal
terminal
memorial
tribunal
proposal
approval
withdrawal
removal
trial
material
critic
public
traffic
clinic
topic
fabric
music
epidemic
republic
captive
detective
initiative
offensive
executive
representative
objective
relative
motive
table
military
secretary
adversary
boundary
summary
january
february
sergeant
lieutenant
servant
assistant
combatant
president
incident
student
resident
accident
agent
client
parent
patient
percent
cent
tent
contingent
regiment
continent
event
extent
intent
talent
component
opponent
border
`);

/** Adjectives and nouns that end as adverbs do. */
const NO_ADVERBS = wordsOf(`
family
army
ally
supply
reply
assembly
italy
early
daily
weekly
monthly
deadly
friendly
elderly
likely
unlikely
only
rely
apply
imply
`);

/** Ends of adjectives. */
export const ADJECTIVE_ENDINGS: readonly Ending[] = [
  { ending: 'ous', except: NOUNS, reads: ['dangerous'], not: ['house'] },
  { ending: 'ful', except: NOUNS, reads: ['powerful'], not: ['fulfil'] },
  { ending: 'ive', except: NOUNS, reads: ['massive'], not: ['captive', 'offensive', 'representative'] },
  { ending: 'able', notBehind: 'm', except: NOUNS, reads: ['reliable'], not: ['table'] },
  { ending: 'ible', except: NOUNS, reads: ['terrible'], not: ['bibles'] },
  { ending: 'less', except: NOUNS, reads: ['countless'], not: ['lessons'] },
  { ending: 'ish', except: NOUNS, reads: ['feverish'], not: ['fishes'] },
  {
    ending: 'al',
    notBehind: 'aeiou',
    except: NOUNS,
    reads: ['brutal'],
    not: ['hospital', 'general', 'deal'],
  },
  { ending: 'ic', notBehind: 'aeiou', except: NOUNS, reads: ['tragic'], not: ['critic', 'public'] },
  { ending: 'ary', except: NOUNS, reads: ['ordinary'], not: ['military', 'boundary'] },
  { ending: 'ern', except: NOUNS, reads: ['eastern'], not: ['lanterns'] },
  { ending: 'most', except: NOUNS, reads: ['foremost'], not: ['mostly'] },
  { ending: 'ant', except: NOUNS, reads: ['significant'], not: ['sergeant', 'lieutenant', 'combatant'] },
  {
    ending: 'ent',
    notBehind: 'm',
    except: NOUNS,
    reads: ['violent'],
    not: ['regiment', 'president', 'statement'],
  },
  { ending: 'ese', except: NOUNS, reads: ['obese'], not: ['cheeses'] },
];

/** Ends of adverbs. */
export const ADVERB_ENDINGS: readonly Ending[] = [
  {
    ending: 'ly',
    longerThan: 4,
    except: NO_ADVERBS,
    reads: ['heavily'],
    not: ['army', 'family', 'ally', 'fly'],
  },
];
