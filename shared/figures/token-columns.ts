import type { Token } from './tokens.ts';
import { type Word, wordById } from './word-table.ts';

const KINDS = ['word', 'number', 'mark'] as const;

/**
 * What a token is, in one number: the place of its kind among the {@link KINDS} in the two lowest bits, then two flags,
 * then the id of its word (0 for none).
 */
export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;
const KIND = 0b11;
export const POSSESSIVE = 0b100;
export const SPACED = 0b1000;
const ID_SHIFT = 4;

/** Numbers that a token takes: start, end, what it is. */
const WIDTH = 3;

/**
 * The tokens of a text as plain numbers in one array: a long text has millions, and of most only the word is asked for.
 * A {@link Token} is made when a rule looks at it.
 */
export class TokenColumns {
  readonly text: string;
  length = 0;
  private columns: Int32Array;

  /** @param text normalised */
  constructor(text: string) {
    this.text = text;
    this.columns = new Int32Array(WIDTH * (16 + Math.min(1024, text.length >> 2)));
  }

  /** @param what kind and flags */
  push(what: number, start: number, end: number, word: Word | undefined): void {
    const at = WIDTH * this.length++;
    if (at === this.columns.length) {
      const grown = new Int32Array(2 * at);
      grown.set(this.columns);
      this.columns = grown;
    }
    this.columns[at] = start;
    this.columns[at + 1] = end;
    this.columns[at + 2] = what | ((word?.id ?? 0) << ID_SHIFT);
  }

  start(index: number): number {
    return this.columns[WIDTH * index] ?? 0;
  }

  end(index: number): number {
    return this.columns[WIDTH * index + 1] ?? 0;
  }

  isMark(index: number): boolean {
    return (this.what(index) & KIND) === MARK;
  }

  isWord(index: number): boolean {
    return (this.what(index) & KIND) === WORD;
  }

  isSpaced(index: number): boolean {
    return (this.what(index) & SPACED) !== 0;
  }

  /** Id of the token's word in the table of words; 0 for a token that is not kept there. */
  wordId(index: number): number {
    return this.what(index) >> ID_SHIFT;
  }

  /** The tokens from one place to before another. */
  tokens(from: number, to: number): Token[] {
    const tokens: Token[] = [];
    for (let index = from; index < to; index++) tokens.push(this.token(index));
    return tokens;
  }

  token(index: number): Token {
    const what = this.what(index);
    const start = this.start(index);
    const end = this.end(index);
    const kind = KINDS[what & KIND] ?? 'mark';
    const possessive = (what & POSSESSIVE) !== 0;
    const spaced = (what & SPACED) !== 0;
    const word = wordById(what >> ID_SHIFT);
    if (word === undefined) {
      const text = this.written(start, end, possessive);
      const lower = kind === 'word' ? text.toLowerCase() : text;
      return { kind, text, lower, start, end, possessive, spaced, id: 0, lowerId: 0 };
    }
    const { text, lower, id, lowerId } = word;
    return { kind, text, lower, start, end, possessive, spaced, id, lowerId };
  }

  private what(index: number): number {
    return this.columns[WIDTH * index + 2] ?? 0;
  }

  private written(start: number, end: number, possessive: boolean): string {
    const bare = possessive ? end - (this.text.charAt(end - 1) === "'" ? 1 : 2) : end;
    return this.text.slice(start, bare);
  }
}
