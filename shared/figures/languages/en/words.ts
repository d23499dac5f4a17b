import type { Annotated } from '../../annotate.ts';
import { splitAtHyphens } from '../../number-members.ts';
import type { NumberWords } from '../../number-words.ts';
import type { Count } from '../../numbers.ts';
import { compilePhrases } from '../../phrases.ts';
import { OF_A_DAY } from './dates/named-days.ts';
import { exclusionOf } from './exclusions.ts';
import { ENGLISH_GRAMMAR } from './grammar/grammar.ts';
import { BOUND_INTENSIFIERS, BOUNDS_AFTER, BOUNDS_BEFORE } from './lexicon/bounds.ts';
import { CUE_PHRASES, LEXICON, type Part } from './lexicon.ts';
import {
  FILLINGS,
  FIXED_NUMBERS,
  MAGNITUDES,
  NUMBER_FIRST_WORDS,
  PARTS,
  RANGE,
  SUFFIXES,
  TENS,
  UNITS,
  VAGUE,
} from './number-words.ts';
import { SPEECH } from './speech.ts';

const NUMBERS: NumberWords = {
  firstWords: NUMBER_FIRST_WORDS,
  units: UNITS,
  tens: TENS,
  magnitudes: MAGNITUDES,
  suffixes: SUFFIXES,
  bareMagnitudes: new Set(),
  parts: PARTS,
  articles: new Set(['a']),
  fillings: FILLINGS,
  joints: new Set(['and']),
  noughts: new Set(['oh', 'o', 'nought']),
  split: (lower) => splitAtHyphens(lower, NUMBERS),
  fixed: compilePhrases(FIXED_NUMBERS, 'lower'),
  range: RANGE,
  vague: compilePhrases(
    VAGUE.map((phrase) => [phrase, true as const]),
    'lower',
  ),
  boundBefore: compilePhrases(BOUNDS_BEFORE, 'lower'),
  boundAfter: compilePhrases(BOUNDS_AFTER, 'lower'),
  boundAsides: new Set(['say']),
  boundIntensifiers: BOUND_INTENSIFIERS,
  margins: new Set(['take']),
};

/** The English words; phrases are compiled on first use. */
export const ENGLISH = {
  grammar: ENGLISH_GRAMMAR,
  numbers: NUMBERS,
  parts: compilePhrases(LEXICON, 'lower'),
  cues: compilePhrases(CUE_PHRASES, 'lower'),
  speech: compilePhrases(SPEECH, 'lower'),
  ofADay: OF_A_DAY,
  mayCountPeople: (a: Annotated<Part>, count: Count): boolean => exclusionOf(a, count) === null,
};
