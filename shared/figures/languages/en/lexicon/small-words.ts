/** Words that point, join, deny and measure. One phrase a line. */
export const SMALL_WORDS = {
  modal: `
will
would
could
may
might
can
shall
should
'll
won't
must
'd
`,
  anaphor: `
the number
the figure
the total
the exact number
the exact figure
the running total
the overall total
the count
the headcount
its count
its total
its estimate
its figure
that number
their number
the sum
its tally
its number
the estimate
estimates
`,
  total: `
in total
altogether
overall
total
combined
all told
so far
to date
cumulative
all in all
since the start
since the beginning
since october
total of
sum
`,
  be: `
is
are
was
were
be
been
being
's
're
am
gets
got
`,
  have: `
has
have
had
having
've
`,
  adverb: `
not only
not just
not merely
become
became
also
already
now
reportedly
allegedly
apparently
still
since
then
only
just
recently
currently
so
far
probably
likely
possibly
believed
thought
estimated
known
confirmed
reported
said
claimed
understood
to
have
been
be
either
both
severely
badly
seriously
gravely
all
later
newly
initially
subsequently
actually
eventually
, reportedly ,
, allegedly ,
presumed
feared
presently
certainly
at least
even
again
quickly
together
each
meanwhile
permanently
further
officially
previously
highly
almost certainly
almost
to have
themselves
physically
of late
successfully
simply
ultimately
definitely
directly
deliberately
immediately
`,
  more: `
more
others
names of
troop
battle
battlefield
additional
further
extra
other
fresh
new
another
of
the
his
its
their
such
some
these
those
total
well-trained
elite
active
able
young
enemy
hostile
allied
combat
regular
special
operations
forces
trained
military
frontline
front-line
ground
army
security
assault
infantry
construction
strong
crack
foreign
professional
experienced
seasoned
so-called
uniformed
armed
best
hardened
individual
separate
distinct
identified
verified
or
so
"
`,
  not: `
not
never
no
without
hardly
none
neither
nor
didn't
don't
doesn't
cannot
can't
wasn't
weren't
isn't
aren't
hasn't
haven't
hadn't
`,
  former: `
the former
`,
  latter: `
the latter
`,
  unit: `
days
day
weeks
week
months
month
years
year
hours
hour
minutes
minute
seconds
nights
km
kms
kilometers
kilometres
kilometer
kilometre
miles
mile
metres
meters
meter
metre
m
mm
cm
feet
foot
inches
yards
kg
kilos
kilograms
kilogram
tons
tonnes
ton
pounds
pound
litres
liters
hectares
hectare
acres
sq
square
degrees
degree
percent
per cent
%
pct
percentage
pc
dollars
dollar
euros
euro
rubles
roubles
ruble
rouble
won
hryvnia
hryvnias
yen
yuan
pence
cents
p.m
a.m
pm
am
p.m.
a.m.
gmt
utc
cest
et
hrs
kph
mph
knots
megawatts
mw
calories
mah
°
years-old
year-old
per-cent
decades
centuries
pages
words
times
rounds
million
billion
gb
mb
overs
runs
points
votes
seats
`,
  thing: `
brigade
brigades
regiment
regiments
division
divisions
corps
battalion
battalions
company
companies
army
fleet
article
resolution
page
chapter
section
no
number
highway
route
ward
building
house
street
episode
unit
units
guards
mechanized
mechanised
motor
motorized
airborne
naval
separate
rifle
marine
territorial
air
tank
tanks
vehicles
shells
drones
missiles
containers
howitzers
guns
ships
planes
aircraft
settlements
villages
apartments
flats
homes
copies
comments
likes
views
parallel
anniversary
century
package
session
meeting
meetings
sanctions
countries
nations
states
calls
clashes
strikes
attacks
assaults
battles
fronts
positions
tickets
`,
  'by-now': `
then
now
since
so far
to date
by then
`,
};
