import { decodeText } from '../../shared/feeds/charset.ts';
import { FeedUnreadable } from '../../shared/feeds/feed-errors.ts';
import { type FeedNews, feedNews } from '../../shared/feeds/feed-news.ts';
import { afterFailure, afterSuccess, type FeedState, newFeedState } from '../../shared/feeds/feed-state.ts';
import { type FetchedBody, fetchPolitely } from '../../shared/feeds/fetch.ts';
import { FetchError } from '../../shared/feeds/fetch-errors.ts';
import { readFeed } from '../../shared/feeds/read-feed.ts';
import { isWanted } from '../../shared/feeds/relevance.ts';
import { nextDue } from '../../shared/feeds/schedule.ts';
import { putFeedState } from '../../shared/store/feed-states.ts';
import type { Feed, Story } from '../../shared/story/story.ts';
import type { FetchContext } from './fetch-feeds.ts';
import { queueItems } from './queue-items.ts';

/** What a check of a feed came to. */
export interface FeedReport {
  readonly url: string;
  readonly outlet: string;
  /** `postponed`: the time for it ran out first; it stays due. */
  readonly outcome: 'read' | 'not-modified' | 'failed' | 'postponed';
  /** Items in the document, those on the story, and those queued to be read. */
  readonly items: number;
  readonly relevant: number;
  readonly queued: number;
  /** One line for a person; null where nothing went wrong. */
  readonly error: string | null;
  /** What is worth a word; null for more of the same. */
  readonly news: FeedNews | null;
  /** As it is stored from now on. */
  readonly state: FeedState;
}

export interface FeedContext extends Omit<FetchContext, 'stories' | 'onFeed'> {
  readonly story: Story;
  /** Nothing of the story was ever read: what comes first is the baseline. */
  readonly isBaseline: boolean;
  /** Ends the call. */
  readonly signal: AbortSignal;
  /** Identities that a feed of this call has queued; grows. */
  readonly claimed: Set<string>;
}

const ACCEPT = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';

/**
 * Checks one feed: conditional GET, new and edited items to the queue, then its state, last. What fails is told in
 * the report and stops no other feed.
 * @throws only what the table or the queue throws
 */
export async function fetchFeed(feed: Feed, state: FeedState, context: FeedContext): Promise<FeedReport> {
  const { table, story, now, signal } = context;
  const nothing = {
    url: feed.url,
    outlet: feed.outlet,
    items: 0,
    relevant: 0,
    queued: 0,
    error: null,
    news: null,
    state,
  };
  if (signal.aborted) return { ...nothing, outcome: 'postponed' };
  const checked = await check(feed, state, context);
  if (checked.outcome === 'postponed') return { ...nothing, outcome: 'postponed' };
  if (checked.outcome === 'failed') {
    const next = afterFailure(state, { now, nextDue: checked.nextDue, error: checked.error });
    await putFeedState(table, story.id, next);
    return { ...nothing, outcome: 'failed', error: checked.error, news: feedNews(state, next), state: next };
  }
  const { items } = checked;
  const relevant = items.filter((item) => isWanted(item, feed, story));
  const queued = await queueItems(relevant, feed, state, context);
  const next = afterSuccess(state, {
    now,
    nextDue: checked.nextDue,
    movedTo: checked.movedTo,
    newItems: queued,
    ...(checked.validators === null ? {} : { validators: checked.validators, items: items.length }),
  });
  await putFeedState(table, story.id, next);
  const { outcome } = checked;
  return {
    ...nothing,
    outcome,
    items: items.length,
    relevant: relevant.length,
    queued,
    news: feedNews(state, next),
    state: next,
  };
}

/** Checks a feed now, whatever is stored of it, and stores nothing. @param now ISO 8601 UTC */
export async function tryFeed(
  feed: Feed,
  story: Story,
  now: string,
  fetch: FetchContext['fetch'],
): Promise<Pick<FeedReport, 'items' | 'relevant' | 'error'> & { readonly outcome: 'read' | 'failed' }> {
  const checked = await check(feed, newFeedState(feed, now), {
    now,
    pollMinutes: 1,
    random: () => 0,
    fetch,
    signal: new AbortController().signal,
  });
  if (checked.outcome === 'postponed' || checked.outcome === 'failed') {
    return {
      outcome: 'failed',
      items: 0,
      relevant: 0,
      error: checked.outcome === 'failed' ? checked.error : null,
    };
  }
  const { items } = checked;
  const relevant = items.filter((item) => isWanted(item, feed, story)).length;
  return { outcome: 'read', items: items.length, relevant, error: null };
}

type Checked =
  | { readonly outcome: 'postponed' }
  | { readonly outcome: 'failed'; readonly nextDue: string; readonly error: string }
  | {
      readonly outcome: 'read' | 'not-modified';
      readonly nextDue: string;
      readonly movedTo: string | null;
      readonly validators: FetchedBody['validators'] | null;
      readonly items: Awaited<ReturnType<typeof readFeed>>['items'];
    };

type CheckContext = Pick<FeedContext, 'now' | 'pollMinutes' | 'random' | 'fetch' | 'signal'>;

async function check(feed: Feed, state: FeedState, context: CheckContext): Promise<Checked> {
  const { now, pollMinutes, random, signal } = context;
  const schedule = { now, pollMinutes, random };
  const failed = (error: string, retryAfter: string | null): Checked => ({
    outcome: 'failed',
    error,
    nextDue: nextDue({ ...schedule, retryAfter, failures: state.failures + 1 }),
  });
  const address = state.movedTo ?? feed.url;
  const { etag, lastModified } = state;
  try {
    const got = await fetchPolitely(address, {
      accept: ACCEPT,
      ...context.fetch,
      now,
      etag,
      lastModified,
      signal,
    });
    if (got.kind === 'gone') return failed(`${address}: is gone (status 410)`, null);
    if (got.kind === 'missing') return failed(`${address}: is not there (status 404)`, null);
    const { maxAgeSeconds, movedTo } = got;
    if (got.kind === 'not-modified') {
      const due = nextDue({ ...schedule, maxAgeSeconds, failures: 0 });
      return { outcome: 'not-modified', nextDue: due, movedTo, validators: null, items: [] };
    }
    const text = decodeText(got.body, got.contentType);
    const { items, ttlMinutes } = await readFeed(text, { feedUrl: got.finalUrl, now });
    const due = nextDue({ ...schedule, maxAgeSeconds, ttlMinutes, failures: 0 });
    return { outcome: 'read', nextDue: due, movedTo, validators: got.validators, items };
  } catch (error) {
    if (error instanceof FetchError) return failed(error.message, error.retryAfter);
    if (error instanceof FeedUnreadable) return failed(error.message, null);
    if (signal.aborted) return { outcome: 'postponed' };
    throw error;
  }
}
