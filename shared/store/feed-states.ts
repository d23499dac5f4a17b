import * as v from 'valibot';
import type { FeedState } from '../feeds/feed-state.ts';
import { getItems, type Item, putIfAbsent, putItem, queryPartition, type Table } from './items.ts';
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
  // Of later versions: absent in what an earlier one wrote.
  checkedAt: v.optional(v.nullable(v.string()), null),
  emptySince: v.optional(v.nullable(v.string()), null),
});

/** Everything that a poll must know of a story beforehand, in one query: 1 MB holds the state of some 2,000 feeds. */
export async function getWatch(
  table: Table,
  story: string,
): Promise<{ story: StoryState; feeds: Map<string, FeedState> }> {
  const items = await queryPartition(table, storyPartition(story), true);
  const meta = storyKey(story).sk;
  const feeds = items.filter((item) => item.sk !== meta).flatMap((item) => readable(item) ?? []);
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

/** The states of feeds, each in the place of its feed; null where it is not known, or cannot be read. */
export async function getFeedStates(
  table: Table,
  feeds: readonly { readonly story: string; readonly url: string }[],
): Promise<(FeedState | null)[]> {
  const keys = feeds.map(({ story, url }) => feedKey(story, url));
  const items = new Map((await getItems(table, keys)).map((item) => [`${item.pk}\n${item.sk}`, item]));
  return keys.map(({ pk, sk }) => readable(items.get(`${pk}\n${sk}`)));
}

/** What cannot be read is as good as unknown: the next check of the feed writes it anew. */
function readable(item: Item | undefined): FeedState | null {
  const parsed = v.safeParse(Schema, item);
  return parsed.success ? parsed.output : null;
}
