import type { Token } from './tokens.ts';

/** Words and phrases, each with what it stands for, found at a place in a run of tokens. */
export interface Phrases<T> {
  /** How words are compared: `as-written` for names, whose case tells them from words; `lower` for words. */
  readonly letters: Letters;
  /** Every word that a phrase begins with. */
  readonly firstWords: Iterable<string>;
  /** The longest phrase that begins at `at`, or null. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
}

export type Letters = 'as-written' | 'lower';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Tokens it takes. */
  readonly length: number;
}

interface Entry<T> extends PhraseMatch<T> {
  readonly words: readonly string[];
}

/**
 * Phrases by kind, as a language lists them, divided by upright bars; split when read, not on import.
 * @param words every kind with its phrases; of two equal phrases the first wins
 */
export function phrasesByKind<K extends string>(
  words: Readonly<Record<K, string>>,
): Iterable<readonly [string, K]> {
  const isKind = (name: string): name is K => Object.hasOwn(words, name);
  return {
    *[Symbol.iterator]() {
      for (const kind of Object.keys(words).filter(isKind))
        for (const phrase of words[kind].split('|')) yield [phrase, kind];
    },
  };
}

/**
 * Compiles phrases for matching, longest first; on first use, since a language has thousands and an import should not
 * wait for them.
 * @param entries phrases with their values; of two equal phrases the first wins
 */
export function compilePhrases<T>(entries: Iterable<readonly [string, T]>, letters: Letters): Phrases<T> {
  return new CompiledPhrases(entries, letters);
}

class CompiledPhrases<T> implements Phrases<T> {
  readonly letters: Letters;
  private readonly entries: Iterable<readonly [string, T]>;
  private known: ReadonlyMap<string, readonly Entry<T>[]> | undefined = undefined;

  constructor(entries: Iterable<readonly [string, T]>, letters: Letters) {
    this.entries = entries;
    this.letters = letters;
  }

  get firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    const token = tokens[at];
    const asLower = this.letters === 'lower';
    const candidates = token && this.byFirst.get(asLower ? token.lower : token.text);
    if (!candidates) return null;
    for (const candidate of candidates) if (agrees(candidate, tokens, at, asLower)) return candidate;
    return null;
  }

  private get byFirst(): ReadonlyMap<string, readonly Entry<T>[]> {
    this.known ??= byFirstWord(this.entries, this.letters);
    return this.known;
  }
}

function byFirstWord<T>(
  entries: Iterable<readonly [string, T]>,
  letters: Letters,
): ReadonlyMap<string, readonly Entry<T>[]> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = splitPhrase(letters === 'lower' ? phrase.toLowerCase() : phrase);
    words.push(...words.splice(-1).map((word) => word.replace(/'[sS]$/, '')));
    const first = words[0]?.replace(/'[sS]$/, '');
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    known.push({ words, value, length: words.length });
    byFirst.set(first, known);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Whether every word of a phrase stands at its place; a possessive ending counts, but for that of the last word. */
function agrees(phrase: Entry<unknown>, tokens: readonly Token[], at: number, asLower: boolean): boolean {
  const { words, length } = phrase;
  for (let i = 0; i < length; i++) {
    const token = tokens[at + i];
    if (!token) return false;
    const written = asLower ? token.lower : token.text;
    if ((token.possessive && i < length - 1 ? `${written}'s` : written) !== words[i]) return false;
  }
  return true;
}

/** A phrase in the same tokens as a text: "N. Korean" is two words and a mark. */
function splitPhrase(phrase: string): string[] {
  return (
    phrase
      .replaceAll('’', "'")
      .match(
        /(?:\p{Lu}\.){2,}(?:\p{Lu}?\p{L}+)?|\p{Lu}\.\p{Lu}\p{L}+|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d+|[^\s]/gu,
      ) ?? []
  );
}
