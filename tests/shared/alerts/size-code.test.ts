import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsFrom, LARGEST, sizeCode } from '../../../shared/alerts/size-code.ts';

describe('a size as text', () => {
  it.each([
    [0, 'a0'],
    [0.5, 'a5'],
    [4, 'b40'],
    [12.5, 'c125'],
    [100, 'd1000'],
    [250_000, 'e99999'],
  ])('%d%% is %s', (size, code) => {
    expect(sizeCode(size, 'percent')).toBe(code);
  });

  it.each<[number, string[]]>([
    [10, ['c', 'd', 'e']],
    [50, ['c5', 'c6', 'c7', 'c8', 'c9', 'd', 'e']],
    [9_999, ['e9999']],
  ])('at least %d%% are the beginnings %j', (least, beginnings) => {
    expect(beginningsFrom(least, 'percent')).toEqual(beginnings);
  });

  it.each(['percent', 'people'] as const)(
    'a size in %s begins so if and only if it is at least so large',
    (unit) => {
      const tenths = fc.integer({ min: 0, max: LARGEST[unit] * 10 + 5 }).map((number) => number / 10);
      const near = fc
        .tuple(tenths, fc.integer({ min: -20, max: 20 }))
        .map(([size, off]) => [size, Math.max(0, size + off / 10)]);
      fc.assert(
        fc.property(fc.oneof(near, fc.tuple(tenths, tenths)), ([least = 0, size = 0]) => {
          const capped = Math.min(least, LARGEST[unit]);
          const begins = beginningsFrom(capped, unit).some((beginning) =>
            sizeCode(size, unit).startsWith(beginning),
          );
          expect(begins).toBe(Math.round(size * 10) >= Math.round(capped * 10));
        }),
        { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 1_000) },
      );
    },
  );
});
