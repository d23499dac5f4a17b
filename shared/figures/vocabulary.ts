import type { Names } from './names.ts';
import type { NumberWords } from './number-words.ts';
import type { Phrases } from './phrases.ts';
import { type Entry, entryOf } from './structure/entry.ts';
import type { Grammar } from './structure/grammar.ts';
import type { TokenColumns } from './token-columns.ts';
import type { Token } from './tokens.ts';
import { WORD_LIMIT } from './word-table.ts';

/** The words and phrases of a language that a vocabulary is made of. */
export interface Wording<
  Part extends string = string,
  Cue extends string = string,
  Speech extends string = string,
> {
  readonly numbers: NumberWords;
  readonly parts: Phrases<Part>;
  readonly cues: Phrases<Cue>;
  readonly speech: Phrases<Speech>;
  /** Found in a word, in small letters, without which no sentence names a day; a number with a point may name one too. */
  readonly ofADay: RegExp;
  readonly grammar: Grammar;
}

/** Kinds of word and phrase that may begin at a token, one bit each. */
export const BEGINS = {
  parts: 1 << 0,
  cues: 1 << 1,
  speech: 1 << 2,
  forces: 1 << 3,
  sources: 1 << 4,
  descriptions: 1 << 5,
  places: 1 << 6,
  warMarkers: 1 << 7,
  number: 1 << 8,
  /** A word or number without which no sentence names a day. */
  day: 1 << 9,
} as const;

/** Kinds that have phrases of several words: those whose bits are below this one. */
const PHRASES = BEGINS.number - 1;

/**
 * What a word may be, in one number: in the lowest bits the kinds of {@link BEGINS} that it is by itself, then those of
 * whose longer phrases it is the first word, then those of whose it is the second.
 */
const FIRST_SHIFT = 10;
const SECOND_SHIFT = 18;
/** Set for a word that has been looked up, so that 0 can mean that it has not. */
const KNOWN = 1 << 26;

/** The kinds that begin at a word: "the" begins a name only where the word behind it can go on with one. */
export function beginningsOf(word: number, next: number): number {
  return (word & (BEGINS.day * 2 - 1)) | ((word >> FIRST_SHIFT) & (next >> SECOND_SHIFT) & PHRASES);
}

/** Every word that something of a language and a story begins with, and what does: one look at a word answers for all. */
export interface Vocabulary {
  /** What a token may be, for {@link beginningsOf}. */
  wordAt(columns: TokenColumns, index: number): number;
  /** What the grammar of the language tells of a word. */
  entryOf(token: Token): Entry;
}

const compiled = new WeakMap<Names, Map<Wording, Vocabulary>>();

/** The vocabulary of a story in a language; compiled once for each pair. */
export function vocabularyOf(lexicon: Wording, names: Names): Vocabulary {
  const known = compiled.get(names)?.get(lexicon);
  if (known) return known;
  const vocabulary = compile(lexicon, names);
  const ofNames = compiled.get(names) ?? new Map<Wording, Vocabulary>();
  compiled.set(names, ofNames.set(lexicon, vocabulary));
  return vocabulary;
}

function compile(lexicon: Wording, names: Names): Vocabulary {
  const written = new Map<string, number>();
  const lower = new Map<string, number>();
  const add = ({ letters, openings }: Phrases<unknown>, bit: number) => {
    const words = letters === 'lower' ? lower : written;
    const put = (word: string, bits: number) => words.set(word, (words.get(word) ?? 0) | bits);
    for (const word of openings.alone) put(word, bit);
    for (const word of openings.first) put(word, bit << FIRST_SHIFT);
    for (const word of openings.second) put(word, bit << SECOND_SHIFT);
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
  return new CompiledVocabulary(written, lower, lexicon);
}

class CompiledVocabulary implements Vocabulary {
  private readonly written: ReadonlyMap<string, number>;
  private readonly lower: ReadonlyMap<string, number>;
  /** What was found for each word of the table of words, by its id: the same words come again and again. */
  private readonly known = new Int32Array(WORD_LIMIT);
  private readonly entries = new Array<Entry | undefined>(WORD_LIMIT).fill(undefined);

  private readonly lexicon: Wording;

  constructor(written: ReadonlyMap<string, number>, lower: ReadonlyMap<string, number>, lexicon: Wording) {
    this.written = written;
    this.lower = lower;
    this.lexicon = lexicon;
  }

  wordAt(columns: TokenColumns, index: number): number {
    const id = columns.wordId(index);
    if (id === 0) return this.lookUp(columns.token(index));
    let bits = this.known[id] ?? 0;
    if (bits === 0) {
      bits = this.lookUp(columns.token(index)) | KNOWN;
      this.known[id] = bits;
    }
    return bits & ~KNOWN;
  }

  entryOf({ lower, lowerId }: Token): Entry {
    const known = this.entries[lowerId];
    if (known !== undefined) return known;
    const entry = entryOf(this.lexicon.grammar, lower);
    if (lowerId !== 0) this.entries[lowerId] = entry;
    return entry;
  }

  private lookUp({ kind, text, lower }: Token): number {
    const bits = (this.written.get(text) ?? 0) | (this.lower.get(lower) ?? 0);
    if (kind === 'number') return bits | BEGINS.number | (text.includes('.') ? BEGINS.day : 0);
    const { numbers, ofADay } = this.lexicon;
    const number = numbers.split(lower) === null ? 0 : BEGINS.number;
    return bits | number | (ofADay.test(lower) ? BEGINS.day : 0);
  }
}
