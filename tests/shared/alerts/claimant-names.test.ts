import { describe, expect, it } from 'vitest';
import { claimantNamed } from '../../../shared/alerts/claimant-names.ts';
import { KURSK } from '../../../shared/story/kursk.ts';

describe('a claimant is known by every spelling of the story', () => {
  it.each([
    ['NIS', 'NIS'],
    ['nis', 'NIS'],
    ['National Intelligence Service', 'NIS'],
    ['zelenskyy', 'Zelensky'],
    ['South Korea', 'South Korea'],
    ['US officials', 'US officials'],
    ['reported', 'reported'],
  ])('%s: %s', (given, name) => {
    expect(claimantNamed(given, KURSK)).toBe(name);
  });
});

describe('a misspelt one is answered with the nearest', () => {
  it.each([
    ['Zelinskiy', 'No claimant is called "Zelinskiy"; nearest are Zelensky'],
    ['Pentagonn', 'nearest are Pentagon'],
    ['Pentago', 'nearest are Pentagon'],
    ['qqqqqqqqqqqqqqq', 'the claimants are reported, '],
  ])('%s', (given, told) => {
    expect(() => claimantNamed(given, KURSK)).toThrow(told);
  });
});
