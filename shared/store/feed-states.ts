import * as v from 'valibot';
import type { FeedState } from '../feeds/feed-state.ts';
import { getItems, parseItem, putIfAbsent, putItem, queryPartition, type Table } from './items.ts';
import { feedKey, storyKey, storyPartition } from './keys.ts';
import { parseStoryState, type StoryState } from './story-state.ts';

const Schema: v.GenericSchema<unknown, FeedState> = v.object({
  url: v.string(),
  outlet: v.string(),
  movedTo: v.nullable(v.string()),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  nextDue: v.string(),
  lastSuccess: v.nullable(v.string()),
  failures: v.number(),
  lastError: v.nullable(v.string()),
  watchedSince: v.string(),
  itemsSeen: v.number(),
  checkedAt: v.optional(v.nullable(v.string()), null),
});

/** Everything that a poll must know of a story beforehand, in one query: 1 MB holds the state of some 2,000 feeds. */
export async function getWatch(
  table: Table,
  story: string,
): Promise<{ story: StoryState; feeds: Map<string, FeedState> }> {
  const items = await queryPartition(table, storyPartition(story), true);
  const meta = storyKey(story).sk;
  const feeds = items.filter((item) => item.sk !== meta).map((item) => parseItem(Schema, item));
  return {
    story: parseStoryState(items.find((item) => item.sk === meta)),
    feeds: new Map(feeds.map((feed) => [feed.url, feed])),
  };
}

export async function putFeedState(table: Table, story: string, state: FeedState): Promise<void> {
  await putItem(table, feedKey(story, state.url), { ...state });
}

/** Enters a feed that was never looked at; where it is known already, it stays as it is. */
export async function addFeedState(table: Table, story: string, state: FeedState): Promise<void> {
  await putIfAbsent(table, feedKey(story, state.url), { ...state });
}

/** The states of these feeds of a story that are known, by address. */
export async function getFeedStates(
  table: Table,
  story: string,
  urls: readonly string[],
): Promise<Map<string, FeedState>> {
  const items = await getItems(
    table,
    urls.map((url) => feedKey(story, url)),
  );
  return new Map(items.map((item) => parseItem(Schema, item)).map((state) => [state.url, state]));
}
