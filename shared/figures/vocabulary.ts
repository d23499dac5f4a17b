import type { Lexicon } from './annotate.ts';
import type { Names } from './names.ts';
import type { Phrases } from './phrases.ts';
import type { TokenColumns } from './token-columns.ts';
import type { Token } from './tokens.ts';
import { WORD_LIMIT } from './word-table.ts';

/** Kinds of word and phrase that may begin at a token, one bit each. */
export const BEGINS = {
  parts: 1 << 0,
  cues: 1 << 1,
  speech: 1 << 2,
  number: 1 << 3,
  forces: 1 << 4,
  sources: 1 << 5,
  descriptions: 1 << 6,
  places: 1 << 7,
  warMarkers: 1 << 8,
} as const;

/** Every word that something of a language and a story begins with, and what does: one look at a word answers for all. */
export interface Vocabulary {
  /** The kinds that may begin at a token, as bits of {@link BEGINS}. */
  beginningsAt(columns: TokenColumns, index: number): number;
}

const compiled = new WeakMap<Names, Map<Lexicon<string, string>, Vocabulary>>();

/** The vocabulary of a story in a language; compiled once for each pair. */
export function vocabularyOf(lexicon: Lexicon<string, string>, names: Names): Vocabulary {
  const known = compiled.get(names)?.get(lexicon);
  if (known) return known;
  const vocabulary = compile(lexicon, names);
  const ofNames = compiled.get(names) ?? new Map<Lexicon<string, string>, Vocabulary>();
  compiled.set(names, ofNames.set(lexicon, vocabulary));
  return vocabulary;
}

function compile(lexicon: Lexicon<string, string>, names: Names): Vocabulary {
  const written = new Map<string, number>();
  const lower = new Map<string, number>();
  const add = (phrases: Phrases<unknown>, bit: number) => {
    const words = phrases.letters === 'lower' ? lower : written;
    for (const word of phrases.firstWords) words.set(word, (words.get(word) ?? 0) | bit);
  };
  add(lexicon.parts, BEGINS.parts);
  add(lexicon.cues, BEGINS.cues);
  add(lexicon.speech, BEGINS.speech);
  add(names.forces, BEGINS.forces);
  add(names.sources, BEGINS.sources);
  add(names.descriptions, BEGINS.descriptions);
  add(names.places, BEGINS.places);
  add(names.warMarkers, BEGINS.warMarkers);
  for (const word of lexicon.numbers.firstWords) lower.set(word, (lower.get(word) ?? 0) | BEGINS.number);
  return new CompiledVocabulary(written, lower);
}

/** Set for a word that has been looked up, so that 0 can mean that it has not. */
const KNOWN = 1 << 15;

class CompiledVocabulary implements Vocabulary {
  private readonly written: ReadonlyMap<string, number>;
  private readonly lower: ReadonlyMap<string, number>;
  /** What was found for each word of the table of words, by its id: the same words come again and again. */
  private readonly known = new Uint16Array(WORD_LIMIT);

  constructor(written: ReadonlyMap<string, number>, lower: ReadonlyMap<string, number>) {
    this.written = written;
    this.lower = lower;
  }

  beginningsAt(columns: TokenColumns, index: number): number {
    const id = columns.wordId(index);
    if (id === 0) return this.lookUp(columns.token(index));
    let bits = this.known[id] ?? 0;
    if (bits === 0) {
      bits = this.lookUp(columns.token(index)) | KNOWN;
      this.known[id] = bits;
    }
    return bits & ~KNOWN;
  }

  private lookUp({ kind, text, lower }: Token): number {
    const bits = (this.written.get(text) ?? 0) | (this.lower.get(lower) ?? 0);
    if (kind === 'number') return bits | BEGINS.number;
    // "twenty-six" begins a number as "twenty" does.
    return bits | ((this.lower.get(lower.split('-', 1)[0] ?? '') ?? 0) & BEGINS.number);
  }
}
