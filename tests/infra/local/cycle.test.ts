import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleMessage } from '../../../functions/article-message.ts';
import { fetchMessage } from '../../../functions/read/fetch-message.ts';
import type { Counts } from '../../../infra/local/counts.ts';
import { runCycle } from '../../../infra/local/cycle.ts';
import { createQueueInput, localQueue } from '../../../infra/local/local-queue.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import type { Story } from '../../../shared/story/story.ts';
import { type News, type NewsServer, startNewsServer } from '../../fixtures/news-server.ts';
import { SECOND_STORY } from '../../fixtures/second-story.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

let store: TestTable;
let server: NewsServer;
let queueName: string;
beforeEach(async () => {
  store = await openTestTable();
  queueName = `${store.table.name}-queue`;
  await store.table.client.send(new CreateTableCommand(createQueueInput(queueName)));
  server = await startNewsServer();
});
afterEach(async () => {
  await server.close();
  await store.close();
});

interface Cycle {
  readonly alerts: readonly StoredChange[];
  readonly failures: readonly string[];
  readonly counts: Counts;
}

interface CycleOptions {
  readonly feeds?: readonly string[];
  readonly story?: Story;
  readonly publish?: (change: StoredChange) => void;
}

/** One cycle at a time (ISO 8601) on the news as they stand. */
async function cycle(
  now: string,
  { feeds = [server.feed], story = KURSK, publish }: CycleOptions = {},
): Promise<Cycle> {
  const alerts: StoredChange[] = [];
  const failures: string[] = [];
  const counts = await runCycle({
    table: store.table,
    queue: localQueue({ ...store.table, name: queueName }),
    story: { ...story, feeds: feeds.map((url) => ({ url, outlet: 'Gazette', language: 'en' })) },
    now,
    pollMinutes: 5,
    allowPrivate: true,
    fetch: (message, validators, signal) =>
      fetchMessage(message, validators, { now, allowPrivate: true, signal }),
    publish: async ({ changes }) => {
      for (const change of changes) {
        publish?.(change);
        alerts.push(change);
      }
    },
    stop: new AbortController().signal,
    onFeed: ({ error }) => error !== null && failures.push(error),
    onFailure: (line) => failures.push(line),
    onProgress: () => undefined,
  });
  return { alerts, failures, counts };
}

const BASE: News = {
  id: 'base',
  title: 'North Korean troops in Kursk',
  published: '2024-12-10T06:00:00Z',
  body: ['North Korean soldiers are in the Kursk region, the National Intelligence Service said on Tuesday.'],
};
const toll = (id: string, number: string, published: string, more: Partial<News> = {}): News => ({
  id,
  title: 'North Korean losses in Kursk',
  published,
  body: [
    `About ${number} North Korean soldiers have been killed in the Kursk region so far, South Korea's National Intelligence Service said on ${day(published)}.`,
  ],
  ...more,
});
const day = (time: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(time));

const told = (alerts: readonly StoredChange[]) =>
  alerts.map(({ kind, metric, claimant, from, to }) => [
    kind,
    metric,
    claimant,
    from?.value ?? null,
    to?.value ?? null,
  ]);

/** The first poll, of nothing that carries a number. */
async function baseline(): Promise<void> {
  server.show([BASE]);
  await cycle('2024-12-10T08:00:00.000Z');
}

/** A message of an article that its feed shows. */
function messageOf({ id, title, published, body }: News, reason: ArticleMessage['reason']): ArticleMessage {
  const url = server.feed.replace('/feed', `/${id}`);
  return {
    ...{ story: KURSK.id, identity: url, feed: server.feed, outlet: 'Gazette', language: 'en' },
    item: { id, url, title, summary: body.join(' '), published, updated: null, outlet: null },
    ...{ arrival: 'news', reason, queuedAt: '2024-12-11T08:00:00.000Z' },
  };
}

