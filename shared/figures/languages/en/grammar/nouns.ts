import type { Metric } from '../../../figure.ts';
import type { Nouns } from '../../../structure/grammar/nouns.ts';
import { wordsOf } from '../../../structure/words.ts';

/** English nouns by what they are to a number of people. */
export const NOUNS: Nouns = {
  sums: wordsOf(
    'total number maximum minimum average range region neighbourhood neighborhood order pace rate tempo',
  ),
  quantities: wordsOf(`
number
numbers
total
count
figure
strength
size
sum
share
estimate
estimates
level
levels
`),
  contingents: wordsOf(`
contingent
contingents
force
forces
group
grouping
troops
soldiers
personnel
presence
batch
wave
deployment
dispatch
despatch
transfer
detachment
garrison
manpower
reinforcement
reinforcements
tranche
rotation
`),
  army: wordsOf('forces military'),
  enemies: wordsOf('enemy adversary foe aggressor opponent occupiers invaders'),
  ordinals: wordsOf(`
first
second
third
fourth
fifth
latter
former
last
next
other
rest
one
`),
  ground: wordsOf(`
place
region
area
oblast
province
front
frontline
zone
territory
soil
ground
country
theatre
theater
battlefield
border
sector
salient
frontier
pocket
east
trenches
camps
bases
positions
`),
  troops: wordsOf('troop troops soldier soldiers personnel'),
  ways: wordsOf('way route road march'),
  rehearsals: wordsOf(`
exercise
exercises
drill
drills
manoeuvre
manoeuvres
maneuver
maneuvers
parade
parades
ceremony
ceremonies
celebration
celebrations
`),
  exchanges: wordsOf(`
exchange
exchanges
swap
swaps
return
returns
release
releases
handover
handovers
repatriation
repatriations
transfer
transfers
`),
  strong: wordsOf('strong'),
  armies: wordsOf('army armies forces military troops corps contingent'),
  plans: wordsOf(`
plan
plans
proposal
proposals
intention
intentions
promise
promises
pledge
pledges
offer
offers
agreement
agreements
decision
decisions
readiness
`),
  lives: wordsOf('life lives'),
  fiction: wordsOf('film movie novel game thriller series drama play'),
  always: wordsOf('forces'),
  inDisguise: wordsOf(
    'grouping groupings briefing briefings meeting meetings hearing hearings building buildings',
  ),
  intents: wordsOf(`
plan
plans
decision
decisions
order
orders
intention
intentions
promise
promises
agreement
agreements
request
requests
readiness
ability
abilities
need
needs
time
times
move
moves
bid
bids
effort
efforts
attempt
attempts
offer
offers
pledge
pledges
proposal
proposals
`),
  pluralEnding: 's',
  notBehind: 's',
  plurals: wordsOf('people men women police troops personnel infantry'),
  custody: wordsOf('hands captivity custody'),
  resulting: wordsOf('captive captives prisoner prisoners hostage hostages alive'),
  deeds: new Map<string, Metric>([
    ['killing', 'killed'],
    ['elimination', 'killed'],
    ['liquidation', 'killed'],
    ['annihilation', 'killed'],
    ['destruction', 'killed'],
    ['death', 'killed'],
    ['wounding', 'wounded'],
    ['capture', 'captured'],
    ['surrender', 'captured'],
    ['disappearance', 'missing'],
    ['loss', 'casualties'],
    ['arrival', 'deployed'],
    ['participation', 'deployed'],
    ['involvement', 'deployed'],
    ['help', 'deployed'],
    ['aid', 'deployed'],
    ['assistance', 'deployed'],
    ['support', 'deployed'],
  ]),
};
