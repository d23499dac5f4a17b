import type { MoodWords } from '../../../structure/grammar/moods.ts';
import { wordsOf } from '../../../structure/words.ts';

/** English words that tell whether a deed is done or looked ahead to. */
export const MOODS: MoodWords = {
  future: wordsOf("will 'll shall won't"),
  ahead: wordsOf("will 'll shall 'd would won't should must ought"),
  unsaid: wordsOf("will 'll shall would 'd may might should must"),
  prospective: wordsOf('go'),
  already: wordsOf('already'),
  more: wordsOf('another more further additional extra'),
  soon: wordsOf('soon eventually shortly'),
  bound: wordsOf(`
due
set
ready
likely
bound
scheduled
poised
able
eager
willing
certain
sure
prepared
`),
  foreseen: wordsOf(`
planned
expected
proposed
promised
possible
potential
future
upcoming
imminent
`),
};
