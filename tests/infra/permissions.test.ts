import { Template } from 'aws-cdk-lib/assertions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../../functions/alert/tell.ts';
import type { ArticleMessage } from '../../functions/article-message.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { giveOut } from '../../functions/deliver/give-out.ts';
import { makeDigests } from '../../functions/digest/make-digests.ts';
import type { FeedMessage } from '../../functions/feed-message.ts';
import { fetchFeeds } from '../../functions/fetch/fetch-feeds.ts';
import { poll } from '../../functions/poll/poll.ts';
import { queueArchive } from '../../functions/poll/queue-archive.ts';
import { readArticle } from '../../functions/read/read-article.ts';
import { settle } from '../../functions/read/settle.ts';
import { readSettings } from '../../infra/settings.ts';
import { FogwatchStack } from '../../infra/stack.ts';
import type { MessageDocument } from '../../shared/alerts/document.ts';
import type { ArticleOutcome } from '../../shared/articles/fetch-article.ts';
import { withLease } from '../../shared/store/lease.ts';
import { pendingByClaimant } from '../../shared/store/pending.ts';
import { putSubscription, subscriptionsIn } from '../../shared/store/subscriptions.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { type NewsServer, startNewsServer } from '../fixtures/news-server.ts';
import { openTestTable, type TestTable } from '../fixtures/test-table.ts';
import { isAllowed, noteCalls, statementsOf } from './policies.ts';
import { unbundledApp } from './unbundled.ts';

const template = Template.fromStack(
  new FogwatchStack(unbundledApp(), 'Fogwatch', { settings: readSettings({}, ['kursk']) }),
);
const NOW = '2024-12-17T08:00:00.000Z';

let store: TestTable;
let server: NewsServer;
beforeEach(async () => {
  store = await openTestTable();
  server = await startNewsServer();
  server.show([
    {
      id: 'a',
      title: 'North Korean troops in Kursk',
      published: '2024-12-17T06:00:00Z',
      body: ['Snow fell.'],
    },
  ]);
});
afterEach(async () => {
  await server.close();
  await store.close();
});

const story = () => ({ ...KURSK, feeds: [{ url: server.feed, outlet: 'Gazette', language: 'en' }] });

const message = (reason: 'new' | 'edited'): ArticleMessage => ({
  ...{ story: 'kursk', identity: 'https://example.org/a', feed: 'https://example.org/feed', language: 'en' },
  item: {
    ...{ id: 'a', url: 'https://example.org/a', title: 'North Korean losses', summary: '', outlet: null },
    ...{ published: '2024-12-17T06:00:00.000Z', updated: null },
  },
  ...{
    outlet: 'Gazette',
    arrival: 'news',
    reason,
    queuedAt: reason === 'new' ? NOW : '2024-12-17T09:00:00.000Z',
  },
});
const page = (text: string): ArticleOutcome => ({
  kind: 'read',
  article: {
    ...{
      url: 'https://example.org/a',
      title: 'North Korean losses',
      outlet: 'Gazette',
      language: 'en',
      text,
    },
    ...{ published: '2024-12-17T06:00:00.000Z', modified: null, readFrom: 'page' },
  },
  ...{ failure: null, validators: null, retryAfter: null },
});

