import { wordsOf } from '../../../structure/words.ts';

/** Before "world war" these speak of one that there has not been. */
export const FEARED = wordsOf('a another new next third');

/** Words by which something is the first or the most since another war. */
export const UNMATCHED = wordsOf(`
first
biggest
largest
greatest
heaviest
worst
deadliest
bloodiest
longest
most
more
any
unprecedented
`);
