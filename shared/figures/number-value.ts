import { digitsAt, type NumberValue } from './number-digits.ts';
import { type Member, membersFrom, plainValue } from './number-members.ts';
import type { NumberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** The number that begins at `at`, in digits, words or both. */
export function numberAt(tokens: readonly Token[], at: number, words: NumberWords): NumberValue | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at, token, words);
  if (token.kind !== 'word') return null;
  const fixed = words.fixed.match(tokens, at);
  if (fixed) return { ...fixed.value, to: at + fixed.length, digits: false };
  const hundreds = spokenHundreds(token.lower, words);
  if (hundreds !== null) return { value: hundreds, to: at + 1, magnitude: 1, digits: false, small: false };
  const spelled = spelledNumber(membersFrom(tokens, at, words), tokens[at - 1]?.lower ?? '', words);
  return spelled && withDigitsBehind(tokens, spelled, words);
}

/** "six-oh-six", "seven-fifty", "eleven-sixty-five": hundreds and what is over, spoken in one breath. */
function spokenHundreds(lower: string, words: NumberWords): number | null {
  const [hundreds, ...over] = words.split(lower) ?? [];
  const count = words.units.get(hundreds ?? '') ?? 0;
  if (over.length === 0 || count < 1 || count > MOST_HUNDREDS) return null;
  const [first = '', second] = over;
  const unit = second === undefined ? 0 : (words.units.get(second) ?? HUNDRED);
  if (words.noughts.has(first)) return unit > 0 && unit < TEN ? count * HUNDRED + unit : null;
  const tens = words.tens.get(first);
  if (tens === undefined || unit >= TEN || over.length > 2) return null;
  return count * HUNDRED + tens + unit;
}

const TEN = 10;
const HUNDRED = 100;
/** From seventeen on, hundreds and tens are a year: "nineteen-fifty". */
const MOST_HUNDREDS = 16;

/** How far a number in words has been read. */
interface Sum {
  /** What the magnitudes from a thousand on have closed. */
  readonly total: number;
  readonly current: number;
  readonly magnitude: number;
}

/** "two thousand seven hundred", "eight and a half thousand", "ninety-eight hundred", "three-thousand". */
function spelledNumber(members: readonly Member[], before: string, words: NumberWords): NumberValue | null {
  let sum: Sum | null = null;
  let number: NumberValue | null = null;
  for (let at = 0; at < members.length; at++) {
    const member = members[at];
    if (member === undefined) break;
    if (sum !== null && words.joints.has(member.lower)) {
      const part = partAt(members, at + 1, sum, words);
      if (part) return part;
      if (!goesOn(members, at, sum, words)) break;
      continue;
    }
    if (sum === null && opensMagnitude(members, at, words)) continue;
    sum = added(sum, members, at, before, words);
    if (sum === null) break;
    if (member.to !== null) {
      const { total, current, magnitude } = sum;
      number = { value: total + current, to: member.to, magnitude, digits: false, small: magnitude === 1 };
    }
  }
  return number;
}

/** The sum with a further member; null where it is none of this number. */
function added(
  sum: Sum | null,
  members: readonly Member[],
  at: number,
  before: string,
  words: NumberWords,
): Sum | null {
  const lower = members[at]?.lower ?? '';
  const { total, current, magnitude } = sum ?? { total: 0, current: 0, magnitude: 1 };
  const plain = plainValue(lower, words);
  if (plain !== null) {
    if (sum !== null && !fits(total, current, plain) && !turnsRound(members, at, current, words)) return null;
    return { total, current: current + plain, magnitude };
  }
  const scale = words.magnitudes.get(lower);
  if (scale === undefined || (sum === null && !opens(members, at, before, words))) return null;
  const scaled = (sum === null ? 1 : current) * scale;
  return scale === 100
    ? { total, current: scaled, magnitude: scale }
    : { total: total + scaled, current: 0, magnitude: scale };
}

