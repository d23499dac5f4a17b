/** Where people go, are and may go, and who stays at home. One phrase a line. */
export const MOVES = {
  deployed: `
arriving
shifted
fighting
taking part
take part
made up
make up
formed
deployed
sent
dispatched
despatched
stationed
shipped
arrived
moved
transferred
redeployed
transported
massed
concentrated
assembled
gathered
positioned
posted
airlifted
flown
ferried
crossed into
crossed
entered
landed
brought
joined
reached
taken part
took part
participated
fought
operating
serving
mustered
thrown
accumulated
amassed
rushed
fielded
contributed
assigned
encamped
quartered
garrisoned
dug in
concentrating
massing
delivered
passed through
set foot
in position
rotated
sailed
turned up
showed up
detached
loaned
lent
marched
bolstered
reinforced
participating
augmented
committed
poured in
poured into
trucked
bussed
disembarked
in theater
`,
  moved: `
come
came
gone
went
travelled
traveled
`,
  sending: `
sending
send
sends
deploy
deploys
deploying
dispatching
dispatch
dispatches
shipping
ship
moving
transferring
committing
commit
bringing
bring
station
stationing
contribute
redeploy
deliver
delivering
massing
provide
providing
field
supply
supplying
furnish
furnishing
rotate
transfer
feed
move
`,
  present: `
present
on the ground
in place
fit for duty
at the front
on the front line
in the field
in the trenches
inside russia
in combat
in action
on russian soil
in theatre
ready to fight
ready for combat
face
faces
facing
at bases
are there
were there
remain
remains
remained
remaining
consists of
consist of
consisted of
numbering
comprises
comprising
made up of
strong
at full strength
sits
stands
stationing
against ukraine
on the battlefield
available
in theater
in the theater
in the theatre
on the territory
`,
  deployment: `
deployment
contingent
presence
grouping
expeditionary force
expedition
detachment
troop strength
headcount
head count
number of troops
number of soldiers
group
batch
wave
tranche
strike force
corps
intake
dispatched
garrison
sent
troop numbers
manpower
rotation
reinforcement
the force
troop levels
complement
formation
cohort
echelon
`,
  left: `
went home
gone home
return home
returned
withdrew
withdrawn
pulled out
brought back
came home
come home
went back
sent home
repatriated
back home
demobilised
demobilized
discharged
rotated out
handed over
hand over
exchanged
swapped
freed
released
`,
  planned: `
between now and
fears
fear
feared
warned of
warns of
plans to
getting ready
planning to
preparing to
prepared to
ready to
readying
readies
expected to
expect
expects
expected
intends to
intend to
set to
poised to
due to
slated to
scheduled to
agreed to
promised to
promised
pledged
pledges
offered
to be sent
to be deployed
going to
wants to
want to
asked for
requested
requests
considering
considers
weighing
possible
potential
potentially
in preparation
under preparation
in the making
awaited
planned
plan
plans
intention
readiness
eventually
aims to
aim to
would be sent
projected
forecast
forecasts
predicts
predicted
anticipates
anticipated
envisages
envisaged
foresees
looks to
looking to
future
prepares
preparing
prepare
is to
are to
were to
was to
ahead of
waiting to
about to
destined for
meant for
earmarked
in the pipeline
to dispatch
to send
assumption
assumes
announced plans
request
wish
hopes to
upcoming
coming weeks
on their way
on the way
en route
heading to
headed for
bound for
awaiting
prospect of
tabled
mulling
mulls
approved
approves
authorised
authorized
in the works
to come
to follow
`,
  reserve: `
reservists
reserves
reserve
retirees
mobilised
mobilized
mobilisation
mobilization
`,
  strength: `
high readiness
active soldiers
active troops
active-duty
active duty
standing army
under arms
in uniform
on active service
army of
military of
standing forces
armed forces of
personnel strength
enlisted
sign up
signs up
signed up
recruit
recruits
recruiting
recruited
enlist
contract soldiers
sign contracts
signed contracts
enrolled
active personnel
paramilitaries
peacetime
in barracks
at home
`,
};
