import type { Token } from './tokens.ts';

/** Words and phrases, each with what it stands for, found at a place in a run of tokens. */
export interface Phrases<T> {
  /** The longest phrase that begins at `at`, or null. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Tokens it takes. */
  readonly length: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Compiles phrases for matching, longest first.
 * @param entries phrases with their values; of two equal phrases the first wins
 * @param letters `as-written` for names, whose case tells them from words; `lower` for words
 */
export function compilePhrases<T>(
  entries: Iterable<readonly [string, T]>,
  letters: 'as-written' | 'lower',
): Phrases<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = splitPhrase(letters === 'lower' ? phrase.toLowerCase() : phrase);
    words.push(...words.splice(-1).map((word) => word.replace(/'[sS]$/, '')));
    const first = words[0]?.replace(/'[sS]$/, '');
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    known.push({ words, value });
    byFirst.set(first, known);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  const written = (token: Token) => (letters === 'lower' ? token.lower : token.text);
  const inner = (token: Token) => written(token) + (token.possessive ? "'s" : '');
  return {
    match(tokens, at) {
      const token = tokens[at];
      if (!token) return null;
      for (const { words, value } of byFirst.get(written(token)) ?? []) {
        const last = words.length - 1;
        const agrees = (word: string, i: number) => {
          const other = tokens[at + i];
          return other !== undefined && (i === last ? written(other) : inner(other)) === word;
        };
        if (words.every(agrees)) return { value, length: words.length };
      }
      return null;
    },
  };
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
