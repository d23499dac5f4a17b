import { compilePhrases } from '../phrases.ts';
import { BOUND_INTENSIFIERS, BOUNDS_AFTER, BOUNDS_BEFORE } from './bounds.ts';
import { CUE_PHRASES, LEXICON } from './lexicon.ts';
import { MAGNITUDES, TENS, UNITS, VAGUE } from './number-words.ts';
import { SPEECH } from './speech.ts';

const vague = compilePhrases(
  VAGUE.map((phrase) => [phrase, true as const]),
  'lower',
);

/** The English words, compiled once for matching. */
export const ENGLISH = {
  numbers: {
    units: UNITS,
    tens: TENS,
    magnitudes: MAGNITUDES,
    firstWords: new Set([
      ...UNITS.keys(),
      ...TENS.keys(),
      ...MAGNITUDES.keys(),
      ...vague.firstWords,
      'a',
      'half',
      'quarter',
      'quarters',
    ]),
    vague,
    boundBefore: compilePhrases(BOUNDS_BEFORE, 'lower'),
    boundAfter: compilePhrases(BOUNDS_AFTER, 'lower'),
    boundIntensifiers: BOUND_INTENSIFIERS,
  },
  parts: compilePhrases(LEXICON, 'lower'),
  cues: compilePhrases(CUE_PHRASES, 'lower'),
  speech: compilePhrases(SPEECH, 'lower'),
};
