import { CHARACTER, characterAt, numberEnd, TOKEN, wordEnd } from './scan.ts';
import { MARK, NUMBER, POSSESSIVE, SPACED, TokenColumns, WORD } from './token-columns.ts';
import type { Token } from './tokens.ts';
import { findWord } from './word-table.ts';

/** Longer numbers are seldom met again; years and small counts are kept as words are. */
const KEPT_DIGITS = 4;

/** The tokens of a normalised text between two offsets. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const columns = new TokenColumns(text);
  tokeniseInto(columns, from, to);
  return columns.tokens(0, columns.length);
}

/** Adds the tokens that begin between two offsets of a text. One pass, linear in the text. */
export function tokeniseInto(columns: TokenColumns, from: number, to: number): void {
  const { text } = columns;
  for (let at = from; at < to; ) {
    const character = characterAt(text, at);
    if (character === CHARACTER.space) {
      at++;
      continue;
    }
    const spaced = at === from || text.charCodeAt(at - 1) <= 32 ? SPACED : 0;
    if (character === CHARACTER.mark) {
      columns.push(MARK | spaced, at, at + 1, findWord(text, at, at + 1));
      at++;
    } else if (character === CHARACTER.digit) {
      at = pushNumber(columns, at, numberEnd(text, at), spaced);
    } else {
      const end = character === CHARACTER.other ? -1 : wordEnd(text, at);
      at = end < 0 ? pushMatched(columns, from, at, to) : pushWord(columns, at, end, spaced);
    }
  }
}

function pushNumber(columns: TokenColumns, start: number, end: number, spaced: number): number {
  const kept = end - start <= KEPT_DIGITS ? findWord(columns.text, start, end) : undefined;
  columns.push(NUMBER | spaced, start, end, kept);
  return end;
}

/** Adds the next token as the pattern finds it. @returns where it ends */
function pushMatched(columns: TokenColumns, from: number, at: number, to: number): number {
  const { text } = columns;
  TOKEN.lastIndex = at;
  const found = TOKEN.exec(text);
  if (!found || found.index >= to) return to;
  const start = found.index;
  const end = start + found[0].length;
  const spaced = start === from || text.charCodeAt(start - 1) <= 32 ? SPACED : 0;
  if (found[1] !== undefined) return pushNumber(columns, start, end, spaced);
  if (found[2] !== undefined) return pushWord(columns, start, end, spaced);
  columns.push(MARK | spaced, start, end, findWord(text, start, end));
  return end;
}

const APOSTROPHE = "'";

/** Endings that make a number word inexact: "nine hundred-odd", "sixty-some". */
const NUMBER_SUFFIX = /-(?:odd|some|plus|strong|ish)$/;

/** Adds a word, or what it is made of: a number word and its ending, a word and a closing quotation mark. */
function pushWord(columns: TokenColumns, start: number, end: number, spaced: number): number {
  const { text } = columns;
  if (!isJoined(text, start, end)) {
    columns.push(WORD | spaced, start, end, findWord(text, start, end));
    return end;
  }
  const written = text.slice(start, end);
  const suffix = written.includes('-') ? NUMBER_SUFFIX.exec(written) : null;
  if (suffix) {
    const cut = start + suffix.index;
    pushWord(columns, start, cut, spaced);
    columns.push(MARK, cut, cut + 1, findWord(text, cut, cut + 1));
    return pushWord(columns, cut + 1, end, 0);
  }
  const ending = possessiveEnding(written);
  if (ending === 0 && written.endsWith(APOSTROPHE)) {
    columns.push(WORD | spaced, start, end - 1, findWord(text, start, end - 1));
    columns.push(MARK, end - 1, end, findWord(text, end - 1, end));
    return end;
  }
  const possessive = ending > 0 ? POSSESSIVE : 0;
  columns.push(WORD | spaced | possessive, start, end, findWord(text, start, end - ending));
  return end;
}

/** Whether a word holds a hyphen or an apostrophe. */
function isJoined(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x2d) return true;
  }
  return false;
}

/** Length of a possessive ending: `'s` or, after an s, `'`. */
function possessiveEnding(written: string): number {
  if (!written.includes(APOSTROPHE)) return 0;
  if (/'[sS]$/.test(written)) return 2;
  return /[sS]'$/.test(written) ? 1 : 0;
}
