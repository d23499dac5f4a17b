/** Words, numbers and marks of a text, with their places. One pass, linear in the text. */

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** Offsets in UTF-16 units into the text tokenised; `end` includes a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** Written with 's or s' behind it. */
  readonly possessive: boolean;
  /** White space or the beginning of the text stands before it. */
  readonly spaced: boolean;
}

/**
 * Marks of the same meaning in one shape each, character for character, so that offsets stay true:
 * every space is a space, every hyphen a hyphen, every quotation mark straight, emphasis marks blank.
 */
const SHAPES: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff\u200b\t*_]/g, ' '],
  [/[\u2010\u2011\u00ad\u2212]/g, '-'],
  [/[\u2012\u2013\u2014\u2015]/g, '–'],
  [/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2018\u2019\u02bc\u2032]/g, "'"],
];

const SPECIAL = /[*_\t\u00a0-\uffff]/;

/** The text with its marks in one shape; the same length as what went in. */
export function normalise(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return SHAPES.reduce((shaped, [marks, shape]) => shaped.replace(marks, shape), text);
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d{1,3}(?:\.\d{3})+(?![\d.])|\d{1,3}(?: \d{3})+(?![\d,.:])(?! ?(?:mm|km)\b)|\d+(?:[.,]\d+)?`;
const WORD = String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}?\p{L}+)?|\p{Lu}\.\p{Lu}\p{L}+|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?`;
const TOKEN = new RegExp(`(${NUMBER})|(${WORD})|(\\S)`, 'gu');

/** The tokens of a normalised text between two offsets. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(text); found !== null && found.index < to; found = TOKEN.exec(text)) {
    const written = found[0];
    const start = found.index;
    const end = start + written.length;
    const spaced = start === from || text.charCodeAt(start - 1) <= 32;
    if (found[1] !== undefined) {
      tokens.push({ kind: 'number', text: written, lower: written, start, end, possessive: false, spaced });
    } else if (found[2] === undefined) {
      tokens.push({ kind: 'mark', text: written, lower: written, start, end, possessive: false, spaced });
    } else {
      pushWord(tokens, written, start, end, spaced);
    }
  }
  return tokens;
}

/** Endings that make a number word inexact: "nine hundred-odd", "sixty-some". */
const NUMBER_SUFFIX = /-(?:odd|some|plus|strong|ish)$/;

function pushWord(tokens: Token[], written: string, start: number, end: number, spaced: boolean): void {
  const suffix = written.includes('-') ? NUMBER_SUFFIX.exec(written) : null;
  if (suffix) {
    const cut = start + suffix.index;
    pushWord(tokens, written.slice(0, suffix.index), start, cut, spaced);
    tokens.push({
      kind: 'mark',
      text: '-',
      lower: '-',
      start: cut,
      end: cut + 1,
      possessive: false,
      spaced: false,
    });
    pushWord(tokens, written.slice(suffix.index + 1), cut + 1, end, false);
    return;
  }
  const ending = possessiveEnding(written);
  const text = ending === 0 ? written : written.slice(0, -ending);
  if (ending === 0 && text.endsWith("'")) {
    const bare = text.slice(0, -1);
    tokens.push({
      kind: 'word',
      text: bare,
      lower: bare.toLowerCase(),
      start,
      end: end - 1,
      possessive: false,
      spaced,
    });
    tokens.push({
      kind: 'mark',
      text: "'",
      lower: "'",
      start: end - 1,
      end,
      possessive: false,
      spaced: false,
    });
    return;
  }
  tokens.push({ kind: 'word', text, lower: text.toLowerCase(), start, end, possessive: ending > 0, spaced });
}

/** Length of a possessive ending: `'s` or, after an s, `'`. */
function possessiveEnding(written: string): number {
  if (!written.includes("'")) return 0;
  if (/'[sS]$/.test(written)) return 2;
  return /[sS]'$/.test(written) ? 1 : 0;
}

/** Whether a word begins with a capital; most are told by their code, without a look into Unicode. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}
