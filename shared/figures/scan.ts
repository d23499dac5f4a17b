/**
 * Where the tokens of a text end. Words in ASCII letters, which most are, are walked by their character codes; all else
 * is left to {@link TOKEN}, the pattern that says what a token is. Both give the same ends.
 */

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d{1,3}(?:\.\d{3})+(?![\d.])|\d{1,3}(?: \d{3})+(?![\d:]|[,.]\d)(?! ?(?:mm|km)\b|s\b)|\d+(?:[.,]\d+)?`;
const INITIALS = String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}?\p{L}+)?|\p{Lu}\.\p{Lu}\p{L}+`;
const LETTERS = String.raw`[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?`;
/** A token: a number (group 1), a word (group 2) or a mark. */
export const TOKEN = new RegExp(`(${NUMBER})|(${INITIALS}|${LETTERS})|(\\S)`, 'gu');
const NUMBER_HERE = new RegExp(NUMBER, 'yu');
const INITIALS_HERE = new RegExp(INITIALS, 'yu');

/** What a character may be part of; `other` is for the pattern to tell. */
export const CHARACTER = { mark: 0, space: 1, digit: 2, small: 3, capital: 4, other: 5 } as const;

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return CHARACTER.space;
  if (/\d/.test(character)) return CHARACTER.digit;
  if (/[a-z]/.test(character)) return CHARACTER.small;
  return /[A-Z]/.test(character) ? CHARACTER.capital : CHARACTER.mark;
});

/** The kind of the character at an offset; a space behind the end of the text. */
export function characterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0x20;
  if (code < 0x80) return ASCII[code] ?? CHARACTER.other;
  // Dashes, bullets and dots, common enough to be spared the pattern.
  return code >= 0x2010 && code <= 0x2027 ? CHARACTER.mark : CHARACTER.other;
}

/** End of the number whose first digit stands at `from`. */
export function numberEnd(text: string, from: number): number {
  NUMBER_HERE.lastIndex = from;
  return NUMBER_HERE.test(text) ? NUMBER_HERE.lastIndex : from;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const STOP = 0x2e;

/** End of the word whose first letter, an ASCII one, stands at `from`; -1 where the pattern has to tell. */
export function wordEnd(text: string, from: number): number {
  if (text.charCodeAt(from + 1) === STOP && characterAt(text, from) === CHARACTER.capital) {
    INITIALS_HERE.lastIndex = from;
    if (INITIALS_HERE.test(text)) return INITIALS_HERE.lastIndex;
  }
  for (let at = from; ; at++) {
    const character = characterAt(text, at);
    if (character === CHARACTER.small || character === CHARACTER.capital) continue;
    if (character === CHARACTER.other) return -1;
    const code = text.charCodeAt(at);
    if (code !== APOSTROPHE && code !== HYPHEN) return at;
    const next = characterAt(text, at + 1);
    if (next === CHARACTER.other) return -1;
    if (next !== CHARACTER.small && next !== CHARACTER.capital) return code === APOSTROPHE ? at + 1 : at;
  }
}
