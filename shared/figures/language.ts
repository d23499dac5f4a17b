import type { Lexicon } from './annotate.ts';
import type { Part } from './part.ts';
import type { SignalWords } from './signals/signal-words.ts';

/** A language as a value: all that the layers of reading know of it. */
export interface Language {
  /** BCP 47 primary tag, under which a story gives its names. */
  readonly tag: string;
  /** Its numbers, words and grammar. */
  readonly lexicon: Lexicon<Part, string>;
  /** Words in small letters after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Peoples whose soldiers are nobody's in the stories, written as in a text. */
  readonly foreignPeople: readonly string[];
  /** Told to a machine that reads: a sentence with such words reports nothing. */
  readonly instruction: RegExp;
  /** What tells the ledger how a figure is meant; null for a language that has no words for it yet. */
  readonly signals: SignalWords | null;
}
