import type { Part } from '../../part.ts';
import { phrasesByKind } from '../../phrases.ts';
import { CIRCUMSTANCES } from './lexicon/circumstances.ts';
import { FATES } from './lexicon/fates.ts';
import { MOVES } from './lexicon/moves.ts';
import { PEOPLE } from './lexicon/people.ts';
import { SMALL_WORDS } from './lexicon/small-words.ts';

export type { Part } from '../../part.ts';

/** What tells of the circumstances of a count: time, comparison, doubt. Read apart from the parts, which they may overlap. */
export type Cue =
  | 'window'
  | 'rate'
  | 'increment'
  | 'compared'
  | 'recalled'
  | 'rose'
  | 'fell'
  | 'denial'
  | 'if'
  | 'other-war'
  | 'elsewhere'
  | 'fiction';

/** Every phrase of the cues with its kind. */
export const CUE_PHRASES = phrasesByKind<Cue>(CIRCUMSTANCES);

/**
 * English words by the part they play in a sentence that counts soldiers. A phrase has one part; the longest wins, of
 * two equal ones the first. Where a word plays two parts ("killed", "lost"), the rules tell them apart by what stands
 * around it.
 */
export const LEXICON = phrasesByKind<Part>({ ...PEOPLE, ...FATES, ...MOVES, ...SMALL_WORDS });
