import { type Publish, sendMessage, sendSummary } from '../../functions/alert/send-message.ts';
import type { ArticleMessage } from '../../functions/article-message.ts';
import type { FeedMessage } from '../../functions/feed-message.ts';
import type { FeedReport } from '../../functions/fetch/fetch-feed.ts';
import { fetchFeeds } from '../../functions/fetch/fetch-feeds.ts';
import { poll } from '../../functions/poll/poll.ts';
import { type ReadText, readArticle } from '../../functions/read/read-article.ts';
import { isStorm } from '../../shared/alerts/storm.ts';
import type { Reason } from '../../shared/alerts/why-you.ts';
import type { ArticleOutcome } from '../../shared/articles/fetch-article.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import type { Validators } from '../../shared/feeds/caching-headers.ts';
import { getArticles, type StoredArticle } from '../../shared/store/articles.ts';
import type { Table } from '../../shared/store/items.ts';
import { pendingByClaimant } from '../../shared/store/pending.ts';
import type { Story } from '../../shared/story/story.ts';
import type { LocalQueue } from './local-queue.ts';

/** What a run did, told at its end. */
export interface Counts {
  feeds: number;
  articles: number;
  figures: number;
  changes: number;
  alerts: number;
  failures: number;
}

export const noCounts = (): Counts => ({
  feeds: 0,
  articles: 0,
  figures: 0,
  changes: 0,
  alerts: 0,
  failures: 0,
});

export type FetchMessage = (
  message: ArticleMessage,
  validators: Validators | null,
  signal: AbortSignal,
) => Promise<ArticleOutcome>;

export interface CycleContext {
  readonly table: Table;
  readonly queue: LocalQueue;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly pollMinutes: number;
  readonly allowPrivate: boolean;
  /** Whom the keepers of news sites can write to. */
  readonly contact?: string | undefined;
  readonly fetch: FetchMessage;
  /** Reads the texts of the news; those of the bundled archive were written to be read by the rules. */
  readonly readText?: ReadText;
  readonly publish: Publish;
  /** Ends the run after the article at hand; the rest stays on the queue. */
  readonly stop: AbortSignal;
  readonly onFeed: (report: FeedReport) => void;
  /** One line for a person. */
  readonly onFailure: (line: string) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/** Milliseconds for the feeds of a cycle; those not done by then are due again next time. */
const FEEDS_MS = 120_000;
/** Of a summary; each other mail of this machine says why it came in its subscriber's own words. */
const REASON: Reason = { whyYou: 'Who gets what:\nnpx fogwatch subscriptions', at: '' };

/** Articles are looked up so many at a time, and taken off the queue when they were read: each call costs as much as reading one. */
const AT_ONCE = 25;

/** Pages fetched ahead of the one that is read: reading is in order, waiting for servers need not be. */
const FETCHED_AHEAD = 8;

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

/** Reads what is on the queue, in order of publication. */
export async function readWaiting(context: CycleContext, counts: Counts): Promise<void> {
  const { table, queue, story, now, onFailure, onProgress, stop } = context;
  const waiting = (await queue.waiting()).filter((message) => message.story === story.id);
  const fetched = new Map<ArticleMessage, Promise<ArticleOutcome>>();
  const ending = new AbortController();
  const done: ArticleMessage[] = [];
  let stored = new Map<string, StoredArticle | null>();
  for (const [index, message] of waiting.entries()) {
    if (stop.aborted) break;
    if (index % AT_ONCE === 0) {
      const next = waiting.slice(index, index + AT_ONCE).map(({ identity }) => identity);
      stored = await getArticles(table, story.id, next, now);
    }
    for (const ahead of waiting.slice(index, index + FETCHED_AHEAD)) {
      if (ahead.reason === 'look' || ahead.reason === 'woken' || fetched.has(ahead)) continue;
      const page = context.fetch(ahead, null, ending.signal);
      // It is waited for, and its failure told, in its turn.
      page.catch(() => undefined);
      fetched.set(ahead, page);
    }
    const fetch = (wanted: ArticleMessage, validators: Validators | null): Promise<ArticleOutcome> =>
      fetched.get(wanted) ?? context.fetch(wanted, validators, ending.signal);
    try {
      const readText = message.arrival === 'archive' ? undefined : context.readText;
      const known = stored.get(message.identity);
      // The next message of the same article finds it as this one leaves it.
      stored.delete(message.identity);
      const reading = { table, story, now, fetch, stored: known, ...(readText && { readText }) };
      const result = await readArticle(message, reading);
      // A process that dies before reads them once more, and finds that they are known.
      done.push(message);
      if (done.length === AT_ONCE) await queue.remove(done.splice(0));
      if (result.outcome === 'read') counts.articles++;
      counts.figures += result.figures;
      counts.changes += result.changes.length;
      if (result.failure !== null) {
        counts.failures++;
        onFailure(result.failure);
      }
    } catch (error) {
      counts.failures++;
      onFailure(await queue.failed(message, error));
    }
    fetched.delete(message);
    onProgress(index + 1, waiting.length);
  }
  ending.abort();
  await queue.remove(done);
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
