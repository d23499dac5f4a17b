import { describe, expect, it } from 'vitest';
import { compare, interval, precisionOf } from '../../../shared/changes/interval.ts';
import { quantity } from './told.ts';

describe('precision of a number', () => {
  it.each([
    [4000, 400],
    [11_000, 1000],
    [2700, 100],
    [120, 10],
    [10_000, 1000],
    [310, 10],
    [3850, 10],
    [1_280_000, 10_000],
    [7, 0.7],
    [43, 1],
    [0, 0],
  ])('%i people speak to the nearest %d', (people, precision) => {
    expect(precisionOf(people)).toBeCloseTo(precision);
  });
});

describe('interval', () => {
  it.each([
    ['4000', 4000, 4000],
    ['about 4000', 3800, 4200],
    ['>4000', 4000, 4400],
    ['<4000', 3600, 4000],
    ['10000-12000', 10_000, 12_000],
    ['about 11000', 10_500, 11_500],
    ['>120', 120, 130],
  ])('of %s is %i to %i', (text, low, high) => {
    expect(interval(quantity(text))).toEqual({ low, high });
  });

  it('of a vague quantity is none', () => {
    expect(interval(quantity('vague'))).toBeNull();
  });
});

describe('a next quantity against a position', () => {
  it.each([
    ['>4000', '4200', 'meets'],
    ['>4000', '4400', 'meets'],
    ['>4000', '4500', 'above'],
    ['about 4000', '4000', 'meets'],
    ['4000', 'about 4000', 'meets'],
    ['about 4000', '<4000', 'meets'],
    ['4000', '4001', 'above'],
    ['10000-12000', '11000', 'meets'],
    ['10000-12000', 'about 12300', 'above'],
    ['10000-12000', '10000', 'meets'],
    ['11000', '>12000', 'above'],
    ['about 310', '290', 'below'],
    ['3950', '3850', 'below'],
    ['120', '>120', 'meets'],
    ['about 11000', '10500', 'meets'],
    ['about 11000', '10499', 'below'],
    ['300', 'vague', 'meets'],
  ])('%s, then %s: %s', (position, next, expected) => {
    expect(compare(quantity(position), quantity(next))).toBe(expected);
  });
});
