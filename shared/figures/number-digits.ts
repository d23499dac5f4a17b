import type { NumberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A bare number: how many, and where it ends. */
export interface NumberValue {
  readonly value: number;
  /** Token index after its last word. */
  readonly to: number;
  /** The magnitude word or suffix it ends with: shared with a range's lower end. 1 where none. */
  readonly magnitude: number;
  readonly digits: boolean;
  /** Units and tens only ("nine", "twenty-six"). */
  readonly small: boolean;
}

/** "11,000", "12k", "1.2 thousand", "11-thousand", "11½ thousand", "1 thousand 200", "2 thousand 6 hundred". */
export function digitsAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  words: NumberWords,
): NumberValue {
  const fraction = FRACTIONS.get(tokens[at + 1]?.text ?? '') ?? 0;
  const from = at + (fraction > 0 ? 2 : 1);
  const scale = scaleAt(tokens, from, words);
  const magnitude = scale?.magnitude ?? 1;
  const to = scale?.to ?? from;
  const rest = scale?.spelled ? restAt(tokens, to, magnitude, words) : null;
  return {
    value: rounded((digitsValue(token.text, scale !== null) + fraction) * magnitude) + (rest?.value ?? 0),
    to: rest?.to ?? to,
    magnitude,
    digits: true,
    small: false,
  };
}

/** Unicode's fractions that people write behind a number. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** The magnitude behind digits, and whether it is a word. */
function scaleAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { magnitude: number; to: number; spelled: boolean } | null {
  const next = tokens[at];
  if (next === undefined) return null;
  const suffix = words.suffixes.get(next.lower);
  if (suffix !== undefined && (!next.spaced || next.lower.length > 1)) {
    return { magnitude: suffix, to: at + 1, spelled: false };
  }
  const word = next.spaced ? words.magnitudes.get(next.lower) : undefined;
  if (word !== undefined) return { magnitude: word, to: at + 1, spelled: true };
  const glued =
    !next.spaced && next.text === '-' ? words.magnitudes.get(tokens[at + 1]?.lower ?? '') : undefined;
  return glued === undefined ? null : { magnitude: glued, to: at + 2, spelled: false };
}

/** What goes on behind a magnitude in words: "(1 thousand) 200", "(2 thousand) 6 hundred", "(3 thousand) and 200". */
function restAt(
  tokens: readonly Token[],
  at: number,
  magnitude: number,
  words: NumberWords,
): { value: number; to: number } | null {
  const from = words.joints.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const token = tokens[from];
  if (token?.kind !== 'number') return null;
  const scale = words.magnitudes.get(tokens[from + 1]?.lower ?? '');
  if (scale !== undefined && /^\d{1,3}$/.test(token.text)) {
    const value = Number(token.text) * scale;
    return value < magnitude ? { value, to: from + 2 } : null;
  }
  return magnitude === 1000 && /^\d{3}$/.test(token.text)
    ? { value: Number(token.text), to: from + 1 }
    : null;
}

/** Without the dust of decimal fractions: 2.3 × 1000 is 2300. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * 11,000 and 10 700 are grouped; 11.3 and 2,3 are decimal; 11.000 is grouped, as translated texts write it, but a part of
 * the magnitude that follows: 1.147 million.
 */
function digitsValue(written: string, scaled: boolean): number {
  if (scaled && /^\d{1,3}\.\d{3}$/.test(written)) return Number(written);
  if (/^\d{1,3}(?:[, ]\d{3})+$/.test(written)) return Number(written.replace(/[, ]/g, ''));
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written)) return Number(written.replace(/\./g, ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(written)) return Number(written.replace(/,/g, ''));
  return Number(written.replace(',', '.'));
}
