import pLimit from 'p-limit';
import type { FeedState } from '../../shared/feeds/feed-state.ts';
import { newFeedState } from '../../shared/feeds/feed-state.ts';
import type { FetchOptions } from '../../shared/feeds/fetch.ts';
import { articlesToLookAt } from '../../shared/store/articles.ts';
import { getWatch } from '../../shared/store/feed-states.ts';
import type { Table } from '../../shared/store/items.ts';
import { setMilestones } from '../../shared/store/story-state.ts';
import type { Story } from '../../shared/story/story.ts';
import type { ArticleQueue } from '../article-message.ts';
import { type FeedReport, pollFeed } from './poll-feed.ts';
import { messageToLook } from './queue-items.ts';

export interface PollContext {
  readonly table: Table;
  readonly queue: ArticleQueue;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Minutes between two polls. */
  readonly pollMinutes: number;
  /** Contact, limits, and whether private addresses may be fetched. */
  readonly fetch: Omit<FetchOptions, 'now' | 'etag' | 'lastModified' | 'signal'>;
  /** In [0, 1): spreads the retries of feeds that failed together. */
  readonly random: () => number;
  /** Told of each feed as soon as it is done with. */
  readonly onFeed?: (report: FeedReport) => void;
}

/** Feeds fetched at once: most of the time goes in waiting for servers. */
const FEEDS_AT_ONCE = 10;

/** Milliseconds for a whole cycle; feeds not done by then are due again next time. Three times a feed's own deadline. */
export const CYCLE_MS = 60_000;

/** A poll that comes a little early, in milliseconds, still finds the feeds of its turn due. */
const EARLY_MS = 30_000;

/** Minutes between two gatherings of articles to look at again: looks are hours apart. */
const LOOKS_MINUTES = 60;

export interface PollResult {
  readonly feeds: readonly FeedReport[];
  /** Articles put on the queue. */
  readonly queued: number;
  /** Feeds that have had no success for a day. */
  readonly failingForADay: number;
}

/** Polls the feeds of a story that are due: new and edited items on the story go on the queue. */
export async function pollStory(context: PollContext): Promise<PollResult> {
  const { table, story, now } = context;
  const watch = await getWatch(table, story.id);
  const states = story.feeds.map((feed) => ({
    feed,
    state: watch.feeds.get(feed.url) ?? newFeedState(feed, now),
  }));
  const due = states.filter(({ state }) => Date.parse(state.nextDue) <= Date.parse(now) + EARLY_MS);
  const signal = AbortSignal.timeout(CYCLE_MS);
  const claimed = new Set<string>();
  const atOnce = pLimit(FEEDS_AT_ONCE);
  const isBaseline = watch.story.startedAt === null;
  const checks = await Promise.allSettled(
    due.map(({ feed, state }) =>
      atOnce(async () => {
        const report = await pollFeed(feed, state, { ...context, isBaseline, signal, claimed });
        context.onFeed?.(report);
        return report;
      }),
    ),
  );
  const feeds = checks.flatMap((check) => (check.status === 'fulfilled' ? [check.value] : []));
  if (isBaseline && feeds.some((report) => report.state.lastSuccess === now)) {
    await setMilestones(table, story.id, { startedAt: now });
  }
  // A fault of ours or of the table: told only now, so that it stops no other feed.
  for (const check of checks) if (check.status === 'rejected') throw check.reason;
  const looks = await queueLooks(context, watch.story.looksGatheredAt, claimed);
  const after = new Map(feeds.map(({ state }) => [state.url, state]));
  return {
    feeds,
    queued: feeds.reduce((sum, report) => sum + report.queued, looks),
    failingForADay: states.filter(({ state }) => isFailing(after.get(state.url) ?? state, now)).length,
  };
}

const DAY_MS = 86_400_000;

function isFailing({ lastSuccess, watchedSince }: FeedState, now: string): boolean {
  return Date.parse(now) - Date.parse(lastSuccess ?? watchedSince) > DAY_MS;
}

/** @returns how many articles are to be looked at again */
async function queueLooks(
  context: PollContext,
  gatheredAt: string | null,
  claimed: ReadonlySet<string>,
): Promise<number> {
  const { table, queue, story, now } = context;
  const since = gatheredAt === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(gatheredAt);
  if (since < LOOKS_MINUTES * 60_000) return 0;
  const due = await articlesToLookAt(table, story.id, now);
  // What is read again in this cycle anyway needs no look.
  const articles = due.filter(({ identity }) => !claimed.has(identity));
  await queue.send(articles.map((article) => messageToLook(article, now)));
  await setMilestones(table, story.id, { looksGatheredAt: now });
  return articles.length;
}
