import type { Annotated } from '../annotate.ts';
import type { Count } from '../numbers.ts';
import type { Token } from '../tokens.ts';
import type { Part } from './lexicon.ts';

const CURRENCY = new Set(['$', '£', '€', '¥', '₩', '₽', '₴', '#', '№', '*', '@']);
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Words that make the number behind them a name or a place in a row, not a count. */
const NAMED = new Set(
  'no nos number article articles resolution resolutions page chapter section row version episode flight route highway room question volume protocol group unit battalion brigade regiment division corps class type model channel ticket tel ext case paragraph footnote item day step act psalm gate line figure table part appendix since by until till year aged age ages apartment house building street phase level category stage unit'.split(
    ' ',
  ),
);
/** What a count of people may be joined to with a hyphen: "1,270-odd", "5,000-strong". */
const JOINED = new Set(['odd', 'plus', 'strong', 'some', 'ish', 'man', 'member', 'person']);

type Excluded = (a: Annotated<Part>, count: Count) => boolean;

/** Numbers that count no people, each by its reason. */
const REASONS: ReadonlyArray<readonly [string, Excluded]> = [
  ['money', (a, c) => isMoney(a.tokens, c)],
  ['measure', (a, c) => isMeasure(a, c)],
  ['year', (a, c) => isYear(a, c)],
  ['date', (a, c) => isDate(a.tokens, c)],
  ['clock', (a, c) => isClock(a.tokens, c)],
  ['name', (a, c) => isNamed(a.tokens, c)],
  ['ordinal-or-code', (a, c) => isGlued(a.tokens, c)],
  ['age', (a, c) => isAge(a.tokens, c)],
  ['fraction', (a, c) => isFraction(a.tokens, c)],
  ['decimal', (a, c) => isDecimal(a.tokens, c)],
  ['one', (_, c) => c.quantity.value === 1],
  ['phone', (a, c) => isPhone(a.tokens, c)],
  ['enumeration', (a, c) => isEnumeration(a.tokens, c)],
];

/** Why a count can be no count of people, or null. */
export function exclusionOf(a: Annotated<Part>, count: Count): string | null {
  for (const [reason, excluded] of REASONS) if (excluded(a, count)) return reason;
  return null;
}

const people = new WeakMap<readonly Count[], readonly Count[]>();

/** The counts of a sentence that may count people, from left to right; found once for each sentence. */
export function peopleCounts(a: Annotated<Part>): readonly Count[] {
  if (a.counts.length === 0) return a.counts;
  const known = people.get(a.counts);
  if (known) return known;
  const found = a.counts.filter((count) => exclusionOf(a, count) === null);
  people.set(a.counts, found);
  return found;
}

const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i];
const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

function isMoney(tokens: readonly Token[], c: Count): boolean {
  if (CURRENCY.has(lowerAt(tokens, c.numberFrom - 1))) return true;
  return CURRENCY.has(lowerAt(tokens, c.numberTo)) && lowerAt(tokens, c.numberTo) !== '*';
}

function isMeasure(a: Annotated<Part>, c: Count): boolean {
  const after = lowerAt(a.tokens, c.numberTo);
  if (after === '%' || after === '°') return true;
  if (a.parts[c.numberTo]?.value === 'unit' || a.parts[c.to]?.value === 'unit') return true;
  if (after === '-' && !a.tokens[c.numberTo]?.spaced) return !JOINED.has(lowerAt(a.tokens, c.numberTo + 1));
  return after === 'million' || after === 'billion';
}

function isYear(a: Annotated<Part>, c: Count): boolean {
  if (!c.plainDigits) return false;
  const value = c.quantity.value ?? 0;
  if (!/^\d{4}$/.test(a.tokens[c.numberFrom]?.text ?? '') || value < 1800 || value > 2100) return false;
  return c.from === c.numberFrom || value > 1900;
}

function isDate(tokens: readonly Token[], c: Count): boolean {
  const value = c.quantity.value ?? c.quantity.high ?? 0;
  if (value > 31 || c.quantity.bound === 'vague') return false;
  const before = lowerAt(tokens, c.numberFrom - 1).replace('.', '');
  const beforeThat = before === '' ? lowerAt(tokens, c.numberFrom - 2) : before;
  if (MONTHS.has(beforeThat) || (before === '.' && MONTHS.has(lowerAt(tokens, c.numberFrom - 2))))
    return true;
  return MONTHS.has(lowerAt(tokens, c.numberTo)) && !c.spelled;
}

