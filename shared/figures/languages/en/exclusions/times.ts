import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import { MONTH_NAMES } from '../lexicon/calendar.ts';
import type { Part } from '../lexicon.ts';
import { lowerAt } from './words-at.ts';

export function isYear(c: Count, a: Annotated<Part>): boolean {
  if (!c.plainDigits) return false;
  const value = c.quantity.value ?? 0;
  if (!/^\d{4}$/.test(a.tokens[c.numberFrom]?.text ?? '') || value < 1800 || value > 2100) return false;
  return c.from === c.numberFrom || value > 1900;
}

export function isDate(c: Count, { tokens }: Annotated<Part>): boolean {
  const value = c.quantity.value ?? c.quantity.high ?? 0;
  if (value > 31 || c.quantity.bound === 'vague') return false;
  const before = lowerAt(tokens, c.numberFrom - 1).replace('.', '');
  const beforeThat = before === '' ? lowerAt(tokens, c.numberFrom - 2) : before;
  if (MONTH_NAMES.has(beforeThat) || (before === '.' && MONTH_NAMES.has(lowerAt(tokens, c.numberFrom - 2))))
    return true;
  // "October 27 and 28".
  if (
    /^(and|or)$/.test(before) &&
    tokens[c.numberFrom - 2]?.kind === 'number' &&
    Number(lowerAt(tokens, c.numberFrom - 2)) <= 31 &&
    MONTH_NAMES.has(lowerAt(tokens, c.numberFrom - 3)) &&
    tokens[c.numberTo]?.kind !== 'word'
  )
    return true;
  return MONTH_NAMES.has(lowerAt(tokens, c.numberTo)) && !c.spelled;
}

export function isClock(c: Count, a: Annotated<Part>): boolean {
  const { tokens } = a;
  if (isSpokenClock(c, a)) return true;
  const colon = (i: number) => lowerAt(tokens, i) === ':' && tokens[i]?.spaced === false;
  if (colon(c.numberTo) && tokens[c.numberTo + 1]?.kind === 'number' && !tokens[c.numberTo + 1]?.spaced)
    return true;
  if (colon(c.numberFrom - 1) && !tokens[c.numberFrom]?.spaced && tokens[c.numberFrom - 2]?.kind === 'number')
    return true;
  return (
    /^0\d/.test(lowerAt(tokens, c.numberFrom)) ||
    /^(am|pm|a\.m\.?|p\.m\.?|gmt|utc|o'clock|hrs)$/.test(lowerAt(tokens, c.numberTo))
  );
}

/** "at seven-thirty": a time of day, unless somebody puts a number there ("puts the dead at six-fifty"). */
function isSpokenClock({ from, numberFrom, quantity }: Count, { tokens, speech }: Annotated<Part>): boolean {
  const spoken = /^[a-z]+-[a-z]/.test(lowerAt(tokens, numberFrom)) && (quantity.value ?? 0) >= 100;
  if (!spoken || !/^(at|until|till)$/.test(lowerAt(tokens, from - 1))) return false;
  return !speech.slice(0, from).some((mark) => mark !== undefined);
}

/** "captives under 25", "men over 60": how old people are, where no noun follows. */
function isAgeLimit({ quantity, from, to }: Count, { tokens, parts }: Annotated<Part>): boolean {
  const { value } = quantity;
  if (value === null || value < 15 || value > 70 || !/^(under|over|below|above)$/.test(lowerAt(tokens, from)))
    return false;
  return (
    /^(soldiers|people|prisoners|civilians)$/.test(parts[from - 1]?.value ?? '') &&
    tokens[to]?.kind !== 'word'
  );
}

/** "Varenyk, 38," and "aged 20 and 26". */
export function isAge(c: Count, a: Annotated<Part>): boolean {
  const { tokens } = a;
  if (isAgeLimit(c, a)) return true;
  if (c.from !== c.numberFrom) return false;
  const value = c.quantity.value ?? 1000;
  if (value > 105 || value < 5) return false;
  if (lowerAt(tokens, c.numberFrom - 1) === 'aged' || lowerAt(tokens, c.numberTo) === 'years') return true;
  if (lowerAt(tokens, c.numberFrom - 1) === 'and' && lowerAt(tokens, c.numberFrom - 3) === 'aged')
    return true;
  // "are 20 and 26 years old".
  if (
    /^(and|or)$/.test(lowerAt(tokens, c.numberTo)) &&
    tokens[c.numberTo + 1]?.kind === 'number' &&
    /^(years|year-old)$/.test(lowerAt(tokens, c.numberTo + 2))
  )
    return true;
  const closes = /^[,.;)]$/.test(lowerAt(tokens, c.numberTo));
  return (
    lowerAt(tokens, c.numberFrom - 1) === ',' &&
    closes &&
    value > 15 &&
    tokens[c.numberFrom]?.kind === 'number'
  );
}
