import type { Annotated } from '../annotate.ts';
import type { Count } from '../numbers.ts';
import { compilePhrases } from '../phrases.ts';
import { BOUND_INTENSIFIERS, BOUNDS_AFTER, BOUNDS_BEFORE } from './bounds.ts';
import { exclusionOf } from './exclusions.ts';
import { CUE_PHRASES, LEXICON, type Part } from './lexicon.ts';
import {
  FIXED_NUMBERS,
  MAGNITUDES,
  NUMBER_FIRST_WORDS,
  RANGE_ALTERNATIVES,
  RANGE_VERBS,
  TENS,
  UNITS,
  VAGUE,
} from './number-words.ts';
import { SPEECH } from './speech.ts';

/** The English words; phrases are compiled on first use. */
export const ENGLISH = {
  numbers: {
    firstWords: NUMBER_FIRST_WORDS,
    units: UNITS,
    tens: TENS,
    magnitudes: MAGNITUDES,
    fixed: compilePhrases(FIXED_NUMBERS, 'lower'),
    rangeAlternatives: RANGE_ALTERNATIVES,
    rangeVerbs: RANGE_VERBS,
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
  mayCountPeople: (a: Annotated<Part>, count: Count): boolean => exclusionOf(a, count) === null,
};
