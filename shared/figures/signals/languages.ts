import { languageOf } from '../languages/languages.ts';
import type { SignalWords } from './signal-words.ts';

/** @param language BCP 47 tag @returns null for a language that has no words for signals */
export const signalWordsOf = (language: string): SignalWords | null => languageOf(language)?.signals ?? null;
