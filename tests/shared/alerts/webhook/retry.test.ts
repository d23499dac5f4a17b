import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVE_UP_AFTER_MS, nextAttempt } from '../../../../shared/alerts/webhook/retry.ts';

const firstAt = '2026-11-26T12:00:00.000Z';
const seconds = (next: string | null, now: string): number | null =>
  next === null ? null : (Date.parse(next) - Date.parse(now)) / 1000;

describe('the next attempt', () => {
  it.each([
    [1, 0, 15],
    [2, 0, 45],
    [4, 0, 405],
    [12, 0, 7_200],
    [1, 1, 7.5],
  ])('after %i failures, with chance at %d, is in %d seconds', (attempts, random, wait) => {
    expect(seconds(nextAttempt(attempts, { firstAt, now: firstAt, random, asked: null }), firstAt)).toBe(
      wait,
    );
  });

  it('is not before the receiver asks', () => {
    const asked = '2026-11-26T13:00:00.000Z';
    expect(nextAttempt(1, { firstAt, now: firstAt, random: 0, asked })).toBe(asked);
  });

  it('is none where the receiver asks for more than a day', () => {
    const asked = '2026-11-28T12:00:00.000Z';
    expect(nextAttempt(1, { firstAt, now: firstAt, random: 0, asked })).toBe(null);
  });

  it('comes some fifteen times in a day, whatever chance says, and then no more', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (chances) => {
        let now = firstAt;
        let attempts = 0;
        for (const random of chances) {
          attempts++;
          const next = nextAttempt(attempts, { firstAt, now, random, asked: null });
          if (next === null) break;
          expect(next > now).toBe(true);
          now = next;
        }
        expect(Date.parse(now) - Date.parse(firstAt)).toBeLessThanOrEqual(GIVE_UP_AFTER_MS);
        expect(attempts).toBeGreaterThan(12);
        expect(attempts).toBeLessThan(40);
      }),
    );
  });
});
