import pLimit from 'p-limit';
import { grouped } from '../../shared/changes/grouped.ts';
import { isDue } from '../../shared/feeds/due.ts';
import { type FeedState, newFeedState } from '../../shared/feeds/feed-state.ts';
import type { FetchOptions } from '../../shared/feeds/fetch.ts';
import { getFeedStates } from '../../shared/store/feed-states.ts';
import type { Table } from '../../shared/store/items.ts';
import { setMilestones } from '../../shared/store/story-state.ts';
import type { Feed, Story } from '../../shared/story/story.ts';
import type { ArticleQueue } from '../article-message.ts';
import type { FeedMessage } from '../feed-message.ts';
import { type FeedReport, fetchFeed } from './fetch-feed.ts';

export interface FetchContext {
  readonly table: Table;
  readonly articles: ArticleQueue;
  readonly stories: readonly Story[];
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Minutes between two polls. */
  readonly pollMinutes: number;
  /** Milliseconds for all of them; feeds not done by then stay due. */
  readonly budgetMs: number;
  /** Contact, limits, and whether private addresses may be fetched. */
  readonly fetch: Omit<FetchOptions, 'now' | 'etag' | 'lastModified' | 'signal'>;
  /** In [0, 1): spreads the retries of feeds that failed together. */
  readonly random: () => number;
  /** Told of each feed as soon as it is done with. */
  readonly onFeed?: (report: FeedReport) => void;
}

/** Hosts asked at once: most of the time goes in waiting for servers. */
export const HOSTS_AT_ONCE = 50;

export interface FetchResult {
  readonly feeds: readonly FeedReport[];
  /** Messages of which a feed could not be dealt with, by a fault of ours or of the table. */
  readonly failed: readonly { readonly message: FeedMessage; readonly error: unknown }[];
}

/** A feed of a message, as it is asked. */
interface Turn {
  readonly message: FeedMessage;
  readonly story: Story;
  readonly feed: Feed;
  readonly isBaseline: boolean;
  readonly state: FeedState;
}

/**
 * Looks into feeds that were handed on: new and edited items on their stories go on the article queue. Hosts are
 * asked side by side, and the feeds of one host one after another. What was looked at since it was handed on, and
 * what no story has any more, is passed over.
 */
export async function fetchFeeds(
  messages: readonly FeedMessage[],
  context: FetchContext,
): Promise<FetchResult> {
  const signal = AbortSignal.timeout(context.budgetMs);
  const claimed = new Set<string>();
  const atOnce = pLimit(HOSTS_AT_ONCE);
  const feeds: FeedReport[] = [];
  const failed = new Map<FeedMessage, unknown>();
  const take = async ({ message, story, feed, isBaseline, state }: Turn): Promise<void> => {
    try {
      const report = await fetchFeed(feed, state, { ...context, story, isBaseline, signal, claimed });
      feeds.push(report);
      context.onFeed?.(report);
      if (isBaseline && report.state.lastSuccess === context.now)
        await setMilestones(context.table, story.id, { startedAt: message.polledAt });
    } catch (error) {
      failed.set(message, error);
    }
  };
  const hosts = grouped(await turnsOf(messages, context), hostOf);
  await Promise.all(
    [...hosts.values()].map((turns) =>
      atOnce(async () => {
        for (const turn of turns) await take(turn);
      }),
    ),
  );
  return { feeds, failed: [...failed].map(([message, error]) => ({ message, error })) };
}

async function turnsOf(messages: readonly FeedMessage[], context: FetchContext): Promise<Turn[]> {
  const { table, stories, now } = context;
  const asked = messages.flatMap((message) => message.feeds.map((one) => ({ message, ...one })));
  const states = await getFeedStates(table, asked);
  return asked.flatMap(({ message, story: id, url, isBaseline }, index): Turn[] => {
    const story = stories.find((one) => one.id === id);
    const feed = story?.feeds.find((one) => one.url === url);
    if (story === undefined || feed === undefined) return [];
    const state = states[index] ?? newFeedState(feed, now);
    return isDue(state, now) ? [{ message, story, feed, isBaseline, state }] : [];
  });
}

const hostOf = ({ state, feed }: Turn): string => new URL(state.movedTo ?? feed.url).host;
