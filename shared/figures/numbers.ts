import type { Bound, Quantity } from './figure.ts';
import type { PhraseMatch } from './phrases.ts';
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

/** The number words of a language. */
export interface NumberWords {
  /** Every word that may begin a number or a vague quantity; digits and hyphenated words may begin one besides. */
  readonly firstWords: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Expressions whose value is no sum of their words: "half a million", "two dozen". */
  readonly fixed: { match(tokens: readonly Token[], at: number): PhraseMatch<FixedNumber> | null };
  /** Words that, behind a comma, join the ends of a range. */
  readonly rangeAlternatives: ReadonlySet<string>;
  /** Words behind which "from … to …" is a range and no change. */
  readonly rangeVerbs: ReadonlySet<string>;
  readonly vague: { match(tokens: readonly Token[], at: number): PhraseMatch<true> | null };
  readonly boundBefore: { match(tokens: readonly Token[], at: number): PhraseMatch<Bound> | null };
  readonly boundAfter: { match(tokens: readonly Token[], at: number): PhraseMatch<Bound> | null };
  readonly boundIntensifiers: ReadonlySet<string>;
}

/** The value of a fixed expression; its magnitude is shared with the lower end of a range. */
export interface FixedNumber {
  readonly value: number;
  readonly magnitude: number;
  /** Often counts nothing, as units and tens do. */
  readonly small: boolean;
}

/** A bare number: how many, and where it ends. */
interface Parsed {
  readonly value: number;
  readonly to: number;
  /** The magnitude word or suffix it ends with: shared with a range's lower end. 1 where none. */
  readonly magnitude: number;
  readonly digits: boolean;
  /** Units and tens only ("nine", "twenty-six"). */
  readonly small: boolean;
}

/** Every count of a sentence, from left to right; none overlaps another. */
export function countsOf(tokens: readonly Token[], words: NumberWords): Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; ) {
    const count = mayBegin(tokens[at], words) ? countAt(tokens, at, words, counts.at(-1)?.to ?? 0) : null;
    if (count) counts.push(count);
    at = count ? count.to : at + 1;
  }
  return counts;
}

function mayBegin(token: Token | undefined, words: NumberWords): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number';
  return words.firstWords.has(token.lower) || token.lower.includes('-');
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
    if (!found) continue;
    const rest = tokens.slice(from + found.length, at);
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

function boundAfter(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { bound: Bound; to: number } | null {
  let from = at;
  while (tokens[from]?.text === ',' || tokens[from]?.text === '"') from++;
  const attached = words.boundAfter.match(tokens, at);
  const found = attached ?? (from - at === 1 ? words.boundAfter.match(tokens, from) : null);
  if (!found) return null;
  const start = attached ? at : from;
  return { bound: found.value, to: start + found.length };
}

/** A range that begins with `low`: "10,000 to 12,000", "10-12K", "eleven or twelve hundred". */
function rangeFrom(
  tokens: readonly Token[],
  at: number,
  low: Parsed,
  words: NumberWords,
): { low: number; high: number; from: number; to: number } | null {
  let next = low.to;
  const joint = tokens[next]?.lower;
  const between = tokens[at - 1]?.lower === 'between';
  const maybe = joint === ',' && words.rangeAlternatives.has(tokens[next + 1]?.lower ?? '');
  if (maybe) next++;
  const joins =
    maybe ||
    joint === '-' ||
    joint === '–' ||
    joint === 'to' ||
    joint === 'or' ||
    (between && joint === 'and');
  if (!joins || (tokens[at - 1]?.lower === 'by' && joint === 'to')) return null;
  if (
    tokens[at - 1]?.lower === 'from' &&
    joint === 'to' &&
    low.magnitude === 1 &&
    at > 1 &&
    !words.rangeVerbs.has(tokens[at - 2]?.lower ?? '') &&
    (low.digits || low.value >= 100)
  )
    return null;
  next++;
  if (joint === 'or' && words.boundAfter.match(tokens, low.to)) return null;
  const bound = words.boundBefore.match(tokens, next);
  if (bound && (joint === 'to' || joint === 'or' || joint === 'and')) {
    if (!between && bound.value !== 'about') return null;
    next += bound.length;
  }
  const high = numberAt(tokens, next, words);
  if (!high || (joint === 'or' && high.value - low.value * shared(low, high) > high.value)) return null;
  const lowValue = low.value * shared(low, high);
  if (lowValue >= high.value || isYearTo(tokens[at], high.value)) return null;
  return { low: lowValue, high: high.value, from: between ? at - 1 : at, to: high.to };
}

/** "since 24 February 2022 to 812,700" is no range. */
function isYearTo(low: Token | undefined, high: number): boolean {
  return /^(?:19|20)\d\d$/.test(low?.text ?? '') && high > 3000;
}

/** A range shares the magnitude of its upper end: "11 to 12 thousand". */
function shared(low: Parsed, high: Parsed): number {
  if (low.magnitude !== 1 || high.magnitude === 1) return 1;
  return low.value < high.value / high.magnitude ? high.magnitude : 1;
}

const SUFFIX = new Set(['k', 'm', 'bn', 'K', 'M']);

/** The number that begins at `at`, in digits, words or both. */
function numberAt(tokens: readonly Token[], at: number, words: NumberWords): Parsed | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at, token, words);
  if (token.kind !== 'word') return null;
  return wordsAt(tokens, at, words);
}

