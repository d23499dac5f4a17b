/** Words by which English says that somebody says so, and words for those who do. One phrase a line. */
export const SPEECH_WORDS = {
  says: `
owned up to
owns up to
made known
said
say
says
saying
told
tell
tells
telling
estimating
claiming
announcing
stating
wrote
write
writes
writing
put
puts
putting
confirming
adding
noting
admitted
admits
spoke
speak
speaks
spoken
counting
gave
give
gives
given
thinks
thought
think
hold
holds
held
had it
prefers
preferred
talking
pegged
sees
see
saw
found
finds
warns that
reports that
numbers
set
sets
let slip
has
had
cited
cites
shared
released
releases
stood by
made public
told us
went on
goes on
put out
arrive at
arrives at
arrived at
stuck to
sticks to
stick to
guessed
settled on
settles on
`,
  according: `
according to
per
as per
as reported by
as stated by
in the words of
in the view of
as told by
as quoted by
cited by
quoted by
attributed to
in a statement by
estimated by
released by
published by
report by
provided by
counted by
confirmed by
announced by
given by
as reported in
reported by
disclosed by
issued by
put out by
shared by
compiled by
assessment by
briefed by
briefing by
data from
figures from
estimates from
estimate by
information from
`,
  citing: `
citing
quoting
referring to
with reference to
quoted
quotes
relaying
passing on
quote
`,
  by: `
by
`,
  estimate: `
estimate
estimates
count
counts
tally
figures
figure
numbers
number
assessment
assessments
reckoning
account
calculation
calculations
data
report
reports
bulletin
update
statement
briefing
notes
telling
estimation
sums
arithmetic
records
log
line
position
paper
dossier
analysis
information
message
post
calculus
toll
total
list
names
claim
findings
version
math
maths
intelligence
reading
memo
survey
study
press release
communique
guess
guesses
`,
  officials: `
officials
official
sources
source
intelligence officials
intelligence sources
defense officials
defence officials
military officials
government officials
intelligence
intelligence agencies
officers
authorities
military intelligence
military
army
government
security officials
intelligence services
defence intelligence
defense intelligence
diplomats
diplomat
security sources
top brass
lawmakers
lawmaker
politicians
assessments
assessment
spies
agencies
insiders
general
commanders
commander
leadership
side
dossier
`,
  role: `
spokesman
spokeswoman
spokesperson
official
officials
lawmaker
lawmakers
legislator
legislators
minister
secretary
press secretary
deputy
member
members
aide
officer
analyst
chief
head
director
representative
representatives
envoy
ambassador
source
sources
commander
adviser
advisor
general
spokespeople
insider
insiders
diplomat
diplomats
staff
team
researchers
briefer
speaker
chairman
rep
reps
MP
MPs
people familiar
command
headquarters
ministry
embassy
authorities
parliament
`,
  pronoun: `
he
she
him
it
they
its
his
her
their
the agency
the service
the ministry
the official
the officials
the spokesman
the spokeswoman
the spokesperson
the president
the general
the department
the staff
the institute
the group
the army
the commander
the lawmaker
the lawmakers
the centre
the center
the report
the statement
the bulletin
the paper
the minister
the secretary
the same agency
the same source
the same report
the same official
the same officials
the source
the analyst
the think tank
the chief
the unit
the brigade
the regiment
the latter
the assessment
the document
the briefing
the watchdog
the alliance
the military
i
we
the colonel
his service
its spokesman
the spies
the officer
the captain
the major
the sergeant
the battalion
the post
the message
the dossier
the adviser
the envoy
the ambassador
the governor
`,
};
