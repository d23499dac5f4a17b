import type { Quantity } from '../figures/figure.ts';
import { interval } from './interval.ts';
import { numberKey } from './quantity.ts';

/** A number that a claimant gave, or several close to one another, as one band. */
export interface NumberGiven {
  /** People, both ends included. */
  readonly low: number;
  readonly high: number;
  /** A range is the same as another only if both ends are. */
  readonly isRange: boolean;
  /** As `numberKey` has it; empty for a band. */
  readonly key: string;
  /** ISO 8601 date on which it was given first. */
  readonly day: string;
}

/**
 * All numbers that somebody gave, in little room: up to {@link MOST_NUMBERS} each for itself, beyond that by bands. What
 * it comes to depends on the numbers alone, in whatever order they are added.
 */
export type NumbersGiven = readonly NumberGiven[];

/** Most numbers that are told apart: fifteen times what the busiest claimant of the archive has on a series. */
export const MOST_NUMBERS = 100;

/** Numbers of one band lie within this part of one another. A band ends at its highest number: what is beyond is new. */
const BAND = 0.02;

/** @param day ISO 8601 date on which it was given */
export function withNumber(numbers: NumbersGiven, quantity: Quantity, day: string): NumbersGiven {
  const reach = interval(quantity);
  if (reach === null) return numbers;
  const next = { ...reach, isRange: quantity.bound === 'range', key: numberKey(quantity), day };
  const inBands = numbers.some(({ key }) => key === '');
  const place = numbers.findIndex((known) => (inBands ? sharesBand(known, next) : isSame(known, next)));
  const known = numbers[place];
  if (known !== undefined) {
    const isWithin = known.low <= next.low && known.high >= next.high && known.day <= day;
    return isWithin ? numbers : numbers.with(place, inBands ? joined(known, next) : earlier(known, next));
  }
  const all = [...numbers, inBands ? { ...next, key: '' } : next];
  return inBands || all.length <= MOST_NUMBERS ? all : all.reduce<NumbersGiven>(intoBands, []);
}

/** Which of them a claimant who gives a number may be repeating. */
export interface Earlier {
  /** ISO 8601 date: only numbers of an earlier day. */
  readonly before?: string;
  /** Keys of numbers that do not count. */
  readonly except?: ReadonlySet<string>;
}

/** Whether a number was given before: ranges only when they are the same, or lie within a band of ranges. */
export function isGiven(numbers: NumbersGiven, next: Quantity, { before, except }: Earlier = {}): boolean {
  const reach = interval(next);
  if (reach === null) return false;
  return numbers.some((known) => {
    if (before !== undefined && known.day >= before) return false;
    if (except?.has(known.key)) return false;
    if (known.isRange !== (next.bound === 'range')) return false;
    if (!known.isRange) return known.low <= reach.high && known.high >= reach.low;
    return known.key === ''
      ? known.low <= reach.low && known.high >= reach.high
      : known.low === reach.low && known.high === reach.high;
  });
}

/** Whether one of the numbers may be the same as another, ranges by what they have in common; given up to a day (ISO 8601). */
export function isMet(numbers: NumbersGiven, next: Quantity, until: string): boolean {
  const reach = interval(next);
  if (reach === null) return false;
  return numbers.some(({ low, high, day }) => day <= until && low <= reach.high && high >= reach.low);
}

/** The first day (ISO 8601 date) of those numbers that may be the same as another, or undefined. */
export function firstMet(numbers: NumbersGiven, next: Quantity): string | undefined {
  const met = numbers.filter((number) => isMet([number], next, number.day));
  return met.map(({ day }) => day).sort()[0];
}

const isSame = (one: NumberGiven, other: NumberGiven): boolean =>
  one.low === other.low && one.high === other.high && one.isRange === other.isRange && one.key === other.key;

const bandOf = ({ low, isRange }: NumberGiven): string =>
  `${isRange}${Math.floor(Math.log(Math.max(low, 1)) / Math.log(1 + BAND))}`;

/** A band begins with its lowest number, which gives the band its name. */
const sharesBand = (one: NumberGiven, other: NumberGiven): boolean => bandOf(one) === bandOf(other);

const earlier = (one: NumberGiven, other: NumberGiven): NumberGiven =>
  one.day <= other.day ? one : { ...one, day: other.day };

const joined = (one: NumberGiven, other: NumberGiven): NumberGiven => ({
  low: Math.min(one.low, other.low),
  high: Math.max(one.high, other.high),
  isRange: one.isRange,
  key: '',
  day: one.day <= other.day ? one.day : other.day,
});

function intoBands(bands: NumbersGiven, number: NumberGiven): NumbersGiven {
  const place = bands.findIndex((band) => sharesBand(band, number));
  const band = bands[place];
  if (band === undefined) return [...bands, { ...number, key: '' }];
  return bands.with(place, joined(band, number));
}
