import { canonicalUrl } from '../../shared/articles/canonical-url.ts';
import type { Arrival } from '../../shared/changes/change.ts';
import type { FeedItem } from '../../shared/feeds/feed-item.ts';
import type { FeedState } from '../../shared/feeds/feed-state.ts';
import { hashOf } from '../../shared/store/keys.ts';
import { getSeenItems, putSeenItem, type SeenItem } from '../../shared/store/seen-items.ts';
import type { Feed } from '../../shared/story/story.ts';
import type { ArticleMessage } from '../article-message.ts';
import type { FeedContext } from './fetch-feed.ts';

/** Items this much older than a feed's first reading, in milliseconds, were there long before anybody watched it. */
const LATE_MS = 86_400_000;

/**
 * Puts the items that are new, or that the feed shows other than before, on the queue, and only then marks them as
 * seen: a crash in between queues them twice, and reading twice changes nothing.
 * @param items those on the story
 * @returns how many were queued
 */
export async function queueItems(
  items: readonly FeedItem[],
  feed: Feed,
  state: FeedState,
  context: FeedContext,
): Promise<number> {
  const { table, articles, story, now, claimed } = context;
  const feedHash = hashOf(feed.url).slice(0, 8);
  const named = new Map(items.map((item) => [identityOf(item, feed), item]));
  const seen = await getSeenItems(table, story.id, [...named.keys()], now);
  const messages: ArticleMessage[] = [];
  const sightings: SeenItem[] = [];
  for (const [identity, item] of named) {
    const known = seen.get(identity);
    const fingerprint = fingerprintOf(item);
    const shown = known?.fingerprints[feedHash];
    if (shown === fingerprint || (known === undefined && claimed.has(identity))) continue;
    const sighting = { story: story.id, identity, seenAt: now };
    sightings.push({ ...sighting, fingerprints: { ...known?.fingerprints, [feedHash]: fingerprint } });
    // Known from another feed, and new only to this one: noted, not read again.
    if (known !== undefined && shown === undefined) continue;
    claimed.add(identity);
    messages.push({
      story: story.id,
      identity,
      feed: feed.url,
      item,
      outlet: feed.outlet,
      language: feed.language,
      arrival: known === undefined ? arrivalOf(item, state, context) : 'news',
      reason: known === undefined ? 'new' : 'edited',
      queuedAt: now,
    });
  }
  await articles.send(messages);
  await Promise.all(sightings.map((sighting) => putSeenItem(table, sighting)));
  return messages.length;
}

/** By its address, in which feed it may stand; an item without one is known in its own feed only. */
function identityOf(item: FeedItem, feed: Feed): string {
  return item.url === null ? `${feed.url}#${item.id}` : canonicalUrl(item.url);
}

function fingerprintOf({ title, summary, updated }: FeedItem): string {
  return hashOf(JSON.stringify([title, summary, updated])).slice(0, 16);
}

function arrivalOf(item: FeedItem, state: FeedState, { isBaseline, now }: FeedContext): Arrival {
  if (state.lastSuccess !== null) return 'news';
  if (isBaseline) return 'baseline';
  const isOld = item.published === null || Date.parse(now) - Date.parse(item.published) > LATE_MS;
  return isOld ? 'late' : 'news';
}
