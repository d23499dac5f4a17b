import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Token } from '../../../tokens.ts';
import { JOINED, NO_COUNTS, RATE_SPANS, RATIO_BASES } from '../lexicon/quantities.ts';
import type { Part } from '../lexicon.ts';
import { UNITS } from '../number-words.ts';
import { lowerAt } from './words-at.ts';

const CURRENCY = new Set(['$', '£', '€', '¥', '₩', '₽', '₴', '#', '№', '*', '@']);

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
  if (lowerAt(tokens, c.numberTo) === '/' && RATE_SPANS.has(lowerAt(tokens, c.numberTo + 1))) return false;
  if (lowerAt(tokens, c.numberTo) === '/' || lowerAt(tokens, c.numberFrom - 1) === '/')
    return !isSpacedSlash(tokens, c);
  const value = c.quantity.value ?? 1000;
  const after = lowerAt(tokens, c.numberTo);
  if (value > 20) return false;
  if (lowerAt(tokens, c.numberFrom - 1) === 'in' && UNITS.has(lowerAt(tokens, c.numberFrom - 2))) return true;
  const outOf = after === 'in' || (after === 'out' && lowerAt(tokens, c.numberTo + 1) === 'of');
  const base = tokens[c.numberTo + (after === 'in' ? 1 : 2)];
  if (outOf && base !== undefined && (base.kind === 'number' || RATIO_BASES.has(base.lower))) return true;
  return NO_COUNTS.has(after) || /^(one|every|each)$/.test(lowerAt(tokens, c.numberFrom - 1));
}

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
