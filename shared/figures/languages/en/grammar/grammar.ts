import type { Grammar } from '../../../structure/grammar.ts';
import { FATES } from './fates.ts';

/** The grammar of English. */
export const ENGLISH_GRAMMAR: Grammar = {
  fates: FATES,
};