function isClock(tokens: readonly Token[], c: Count): boolean {
  const colon = (i: number) => lowerAt(tokens, i) === ':' && tokens[i]?.spaced === false;
  if (
    colon(c.numberTo) &&
    at(tokens, c.numberTo + 1)?.kind === 'number' &&
    !at(tokens, c.numberTo + 1)?.spaced
  )
    return true;
  if (
    colon(c.numberFrom - 1) &&
    !at(tokens, c.numberFrom)?.spaced &&
    at(tokens, c.numberFrom - 2)?.kind === 'number'
  )
    return true;
  return (
    /^0\d/.test(lowerAt(tokens, c.numberFrom)) ||
    /^(am|pm|a\.m\.?|p\.m\.?|gmt|utc|o'clock|hrs)$/.test(lowerAt(tokens, c.numberTo))
  );
}

function isNamed(tokens: readonly Token[], c: Count): boolean {
  if (c.quantity.bound === 'range' && c.spelled) return false;
  const before = tokens[c.from - 1];
  if (!before) return false;
  if (before.text === '.' && NAMED.has(lowerAt(tokens, c.from - 2)) && lowerAt(tokens, c.from - 2) === 'no')
    return true;
  if (!NAMED.has(before.lower)) return false;
  if (before.lower === 'number')
    return (
      !/^\p{L}/u.test(tokens[c.from - 2]?.text ?? ',') ||
      /^(the|a|post|was|is)$/.test(lowerAt(tokens, c.from - 2))
    );
  if (before.lower === 'no') return before.text !== 'no' || c.plainDigits;
  if (before.lower === 'day' && /^(past|last|the|in|a)$/.test(lowerAt(tokens, c.from - 2))) return false;
  if (before.lower === 'line' || before.lower === 'group' || before.lower === 'figure') return false;
  return c.plainDigits &&
    (c.quantity.value ?? 0) < 3000 &&
    c.from === c.numberFrom &&
    !before.lower.startsWith('since') &&
    before.lower !== 'by'
    ? true
    : before.lower === 'aged' || before.lower === 'age';
}

/** "12th", "155mm", "Il-76": a number grown together with letters. */
function isGlued(tokens: readonly Token[], c: Count): boolean {
  const after = tokens[c.numberTo];
  if (after && !after.spaced && after.kind === 'word') return true;
  const before = tokens[c.numberFrom - 1];
  const number = tokens[c.numberFrom];
  if (!before || !number || number.spaced) return false;
  if (before.kind === 'word') return true;
  return before.text === '-' && !before.spaced && tokens[c.numberFrom - 2]?.kind === 'word';
}

/** "Varenyk, 38," and "aged 20 and 26". */
function isAge(tokens: readonly Token[], c: Count): boolean {
  if (c.from !== c.numberFrom) return false;
  const value = c.quantity.value ?? 1000;
  if (value > 105 || value < 5) return false;
  if (lowerAt(tokens, c.numberFrom - 1) === 'aged' || lowerAt(tokens, c.numberTo) === 'years') return true;
  if (lowerAt(tokens, c.numberFrom - 1) === 'and' && lowerAt(tokens, c.numberFrom - 3) === 'aged')
    return true;
  const closes = /^[,.;)]$/.test(lowerAt(tokens, c.numberTo));
  return (
    lowerAt(tokens, c.numberFrom - 1) === ',' &&
    closes &&
    value > 15 &&
    at(tokens, c.numberFrom)?.kind === 'number'
  );
}

function isFraction(tokens: readonly Token[], c: Count): boolean {
  if (lowerAt(tokens, c.numberTo) === '/' || lowerAt(tokens, c.numberFrom - 1) === '/')
    return !isSpacedSlash(tokens, c);
  const value = c.quantity.value ?? 1000;
  const after = lowerAt(tokens, c.numberTo);
  if (value > 20) return false;
  if (
    lowerAt(tokens, c.numberFrom - 1) === 'in' &&
    /^(one|two|three|four|seven|nine)$/.test(lowerAt(tokens, c.numberFrom - 2))
  )
    return true;
  const outOf = after === 'in' || (after === 'out' && lowerAt(tokens, c.numberTo + 1) === 'of');
  const base = tokens[c.numberTo + (after === 'in' ? 1 : 2)];
  if (
    outOf &&
    base !== undefined &&
    (base.kind === 'number' || /^(three|four|five|six|ten|seven|eight|twelve|twenty)$/.test(base.lower))
  )
    return true;
  return (
    /^(thirds?|quarters?|fifths?|tenths?|half|halves|times|percent|score)$/.test(after) ||
    /^(one|every|each)$/.test(lowerAt(tokens, c.numberFrom - 1))
  );
}

function isSpacedSlash(tokens: readonly Token[], c: Count): boolean {
  return tokens[c.numberTo]?.spaced === true;
}

function isDecimal(tokens: readonly Token[], c: Count): boolean {
  const written = tokens[c.numberFrom]?.text ?? '';
  return c.numberTo === c.numberFrom + 1 && /^\d+[.,]\d{1,2}$/.test(written);
}

function isPhone(tokens: readonly Token[], c: Count): boolean {
  const before = lowerAt(tokens, c.numberFrom - 1);
  if (before === '+' && at(tokens, c.numberFrom - 1)?.spaced) return true;
  const next = at(tokens, c.numberTo);
  const last = at(tokens, c.numberFrom - 1);
  return (
    c.plainDigits &&
    ((next?.kind === 'number' && next.spaced) || (last?.kind === 'number' && c.from === c.numberFrom))
  );
}

/** "3. FRANKFURT": a number that counts paragraphs. */
function isEnumeration(tokens: readonly Token[], c: Count): boolean {
  const mark = lowerAt(tokens, c.numberTo);
  return (
    c.numberFrom === 0 && c.plainDigits && (mark === '.' || mark === ')') && (c.quantity.value ?? 100) < 100
  );
}
