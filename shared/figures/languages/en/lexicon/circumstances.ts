/** What tells of the circumstances of a count: time, comparison, doubt, another war. One phrase a line. */
export const CIRCUMSTANCES = {
  window: `
of the week
of the day
of the night
in one night
in a night
overnight
in one day
in a single day
in a day
over the past day
in the past day
past day
last day
over the day
in 24 hours
past 24 hours
24 hours
in one week
in a week
this week
past week
over the week
at the weekend
weekend
the strike
strike on
airstrike
missile strike
missile strikes
drone strike
the attack
an attack
ambush
assault
skirmish
raid
clash
clashes
firefight
in a single
within a day
within hours
in hours
in two days
in three days
over four days
over five days
in five days
in four days
in a few days
in recent days
past few days
last few days
three days
two days
in the last month
in the past month
battle for
battle of
battle near
village of
near the village
tree line
trench
alone
bulletin
daily report
since sunday
since monday
since tuesday
since wednesday
since thursday
since friday
since saturday
since yesterday
since last week
explosion
blast
bombing
shelling
command post
training ground
convoy
in a fortnight
past fortnight
in one month
during the night
during the day
at dawn
by night
shelled
ambushed
that day
that night
same day
fight for
tonight
exchange
repatriation
repatriated
embankment
`,
  rate: `
a day
per day
a week
per week
a month
per month
each day
each week
each month
every day
every week
every month
daily
weekly
monthly
a year
per year
annually
every year
each year
daily average
average
on average
per 24 hours
a night
per night
every night
/day
/ day
/ month
/month
/week
/ week
`,
  increment: `
another
additional
additionally
extra
more were
reinforcement
reinforcements
reinforced
batch
on top of
in addition to
fresh
newly
a further
further
this time
second deployment
trainload
tranche
joined by
followed by
bolstered by
`,
  compared: `
up from
down from
compared with
compared to
as against
initially
originally
at first
used to
rather than
instead of
revised from
versus
vs
vs.
when it was
`,
  recalled: `
had it at
had them at
had stood at
at our last meeting
at its last meeting
at the last meeting
previously
formerly
once
last reported
months ago
a year ago
at the time
back then
first said
first put
as recently as
as late as
last time
talked of
first disclosed
first announced
originally announced
`,
  rose: `
rose
rises
risen
rise
grew
grown
grows
climbed
climbs
increased
increases
jumped
jumps
raised
raises
raise
upped
lifted
soared
swelled
doubled
tripled
growing
rising
going up
went up
gone up
revised
revises
updated
upward
mounted
expanded
widened
surged
crept up
moved
`,
  fell: `
fell
falls
fallen
fall
lowered
lowers
lower
cut
cuts
reduced
reduces
dropped
drops
decreased
revised down
revised downward
dwindled
shrank
shrunk
slashed
trimmed
downgraded
scaled back
scaled down
`,
  denial: `
nothing to support
to support reports
no information to
unable to confirm
no knowledge of
denied
denies
deny
denying
no evidence
no indication
no proof
no confirmation
rejected
rejects
dismissed
dismisses
dismissing
false
untrue
fake
nonsense
fabricated
a lie
lies
disputed
refuted
refutes
unfounded
debunked
not confirmed
not true
did not confirm
could not confirm
cannot confirm
declined to confirm
would not confirm
misread
misquoted
misattributed
exaggerated
hoax
mistranslated
invention
invented
made-up
made up
absurd
is wrong
was wrong
were wrong
wrongly
erroneously
mistakenly
incorrectly
in error
fiction
`,
  if: `
if
unless
whether
imagine
suppose
supposing
were it
in case
hypothetically
assuming
as if
had they
`,
  elsewhere: `
demilitarised zone
demilitarized zone
dmz
demarcation line
mdl
inter-korean border
armistice
joint drills
joint exercise
joint exercises
defected
defection
defectors
defector
population
parade
football
stadium
world cup
olympics
epidemic
outbreak
measles
influenza
pneumonia
covid
lottery
census
prison camp
prison camps
political prisoners
flood relief
reached the south
arrived in the south
fighting in korea
fought in korea
died in korea
served in korea
killed in korea
war in korea
`,
  fiction: `
novel
thriller
screenplay
video game
board game
in the game
wargame
war game
simulation
simulated
playwright
in the film
the movie
science fiction
imagines
starring
`,
  'other-war': `
floods
flood
flooding
earthquake
cyclone
hurricane
typhoon
wildfire
wildfires
landslide
shipwreck
plane crash
train crash
bus crash
korean war
vietnam war
vietnam
world war
world war ii
falklands
cold war
imjin
somme
gulf war
afghanistan
iraq
gaza
yom kippur war
six-day war
chechnya
chechen war
winter war
civil war
balkans
angola
sudan
congo
syria
lebanon
rakhine
myanmar
d-day
stalingrad
normandy
1943
1950s
1960s
1970s
1980s
1990s
nineteenth century
yemen
ethiopia
tigray
haiti
mali
`,
};