/** Whether a unit or ten may follow what has been read: "seventy two", "two hundred sixty", not "six seven". */
function fits(total: number, current: number, plain: number): boolean {
  if (current === 0) return total > 0;
  const rest = current % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && plain < 10);
}

/** The ten behind its unit, within a compound: *fünfundzwanzig*. */
function turnsRound(members: readonly Member[], at: number, current: number, words: NumberWords): boolean {
  const joint = members[at - 1];
  if (joint === undefined || joint.to !== null || !words.joints.has(joint.lower)) return false;
  return words.tens.has(members[at]?.lower ?? '') && current % 100 > 0 && current % 100 < 10;
}

/** "and" between the members of a number: "two thousand and seventy", "five-and-twenty". */
function goesOn(members: readonly Member[], at: number, sum: Sum, words: NumberWords): boolean {
  const isInside = members[at]?.to === null;
  return (sum.magnitude > 1 || isInside) && plainValue(members[at + 1]?.lower ?? '', words) !== null;
}

/** A magnitude that begins a number: "a thousand", "a good thousand", "hundred and twenty". */
function opens(members: readonly Member[], at: number, before: string, words: NumberWords): boolean {
  if (words.bareMagnitudes.has(members[at]?.lower ?? '')) return true;
  const lowerAt = (index: number): string => (index < 0 ? before : (members[index]?.lower ?? ''));
  const article = words.fillings.has(lowerAt(at - 1)) ? lowerAt(at - 2) : lowerAt(at - 1);
  if (words.articles.has(article) || words.units.get(article) === 1) return true;
  return words.joints.has(lowerAt(at + 1)) && plainValue(lowerAt(at + 2), words) !== null;
}

/** "a" or "a good" before a magnitude. */
function opensMagnitude(members: readonly Member[], at: number, words: NumberWords): boolean {
  const lowerAt = (index: number): string => members[index]?.lower ?? '';
  if (words.articles.has(lowerAt(at))) {
    return words.magnitudes.has(lowerAt(at + (words.fillings.has(lowerAt(at + 1)) ? 2 : 1)));
  }
  return (
    words.fillings.has(lowerAt(at)) &&
    words.articles.has(lowerAt(at - 1)) &&
    words.magnitudes.has(lowerAt(at + 1))
  );
}

/** What stands behind "and": "(two) and a half thousand", "(a thousand) and a half". */
function partAt(members: readonly Member[], at: number, sum: Sum, words: NumberWords): NumberValue | null {
  const part = words.articles.has(members[at]?.lower ?? '') ? members[at + 1] : undefined;
  const value = words.parts.get(part?.lower ?? '');
  if (part === undefined || value === undefined) return null;
  const behind = members[at + 2];
  const scale = words.magnitudes.get(behind?.lower ?? '');
  const whole = sum.total + sum.current;
  const to = scale === undefined ? part.to : (behind?.to ?? null);
  if (to === null) return null;
  return {
    value: whole * (scale ?? 1) + value * (scale ?? sum.magnitude),
    to,
    magnitude: scale ?? sum.magnitude,
    digits: false,
    small: false,
  };
}

/** "four-thousand-100": digits grown together with a magnitude in words. */
function withDigitsBehind(tokens: readonly Token[], number: NumberValue, words: NumberWords): NumberValue {
  const [hyphen, digits] = [tokens[number.to], tokens[number.to + 1]];
  if (hyphen?.text !== '-' || hyphen.spaced || digits?.kind !== 'number' || digits.spaced) return number;
  if (!/^\d{1,3}$/.test(digits.text) || number.magnitude < 1000) return number;
  // "three-thousand-10 …": what has a magnitude of its own is the upper end of a range.
  if (words.magnitudes.has(tokens[number.to + 2]?.lower ?? '')) return number;
  return { ...number, value: number.value + Number(digits.text), to: number.to + 2 };
}
