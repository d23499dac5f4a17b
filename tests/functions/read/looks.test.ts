import { describe, expect, it } from 'vitest';
import { type LookInput, MOST_LOOKS, nextLook } from '../../../functions/read/looks.ts';

const NOW = '2024-12-17T08:00:00.000Z';
const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

const FRESH: LookInput = {
  ...{ arrival: 'news', hasPage: true, isLive: false, failed: false, looks: 1, now: NOW },
  ...{ published: hoursAgo(60), firstRead: hoursAgo(60), changedAt: hoursAgo(2) },
};
/** Minutes until the next look; null for none. */
const minutes = (more: Partial<LookInput>) => {
  const next = nextLook({ ...FRESH, ...more });
  return next === null ? null : (Date.parse(next) - Date.parse(NOW)) / 60_000;
};

describe('the next look', () => {
  it.each<[string, Partial<LookInput>, number | null]>([
    ['comes at the next poll after a change', { changedAt: NOW }, 1],
    ['comes after as long again as the page stood still', { changedAt: hoursAgo(2) }, 120],
    ['comes at the next poll while the page is live', { isLive: true, changedAt: hoursAgo(5) }, 1],
    ['comes after an hour once a live page stands still', { isLive: true, changedAt: hoursAgo(7) }, 60],
    ['comes after six hours at most', { changedAt: hoursAgo(7) }, 360],
    ['comes last two days after the last change', { changedAt: hoursAgo(44) }, 240],
    ['never comes after that', { changedAt: hoursAgo(48) }, null],
    ['gives a page that failed some time', { changedAt: NOW, failed: true }, 15],
    ['gives a live page that failed some time', { isLive: true, changedAt: NOW, failed: true }, 15],
    ['waits until its server wants to be asked', { retryAfter: hoursAgo(-9) }, 540],
    [
      'never comes for what was old when it was found',
      { published: hoursAgo(140), firstRead: hoursAgo(60) },
      null,
    ],
    ['never comes for the archive', { arrival: 'archive' }, null],
    ['never comes where there is no page', { hasPage: false }, null],
    ['never comes after so many', { looks: MOST_LOOKS }, null],
  ])('%s', (_, more, expected) => {
    expect(minutes(more)).toBe(expected);
  });
});
