import { ENGLISH_SIGNALS } from '../languages/en/signals/signals.ts';
import type { SignalWords } from './signal-words.ts';

const WORDS: ReadonlyMap<string, SignalWords> = new Map([['en', ENGLISH_SIGNALS]]);

/** @param language BCP 47 tag @returns null for a language that figures are not read in */
export function signalWordsOf(language: string): SignalWords | null {
  return WORDS.get(language.slice(0, 2).toLowerCase()) ?? null;
}
