import { wordsOf } from '../../../structure/words.ts';

/** Behind these a span is one in which so many fell, and no rate: "90 within a day". */
export const WITHIN = wordsOf('within in over for after inside');

/** Behind these words of a span it tells how long before or after, and not how often: "a week earlier". */
export const APART = wordsOf(`
ago
earlier
before
later
after
on
apart
long
old
from
`);

/** Before "than": a number to compare with. */
export const THAN_BEFORE = wordsOf('rather higher lower larger smaller fewer');

/** Words for more of something. */
export const MORE_OF_IT = wordsOf('another further additional extra fresh more +');

/** Adjectives of a number that no longer holds: "the previous estimate". */
export const FORMER = wordsOf('previous prior earlier former old older original initial');
