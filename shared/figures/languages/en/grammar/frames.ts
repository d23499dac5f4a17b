import { framesOfVerbs } from '../../../structure/frames.ts';
import { phrasesOf, wordsOf } from '../../../structure/words.ts';

/** English verbs, some with the word behind them, by what they say of people; in this order the frames of a verb are tried. */
export const FRAMES = framesOfVerbs({
  kill: new Set([
    ...wordsOf(`
kill
slay
murder
massacre
slaughter
eliminate
liquidate
annihilate
neutralise
neutralize
destroy
butcher
execute
mow
bury
`),
    ...phrasesOf(`
cut down
finish off
gun down
mow down
pick off
put down
take out
wipe out
`),
  ]),
  wound: wordsOf(`
wound
injure
hurt
maim
cripple
hospitalise
hospitalize
disable
`),
  capture: wordsOf('capture detain seize imprison catch intercept'),
  hold: wordsOf('take hold keep capture seize catch bring lead'),
  die: wordsOf('die perish fall succumb'),
  surrender: new Set([
    ...wordsOf('surrender capitulate'),
    ...phrasesOf(`
give up
`),
  ]),
  disappear: wordsOf('disappear vanish'),
  lose: new Set([
    ...wordsOf(`
lose
forfeit
sacrifice
squander
shed
expend
waste
`),
    ...phrasesOf(`
throw away
`),
  ]),
  suffer: wordsOf(`
suffer
sustain
incur
take
bear
endure
absorb
accumulate
`),
  inflict: wordsOf('inflict cause'),
  cost: wordsOf('cost'),
  send: wordsOf(`
send
deploy
dispatch
despatch
ship
transfer
commit
redeploy
provide
supply
contribute
station
field
rotate
transport
fly
airlift
ferry
bring
rush
pour
throw
mass
amass
concentrate
assemble
gather
move
detach
lend
position
post
dedicate
delegate
`),
  use: wordsOf(`
involve
attract
use
employ
engage
draw
augment
reinforce
bolster
join
`),
  bring: wordsOf('bring raise lift push take increase revise lower cut up adjust'),
  arrive: wordsOf(`
arrive
follow
come
go
travel
enter
cross
land
join
march
sail
head
`),
  fight: wordsOf(`
confront
face
fight
oppose
serve
operate
participate
battle
train
attack
storm
assault
help
support
defend
engage
`),
  stay: wordsOf('stay remain live exist stand'),
  amount: wordsOf(`
come
total
number
consist
reach
exceed
surpass
amount
average
compose
lie
range
vary
peak
hover
run
rise
grow
climb
increase
jump
approach
near
hit
top
pass
comprise
constitute
make
fall
drop
decrease
decline
stand
double
triple
`),
  leave: new Set([
    ...wordsOf(`
leave
return
withdraw
repatriate
exchange
swap
release
free
retreat
flee
escape
defect
desert
discharge
evacuate
recover
retrieve
retire
demobilise
hand
`),
    ...phrasesOf(`
come out
get out
pull back
pull out
`),
  ]),
  recruit: wordsOf(`
recruit
mobilise
mobilize
enlist
conscript
draft
sign
enrol
hire
`),
  say: wordsOf(`
say
tell
state
claim
report
announce
estimate
believe
think
reckon
assess
put
confirm
add
note
reveal
disclose
warn
suggest
indicate
show
write
speak
admit
acknowledge
allege
calculate
conclude
declare
insist
maintain
argue
assert
explain
testify
predict
understand
hear
know
find
learn
reiterate
repeat
stress
emphasise
emphasize
remark
observe
comment
publish
post
release
cite
quote
judge
suppose
fear
suspect
assume
consider
describe
inform
brief
specify
clarify
recall
mention
deny
agree
see
hint
establish
identify
accuse
charge
caution
affirm
reaffirm
verify
corroborate
concede
guess
respond
reply
answer
name
point
contend
boast
proclaim
lament
complain
paraphrase
relay
tally
count
record
document
list
expect
`),
  pledge: wordsOf('promise pledge offer vow announce'),
  plan: wordsOf(`
plan
intend
mean
expect
prepare
promise
pledge
vow
offer
want
need
seek
hope
aim
propose
consider
ask
request
order
agree
decide
threaten
schedule
project
forecast
predict
anticipate
approve
authorise
authorize
discuss
negotiate
require
wish
weigh
foresee
demand
`),
  have: wordsOf(`
have
deploy
field
maintain
boast
own
possess
`),
  be: wordsOf('be become seem appear'),
  reach: wordsOf(`
total
number
reach
exceed
surpass
average
near
approach
hit
top
pass
comprise
constitute
make
`),
  consist: wordsOf('consist'),
  exceed: wordsOf('pass exceed top surpass'),
  total: wordsOf(`
pass
reach
exceed
surpass
top
hit
near
approach
rise
grow
climb
increase
bring
stand
`),
  depart: wordsOf('leave'),
  obtain: wordsOf(`
receive
get
collect
bring
give
obtain
identify
take
`),
  admit: wordsOf('acknowledge admit confess concede'),
  inform: wordsOf('tell inform brief'),
  ask: wordsOf('ask press quiz question'),
  depict: wordsOf(`
tell
show
depict
follow
imagine
portray
feature
describe
`),
  join: wordsOf('join'),
  quote: wordsOf('cite quote paraphrase relay'),
  give: wordsOf(`
establish
see
hear
find
know
learn
understand
show
list
record
document
release
share
offer
promise
hold
set
raise
lower
count
tally
place
publish
post
describe
name
point
consider
regard
judge
inform
brief
like
figure
number
give
identify
arrive
settle
draw
`),
  put: wordsOf('put'),
  'say-on': wordsOf('go come continue begin start appear seem be'),
  phase: wordsOf(`
begin
start
continue
manage
help
keep
finish
cease
stop
appear
seem
happen
turn
come
go
get
succeed
proceed
`),
  make: wordsOf(`
prompt
force
compel
lead
cause
allow
enable
help
push
drive
make
induce
oblige
let
get
`),
  state: wordsOf(`
be
have
number
remain
stay
exist
stand
total
include
face
hold
amount
comprise
exceed
know
mean
`),
  entertain: wordsOf('suggest risk mean involve'),
});

/** Verbs that take no object: their past form is a tense. */
export const INTRANSITIVE = wordsOf(`
die
perish
fall
arrive
come
go
travel
surrender
vanish
disappear
rise
grow
climb
increase
jump
return
flee
retreat
remain
stay
fight
serve
participate
march
succumb
live
exist
stand
sail
amount
begin
start
continue
happen
occur
appear
defect
`);
