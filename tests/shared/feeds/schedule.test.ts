import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FRESHNESS_POLLS,
  LONGEST_BACKOFF_MINUTES,
  LONGEST_RETRY_AFTER_MINUTES,
  nextDue,
  type ScheduleInput,
} from '../../../shared/feeds/schedule.ts';

const NOW = '2024-12-02T12:00:00.000Z';
const MINUTE_MS = 60_000;
const minutesUntil = (time: string) => (Date.parse(time) - Date.parse(NOW)) / MINUTE_MS;
const inMinutes = (minutes: number) => new Date(Date.parse(NOW) + minutes * MINUTE_MS).toISOString();

const inputs: fc.Arbitrary<ScheduleInput> = fc.record({
  now: fc.constant(NOW),
  pollMinutes: fc.integer({ min: 1, max: 600 }),
  retryAfter: fc.option(fc.integer({ min: 0, max: 100_000 }).map(inMinutes)),
  maxAgeSeconds: fc.option(fc.nat(10_000_000)),
  ttlMinutes: fc.option(fc.nat(100_000)),
  failures: fc.nat(2_000),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((value) => () => value),
});

describe('the next check', () => {
  it.each<[string, Partial<ScheduleInput>, number]>([
    ['comes after the poll interval', {}, 10],
    ['waits for max-age', { maxAgeSeconds: 3_600 }, 60],
    ['does not wait for days of max-age', { maxAgeSeconds: 604_800 }, 120],
    ['does not wait for days of ttl', { ttlMinutes: 1_440 }, 120],
    ['waits for ttl', { ttlMinutes: 45 }, 45],
    ['waits for Retry-After', { retryAfter: inMinutes(90), failures: 1 }, 90],
    ['is not put off by a Retry-After in the past', { retryAfter: inMinutes(-90) }, 10],
    ['backs off after a failure', { failures: 1 }, 15],
    ['backs off further after three', { failures: 3 }, 60],
    ['comes within hours after a hundred', { failures: 100 }, 270],
  ])('%s', (_, input, minutes) => {
    expect(
      minutesUntil(nextDue({ now: NOW, pollMinutes: 10, failures: 0, random: () => 0.5, ...input })),
    ).toBe(minutes);
  });

  it('is never sooner than the interval, and than the server asks', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const minutes = minutesUntil(nextDue(input)) + 1e-4;
        expect(minutes).toBeGreaterThanOrEqual(input.pollMinutes);
        const longest = input.pollMinutes * FRESHNESS_POLLS;
        expect(minutes).toBeGreaterThanOrEqual(Math.min((input.maxAgeSeconds ?? 0) / 60, longest));
        expect(minutes).toBeGreaterThanOrEqual(Math.min(input.ttlMinutes ?? 0, longest));
        const asked = input.retryAfter ? minutesUntil(input.retryAfter) : 0;
        expect(minutes).toBeGreaterThanOrEqual(Math.min(asked, LONGEST_RETRY_AFTER_MINUTES));
      }),
    );
  });

  it('always comes: within hours where the server asks for nothing, however often it failed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const minutes = minutesUntil(
          nextDue({ ...input, retryAfter: null, maxAgeSeconds: null, ttlMinutes: null }),
        );
        expect(minutes).toBeLessThanOrEqual(Math.max(LONGEST_BACKOFF_MINUTES, input.pollMinutes));
      }),
    );
  });

  it('does not come sooner for one more failure, luck being equal', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const more = minutesUntil(nextDue({ ...input, failures: input.failures + 1 }));
        expect(more).toBeGreaterThanOrEqual(minutesUntil(nextDue(input)));
      }),
    );
  });
});
