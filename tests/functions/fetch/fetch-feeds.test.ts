import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleMessage } from '../../../functions/article-message.ts';
import type { FeedMessage } from '../../../functions/feed-message.ts';
import { type FetchContext, fetchFeeds } from '../../../functions/fetch/fetch-feeds.ts';
import { newFeedState } from '../../../shared/feeds/feed-state.ts';
import { getWatch, putFeedState } from '../../../shared/store/feed-states.ts';
import { putItem } from '../../../shared/store/items.ts';
import { feedKey } from '../../../shared/store/keys.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import type { Story } from '../../../shared/story/story.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

const NOW = '2026-03-01T12:00:00.000Z';

let store: TestTable;
let server: Server;
let origin: string;
/** Requests under way, and the most at once, by host. */
let open: Map<string, number>;
let most: Map<string, number>;
let queued: ArticleMessage[];

beforeEach(async () => {
  store = await openTestTable();
  queued = [];
  open = new Map();
  most = new Map();
  server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const now = (open.get(host) ?? 0) + 1;
    open.set(host, now);
    most.set(host, Math.max(most.get(host) ?? 0, now));
    setTimeout(() => {
      open.set(host, (open.get(host) ?? 1) - 1);
      if (request.url?.includes('broken')) return response.writeHead(500).end();
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(`http://${host}`));
    }, 20);
  });
  await new Promise<void>((done) => server.listen(0, done));
  origin = `:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await store.close();
});

const rss = (base: string) =>
  `<rss version="2.0"><channel><title>Gazette</title><item><title>North Korean troops in Kursk</title><link>${base}/a</link><guid>a</guid><pubDate>Sun, 01 Mar 2026 11:00:00 GMT</pubDate></item></channel></rss>`;

const urls = (host: string, ...paths: string[]) => paths.map((path) => `http://${host}${origin}/${path}`);
const story = (id: string, feeds: readonly string[]): Story => ({
  ...KURSK,
  id,
  feeds: feeds.map((url) => ({ url, outlet: 'Gazette', language: 'en' })),
});
const message = (id: string, feeds: readonly string[], isBaseline = false): FeedMessage => ({
  lane: new URL(feeds[0] ?? '').host,
  polledAt: '2026-03-01T11:59:00.000Z',
  feeds: feeds.map((url) => ({ story: id, url, isBaseline })),
});

const run = (messages: readonly FeedMessage[], stories: readonly Story[], more: Partial<FetchContext> = {}) =>
  fetchFeeds(messages, {
    table: store.table,
    articles: { send: async (some) => void queued.push(...some) },
    stories,
    now: NOW,
    pollMinutes: 5,
    fetch: { allowPrivate: true },
    random: () => 0.5,
    budgetMs: 60_000,
    ...more,
  });

describe('feeds that were handed on', () => {
  it('are asked over one connection a host, and hosts side by side', async () => {
    const one = urls('127.0.0.1', 'a', 'b', 'c', 'd');
    const two = urls('localhost', 'a', 'b');
    const stories = [story('one', one), story('two', two)];
    const messages = [message('one', one.slice(0, 3)), message('one', one.slice(3)), message('two', two)];
    const { feeds, failed } = await run(messages, stories);
    expect(feeds.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'read'));
    expect(failed).toEqual([]);
    expect([...most]).toEqual([
      [`127.0.0.1${origin}`, 1],
      [`localhost${origin}`, 1],
    ]);
  });

  it('queue an article once, though two of them show it', async () => {
    const feeds = urls('127.0.0.1', 'a', 'b');
    await run([message('one', feeds)], [story('one', feeds)]);
    expect(queued.map(({ arrival, reason, item }) => [arrival, reason, item.title])).toEqual([
      ['news', 'new', 'North Korean troops in Kursk'],
    ]);
  });

  it('bring the baseline of a story that is at its beginning, which has then begun', async () => {
    const feeds = urls('127.0.0.1', 'a');
    await run([message('one', feeds, true)], [story('one', feeds)]);
    expect(queued.map(({ arrival }) => arrival)).toEqual(['baseline']);
    expect((await getWatch(store.table, 'one')).story.startedAt).toBe('2026-03-01T11:59:00.000Z');
  });

  it('begin nothing while they fail', async () => {
    const feeds = urls('127.0.0.1', 'broken');
    const { feeds: reports } = await run([message('one', feeds, true)], [story('one', feeds)]);
    expect(reports).toMatchObject([{ outcome: 'failed', news: 'failing' }]);
    expect((await getWatch(store.table, 'one')).story.startedAt).toBeNull();
  });

  it('are left alone when they were looked at since', async () => {
    const feeds = urls('127.0.0.1', 'a');
    await run([message('one', feeds)], [story('one', feeds)]);
    const { feeds: again } = await run([message('one', feeds)], [story('one', feeds)]);
    expect(again).toEqual([]);
  });

  it('are left alone when no story has them any more', async () => {
    const feeds = urls('127.0.0.1', 'a');
    expect(await run([message('gone', feeds)], [story('one', feeds)])).toEqual({ feeds: [], failed: [] });
    expect(await run([message('one', urls('127.0.0.1', 'old'))], [story('one', feeds)])).toMatchObject({
      feeds: [],
    });
  });

  it('are read though a state of one cannot be, which is written anew', async () => {
    const feeds = urls('127.0.0.1', 'a', 'b');
    await putItem(store.table, feedKey('one', feeds[0] ?? ''), { url: 17 });
    const { feeds: reports } = await run([message('one', feeds)], [story('one', feeds)]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['read', 'read']);
    expect((await getWatch(store.table, 'one')).feeds.size).toBe(2);
  });

  it('stay due when their articles could not be queued, and the others do not', async () => {
    const [broken = '', fine = ''] = [...urls('127.0.0.1', 'a'), ...urls('localhost', 'a')];
    const stories = [story('one', [broken, fine])];
    await putFeedState(store.table, 'one', newFeedState({ url: broken, outlet: 'Gazette' }, NOW));
    const messages = [message('one', [broken]), message('one', [fine])];
    const articles = {
      send: async ([first]: readonly ArticleMessage[]) => {
        if (first?.feed === broken) throw new Error('the queue is down');
      },
    };
    const { failed } = await run(messages, stories, { articles });
    expect(failed.map(({ message: one }) => one.lane)).toEqual([`127.0.0.1${origin}`]);
    const { feeds } = await getWatch(store.table, 'one');
    expect([feeds.get(broken)?.checkedAt, feeds.get(fine)?.checkedAt]).toEqual([null, NOW]);
  });
});
