import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Token } from '../../../tokens.ts';
import type { Part } from '../lexicon.ts';
import { lowerAt } from './words-at.ts';

const CURRENCY = new Set(['$', '£', '€', '¥', '₩', '₽', '₴', '#', '№', '*', '@']);

/** What a count of people may be joined to with a hyphen: "1,270-odd", "5,000-strong". */
const JOINED = new Set(['odd', 'plus', 'strong', 'some', 'ish', 'man', 'member', 'person']);

export function isMoney(c: Count, { tokens }: Annotated<Part>): boolean {
  if (CURRENCY.has(lowerAt(tokens, c.numberFrom - 1))) return true;
  return CURRENCY.has(lowerAt(tokens, c.numberTo)) && lowerAt(tokens, c.numberTo) !== '*';
}

export function isMeasure(c: Count, a: Annotated<Part>): boolean {
  const after = lowerAt(a.tokens, c.numberTo);
  if (after === '%' || after === '°') return true;
  if (a.parts[c.numberTo]?.value === 'unit' || a.parts[c.to]?.value === 'unit') return true;
  if (after === '-' && !a.tokens[c.numberTo]?.spaced) return !JOINED.has(lowerAt(a.tokens, c.numberTo + 1));
  return after === 'million' || after === 'billion';
}

export function isFraction(c: Count, { tokens }: Annotated<Part>): boolean {
  // "1.6k/day": so many in so long.
  if (lowerAt(tokens, c.numberTo) === '/' && SPAN.test(lowerAt(tokens, c.numberTo + 1))) return false;
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

/** What a rate is told by behind a slash. */
const SPAN = /^(day|d|week|month|night)$/;

function isSpacedSlash(tokens: readonly Token[], c: Count): boolean {
  return tokens[c.numberTo]?.spaced === true;
}

export function isDecimal(c: Count, { tokens }: Annotated<Part>): boolean {
  const written = tokens[c.numberFrom]?.text ?? '';
  return c.numberTo === c.numberFrom + 1 && /^\d+[.,]\d{1,2}$/.test(written);
}

/** "one soldier": an article more often than a count. */
export function isOne(c: Count): boolean {
  return c.quantity.value === 1;
}
