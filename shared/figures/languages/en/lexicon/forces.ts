import { wordsOf } from '../../../structure/words.ts';

/** Verbs of a side that has others come, and does not send them itself. */
export const RECEIVING = wordsOf('ask request seek receive await host house');

/** What may stand between a side and its verb. */
export const BEFORE_A_VERB = wordsOf('has have had is was will');

/** Words of saying by which a side does what it says. */
export const PLEDGES = wordsOf('promise pledge offer agree');

/** What a sentence is opened with that is about a side: "on the Ukrainian side". */
export const SIDE_NOUNS = wordsOf('side army forces troops part men own');

/** "The South Koreans told their parliament": those who tell, not those who are counted. */
export const TELLS = wordsOf(`
said
says
say
saying
told
tell
tells
telling
think
thinks
thought
believe
believes
reckon
reckons
estimate
expect
expects
claim
claims
count
counts
counted
talk
talked
`);

/** What may stand between those who tell and their verb. */
export const TELLING = wordsOf(`
are
were
is
was
have
has
had
been
now
also
`);

/** Nouns for the armed people of a country. */
export const FORCE_NOUNS = wordsOf(`
forces
army
military
units
armed
contingent
corps
brigade
brigades
servicepersons
group
`);

/** Before a side these make it the other one in the fight: "killed fighting Ukrainian forces". */
export const OPPOSED = wordsOf(`
against
fighting
fight
fought
by
alongside
facing
helping
help
supporting
support
versus
relieving
attacking
with
`);

/** Words of a heading that add nothing to the side it names. */
export const WHOLE_FRONT = wordsOf('the whole entire all front');

/** Words of a heading that say only that it is about a side: "Losses of the Ukrainian side". */
export const OF_A_SIDE = wordsOf('the for side forces troops army losses and');
