import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../shared/history/chart/label-places.ts';

const ROOM = { height: 15, top: 0, bottom: 300 };
const places = (...ys: number[]): number[] =>
  placeLabels(
    ys.map((y) => ({ y })),
    ROOM,
  ).map(({ place }) => place);

describe('labels beside each other', () => {
  it.each([
    ['stay where they want to be', [10, 100, 200], [10, 100, 200]],
    ['make way downwards', [100, 100, 101], [100, 115, 130]],
    ['are pushed up from the bottom', [299, 300], [285, 300]],
    ['stay in the order of their lines', [200, 50], [50, 200]],
  ])('%s', (_, wanted, expected) => {
    expect(places(...wanted)).toEqual(expected);
  });

  it('never touch, and stay in the room while it has place for them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 21 }), (wanted) => {
        const placed = places(...wanted);
        for (const [i, place] of placed.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(300);
          if (i > 0) expect(place - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      }),
    );
  });
});
