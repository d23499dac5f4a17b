/** Who is counted: soldiers, and those who are none. One phrase a line. */
export const PEOPLE = {
  soldiers: `
militaries
soldiers
soldier
troops
trooper
troopers
servicemen
serviceman
servicewomen
servicepeople
service members
members of the armed forces
members of the military
members of the army
fighters
fighter
personnel
men
officers
generals
commanders
sappers
deminers
military engineers
military builders
military construction workers
construction troops
demining specialists
combat engineers
engineers
paratroopers
marines
infantry
infantrymen
commandos
stormtroopers
conscripts
recruits
mercenaries
combatants
riflemen
special forces
special operations forces
newcomers
reinforcements
combat troops
ground troops
warriors
gunners
artillerymen
invaders
occupiers
boots on the ground
comrades
regulars
snipers
drone operators
effectives
soldiery
military advisers
specialists
foot
servicepersons
strelki
berets
`,
  people: `
people
persons
lads
boys
individuals
souls
guys
newcomers
replacements
arrivals
members
`,
  civilians: `
civilians
civilian
residents
miners
spectators
fans
athletes
children
women
villagers
workers
labourers
laborers
builders
construction workers
refugees
tourists
tourism
visas
student visas
shoppers
passengers
firefighters
rescuers
doctors
journalists
defectors
students
migrants
deputies
lawmakers
voters
pensioners
employees
inhabitants
demonstrators
protesters
hostages
evacuees
locals
patients
technicians
peacekeepers
policemen
reservists
cadets
veterans
volunteers
families
households
prisoners of conscience
labour
`,
  prisoners: `
prisoners of war
prisoners
pows
prisoner of war
captives
pow
captured soldiers
detainees
`,
  bodies: `
bodies
corpses
body bags
fallen soldiers
`,
  pronoun: `
them
'em
em
whom
those
these
they
their number
their strength
its strength
its number
which
`,
  own: `
its men
its own
his men
their own
of its own
his soldiers
its soldiers
their men
his troops
its troops
their soldiers
his own
of her own
`,
};