describe('what a function does, it may do', () => {
  const shared = () => ({ table: store.table, stories: [story()], now: NOW, pollMinutes: 5 });
  const nowhere = { send: async () => undefined };

  it('poll: what is due, what is new, looks, the archive, and its lease', async () => {
    const calls = noteCalls(store.table);
    await withLease(store.table, { name: 'poll', now: NOW, milliseconds: 60_000 }, async () => {
      await poll({ ...shared(), feeds: nowhere, articles: nowhere });
      await queueArchive(story(), { table: store.table, queue: nowhere, now: NOW });
    });
    const own = statementsOf(template, 'PollFunctionRole');
    expect(calls.filter((call) => !isAllowed(own, call))).toEqual([]);
    expect(new Set(calls.map(({ action }) => action))).toEqual(new Set(['Query', 'PutItem', 'UpdateItem']));
  });

  it('fetch: feeds, and the items they show', async () => {
    const handedOn: FeedMessage[] = [];
    const queued: ArticleMessage[] = [];
    const feeds = { send: async (some: readonly FeedMessage[]) => void handedOn.push(...some) };
    await poll({ ...shared(), articles: nowhere, feeds });
    const calls = noteCalls(store.table);
    await fetchFeeds(handedOn, {
      ...shared(),
      articles: { send: async (some) => void queued.push(...some) },
      ...{ budgetMs: 60_000, fetch: { allowPrivate: true }, random: () => 0 },
    });
    expect(queued).toHaveLength(1);
    const own = statementsOf(template, 'FetchFunctionRole');
    expect(calls.filter((call) => !isAllowed(own, call))).toEqual([]);
    expect(new Set(calls.map(({ action }) => action))).toEqual(
      new Set(['BatchGetItem', 'BatchWriteItem', 'PutItem', 'UpdateItem']),
    );
  });

  it('read and settle: an article with a number, and the same one edited', async () => {
    const settling = store.another();
    const [reads, settles] = [noteCalls(store.table), noteCalls(settling)];
    const read = (text: string, reason: 'new' | 'edited') =>
      readArticle(message(reason), {
        ...{ table: store.table, story: KURSK, now: reason === 'new' ? NOW : '2024-12-17T09:00:00.000Z' },
        fetch: async () => page(text),
        settle: (columns, numbers) => settle(columns, { table: settling, story: KURSK, now: NOW, numbers }),
      });
    const said = (number: string) =>
      `About ${number} North Korean soldiers have been killed in the Kursk region, South Korea's National Intelligence Service said on Tuesday.`;
    const { changes } = await read(said('100'), 'new');
    expect(changes).toHaveLength(1);
    await read(said('300'), 'edited');
    expect(reads.filter((call) => !isAllowed(statementsOf(template, 'ReadFunctionRole'), call))).toEqual([]);
    expect(settles.filter((call) => !isAllowed(statementsOf(template, 'SettleFunctionRole'), call))).toEqual(
      [],
    );
  });

  it('alert, digest and deliver: a number that is told', async () => {
    const [alerting, digesting, delivering] = [store.another(), store.another(), store.another()];
    const address = `${server.feed}/hook`;
    const subscription = {
      choice: { story: 'kursk' },
      createdAt: '2024-12-16T07:00:00.000Z',
      changedAt: NOW,
    };
    const mail = {
      ...subscription,
      id: 'mail',
      protocol: 'email',
      address: 'a@example.org',
      digest: 'daily',
    } as const;
    await putSubscription(store.table, mail);
    await putSubscription(store.table, { ...subscription, id: 'hook', protocol: 'webhook', address });
    const text =
      "About 100 North Korean soldiers have been killed in the Kursk region, South Korea's National Intelligence Service said on Tuesday.";
    await readArticle(message('new'), {
      table: store.table,
      story: KURSK,
      now: NOW,
      fetch: async () => page(text),
    });

    const alerts = noteCalls(alerting);
    let document: MessageDocument | undefined;
    const groups = (await pendingByClaimant(alerting, 'kursk')).map(({ changes }) => changes);
    const told = await tell(groups, {
      ...{ table: alerting, story: KURSK, now: NOW, clock: () => NOW, pause: async () => undefined },
      ...{ whyYou: '', at: '' },
      publish: async (published) => {
        document = published.document;
      },
    });
    expect(told).toMatchObject({ messages: 1, failed: [] });
    expect(alerts.filter((call) => !isAllowed(statementsOf(template, 'AlertFunctionRole'), call))).toEqual(
      [],
    );

    const digests = noteCalls(digesting);
    const made = await makeDigests({
      ...{ table: digesting, stories: [KURSK], now: '2024-12-18T09:00:00.000Z', send: async () => undefined },
      ...{ schedule: { hour: 8, timeZone: 'UTC' }, reason: () => ({ whyYou: '', at: '' }) },
    });
    expect(made).toEqual({ sent: 1, failed: [] });
    expect(digests.filter((call) => !isAllowed(statementsOf(template, 'DigestFunctionRole'), call))).toEqual(
      [],
    );

    const deliveries = noteCalls(delivering);
    if (document === undefined) throw new TypeError('The number is told.');
    const tasks = giveOut(document, await subscriptionsIn(delivering), [KURSK], NOW);
    expect(tasks.map(({ deliverTo }) => deliverTo)).toEqual(['hook']);
    for (const task of tasks) {
      const context = { stories: [KURSK], now: NOW, attempts: 1, random: 0, allowPrivate: true };
      await deliver(task, { table: delivering, ...context });
    }
    expect(
      deliveries.filter((call) => !isAllowed(statementsOf(template, 'DeliverFunctionRole'), call)),
    ).toEqual([]);
  });
});

describe('what a function has no business with, it may not do', () => {
  const put = (pk: string) => ({ action: 'PutItem', index: null, keys: [pk] });
  it.each([
    ['poll', 'forge a change', put('CHANGE#0123')],
    ['poll', 'forge a figure', put('FIGURES#kursk#north-korea#NIS')],
    ['fetch', 'forge a change', put('CHANGE#0123')],
    ['fetch', 'forge a ledger', put('LEDGERS#kursk')],
    ['fetch', 'forge a figure', put('FIGURES#kursk#north-korea#NIS')],
    ['fetch', 'forge a figure beside a feed', { ...put(''), keys: ['STORY#kursk', 'FIGURES#kursk#x#y'] }],
    ['fetch', 'stop the polls', put('LEASE#poll')],
    ['read', 'change what is known of a feed', put('STORY#kursk')],
    ['read', 'stop the polls', put('LEASE#poll')],
    ['read', 'forge a change', put('CHANGE#0123')],
    ['read', 'mark a change', { ...put('CHANGE#0123'), action: 'UpdateItem' }],
    ['read', 'forge a ledger', put('LEDGERS#kursk')],
    ['settle', 'change what is known of an article', put('ARTICLE#kursk#0123')],
    ['alert', 'forge a figure', put('FIGURES#kursk#north-korea#NIS')],
    ['history', 'write at all', put('CHANGE#0123')],
  ])('%s: %s', (name, _, call) => {
    const role = `${name[0]?.toUpperCase()}${name.slice(1)}FunctionRole`;
    expect(isAllowed(statementsOf(template, role), call)).toBe(false);
  });
});
