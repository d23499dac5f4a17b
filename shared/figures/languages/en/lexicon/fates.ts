/** What becomes of people: dead, wounded, captured, missing, lost. One phrase a line. */
export const FATES = {
  killed: `
butchered
slaughtered
massacred
obliterated
gunned down
killed
dead
slain
died
perished
killed in action
kia
kias
fallen
lost their lives
have lost their lives
shot dead
wiped out
did not survive
gave their lives
gave their life
given their lives
liquidated
neutralised
neutralized
eliminated
eliminate
destroyed
irrevocable
irretrievable
irrecoverable
buried
did not come back
200s
cargo 200
laid to rest
fatally
in body bags
in coffins
murdered
met their deaths
met their death
who fell
blown up
mowed down
annihilated
irretrievably
irrevocably
irrecoverably
`,
  killing: `
killing
kill
kills
to kill
slaying
eliminating
liquidating
destroying
taking the lives of
cost the lives of
claimed the lives of
claiming the lives of
claims the lives of
`,
  deaths: `
deaths
death toll
death-toll
fatalities
fatality
fatal casualties
body count
number of dead
number killed
the dead
the fallen
its dead
their dead
lives
death count
dead count
irretrievable losses
irrecoverable losses
irreversible losses
number of killed
obituaries
death notices
`,
  wounded: `
wounded
injured
hurt
maimed
wia
hospitalised
hospitalized
lie in hospital
lie in hospitals
lie in hospital beds
in hospital
in hospitals
disabled
invalided out
crippled
taken to hospital
evacuated
300s
cargo 300
treated for wounds
suffered wounds
suffered injuries
sustained wounds
sustained injuries
received wounds
invalids
sanitary losses
sanitary
`,
  wounding: `
wounding
injuring
hurting
wound
wounds
injure
injures
maiming
`,
  wounds: `
wounded soldiers
walking wounded
injuries
injured soldiers
number of wounded
number wounded
number of injured
the wounded
the injured
its wounded
their wounded
amputees
`,
  captured: `
captured
prisoner
taken prisoner
taken captive
taken alive
caught
in captivity
in ukrainian captivity
in custody
in ukrainian custody
in russian custody
surrendered
gave themselves up
laid down their arms
had laid down their arms
imprisoned
held as prisoners
held captive
in ukrainian hands
in russian hands
taken as prisoners
turned themselves in
detained
made prisoners
capitulated
`,
  capturing: `
capturing
capture
captures
taking prisoner
took prisoner
taken prisoners
take prisoner
taking captive
took captive
`,
  captivity: `
number of prisoners
number captured
the captured
`,
  toll: `
toll
tally
`,
  missing: `
missing
mia
unaccounted
`,
  casualties: `
have been hit
were hit
been hit
casualties
casualty
losses
casualty list
total losses
military losses
put out of action
out of action
out of the fight
hors de combat
attrition
military casualties
loss
dead-and-wounded
incapacitated
unfit to fight
unfit for duty
out of commission
`,
  lost: `
cost
costs
lost
lose
loses
losing
has lost
have lost
had lost
shed
wrote off
written off
write off
forfeited
suffered the loss of
sacrificed
squandered
squanders
squandering
wasted
expended
hemorrhaged
haemorrhaged
hemorrhaging
haemorrhaging
bled
forfeit
`,
  both: `
killed and wounded
killed & wounded
killed & injured
dead & wounded
killed and wounded together
killed or wounded
killed , injured or missing
killed and injured
killed or injured
killed or maimed
killed and maimed
killed, wounded
killed or hurt
killed and hurt
dead and wounded
dead or wounded
dead and injured
dead or injured
dead or hurt
dead and hurt
dead or maimed
dead + injured
dead + wounded
killed + wounded
dead , injured
killed / wounded
killed/wounded
killed/injured
dead/wounded
kia/wia
kia and wia
kia + wia
wounded and killed
wounded or killed
injured and killed
injured or dead
injured or killed
wounded or dead
wounded and dead
dead, wounded
dead , wounded
killed , wounded
killed , injured
died or been wounded
died or been injured
died or were wounded
died or were injured
died or were hurt
killed or badly wounded
killed or seriously wounded
killed and seriously wounded
killed or severely wounded
killed and severely wounded
killed or severely injured
killed or been wounded
dead or in hospital
killed and badly wounded
killed , wounded or missing
killed , wounded or captured
killed , wounded and captured
killed , wounded , missing or captured
killed , wounded or taken prisoner
killed , wounded and missing
killed , captured or wounded
the killed and the wounded
the dead and the wounded
the dead and wounded
the killed and wounded
dead and the wounded
killed and the wounded
dead , wounded or missing
dead and maimed
deaths and injuries
deaths or injuries
fatalities and injuries
killed and the injured
the dead and the injured
dead and the injured
killed , hurt
both killed and wounded
killed , wounded , or captured
killed , wounded , or missing
dead , hurt or missing
killed , injured or captured
killed , missing or wounded
killed , wounded , captured or missing
killed , wounded and taken prisoner
death or injury
`,
  'dead-and-missing': `
killed and missing
killed or missing
dead and missing
dead or missing
missing or killed
killed or captured
`,
};
