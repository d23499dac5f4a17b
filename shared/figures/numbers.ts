import type { Bound, Quantity } from './figure.ts';
import { rangeFrom } from './number-range.ts';
import { numberAt } from './number-value.ts';
import type { NumberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number with its bound, as it stands in a sentence. */
export interface Count {
  readonly quantity: Quantity;
  /** Token indexes: `from` is the first token of the bound or number, `to` the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Token indexes of the bare number, without its bound. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** Written as one plain group of digits: could be a year. */
  readonly plainDigits: boolean;
  /** Written as a small number word ("two", "nine"), which often counts nothing. */
  readonly spelled: boolean;
}

/** Every count of a sentence, from left to right; none overlaps another. */
export function countsOf(tokens: readonly Token[], words: NumberWords): Count[] {
  return countsFrom(
    [...tokens.keys()].filter((at) => mayBegin(tokens[at], words)),
    tokens,
    words,
  );
}

/** The same, where it is known at which tokens a number may begin. @param starts their indexes, from left to right */
export function countsFrom(starts: readonly number[], tokens: readonly Token[], words: NumberWords): Count[] {
  const counts: Count[] = [];
  let next = 0;
  for (const at of starts) {
    const count = at < next ? null : countAt(tokens, at, words, next);
    if (!count) continue;
    counts.push(count);
    next = count.to;
  }
  return counts;
}

function mayBegin(token: Token | undefined, words: NumberWords): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number';
  return words.firstWords.has(token.lower) || words.split(token.lower) !== null;
}

function countAt(tokens: readonly Token[], at: number, words: NumberWords, floor: number): Count | null {
  const vague = words.vague.match(tokens, at);
  if (vague) {
    const to = at + vague.length;
    const quantity: Quantity = { value: null, low: null, high: null, bound: 'vague' };
    return { quantity, from: at, to, numberFrom: at, numberTo: to, plainDigits: false, spelled: true };
  }
  const number = numberAt(tokens, at, words);
  if (!number) return null;
  const range = rangeFrom(tokens, at, number, words);
  const end = range?.to ?? number.to;
  const before = boundBefore(tokens, at, words, floor);
  const after = boundAfter(tokens, end, words);
  const quantity = range
    ? { value: null, low: range.low, high: range.high, bound: 'range' as const }
    : { value: number.value, low: null, high: null, bound: strongest(before?.bound, after?.bound) };
  if (!isPeople(range?.high ?? number.value)) return null;
  return {
    quantity,
    from: before?.from ?? range?.from ?? at,
    to: after?.to ?? end,
    numberFrom: at,
    numberTo: end,
    plainDigits: !range && number.digits && end === at + 1 && number.magnitude === 1,
    spelled: !range && number.small && !number.digits,
  };
}

/** People are whole and not more than the living. */
function isPeople(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 10_000_000_000;
}

function strongest(before: Bound | undefined, after: Bound | undefined): Bound {
  if (before && before !== 'about') return before;
  if (after && after !== 'about') return after;
  return before ?? after ?? 'exact';
}

/** "at least" and the like right before a number, with the adverbs in between. */
function boundBefore(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  floor: number,
): { bound: Bound; from: number } | null {
  for (let from = Math.max(floor, at - 6); from < at; from++) {
    const found = words.boundBefore.match(tokens, from);
    if (!found || isVerb(tokens, from, words)) continue;
    const aside = words.boundAsides.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.text === ',';
    const rest = tokens.slice(from + found.length + (aside ? 1 : 0), at);
    if (from + found.length > at) continue;
    if (rest.every((token) => words.boundIntensifiers.has(token.lower) || token.lower === '"')) {
      const again = from + found.length < at ? null : found;
      return { bound: (again ?? found).value, from };
    }
    const nested = boundBefore(tokens, at, words, from + found.length);
    if (nested && nested.from === from + found.length) return { bound: nested.bound, from };
  }
  return null;
}

/** "the Ukrainians say 3,000": no bound behind a word. */
function isVerb(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  return words.boundAsides.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'word';
}

function boundAfter(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { bound: Bound; to: number } | null {
  let from = at;
  while (tokens[from]?.text === ',' || tokens[from]?.text === '"') from++;
  const attached = words.boundAfter.match(tokens, at);
  const apart = from - at === 1 ? words.boundAfter.match(tokens, from) : null;
  const found = attached ?? apart;
  if (!found) return null;
  const to = (attached ? at : from) + found.length;
  // "4,000, give or take a hundred": the number behind says how far off the first may be.
  const margin = words.margins.has(tokens[to - 1]?.lower ?? '') ? numberAt(tokens, to, words) : null;
  // "12,000, and more could follow": another clause.
  if (!attached && !margin && tokens[to]?.kind === 'word') return null;
  return { bound: found.value, to: margin?.to ?? to };
}
