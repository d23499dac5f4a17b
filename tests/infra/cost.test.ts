import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendMessage } from '../../functions/alert/send-message.ts';
import type { ArticleMessage } from '../../functions/article-message.ts';
import type { FeedMessage } from '../../functions/feed-message.ts';
import { fetchFeeds } from '../../functions/fetch/fetch-feeds.ts';
import { poll } from '../../functions/poll/poll.ts';
import { readArticle } from '../../functions/read/read-article.ts';
import type { ArticleOutcome } from '../../shared/articles/fetch-article.ts';
import { pendingChanges } from '../../shared/store/pending.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../fixtures/test-table.ts';

/** Calls counted at the SDK's client, for docs/cost.md: whoever changes a number here changes it there. */

const FEEDS = 30;

let store: TestTable;
let server: Server;
let port: number;
let calls: string[];

beforeEach(async () => {
  store = await openTestTable();
  calls = [];
  store.table.client.middlewareStack.add(
    (next, context) => (input) => {
      calls.push(String(context.commandName).replace('Command', ''));
      return next(input);
    },
    { step: 'initialize', name: 'count' },
  );
  server = createServer((request, response) => {
    const known = request.headers['if-none-match'] === '"1"';
    response.writeHead(known ? 304 : 200, { etag: '"1"', 'content-type': 'application/rss+xml' });
    response.end(known ? undefined : '<rss version="2.0"><channel><title>Nothing</title></channel></rss>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await store.close();
});

function counted(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const call of calls.splice(0)) counts[call] = (counts[call] ?? 0) + 1;
  return counts;
}

const message = (id: string): ArticleMessage => ({
  story: 'kursk',
  identity: `https://gazette.example/${id}`,
  feed: 'https://gazette.example/feed',
  item: {
    ...{ id, url: `https://gazette.example/${id}`, title: id, summary: '', outlet: null },
    ...{ published: '2024-12-19T08:00:00.000Z', updated: null },
  },
  ...{
    outlet: 'Gazette',
    language: 'en',
    arrival: 'news',
    reason: 'new',
    queuedAt: '2024-12-19T08:01:00.000Z',
  },
});

const page =
  (text: string) =>
  async ({ identity }: ArticleMessage): Promise<ArticleOutcome> => ({
    kind: 'read',
    article: {
      ...{ url: identity, title: 'A report', outlet: 'Gazette', published: '2024-12-19T08:00:00.000Z' },
      ...{ modified: null, language: 'en', text, readFrom: 'page' },
    },
    ...{ failure: null, validators: null, retryAfter: null },
  });

const now = '2024-12-19T08:02:00.000Z';

describe('what a poll costs', () => {
  const feeds = () =>
    Array.from({ length: FEEDS }, (_, n) => ({
      url: `http://127.0.0.1:${port}/${n}`,
      outlet: `${n}`,
      language: 'en',
    }));
  async function cycle(now: string) {
    const stories = [{ ...KURSK, feeds: feeds() }];
    const shared = { table: store.table, stories, now, pollMinutes: 5 };
    const articles = { send: async () => undefined };
    const handedOn: FeedMessage[] = [];
    await poll({ ...shared, articles, feeds: { send: async (some) => void handedOn.push(...some) } });
    const polled = counted();
    const { feeds: read } = await fetchFeeds(handedOn, {
      ...{ ...shared, articles, random: () => 0.5, budgetMs: 60_000, fetch: { allowPrivate: true } },
    });
    return { read, polled, fetched: counted() };
  }

  it('is one query of its story, and a look at the state and a due time a feed, where every feed answers 304', async () => {
    await cycle('2024-12-19T08:00:00.000Z');
    await cycle('2024-12-19T08:05:00.000Z');
    counted();
    const { read, polled, fetched } = await cycle('2024-12-19T08:10:00.000Z');
    expect(read.map(({ outcome }) => outcome)).toEqual(Array.from({ length: FEEDS }, () => 'not-modified'));
    expect(polled).toEqual({ Query: 1 });
    expect(fetched).toEqual({ BatchGetItem: 1, PutItem: FEEDS });
  });
});

describe('what an article costs', () => {
  const read = (id: string, text: string) =>
    readArticle(message(id), { table: store.table, story: KURSK, now, fetch: page(text) });

  it('without a figure', async () => {
    await read('quiet', 'Rain fell over the border all day.');
    expect(counted()).toEqual({ GetItem: 1, PutItem: 1 });
  });

  it('with a number that is new, and its alert', async () => {
    await read('first', "South Korea's spy agency said 100 North Korean soldiers had been killed in Kursk.");
    expect(counted()).toEqual({ GetItem: 1, BatchGetItem: 3, Query: 1, PutItem: 5 });
    const [change] = await pendingChanges(store.table, 'kursk');
    if (change === undefined) throw new Error('no alert is pending');
    counted();
    await sendMessage([change], {
      table: store.table,
      story: KURSK,
      now,
      publish: async () => undefined,
      whyYou: '',
      at: '',
    });
    expect(counted()).toEqual({ BatchGetItem: 1, Query: 1, UpdateItem: 1 });
  });

  it('with a number that was told before', async () => {
    await read('first', "South Korea's spy agency said 100 North Korean soldiers had been killed in Kursk.");
    counted();
    await read(
      'echo',
      "Some 100 North Korean soldiers had been killed in Kursk, South Korea's spy agency said.",
    );
    expect(counted()).toEqual({ GetItem: 1, BatchGetItem: 3, Query: 1, PutItem: 5 });
  });
});