describe('a cycle', () => {
  it('reads an article that waits twice as its first reading left it', async () => {
    await baseline();
    const news = toll('a', '100', '2024-12-11T06:00:00Z');
    server.show([BASE, news]);
    const again = { ...news, published: '2024-12-11T06:30:00Z' };
    const queue = localQueue({ ...store.table, name: queueName });
    await queue.send([messageOf(news, 'new'), messageOf(again, 'edited')]);
    const { counts, failures } = await cycle('2024-12-11T08:00:00.000Z');
    expect(failures).toEqual([]);
    expect(counts).toMatchObject({ articles: 1, figures: 1, changes: 1 });
    expect(await queue.waiting()).toEqual([]);
  });

  it('takes the first poll of an empty ledger as the baseline, and tells nobody', async () => {
    server.show([toll('a', '100', '2024-12-10T06:00:00Z')]);
    const { alerts, counts } = await cycle('2024-12-10T08:00:00.000Z');
    expect(alerts).toEqual([]);
    expect(counts).toMatchObject({ feeds: 1, articles: 1, changes: 1, failures: 0 });
  });

  it('tells a new number once, with its source', async () => {
    await baseline();
    server.show([toll('a', '100', '2024-12-17T06:00:00Z'), BASE]);
    const { alerts } = await cycle('2024-12-17T08:00:00.000Z');
    expect(told(alerts)).toEqual([['first', 'killed', 'NIS', null, 100]]);
    expect(alerts[0]?.article.url).toMatch(/\/a$/);
    expect(told((await cycle('2024-12-17T08:30:00.000Z')).alerts)).toEqual([]);
  });

  it('reads the articles of a cycle in the order of publication, whatever the feed lists first', async () => {
    await baseline();
    server.show([toll('b', '300', '2024-12-20T06:00:00Z'), toll('a', '100', '2024-12-17T06:00:00Z')]);
    const { alerts } = await cycle('2024-12-20T08:00:00.000Z');
    expect(told(alerts)).toEqual([
      ['first', 'killed', 'NIS', null, 100],
      ['raised', 'killed', 'NIS', 100, 300],
    ]);
  });

  it('asks an unchanged feed and a fresh page conditionally, and reads nothing again', async () => {
    await baseline();
    const { counts } = await cycle('2024-12-10T08:10:00.000Z');
    expect(counts.articles).toBe(0);
    expect(server.unchanged).toEqual(
      new Map([
        ['/feed', 1],
        ['/base', 1],
      ]),
    );
  });

  it('does not ask a feed before it is due', async () => {
    await baseline();
    const { counts } = await cycle('2024-12-10T08:01:00.000Z');
    expect(counts.feeds).toBe(0);
  });

  it('reads an article that two feeds carry once', async () => {
    server.show([BASE]);
    await cycle('2024-12-10T08:00:00.000Z', { feeds: [server.feed, `${server.feed}/2`] });
    expect(server.requests.get('/base')).toBe(1);
    const { counts } = await cycle('2024-12-10T08:30:00.000Z', {
      feeds: [server.feed, `${server.feed}/2`],
    });
    expect(counts.articles).toBe(0);
  });

  it("takes a new feed's old items as late, and its fresh ones as news", async () => {
    await baseline();
    server.show([toll('old', '100', '2024-12-12T06:00:00Z'), toll('new', '300', '2024-12-17T06:00:00Z')]);
    const { alerts } = await cycle('2024-12-17T08:00:00.000Z', { feeds: [`${server.feed}/2`] });
    expect(told(alerts)).toEqual([['raised', 'killed', 'NIS', 100, 300]]);
  });
});

