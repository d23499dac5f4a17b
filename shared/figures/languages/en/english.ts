import type { Language } from '../../language.ts';
import { INSTRUCTION } from './instruction.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { FOREIGN_PEOPLE } from './lexicon/foreign-people.ts';
import { ENGLISH_SIGNALS } from './signals/signals.ts';
import { ENGLISH } from './words.ts';

/** English as a value. */
export const ENGLISH_LANGUAGE: Language = {
  tag: 'en',
  lexicon: ENGLISH,
  abbreviations: ABBREVIATIONS,
  foreignPeople: FOREIGN_PEOPLE,
  instruction: INSTRUCTION,
  signals: ENGLISH_SIGNALS,
};
