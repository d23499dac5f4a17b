import { type Publish, sendMessage, sendSummary } from '../../functions/alert/send-message.ts';
import type { FeedMessage } from '../../functions/feed-message.ts';
import type { FeedReport } from '../../functions/fetch/fetch-feed.ts';
import { fetchFeeds } from '../../functions/fetch/fetch-feeds.ts';
import { poll } from '../../functions/poll/poll.ts';
import { isStorm } from '../../shared/alerts/storm.ts';
import type { Reason } from '../../shared/alerts/why-you.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { pendingByClaimant } from '../../shared/store/pending.ts';
import { type Counts, noCounts } from './counts.ts';
import { type ReadingContext, readWaiting } from './read-waiting.ts';

export interface CycleContext extends ReadingContext {
  readonly pollMinutes: number;
  readonly allowPrivate: boolean;
  /** Whom the keepers of news sites can write to. */
  readonly contact?: string | undefined;
  readonly publish: Publish;
  readonly onFeed: (report: FeedReport) => void;
}

/** Milliseconds for the feeds of a cycle; those not done by then are due again next time. */
const FEEDS_MS = 120_000;
/** Of a summary; each other mail of this machine says why it came in its subscriber's own words. */
const REASON: Reason = { whyYou: 'Who gets what:\nnpx fogwatch subscriptions', at: '' };

/** One cycle: what earlier runs left is read first, then the feeds that are due, then alerts go out. */
export async function runCycle(context: CycleContext): Promise<Counts> {
  const counts = noCounts();
  const { table, queue, story, now, pollMinutes, allowPrivate, contact, onFeed } = context;
  const handedOn: FeedMessage[] = [];
  const shared = { table, articles: queue, stories: [story], now, pollMinutes };
  const polled = await poll({
    ...shared,
    feeds: { send: async (messages) => void handedOn.push(...messages) },
  });
  const { feeds, failed } = await fetchFeeds(handedOn, {
    ...shared,
    budgetMs: FEEDS_MS,
    fetch: { allowPrivate, contact },
    random: Math.random,
    onFeed,
  });
  // A fault of ours or of the store: told only now, so that it stops no other feed.
  for (const { error } of [...polled.failed, ...failed]) throw error;
  counts.feeds = feeds.length;
  counts.failures = feeds.filter((feed) => feed.outcome === 'failed').length;
  await readWaiting(context, counts);
  await sendPending(context, counts);
  return counts;
}

/**
 * Sends what is still to be told, also what an earlier run that died left behind: a message for each claimant, or one
 * summary where that would be too many.
 */
export async function sendPending(context: CycleContext, counts: Counts): Promise<void> {
  const { table, story, now, publish } = context;
  const groups = (await pendingByClaimant(table, story.id))
    .map(({ changes }) => changes)
    .sort((one, other) => (publishedOf(one) < publishedOf(other) ? -1 : 1));
  const sending = { table, story, now, publish, ...REASON };
  if (isStorm(groups.length, Math.max(0, ...groups.map(({ length }) => length)))) {
    counts.alerts += (await sendSummary(groups.flat(), sending)).length;
    return;
  }
  for (const changes of groups) {
    const message = await sendMessage(changes, sending);
    counts.alerts += message?.changes.length ?? 0;
  }
}

/** When the first of some changes stood in the news. */
const publishedOf = (changes: readonly StoredChange[]): string =>
  changes.map(({ article }) => article.published).sort()[0] ?? '';
