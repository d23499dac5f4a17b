import type { NumberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A word of a number, or a member of a compound that is one. */
export interface Member {
  readonly lower: string;
  /** Token index behind it; null inside a compound, where no number ends. */
  readonly to: number | null;
}

/** Most tokens that a number in words takes: "nine hundred and ninety-nine million nine hundred and …" stays below. */
const LONGEST = 16;

/** The members of what may be a number in words, up to the first token that is none. */
export function membersFrom(tokens: readonly Token[], at: number, words: NumberWords): Member[] {
  const members: Member[] = [];
  for (let index = at; index < at + LONGEST; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    const { lower } = token;
    const parts = isMember(lower, words) ? null : words.split(lower);
    if (parts === null) {
      if (!isMember(lower, words)) break;
      members.push({ lower, to: index + 1 });
    } else {
      const last = parts.length - 1;
      members.push(...parts.map((part, of) => ({ lower: part, to: of === last ? index + 1 : null })));
    }
  }
  return members;
}

/** Value of a unit or a ten, else null. */
export const plainValue = (lower: string, words: NumberWords): number | null =>
  words.units.get(lower) ?? words.tens.get(lower) ?? null;

function isMember(lower: string, words: NumberWords): boolean {
  const { units, tens, magnitudes, articles, fillings, joints, parts } = words;
  return [units, tens, magnitudes, articles, fillings, joints, parts].some((list) => list.has(lower));
}

/**
 * Splits a word at hyphens into members of numbers ("two-and-a-half", "four-thousand"); null where one is none.
 * For languages that write compounds so.
 */
export function splitAtHyphens(lower: string, words: NumberWords): readonly string[] | null {
  // Asked of every word: most have none.
  if (!lower.includes('-')) return null;
  const parts = lower.split('-');
  if (plainValue(parts[0] ?? '', words) === null) return null;
  return parts.every((part, at) => isMember(part, words) || (at > 0 && words.noughts.has(part)))
    ? parts
    : null;
}

/**
 * Splits a word into the members of numbers that it is grown together of ("fünfundzwanzig", "zehntausend"); null where
 * a rest is none. For languages that write compounds so.
 */
export function splitGrown(lower: string, words: NumberWords): readonly string[] | null {
  const parts: string[] = [];
  for (let from = 0; from < lower.length; ) {
    const part = longestMember(lower, from, words);
    if (part === null) return null;
    parts.push(part);
    from += part.length;
  }
  return parts.length > 1 ? parts : null;
}

function longestMember(lower: string, from: number, words: NumberWords): string | null {
  for (let to = Math.min(lower.length, from + LONGEST_MEMBER); to > from; to--) {
    const part = lower.slice(from, to);
    if (isMember(part, words)) return part;
  }
  return null;
}

/** Letters of the longest word that is a member of a number, in any language met so far, and some to spare. */
const LONGEST_MEMBER = 14;