describe('an article that changes', () => {
  it('and whose feed says so is told as corrected', async () => {
    await baseline();
    server.show([toll('a', '400', '2024-12-17T06:00:00Z')]);
    await cycle('2024-12-17T08:00:00.000Z');
    server.show([toll('a', '300', '2024-12-17T06:00:00Z', { updated: '2024-12-17T09:00:00Z' })]);
    expect(told((await cycle('2024-12-17T10:00:00.000Z')).alerts)).toEqual([
      ['corrected', 'killed', 'NIS', 400, 300],
    ]);
    expect(told((await cycle('2024-12-17T11:00:00.000Z')).alerts)).toEqual([]);
  });

  it('behind an unchanged feed is noticed by a second look', async () => {
    await baseline();
    server.show([toll('a', '400', '2024-12-17T06:00:00Z')]);
    await cycle('2024-12-17T08:00:00.000Z');
    server.edit(toll('a', '300', '2024-12-17T06:00:00Z'));
    expect(told((await cycle('2024-12-17T08:05:00.000Z')).alerts)).toEqual([
      ['corrected', 'killed', 'NIS', 400, 300],
    ]);
  });

  it('that is taken away takes its numbers with it', async () => {
    await baseline();
    server.show([toll('a', '400', '2024-12-17T06:00:00Z')]);
    await cycle('2024-12-17T08:00:00.000Z');
    server.edit(toll('a', '400', '2024-12-17T06:00:00Z', { status: 410 }));
    expect(told((await cycle('2024-12-17T15:00:00.000Z')).alerts)).toEqual([
      ['withdrawn', 'killed', 'NIS', 400, null],
    ]);
  });

  it('keeps its numbers while its page cannot be had', async () => {
    await baseline();
    server.show([toll('a', '400', '2024-12-17T06:00:00Z')]);
    await cycle('2024-12-17T08:00:00.000Z');
    server.edit(toll('a', '400', '2024-12-17T06:00:00Z', { status: 503 }));
    const { alerts, failures } = await cycle('2024-12-17T15:00:00.000Z');
    expect(told(alerts)).toEqual([]);
    expect(failures).toHaveLength(1);
  });

  it('is looked at ever more seldom while it stands still, every six hours at least, and let alone after two days', async () => {
    await baseline();
    server.show([toll('a', '400', '2024-12-17T06:00:00Z')]);
    const start = Date.parse('2024-12-17T08:00:00.000Z');
    const looksBy = new Map<number, number>();
    for (let minutes = 0; minutes <= 4 * 24 * 60; minutes += minutes < 120 ? 5 : 60) {
      await cycle(new Date(start + minutes * 60_000).toISOString());
      looksBy.set(minutes, server.requests.get('/a') ?? 0);
    }
    expect([0, 5, 120, 48 * 60, 4 * 24 * 60].map((minutes) => looksBy.get(minutes))).toEqual([
      1, 2, 6, 15, 15,
    ]);
  });
});

describe('an alert', () => {
  it('that could not go out stays pending, and goes out next time', async () => {
    await baseline();
    server.show([toll('a', '100', '2024-12-17T06:00:00Z')]);
    const broken = cycle('2024-12-17T08:00:00.000Z', {
      publish: () => {
        throw new Error('the line is down');
      },
    });
    await expect(broken).rejects.toThrow('the line is down');
    expect(told((await cycle('2024-12-17T08:30:00.000Z')).alerts)).toEqual([
      ['first', 'killed', 'NIS', null, 100],
    ]);
    expect(told((await cycle('2024-12-17T09:00:00.000Z')).alerts)).toEqual([]);
  });
});

describe('another story', () => {
  it('is followed by the same code', async () => {
    const number = toll('h', '', '2024-12-17T06:00:00Z', {
      title: 'Veltish marines on Harrow',
      body: [
        'About 240 Veltish marines have been killed on Harrow Island so far, the Osmari defence ministry said on Tuesday.',
      ],
    });
    server.show([
      { ...number, id: 'h0', body: ['Veltish marines landed on Harrow.'], published: '2024-12-10T06:00:00Z' },
    ]);
    await cycle('2024-12-10T08:00:00.000Z', { story: SECOND_STORY });
    server.show([number]);
    await cycle('2024-12-17T08:00:00.000Z', { story: SECOND_STORY });
    expect(await changesOf(store.table, 'harrow')).toMatchObject([
      { force: 'velt', metric: 'killed', theatre: 'harrow' },
    ]);
  });
});
