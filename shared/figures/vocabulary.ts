import type { Lexicon } from './annotate.ts';
import type { Names } from './names.ts';
import type { Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

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
  beginningsAt(token: Token): number;
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
  // Words in lower case, which most are, need one look: what names begin with is joined to what words begin with.
  const both = new Map(lower);
  for (const [word, bits] of written) both.set(word, (both.get(word) ?? 0) | bits);
  return {
    beginningsAt(token) {
      if (token.kind === 'number') return (both.get(token.text) ?? 0) | BEGINS.number;
      const bits =
        token.lower === token.text
          ? both.get(token.text)
          : (written.get(token.text) ?? 0) | (lower.get(token.lower) ?? 0);
      return (bits ?? 0) | (token.lower.includes('-') ? BEGINS.number : 0);
    },
  };
}
