import type { SignalWords } from '../../../signals/signal-words.ts';
import { CORRECTION, ERRORS, NOTICE } from './corrections.ts';
import { DAY_NAMED } from './days.ts';
import { LOOKS_BACK, TOLD_HIGHER, TOLD_LOWER } from './moves.ts';
import { CLAUSE_END, WHOLE } from './wholes.ts';

/** How English tells what becomes of a number, and what it is beside others. */
export const ENGLISH_SIGNALS: SignalWords = {
  words: {
    'day-named': DAY_NAMED,
    'looks-back': LOOKS_BACK,
    'told-lower': TOLD_LOWER,
    'told-higher': TOLD_HIGHER,
    correction: CORRECTION,
    notice: NOTICE,
  },
  whole: WHOLE,
  clauseEnd: CLAUSE_END,
  errors: ERRORS,
};