function digitsAt(tokens: readonly Token[], at: number, token: Token, words: NumberWords): Parsed | null {
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
    value: Math.round(value * magnitude * 1000) / 1000 + units,
    to: to + (units > 0 ? 1 : 0),
    magnitude,
    digits: true,
    small: false,
  };
}

/** 11,000 and 10 700 are grouped; 11.3 and 2,3 are decimal; 11.000 is grouped, as translated texts write it. */
function digitsValue(written: string): number {
  if (/^\d{1,3}(?:[, ]\d{3})+$/.test(written)) return Number(written.replace(/[, ]/g, ''));
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written)) return Number(written.replace(/\./g, ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(written)) return Number(written.replace(/,/g, ''));
  return Number(written.replace(',', '.'));
}

/** "two thousand seven hundred", "eight and a half thousand", "half a million", "a dozen", "ninety-eight hundred". */
function wordsAt(tokens: readonly Token[], at: number, words: NumberWords): Parsed | null {
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
    if (scale !== undefined && scale >= 100 && lower.length > 2 && (seen || isArticle(tokens[i - 1]))) {
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
    if (!seen && lower === 'a' && words.magnitudes.has(tokens[i + 1]?.lower ?? '')) continue;
    if (seen && lower === 'and' && halfAt(tokens, i, words)) {
      const scaleWord = words.magnitudes.get(tokens[i + 3]?.lower ?? '') ?? 1;
      return {
        value: (total + current + 0.5) * scaleWord,
        to: i + 4,
        magnitude: scaleWord,
        digits: false,
        small: false,
      };
    }
    if (seen && lower === 'and' && magnitude > 1 && smallValue(tokens[i + 1]?.lower ?? '', words) !== null)
      continue;
    break;
  }
  if (!seen) return null;
  return { value: total + current, to, magnitude, digits: false, small: magnitude === 1 };
}

function fits(total: number, current: number, plain: number): boolean {
  if (current === 0) return total > 0;
  const rest = current % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && plain < 10);
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'one';
}

function halfAt(tokens: readonly Token[], and: number, words: NumberWords): boolean {
  return (
    tokens[and + 1]?.lower === 'a' &&
    tokens[and + 2]?.lower === 'half' &&
    words.magnitudes.has(tokens[and + 3]?.lower ?? '')
  );
}

/** Value of a unit, a ten, or both joined ("twenty-six"). */
function smallValue(lower: string, words: NumberWords): number | null {
  const single = words.units.get(lower) ?? words.tens.get(lower);
  if (single !== undefined) return single;
  const dash = lower.indexOf('-');
  if (dash < 0) return null;
  const tens = words.tens.get(lower.slice(0, dash));
  const units = words.units.get(lower.slice(dash + 1));
  return tens !== undefined && units !== undefined && units < 10 ? tens + units : null;
}
