import type { NumberValue } from './number-digits.ts';
import { numberAt } from './number-value.ts';
import type { NumberWords, RangeWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A range of people: both ends, and the tokens that it takes. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** A range that begins with `low`: "10,000 to 12,000", "10-12K", "eleven or twelve hundred", "eleven, twelve thousand". */
export function rangeFrom(
  tokens: readonly Token[],
  at: number,
  low: NumberValue,
  words: NumberWords,
): NumberRange | null {
  const between = words.range.between.has(tokens[at - 1]?.lower ?? '');
  const couple = orTwo(tokens, at, low, words);
  if (couple) return couple;
  const joint = jointAt(tokens, low, between, words);
  if (!joint) return null;
  const { kind } = joint;
  if (kind === 'to' && isChange(tokens, at, low, words)) return null;
  let next = joint.to;
  if (kind === 'or' && words.boundAfter.match(tokens, low.to)) return null;
  const bound = words.boundBefore.match(tokens, next);
  if (bound && kind !== 'dash' && kind !== 'comma') {
    if (!between && bound.value !== 'about') return null;
    next += bound.length;
  }
  const high = numberAt(tokens, next, words);
  if (!high) return null;
  if (kind === 'or' && high.value - low.value * shared(low, high) > high.value) return null;
  if (kind === 'comma' && !joint.told && !isNextTo(low, high)) return null;
  const lowValue = low.value * shared(low, high);
  if (lowValue >= high.value || isYearTo(tokens[at], high.value)) return null;
  return { low: lowValue, high: high.value, from: between ? at - 1 : at, to: high.to };
}

/** What joins the ends of a range, and whether a word tells that it does: "11, maybe 12 thousand". */
interface Joint {
  readonly kind: 'dash' | 'comma' | 'to' | 'or' | 'and';
  readonly to: number;
  readonly told: boolean;
}

function jointAt(
  tokens: readonly Token[],
  low: NumberValue,
  between: boolean,
  { range }: NumberWords,
): Joint | null {
  const word = tokens[low.to]?.lower ?? '';
  if (word === ',') {
    const told = range.alternatives.has(tokens[low.to + 1]?.lower ?? '');
    return told || isSpoken(low) ? { kind: 'comma', to: low.to + (told ? 2 : 1), told } : null;
  }
  const kind = joining(word, between, range);
  if (kind !== 'dash') return kind && { kind, to: low.to + 1, told: true };
  // "ten- to twelve-thousand": the hyphen stands for what both ends share.
  const behind = joining(tokens[low.to + 1]?.lower ?? '', between, range) ?? 'dash';
  return { kind: behind, to: low.to + (behind === 'dash' ? 1 : 2), told: true };
}

function joining(word: string, between: boolean, range: RangeWords): Joint['kind'] | null {
  if (word === '-' || word === '–') return 'dash';
  if (range.to.has(word)) return 'to';
  if (range.or.has(word)) return 'or';
  return between && range.and.has(word) ? 'and' : null;
}

/** A number in words without a magnitude of its own. */
function isSpoken(low: NumberValue): boolean {
  return low.small && low.magnitude === 1;
}

/** "eleven, twelve thousand": the comma of speech joins neighbours that share a magnitude, and nothing else. */
function isNextTo(low: NumberValue, high: NumberValue): boolean {
  return high.magnitude > 1 && low.value + 1 === high.value / high.magnitude;
}

/** "fell from 70 to 50", "by 20 to 50" tell of a change; "ran from 50 to 70", "from ten to twelve thousand" of a range. */
function isChange(tokens: readonly Token[], at: number, low: NumberValue, { range }: NumberWords): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (range.by.has(before)) return true;
  return (
    range.from.has(before) &&
    low.magnitude === 1 &&
    at > 1 &&
    !range.verbs.has(tokens[at - 2]?.lower ?? '') &&
    (low.digits || low.value >= 100)
  );
}

/** "a thousand or two": from one to two of its magnitude. */
function orTwo(
  tokens: readonly Token[],
  at: number,
  low: NumberValue,
  { range, units }: NumberWords,
): NumberRange | null {
  if (low.digits || low.value !== low.magnitude) return null;
  if (!range.or.has(tokens[low.to]?.lower ?? '')) return null;
  if (units.get(tokens[low.to + 1]?.lower ?? '') !== 2) return null;
  return { low: low.value, high: 2 * low.value, from: at, to: low.to + 2 };
}

/** "since 24 February 2022 to 812,700" is no range. */
function isYearTo(low: Token | undefined, high: number): boolean {
  return /^(?:19|20)\d\d$/.test(low?.text ?? '') && high > 3000;
}

/** A lower end below this part of the upper one shares no magnitude that only zeros tell. */
const SHARED_FROM = 0.25;

/** A range shares the magnitude of its upper end: "11 to 12 thousand", "10-12,000". */
function shared(low: NumberValue, high: NumberValue): number {
  if (low.magnitude !== 1) return 1;
  const thousands = high.digits && high.magnitude === 1 && high.value >= 1000 && high.value % 1000 === 0;
  if (thousands && low.digits && low.value < 1000) {
    const scaled = low.value * 1000;
    return scaled < high.value && scaled >= high.value * SHARED_FROM ? 1000 : 1;
  }
  if (high.magnitude === 1) return 1;
  return low.value < high.value / high.magnitude ? high.magnitude : 1;
}
