import { linesOf } from './lines.ts';
import type { Token } from './tokens.ts';
import { findWord, keepWord, wordById } from './word-table.ts';

/** Words and phrases, each with what it stands for, found at a place in a run of tokens. */
export interface Phrases<T> {
  /** How words are compared: `as-written` for names, whose case tells them from words; `lower` for words. */
  readonly letters: Letters;
  /** Every word that stands first or second in a phrase, without a possessive ending. */
  readonly openings: Openings;
  /** The longest phrase that begins at `at`, or null. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
}

/** How phrases open: what a text must hold for one to begin at a word. */
export interface Openings {
  /** Words that are a phrase by themselves. */
  readonly alone: ReadonlySet<string>;
  /** First words of longer phrases, and the words that come second in them. */
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

export type Letters = 'as-written' | 'lower';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Tokens it takes. */
  readonly length: number;
}

/**
 * Phrases by kind, as a language lists them, one a line; split when read, not on import.
 * @param words every kind with its phrases; of two equal phrases the first wins
 */
export function phrasesByKind<K extends string>(
  words: Readonly<Record<K, string>>,
): Iterable<readonly [string, K]> {
  const isKind = (name: string): name is K => Object.hasOwn(words, name);
  return {
    *[Symbol.iterator]() {
      for (const kind of Object.keys(words).filter(isKind))
        for (const phrase of linesOf(words[kind])) yield [phrase, kind];
    },
  };
}

/**
 * Compiles phrases for matching; on first use, since a language has thousands and an import should not wait for them.
 * @param entries phrases with their values; of two equal phrases the first wins
 */
export function compilePhrases<T>(entries: Iterable<readonly [string, T]>, letters: Letters): Phrases<T> {
  return new CompiledPhrases(entries, letters);
}

/**
 * What may follow the words so far: a tree with an edge a word, so that a word is looked up once for all phrases.
 * Edges are ids of words, which compare at once. A possessive word inside a phrase is a word of its own.
 */
class Node<T> {
  /** Absent where no phrase goes on. */
  next: Map<number, Node<T>> | undefined = undefined;
  /** The phrase that ends here. */
  found: PhraseMatch<T> | null = null;
}

class CompiledPhrases<T> implements Phrases<T> {
  readonly letters: Letters;
  private readonly asLower: boolean;
  private readonly entries: Iterable<readonly [string, T]>;
  /** What may follow a first word, by its id: an array, since this is asked of nearly every word of a text. */
  private known: readonly (Node<T> | undefined)[] | undefined = undefined;

  constructor(entries: Iterable<readonly [string, T]>, letters: Letters) {
    this.entries = entries;
    this.letters = letters;
    this.asLower = letters === 'lower';
  }

  get openings(): Openings {
    const openings = { alone: new Set<string>(), first: new Set<string>(), second: new Set<string>() };
    const bare = (id: number) => withoutPossessive(wordById(id)?.text ?? '');
    this.byFirst.forEach((node, id) => {
      if (node?.found) openings.alone.add(bare(id));
      if (node?.next) openings.first.add(bare(id));
      for (const second of node?.next?.keys() ?? []) openings.second.add(bare(second));
    });
    return openings;
  }

  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    const first = tokens[at];
    if (first === undefined) return null;
    const { asLower, byFirst } = this;
    const bare = byFirst[asLower ? first.lowerId : first.id];
    let longest = bare?.found ?? null;
    // A possessive ending counts, but for that of the last word.
    let node = first.possessive ? byFirst[possessiveOf(first, asLower)] : bare;
    for (let i = at + 1; node?.next !== undefined; i++) {
      const token: Token | undefined = tokens[i];
      if (token === undefined) break;
      const ending: Node<T> | undefined = node.next.get(asLower ? token.lowerId : token.id);
      longest = ending?.found ?? longest;
      node = token.possessive ? node.next.get(possessiveOf(token, asLower)) : ending;
    }
    return longest;
  }

  private get byFirst(): readonly (Node<T> | undefined)[] {
    this.known ??= byFirstWord(treeOf(this.entries, this.letters));
    return this.known;
  }
}

function byFirstWord<T>({ next }: Node<T>): readonly (Node<T> | undefined)[] {
  const ids = [...(next?.keys() ?? [])];
  const nodes = new Array<Node<T> | undefined>(1 + Math.max(0, ...ids)).fill(undefined);
  for (const id of ids) nodes[id] = next?.get(id);
  return nodes;
}

function treeOf<T>(entries: Iterable<readonly [string, T]>, letters: Letters): Node<T> {
  const root = new Node<T>();
  for (const [phrase, value] of entries) {
    const words = splitPhrase(letters === 'lower' ? phrase.toLowerCase() : phrase);
    words.push(...words.splice(-1).map(withoutPossessive));
    let node = root;
    for (const word of words) {
      const { id } = keepWord(word);
      node.next ??= new Map();
      const next: Node<T> = node.next.get(id) ?? new Node<T>();
      node.next.set(id, next);
      node = next;
    }
    if (words.length > 0) node.found ??= { value, length: words.length };
  }
  return root;
}

/** Id of a token's word with the possessive ending that it is written with. */
function possessiveOf({ lower, text }: Token, asLower: boolean): number {
  const written = `${asLower ? lower : text}'s`;
  return findWord(written, 0, written.length)?.id ?? 0;
}

const withoutPossessive = (word: string) => word.replace(/'[sS]$/, '');

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
