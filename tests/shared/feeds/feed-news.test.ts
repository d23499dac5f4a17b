import { describe, expect, it } from 'vitest';
import { type FeedNews, feedNews } from '../../../shared/feeds/feed-news.ts';
import { afterFailure, afterSuccess, newFeedState } from '../../../shared/feeds/feed-state.ts';

const START = Date.UTC(2026, 2, 1);
const HOUR_MS = 3_600_000;

/** What is told of a feed that is checked every four hours. @param checks `+` for a success, `-` for a failure */
function told(checks: string): [string, FeedNews][] {
  const words: [string, FeedNews][] = [];
  let state = newFeedState(
    { url: 'https://example.org/feed', outlet: 'Gazette' },
    new Date(START).toISOString(),
  );
  for (const [index, check] of [...checks].entries()) {
    const now = new Date(START + index * 4 * HOUR_MS).toISOString();
    const after =
      check === '+'
        ? afterSuccess(state, { now, nextDue: now, movedTo: null, newItems: 0 })
        : afterFailure(state, { now, nextDue: now, error: 'status 500' });
    const news = feedNews(state, after);
    if (news !== null) words.push([`check ${index + 1}`, news]);
    state = after;
  }
  return words;
}

describe('what is told of a feed', () => {
  it.each<[string, string, [string, FeedNews][]]>([
    ['nothing, while it is read', '+++++', []],
    ['that it begins to fail, once', '+---', [['check 2', 'failing']]],
    [
      'that it has failed for a day, once, and that it is back',
      '+----------++',
      [
        ['check 2', 'failing'],
        ['check 8', 'failing-for-a-day'],
        ['check 12', 'recovered'],
      ],
    ],
    [
      'also of a feed that was never read',
      '---------+',
      [
        ['check 1', 'failing'],
        ['check 8', 'failing-for-a-day'],
        ['check 10', 'recovered'],
      ],
    ],
  ])('%s', (_, checks, expected) => {
    expect(told(checks)).toEqual(expected);
  });
});
