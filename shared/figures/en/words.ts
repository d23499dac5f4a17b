import { compilePhrases } from '../phrases.ts';
import { BOUND_INTENSIFIERS, BOUNDS_AFTER, BOUNDS_BEFORE } from './bounds.ts';
import { CUE_PHRASES, LEXICON } from './lexicon.ts';
import { MAGNITUDES, TENS, UNITS, VAGUE } from './number-words.ts';
import { SPEECH } from './speech.ts';

/** The English words, compiled once for matching. */
export const ENGLISH = {
  numbers: {
    units: UNITS,
    tens: TENS,
    magnitudes: MAGNITUDES,
    vague: compilePhrases(
      VAGUE.map((phrase) => [phrase, true as const]),
      'lower',
    ),
    boundBefore: compilePhrases(BOUNDS_BEFORE, 'lower'),
    boundAfter: compilePhrases(BOUNDS_AFTER, 'lower'),
    boundIntensifiers: BOUND_INTENSIFIERS,
  },
  parts: compilePhrases(LEXICON, 'lower'),
  cues: compilePhrases(CUE_PHRASES, 'lower'),
  speech: compilePhrases(SPEECH, 'lower'),
};
