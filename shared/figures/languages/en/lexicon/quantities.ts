import { wordsOf } from '../../../structure/words.ts';

/** Parts of a whole: "two thirds of the force". */
export const FRACTIONS = wordsOf(`
third
thirds
quarter
quarters
fifth
fifths
tenth
tenths
half
halves
`);

/** Behind these numbers nobody is counted: "two thirds", "three times". */
export const NO_COUNTS: ReadonlySet<string> = new Set([...FRACTIONS, 'times', 'percent', 'score']);

/** How many one is taken out of: "one in three", not "twelve in two days". */
export const RATIO_BASES = wordsOf(`
three
four
five
six
ten
seven
eight
twelve
twenty
`);

/** What a rate is told by behind a slash. */
export const RATE_SPANS = wordsOf('day d week month night');

/** What a count of people may be joined to with a hyphen: "1,270-odd", "5,000-strong". */
export const JOINED = wordsOf('odd plus strong some ish man member person');

/** What a number of people is called: "a range of 3,000 to 4,000". */
export const NUMBER_NOUNS = wordsOf('number numbers figure estimate count tally total range');

/** What stands before the name of a number: "its range of 3,000 to 4,000". */
export const BEFORE_NUMBER_NOUNS = wordsOf('a an another the its his their');
