import type { Arrival } from '../../shared/changes/change.ts';
import { grouped } from '../../shared/changes/grouped.ts';
import type { FeedItem } from '../../shared/feeds/feed-item.ts';
import type { FeedState } from '../../shared/feeds/feed-state.ts';
import { hashOf } from '../../shared/store/keys.ts';
import { getSeenItems, putSeenItems, type SeenItem } from '../../shared/store/seen-items.ts';
import type { Feed } from '../../shared/story/story.ts';
import type { ArticleMessage } from '../article-message.ts';
import type { FeedContext } from './fetch-feed.ts';
import { type KnownItem, knownItems, placeOf } from './own-items.ts';

/** Items this much older than a feed's first reading, in milliseconds, were there long before anybody watched it. */
const LATE_MS = 86_400_000;

/** Times that a date which moves while the words stay makes a page be read again: some feeds date all by the minute. */
const MOST_WAKES = 50;

/**
 * Puts the items that are new, or that the feed shows other than before, on the queue, and only then marks them as
 * seen: a crash in between queues them twice, and reading twice changes nothing.
 * @param items those on the story
 * @returns how many messages were queued
 */
export async function queueItems(
  items: readonly FeedItem[],
  feed: Feed,
  state: FeedState,
  context: FeedContext,
): Promise<number> {
  const { table, articles, story, now, claimed } = context;
  const feedHash = hashOf(feed.url).slice(0, 8);
  const places = grouped(items, (item) => placeOf(item, feed.url));
  const seen = await getSeenItems(table, story.id, [...places.keys()], now);
  const known = [...places].flatMap(([place, shown]) =>
    knownItems(place, shown, seen.get(place)?.owners[feedHash] ?? null),
  );
  const parts = known.filter(({ isPart }) => isPart).map(({ identity }) => identity);
  const seenParts = await getSeenItems(table, story.id, parts, now);
  const messages: ArticleMessage[] = [];
  const sightings: SeenItem[] = [];
  for (const one of known) {
    const before = seen.get(one.identity) ?? seenParts.get(one.identity);
    const sighting = sightingOf(one, before, feedHash, context);
    if (sighting === null || (before === undefined && claimed.has(one.identity))) continue;
    sightings.push(sighting);
    const reason = reasonFor(before, sighting, feedHash);
    if (reason === null) continue;
    claimed.add(one.identity);
    const arrival = before === undefined ? arrivalOf(one.item, state, context) : 'news';
    messages.push(messageFor(one, feed, { reason, arrival, story: story.id, queuedAt: now }));
  }
  messages.push(...wakesOf(messages, seen, now));
  await articles.send(messages);
  // A batch takes an item once; what is known of it last is what is known.
  await putSeenItems(table, [...new Map(sightings.map((one) => [one.identity, one])).values()]);
  return messages.length;
}

/** What is from now on known of an item; null where the feed shows it as before. */
function sightingOf(
  { identity, item, isPart, name }: KnownItem,
  before: SeenItem | undefined,
  feedHash: string,
  { story, now }: FeedContext,
): SeenItem | null {
  const shown = before?.fingerprints[feedHash];
  const fingerprint = fingerprintOf(item);
  if (shown === fingerprint) return null;
  const isOnlyDate = shown !== undefined && wordsIn(shown) === wordsIn(fingerprint);
  const wakes = (before?.wakes ?? 0) + (isOnlyDate ? 1 : 0);
  // A part has no page of its own that could have moved.
  if (wakes > MOST_WAKES || (isOnlyDate && isPart)) return null;
  return {
    ...{ story: story.id, identity, seenAt: now, wakes },
    fingerprints: { ...before?.fingerprints, [feedHash]: fingerprint },
    owners: {
      ...before?.owners,
      [feedHash]: before?.owners[feedHash] ?? { name, published: item.published },
    },
  };
}

/** Why an item is read; null for one known from another feed, and new only to this one: noted, not read again. */
function reasonFor(
  before: SeenItem | undefined,
  sighting: SeenItem,
  feedHash: string,
): ArticleMessage['reason'] | null {
  if (before === undefined) return 'new';
  const shown = before.fingerprints[feedHash];
  if (shown === undefined) return null;
  return wordsIn(shown) === wordsIn(sighting.fingerprints[feedHash] ?? '') ? 'woken' : 'edited';
}

/** The pages that new items are parts of are read again: they have grown. */
function wakesOf(
  messages: readonly ArticleMessage[],
  seen: ReadonlyMap<string, SeenItem>,
  now: string,
): ArticleMessage[] {
  const queued = new Set(messages.map(({ identity }) => identity));
  const grown = messages.flatMap(({ isPart, ...message }) => {
    const place = message.identity.split('#')[0] ?? '';
    const isDue = isPart === true && message.reason === 'new' && seen.has(place) && !queued.has(place);
    return isDue
      ? [{ ...message, identity: place, arrival: 'news', reason: 'woken', queuedAt: now } as const]
      : [];
  });
  return [...new Map(grown.map((message) => [message.identity, message])).values()];
}

function messageFor(
  { identity, item, isPart }: KnownItem,
  { url, outlet, language }: Feed,
  given: Pick<ArticleMessage, 'story' | 'reason' | 'arrival' | 'queuedAt'>,
): ArticleMessage {
  return { ...given, identity, feed: url, item, outlet, language, ...(isPart && { isPart }) };
}

/** Of words and dates, each by itself: a date that moves alone is a hint, and no edit. */
function fingerprintOf({ title, summary, published, updated }: FeedItem): string {
  const dates = hashOf(JSON.stringify([published, updated])).slice(0, 8);
  return `${hashOf(JSON.stringify([title, summary])).slice(0, 16)} ${dates}`;
}

function wordsIn(fingerprint: string): string {
  return fingerprint.split(' ')[0] ?? '';
}

function arrivalOf(item: FeedItem, state: FeedState, { isBaseline, now }: FeedContext): Arrival {
  if (state.lastSuccess !== null) return 'news';
  if (isBaseline) return 'baseline';
  const isOld = item.published === null || Date.parse(now) - Date.parse(item.published) > LATE_MS;
  return isOld ? 'late' : 'news';
}
