import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/changes/time.ts';

describe('the day of a time', () => {
  it.each([
    ['2024-12-17', '2024-12-17'],
    ['2024-12-17T23:59:59Z', '2024-12-17'],
    ['2024-12-17T00:00:00.000Z', '2024-12-17'],
    ['2024-12-17T23:30:00-02:00', '2024-12-18'],
    ['2024-12-17T01:30:00+02:00', '2024-12-16'],
    ['2024-02-29T12:00:00Z', '2024-02-29'],
    ['2024-12-17T24:00:00Z', '2024-12-18'],
  ])('%s is %s', (time, day) => {
    expect(dayOf(time)).toBe(day);
  });

  it.each(['', 'Tuesday', '2024-13-01', '2024-12-00', '2024-12-17T25:00:00Z'])('%j is none', (time) => {
    expect(() => dayOf(time)).toThrow(RangeError);
  });
});
