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

/** The number that begins at `at`, in digits, words or both. */
export function numberAt(tokens: readonly Token[], at: number, words: NumberWords): NumberValue | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at, token, words);
  if (token.kind !== 'word') return null;
  return wordsAt(tokens, at, words);
}

/** Letters that stand for a magnitude only where they are grown together with digits: "12k". */
const SUFFIX = new Set(['k', 'm', 'bn', 'K', 'M']);

/** "11,000", "12k", "1.2 thousand", "11-thousand", "1 thousand 200". */
function digitsAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  words: NumberWords,
): NumberValue | null {
  const value = digitsValue(token.text);
  const next = tokens[at + 1];
  const suffix = next && !next.spaced && SUFFIX.has(next.text) ? words.magnitudes.get(next.lower) : undefined;
  const word = next?.spaced && next.lower.length > 1 ? words.magnitudes.get(next.lower) : undefined;
  const glued =
    next && !next.spaced && next.text === '-' ? words.magnitudes.get(tokens[at + 2]?.lower ?? '') : undefined;
  const magnitude = suffix ?? word ?? glued ?? 1;
  const to = at + 1 + (suffix || word ? 1 : 0) + (glued ? 2 : 0);
  const rest = magnitude === 1000 && word ? tokens[to] : undefined;
  const units = rest?.kind === 'number' && /^\d{3}$/.test(rest.text) ? Number(rest.text) : 0;
  return {
    value: rounded(value * magnitude) + units,
    to: to + (units > 0 ? 1 : 0),
    magnitude,
    digits: true,
    small: false,
  };
}

/** Without the dust of decimal fractions: 2.3 × 1000 is 2300. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** 11,000 and 10 700 are grouped; 11.3 and 2,3 are decimal; 11.000 is grouped, as translated texts write it. */
function digitsValue(written: string): number {
  if (/^\d{1,3}(?:[, ]\d{3})+$/.test(written)) return Number(written.replace(/[, ]/g, ''));
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written)) return Number(written.replace(/\./g, ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(written)) return Number(written.replace(/,/g, ''));
  return Number(written.replace(',', '.'));
}

/** "two thousand seven hundred", "eight and a half thousand", "half a million", "a dozen", "ninety-eight hundred". */
function wordsAt(tokens: readonly Token[], at: number, words: NumberWords): NumberValue | null {
  const fixed = words.fixed.match(tokens, at);
  if (fixed) return { ...fixed.value, to: at + fixed.length, digits: false };
  let total = 0;
  let current = 0;
  let to = at;
  let magnitude = 1;
  let seen = false;
  for (let i = at; i < tokens.length; i++) {
    const lower = tokens[i]?.lower ?? '';
    const plain = smallValue(lower, words);
    if (plain !== null) {
      if (seen && !fits(total, current, plain)) break;
      current += plain;
      seen = true;
      to = i + 1;
      continue;
    }
    const scale = words.magnitudes.get(lower);
    if (scale !== undefined && scale >= 100 && lower.length > 2 && (seen || opens(tokens, i, words))) {
      if (!seen) current = 1;
      const scaled = current * scale;
      if (scale === 100) current = scaled;
      else {
        total += scaled;
        current = 0;
      }
      magnitude = scale;
      seen = true;
      to = i + 1;
      continue;
    }
    if (!seen && isArticleOfMagnitude(tokens, i, words)) continue;
    const part = seen && lower === 'and' ? partAt(tokens, i + 1, words) : null;
    if (part)
      return {
        value: (total + current) * part.scale + part.value * (part.scale === 1 ? magnitude : part.scale),
        to: part.to,
        magnitude: part.scale === 1 ? magnitude : part.scale,
        digits: false,
        small: false,
      };
    if (seen && lower === 'and' && magnitude > 1 && smallValue(tokens[i + 1]?.lower ?? '', words) !== null)
      continue;
    break;
  }
  if (!seen) return null;
  return { value: total + current, to, magnitude, digits: false, small: magnitude === 1 };
}

/** Whether a unit or ten may follow what has been read: "seventy two", "two hundred sixty", not "six seven". */
function fits(total: number, current: number, plain: number): boolean {
  if (current === 0) return total > 0;
  const rest = current % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && plain < 10);
}

/** Words between "a" and its magnitude: "a good thousand". */
const FILLING = new Set(['good', 'full', 'round', 'whole', 'clear', 'cool', 'solid']);

/** A magnitude that begins a number: "a thousand", "a good thousand", "hundred and twenty". */
function opens(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const article = FILLING.has(before) ? (tokens[at - 2]?.lower ?? '') : before;
  if (article === 'a' || article === 'one') return true;
  return tokens[at + 1]?.lower === 'and' && smallValue(tokens[at + 2]?.lower ?? '', words) !== null;
}

/** "a" or "a good" before a magnitude. */
function isArticleOfMagnitude(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const lower = tokens[at]?.lower ?? '';
  const filled = FILLING.has(tokens[at + 1]?.lower ?? '');
  if (lower === 'a') return words.magnitudes.has(tokens[at + (filled ? 2 : 1)]?.lower ?? '');
  return (
    FILLING.has(lower) && tokens[at - 1]?.lower === 'a' && words.magnitudes.has(tokens[at + 1]?.lower ?? '')
  );
}

const PARTS_OF_ONE: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** What stands behind "and": "(two) and a half thousand", "(a thousand) and a half". */
function partAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { value: number; scale: number; to: number } | null {
  const value = tokens[at]?.lower === 'a' ? PARTS_OF_ONE.get(tokens[at + 1]?.lower ?? '') : undefined;
  if (value === undefined) return null;
  const scale = words.magnitudes.get(tokens[at + 2]?.lower ?? '');
  return { value, scale: scale ?? 1, to: at + (scale === undefined ? 2 : 3) };
}

/** Value of a unit, a ten, both joined ("twenty-six"), or a unit and a half ("two-and-a-half"). */
function smallValue(lower: string, words: NumberWords): number | null {
  const single = words.units.get(lower) ?? words.tens.get(lower);
  if (single !== undefined) return single;
  const dash = lower.indexOf('-');
  if (dash < 0) return null;
  if (lower.endsWith(AND_A_HALF)) {
    const whole = smallValue(lower.slice(0, -AND_A_HALF.length), words);
    return whole === null ? null : whole + 0.5;
  }
  const tens = words.tens.get(lower.slice(0, dash));
  const units = words.units.get(lower.slice(dash + 1));
  return tens !== undefined && units !== undefined && units < 10 ? tens + units : null;
}

const AND_A_HALF = '-and-a-half';
