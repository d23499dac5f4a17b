import type { Quantity } from '../figures/figure.ts';

/** People, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How a next quantity lies to a position: `meets` is a rewording, `above` and `below` are a change. */
export type Comparison = 'meets' | 'above' | 'below';

/** A number's precision is at most this part of it: 4,000 speaks to the nearest 400, not 1,000. */
const COARSEST_PRECISION = 0.1;

/**
 * How far a plain number reaches by its own rounding: the place of its last non-zero digit, at most a
 * tenth of the number. 4,000 → 400; 11,000 → 1,000; 2,700 → 100; 120 → 10; 310 → 10; 0 → 0.
 */
export function precisionOf(people: number): number {
  if (people === 0) return 0;
  let place = 1;
  while (people % (place * 10) === 0) place *= 10;
  return Math.min(place, Math.abs(people) * COARSEST_PRECISION);
}

/**
 * The people that a quantity may mean (truth table: docs/changes.md). Null for a vague quantity, or one
 * that lacks the number its bound asks for.
 */
export function interval(quantity: Quantity): Interval | null {
  const { value, low, high, bound } = quantity;
  if (bound === 'vague') return null;
  if (bound === 'range') {
    return low === null || high === null ? null : { low: Math.min(low, high), high: Math.max(low, high) };
  }
  if (value === null) return null;
  const precision = precisionOf(value);
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'about':
      return { low: value - precision / 2, high: value + precision / 2 };
    case 'at-least':
      return { low: value, high: value + precision };
    case 'at-most':
      return { low: value - precision, high: value };
  }
}

/** Compares a next quantity with a position by their intervals; one without a number meets everything. */
export function compare(position: Quantity, next: Quantity): Comparison {
  const held = interval(position);
  const said = interval(next);
  if (held === null || said === null) return 'meets';
  if (said.low > held.high) return 'above';
  if (said.high < held.low) return 'below';
  return 'meets';
}

/** Whether two quantities can mean the same number. */
export function meets(a: Quantity, b: Quantity): boolean {
  return compare(a, b) === 'meets';
}
