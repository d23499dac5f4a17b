import { describe, expect, it } from 'vitest';
import { isDue, isFailingForADay, isPassedOver } from '../../../shared/feeds/due.ts';
import { type FeedState, newFeedState } from '../../../shared/feeds/feed-state.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const state = (more: Partial<FeedState>): FeedState => ({
  ...newFeedState({ url: 'https://example.org/feed', outlet: 'Gazette' }, '2026-01-01T00:00:00.000Z'),
  ...more,
});

describe('a feed is due', () => {
  it.each([
    ['when it was never looked at', {}, true],
    ['when its time has come', { nextDue: NOW }, true],
    ['when its time comes within half a minute', { nextDue: '2026-03-01T12:00:30.000Z' }, true],
    ['not a minute early', { nextDue: '2026-03-01T12:01:00.000Z' }, false],
    [
      'not before its server wants it',
      { nextDue: '2026-03-08T00:00:00.000Z', checkedAt: '2026-03-01T00:00:00.000Z' },
      false,
    ],
    [
      'when its last look was planned by a clock that was years ahead',
      { nextDue: '2031-01-01T00:05:00.000Z', checkedAt: '2031-01-01T00:00:00.000Z' },
      true,
    ],
    [
      'also where only the success of that look is known',
      { nextDue: '2031-01-01T00:05:00.000Z', lastSuccess: '2031-01-01T00:00:00.000Z' },
      true,
    ],
  ])('%s', (_, more, expected) => {
    expect(isDue(state(more), NOW)).toBe(expected);
  });
});

describe('a feed that is due is passed over', () => {
  it.each([
    ['not after three periods', '2026-03-01T11:45:00.000Z', false],
    ['after more than three periods', '2026-03-01T11:44:59.000Z', true],
    ['not before it is due', '2026-03-01T13:00:00.000Z', false],
  ])('%s', (_, nextDue, expected) => {
    expect(isPassedOver(state({ nextDue }), NOW, 5)).toBe(expected);
  });
});

describe('a feed fails for a day', () => {
  it.each([
    ['when its last success is longer ago', { lastSuccess: '2026-02-28T11:59:59.000Z' }, true],
    ['not when it is not', { lastSuccess: '2026-02-28T12:00:00.000Z' }, false],
    ['when it was watched for longer and never had one', { watchedSince: '2026-02-28T11:00:00.000Z' }, true],
    ['not on its first day', { watchedSince: '2026-03-01T00:00:00.000Z' }, false],
  ])('%s', (_, more, expected) => {
    expect(isFailingForADay(state(more), NOW)).toBe(expected);
  });
});
