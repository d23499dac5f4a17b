/** A word, number or mark of a text, with its place. */
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
  /** Ids of the word as written and in lower case, in the table of words; 0 where it is not kept there. */
  readonly id: number;
  readonly lowerId: number;
}

/** Marks of the same meaning, by the shape that all of them are given. */
const SHAPES: Readonly<Record<string, string>> = {
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff\u200b*_\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079',
  '-': '\u2010\u2011\u00ad\u2212',
  '–': '\u2012\u2013\u2014\u2015',
  '"': '\u201c\u201d\u201e\u00ab\u00bb\u2033',
  "'": '\u2018\u2019\u02bc\u2032',
};
const SHAPE_OF: ReadonlyMap<number, string> = new Map(
  Object.entries(SHAPES).flatMap(([shape, marks]) =>
    [...marks].map((mark) => [mark.charCodeAt(0), shape] as const),
  ),
);
/** Which of the first characters, of which nearly all texts are, are such a mark: asked of each character of a text. */
const LOW = Array.from({ length: 0x80 }, (_, code) => SHAPE_OF.has(code));

/** "killed → 640": an arrow behind a label is a colon. */
const ARROW = /[→⇒➔➜]/;
const ARROW_BEHIND_LABEL = /(?<=[\p{L}\d)"] ?)[→⇒➔➜]/gu;

/**
 * The text with its marks in one shape, character for character, so that offsets stay true: every space is a space,
 * every hyphen a hyphen, every quotation mark straight, emphasis marks blank.
 */
export function normalise(text: string): string {
  const labelled = ARROW.test(text) ? text.replace(ARROW_BEHIND_LABEL, ':') : text;
  let shaped = '';
  let from = 0;
  for (let at = 0; at < labelled.length; at++) {
    const code = labelled.charCodeAt(at);
    if (LOW[code] === false) continue;
    const shape = SHAPE_OF.get(code);
    if (shape === undefined) continue;
    shaped += labelled.slice(from, at) + shape;
    from = at + 1;
  }
  return from === 0 ? labelled : shaped + labelled.slice(from);
}

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether a word begins with a capital; most are told by their code, without a look into Unicode. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}

/** Whether a word begins with a small letter. */
export function isUncapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : SMALL.test(word);
}

/** Whether a word is written in capitals, two letters at least. */
export const isInCapitals = (word: string): boolean => isCapitalised(word) && CAPITALS.test(word);
