import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import { BEFORE_A_NUMBER, BEFORE_DAYS, NUMBERED } from '../lexicon/numbered.ts';
import type { Part } from '../lexicon.ts';
import { lowerAt } from './words-at.ts';

/** More than a club of states has members. */
const GROUP = 100;

export function isNamed(c: Count, { tokens }: Annotated<Part>): boolean {
  if (c.quantity.bound === 'range' && c.spelled) return false;
  const before = tokens[c.from - 1];
  if (!before) return false;
  // "the Group of 20".
  if (before.lower === 'of' && tokens[c.from - 2]?.text === 'Group' && (c.quantity.value ?? GROUP) < GROUP)
    return true;
  if (
    before.text === '.' &&
    NUMBERED.has(lowerAt(tokens, c.from - 2)) &&
    lowerAt(tokens, c.from - 2) === 'no'
  )
    return true;
  if (!NUMBERED.has(before.lower)) return false;
  if (before.lower === 'number')
    return (
      !/^\p{L}/u.test(tokens[c.from - 2]?.text ?? ',') || BEFORE_A_NUMBER.has(lowerAt(tokens, c.from - 2))
    );
  if (before.lower === 'no') return before.text !== 'no' || c.plainDigits;
  if (before.lower === 'day' && BEFORE_DAYS.has(lowerAt(tokens, c.from - 2))) return false;
  if (before.lower === 'line' || before.lower === 'group' || before.lower === 'figure') return false;
  // "military unit 31820": a number of five digits without a comma, as units carry.
  if (before.lower === 'unit' && c.plainDigits && /^\d{4,6}$/.test(tokens[c.numberFrom]?.text ?? ''))
    return true;
  return c.plainDigits &&
    (c.quantity.value ?? 0) < 3000 &&
    c.from === c.numberFrom &&
    !before.lower.startsWith('since') &&
    before.lower !== 'by'
    ? true
    : before.lower === 'aged' || before.lower === 'age';
}

/** "12th", "155mm", "Il-76": a number grown together with letters. */
export function isGlued(c: Count, { tokens }: Annotated<Part>): boolean {
  const after = tokens[c.numberTo];
  if (after && !after.spaced && after.kind === 'word') return true;
  const before = tokens[c.numberFrom - 1];
  const number = tokens[c.numberFrom];
  if (!before || !number || number.spaced) return false;
  if (before.kind === 'word') return true;
  return before.text === '-' && !before.spaced && tokens[c.numberFrom - 2]?.kind === 'word';
}

export function isPhone(c: Count, { tokens, parts }: Annotated<Part>): boolean {
  const before = lowerAt(tokens, c.numberFrom - 1);
  if (before === '+' && tokens[c.numberFrom - 1]?.spaced) return true;
  const next = tokens[c.numberTo];
  const last = tokens[c.numberFrom - 1];
  // "85 200s": so many of those whom a number stands for.
  if (parts[c.numberTo] !== undefined) return false;
  return (
    c.plainDigits &&
    ((next?.kind === 'number' && next.spaced) || (last?.kind === 'number' && c.from === c.numberFrom))
  );
}

/** "3. FRANKFURT": a number that counts paragraphs. */
export function isEnumeration(c: Count, { tokens }: Annotated<Part>): boolean {
  const mark = lowerAt(tokens, c.numberTo);
  return (
    c.numberFrom === 0 && c.plainDigits && (mark === '.' || mark === ')') && (c.quantity.value ?? 100) < 100
  );
}
