import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstMet,
  isGiven,
  isMet,
  MOST_NUMBERS,
  type NumbersGiven,
  withNumber,
} from '../../../shared/changes/numbers-given.ts';
import { addDays } from '../../../shared/changes/time.ts';
import { quantity } from './told.ts';

const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 300);
const day = (n: number): string => addDays('2025-01-01', n);
const all = (told: readonly (readonly [string, number])[]): NumbersGiven =>
  told.reduce<NumbersGiven>((numbers, [number, at]) => withNumber(numbers, quantity(number), day(at)), []);

const number = fc
  .tuple(fc.constantFrom('', 'about', '>', '<'), fc.integer({ min: 0, max: 400 }))
  .map(([bound, people]) => `${bound}${people * people}`);
const given = fc.tuple(
  fc.oneof({ weight: 6, arbitrary: number }, fc.constantFrom('vague', '100-300', '3000-4000')),
  fc.nat(400),
);
const inOrder = (numbers: NumbersGiven): string[] => numbers.map((one) => JSON.stringify(one)).sort();

describe('all numbers that somebody gave', () => {
  it('are the same in whatever order they are added, few or many', () => {
    fc.assert(
      fc.property(
        fc
          .array(given, { maxLength: MOST_NUMBERS * 2 })
          .chain((told) =>
            fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
          ),
        ([told, shuffled]) => {
          expect(inOrder(all(shuffled))).toEqual(inOrder(all([...told, ...told])));
        },
      ),
      { numRuns },
    );
  });

  it('take little room, however many there are, and leave what is beyond them new', () => {
    const rising = Array.from({ length: 3_650 }, (_, n): [string, number] => [`${100_000 + n * 130}`, n]);
    const numbers = all(rising);
    expect(numbers.length).toBeLessThanOrEqual(MOST_NUMBERS);
    for (const [one, at] of rising)
      expect(isGiven(numbers, quantity(one), { before: day(at + 1) })).toBe(true);
    expect(isGiven(numbers, quantity(`${100_000 + 3_650 * 130}`))).toBe(false);
    expect(isGiven(numbers, quantity('99999'))).toBe(false);
  });

  it.each([
    ['120', '120', true],
    ['118', 'about 120', true],
    ['120', '130', false],
    ['100-300', '100-300', true],
    ['100-300', '200', false],
    ['100-300', '100-200', false],
    ['vague', '100', false],
  ])('of %s, %s is given: %s', (one, next, isOne) => {
    expect(isGiven(all([[one, 0]]), quantity(next))).toBe(isOne);
  });

  it('know when, and can leave some out', () => {
    const numbers = all([
      ['120', 3],
      ['120', 1],
    ]);
    expect(isGiven(numbers, quantity('120'), { before: day(1) })).toBe(false);
    expect(isGiven(numbers, quantity('120'), { before: day(2) })).toBe(true);
    expect(isGiven(numbers, quantity('120'), { except: new Set(['120']) })).toBe(false);
    expect(isMet(numbers, quantity('100-300'), day(1))).toBe(true);
    expect(isMet(numbers, quantity('100-300'), day(0))).toBe(false);
    expect(firstMet(numbers, quantity('100-300'))).toBe(day(1));
    expect(firstMet(numbers, quantity('500'))).toBeUndefined();
  });
});
