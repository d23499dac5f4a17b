import { decodeAs } from './decoding.ts';

/** Encodings of undeclared texts in the languages that war stories are read in; of equals, the first wins. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'euc-kr', 'windows-1252'] as const;

/** Enough letters to tell languages apart by, and quick to decode a few times. */
const SAMPLE_BYTES = 50_000;

/** Typographic signs that every one of these languages uses. */
const COMMON = /[\p{P}\p{Zs}№°§]/u;

/**
 * The likeliest encoding of bytes that are not UTF-8 and declare nothing (or wrongly): the one whose letters make the
 * best words. Cyrillic read in the wrong Cyrillic encoding has its capitals inside words; Korean is pairs of bytes
 * that are all syllables.
 * @returns a label for TextDecoder
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: { label: string; score: number } = { label: 'windows-1252', score: 0 };
  for (const label of CANDIDATES) {
    const score = plausibility(decodeAs(sample, label));
    if (score > best.score) best = { label, score };
  }
  return best.label;
}

/** How well letters beyond ASCII sit in words: one point a fitting letter, one off for each that does not fit. */
function plausibility(text: string): number {
  let score = 0;
  let before = ' ';
  for (const letter of text) {
    if (letter > '\u007F' && !COMMON.test(letter)) score += fits(before, letter);
    before = letter;
  }
  return score;
}

function fits(before: string, letter: string): number {
  if (letter === '\uFFFD') return -10;
  // Two bytes each, so worth two points beside one-byte letters.
  if (/\p{Script=Hangul}/u.test(letter)) return 2;
  if (/\p{Script=Cyrillic}/u.test(letter)) {
    if (/[a-z]/i.test(before)) return -1;
    if (/\p{Ll}/u.test(letter)) return 1;
    return /\p{Ll}/u.test(before) ? -1 : 0.5;
  }
  if (/[\u00C0-\u00FF]/u.test(letter)) return /[a-z]/i.test(before) ? 1 : -0.5;
  return -1;
}
