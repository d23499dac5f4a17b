import { isFailingForADay } from './due.ts';
import type { FeedState } from './feed-state.ts';

/** What somebody wants to hear of a feed: that it begins to fail, that it has for a day, and that it is back. */
export type FeedNews = 'failing' | 'failing-for-a-day' | 'recovered';

/**
 * What a check brought that is worth a word; null for more of the same.
 * @param before the state that the check found
 * @param after the state that it left
 */
export function feedNews(before: FeedState, after: FeedState): FeedNews | null {
  if (after.failures === 0) return before.failures > 0 ? 'recovered' : null;
  if (after.failures === 1) return 'failing';
  const wasForADay = before.checkedAt !== null && isFailingForADay(before, before.checkedAt);
  const isForADay = after.checkedAt !== null && isFailingForADay(after, after.checkedAt);
  return isForADay && !wasForADay ? 'failing-for-a-day' : null;
}
