import type { Quantity } from '../figures/figure.ts';
import { interval } from './interval.ts';

const BOUND_WORDS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'up to ' } as const;

/** A quantity for people: "about 11,000", "at least 300", "10,000–12,000", "an unstated number". */
export function quantityText(quantity: Quantity): string {
  const { value, low, high, bound } = quantity;
  if (bound === 'range' && low !== null && high !== null) return `${grouped(low)}–${grouped(high)}`;
  if (bound === 'range' || bound === 'vague' || value === null) return 'an unstated number';
  return BOUND_WORDS[bound] + grouped(value);
}

/** The number alone, without its bound, as a key: "11000", "10000-12000"; empty for a vague quantity. */
export function numberKey(quantity: Quantity): string {
  if (quantity.bound === 'vague') return '';
  return quantity.bound === 'range' ? `${quantity.low}-${quantity.high}` : `${quantity.value}`;
}

/** Only the four fields of a quantity, in their order. */
export function quantityOf({ value, low, high, bound }: Quantity): Quantity {
  return { value, low, high, bound };
}

/**
 * How far apart two quantities are: people (to − from), and per cent of `from` to one decimal. Ranges count
 * by their middle. Null where either end has no number; the per cent of a change from nobody is 100.
 */
export function differenceOf(
  from: Quantity | null,
  to: Quantity | null,
): { absolute: number; percent: number } | null {
  const before = from && middleOf(from);
  const after = to && middleOf(to);
  if (before === null || after === null) return null;
  const absolute = after - before;
  const percent = before === 0 ? Math.sign(absolute) * 100 : Math.round((absolute / before) * 1000) / 10;
  return { absolute, percent };
}

function middleOf(quantity: Quantity): number | null {
  if (quantity.bound !== 'range') return interval(quantity) === null ? null : quantity.value;
  const reach = interval(quantity);
  return reach && (reach.low + reach.high) / 2;
}

function grouped(people: number): string {
  return people.toLocaleString('en-US');
}
