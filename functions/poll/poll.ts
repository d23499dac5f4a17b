import pLimit from 'p-limit';
import { isDue, isEmptyForDays, isFailingForADay, isPassedOver } from '../../shared/feeds/due.ts';
import { type FeedState, newFeedState } from '../../shared/feeds/feed-state.ts';
import { addFeedState, getWatch } from '../../shared/store/feed-states.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Story } from '../../shared/story/story.ts';
import type { ArticleQueue } from '../article-message.ts';
import type { FeedQueue } from '../feed-message.ts';
import { type DueFeed, lanes } from './lanes.ts';
import { queueLooks } from './queue-looks.ts';

export interface PollContext {
  readonly table: Table;
  readonly feeds: FeedQueue;
  readonly articles: ArticleQueue;
  readonly stories: readonly Story[];
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Minutes between two polls. */
  readonly pollMinutes: number;
}

/** A feed that somebody should look into. */
export interface FeedTrouble {
  readonly story: string;
  /** `failing`: no success for a day. `empty`: no item for days. `passed-over`: due for several periods, and not looked at. */
  readonly kind: 'failing' | 'empty' | 'passed-over';
  readonly state: FeedState;
}

export interface PollResult {
  /** Feeds handed on. */
  readonly due: number;
  /** Articles queued to be looked at again. */
  readonly looks: number;
  readonly troubles: readonly FeedTrouble[];
  /** Stories that could not be polled, and why; the others were. */
  readonly failed: readonly { readonly story: string; readonly error: unknown }[];
}

/** Stories looked into at once. */
const STORIES_AT_ONCE = 10;

/** New feeds entered at once. */
const ENTRIES_AT_ONCE = 10;

interface StoryPoll {
  readonly due: readonly DueFeed[];
  readonly troubles: readonly FeedTrouble[];
  readonly looks: number;
}

/**
 * Finds the feeds that are due, over all stories, and hands them on in lanes of hosts, longest overdue first; articles that are
 * to be looked at again go straight to be read. A story that fails keeps no other from its turn.
 * @throws what the queue of feeds throws: nothing was handed on for certain, and the next poll does it again
 */
export async function poll(context: PollContext): Promise<PollResult> {
  const { feeds, stories, now } = context;
  const atOnce = pLimit(STORIES_AT_ONCE);
  const polls = await Promise.allSettled(stories.map((story) => atOnce(() => pollStory(story, context))));
  const done = polls.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const due = done.flatMap((one) => one.due);
  await feeds.send(lanes(due, now));
  return {
    due: due.length,
    looks: done.reduce((sum, { looks }) => sum + looks, 0),
    troubles: done.flatMap(({ troubles }) => troubles),
    failed: stories.flatMap(({ id }, index) => {
      const one = polls[index];
      return one?.status === 'rejected' ? [{ story: id, error: one.reason }] : [];
    }),
  };
}

async function pollStory(story: Story, context: PollContext): Promise<StoryPoll> {
  const { table, articles, now, pollMinutes } = context;
  const watch = await getWatch(table, story.id);
  const isBaseline = watch.story.startedAt === null;
  const unknown = story.feeds.filter(({ url }) => !watch.feeds.has(url));
  const entered = unknown.map((feed) => newFeedState(feed, now));
  // Entered before their first look, so that it is known how long they have waited for it.
  const atOnce = pLimit(ENTRIES_AT_ONCE);
  await Promise.all(entered.map((state) => atOnce(() => addFeedState(table, story.id, state))));
  const known = story.feeds.flatMap(({ url }) => watch.feeds.get(url) ?? []);
  const states = [...known, ...entered];
  const itemsSeen = states.reduce((sum, state) => sum + state.itemsSeen, 0);
  const looks = await queueLooks(story, watch.story, itemsSeen, { table, queue: articles, now });
  return {
    due: states
      .filter((state) => isDue(state, now))
      .map(({ url, movedTo, nextDue }) => ({
        ...{ story: story.id, url, address: movedTo ?? url, nextDue, isBaseline },
      })),
    troubles: states.flatMap((state) => {
      const kind = troubleOf(state, now, pollMinutes);
      return kind === null ? [] : [{ story: story.id, kind, state }];
    }),
    looks,
  };
}

function troubleOf(state: FeedState, now: string, pollMinutes: number): FeedTrouble['kind'] | null {
  if (isFailingForADay(state, now)) return 'failing';
  if (isEmptyForDays(state, now)) return 'empty';
  return isPassedOver(state, now, pollMinutes) ? 'passed-over' : null;
}
