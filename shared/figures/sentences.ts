import type { TokenColumns } from './token-columns.ts';
import { tokeniseInto } from './tokeniser.ts';
import { isUncapitalised, type Token } from './tokens.ts';

/** A run of tokens that is read as one sentence, and where it stands. */
export class Sentence {
  readonly columns: TokenColumns;
  /** Its first token in the columns, and the one behind its last. */
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Index of its line among the lines of the text; -1 for the title. */
  readonly line: number;

  constructor(columns: TokenColumns, first: number, next: number, line: number) {
    this.columns = columns;
    this.first = first;
    this.next = next;
    this.start = first < next ? columns.start(first) : 0;
    this.end = first < next ? columns.end(next - 1) : 0;
    this.line = line;
  }

  /** Makes its tokens. */
  tokens(): readonly Token[] {
    return this.columns.tokens(this.first, this.next);
  }

  /** Whether the token at a place, counted from the end where it is negative, is this mark; no token is made for it. */
  isMark(mark: string, at: number): boolean {
    const index = at < 0 ? this.next + at : this.first + at;
    const { columns } = this;
    return (
      index >= this.first &&
      index < this.next &&
      columns.isMark(index) &&
      columns.text.startsWith(mark, columns.start(index))
    );
  }
}

/** Longer runs of tokens without a full stop are cut: no rule looks further, and none may be worse than linear. */
export const SENTENCE_TOKENS = 400;

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const END_MARKS = codes('.!?');
const CLOSING = codes('"\')]');

/**
 * Splits one line of a normalised text into sentences: at full stops that no abbreviation and no number explains,
 * where the next word begins like a sentence.
 * @param columns of the text; the tokens of the line are added to them
 */
export function sentencesOfLine(
  columns: TokenColumns,
  from: number,
  to: number,
  line: number,
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const { text } = columns;
  const begin = columns.length;
  tokeniseInto(columns, from, to);
  const end = columns.length;
  const sentences: Sentence[] = [];
  let first = begin;
  for (let i = begin; i < end; i++) {
    if (i - first >= SENTENCE_TOKENS) {
      sentences.push(new Sentence(columns, first, i, line));
      first = i;
    }
    if (!columns.isMark(i) || !END_MARKS.has(text.charCodeAt(columns.start(i)))) continue;
    let next = i + 1;
    while (next < end && isClosing(columns, next)) next++;
    if (next === end) continue;
    if (i > begin && isAbbreviation(columns.token(i - 1), columns.token(i), abbreviations)) continue;
    if (beginsSentence(columns.token(next))) {
      sentences.push(new Sentence(columns, first, next, line));
      first = next;
      i = next - 1;
    }
  }
  if (first < end) sentences.push(new Sentence(columns, first, end, line));
  return sentences;
}

function isClosing(columns: TokenColumns, index: number): boolean {
  return !columns.isSpaced(index) && CLOSING.has(columns.text.charCodeAt(columns.start(index)));
}

const INITIAL = /^\p{Lu}$/u;

function isAbbreviation(word: Token, stop: Token, abbreviations: ReadonlySet<string>): boolean {
  if (stop.text !== '.' || stop.spaced || word.kind !== 'word') return false;
  return abbreviations.has(word.lower) || INITIAL.test(word.text);
}

function beginsSentence(token: Token): boolean {
  return token.spaced && (token.kind !== 'word' || !isUncapitalised(token.text));
}
