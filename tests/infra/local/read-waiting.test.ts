import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleMessage } from '../../../functions/article-message.ts';
import { type Counts, noCounts } from '../../../infra/local/counts.ts';
import { createQueueInput, localQueue } from '../../../infra/local/local-queue.ts';
import { type FetchMessage, type ReadingContext, readWaiting } from '../../../infra/local/read-waiting.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

const NOW = '2024-12-21T08:00:00.000Z';
let store: TestTable;
let context: ReadingContext;
let failures: string[];
beforeEach(async () => {
  store = await openTestTable();
  const name = `${store.table.name}-queue`;
  await store.table.client.send(new CreateTableCommand(createQueueInput(name)));
  failures = [];
  context = {
    ...{ table: store.table, queue: localQueue({ ...store.table, name }), story: KURSK, now: NOW },
    fetch: read,
    stop: new AbortController().signal,
    onFailure: (line) => failures.push(line),
    onProgress: () => undefined,
  };
});
afterEach(() => store.close());

/** Numbers of December days, each told on its day. */
const TOLLS = new Map([
  [17, 100],
  [18, 200],
  [19, 300],
]);
const url = (day: number): string => `https://news.example/${day}`;

const messages: readonly ArticleMessage[] = [...TOLLS.keys()].map((day) => ({
  ...{ story: KURSK.id, identity: url(day), feed: 'https://news.example/feed', outlet: 'Gazette' },
  ...{ language: 'en', arrival: 'news', reason: 'new', queuedAt: NOW },
  item: {
    ...{ id: url(day), url: url(day), title: 'Losses in Kursk', summary: '', outlet: null },
    ...{ published: `2024-12-${day}T06:00:00.000Z`, updated: null },
  },
}));

const dayOf = ({ item }: ArticleMessage): number => Number(item.url?.split('/').at(-1));

async function read(message: ArticleMessage): ReturnType<FetchMessage> {
  const { item, outlet, language } = message;
  return {
    ...{ kind: 'read', failure: null, validators: null, retryAfter: null },
    article: {
      ...{ url: item.url ?? '', title: item.title, outlet, language, modified: null, readFrom: 'page' },
      published: item.published ?? NOW,
      text: `${TOLLS.get(dayOf(message))} North Korean soldiers have been killed in the Kursk region so far, South Korea's National Intelligence Service said.`,
    },
  };
}

async function readAll(changed: Partial<ReadingContext> = {}): Promise<Counts> {
  const counts = noCounts();
  await readWaiting({ ...context, ...changed }, counts);
  return counts;
}

/** Each change's number, and what is told of it. */
const ledger = async (): Promise<unknown> =>
  (await changesOf(store.table, KURSK.id)).map(({ to, alert }) => [to?.value, alert.state]);

const ALL_TOLD = [...TOLLS.values()].map((number) => [number, 'pending']);

describe('articles that wait', () => {
  it('come into the ledgers in order of publication, whichever page comes first', async () => {
    await context.queue.send(messages);
    const counts = await readAll({
      fetch: async (message) => {
        await sleep((19 - dayOf(message)) * 60);
        return read(message);
      },
    });
    expect(counts).toMatchObject({ articles: 3, figures: 3, changes: 3, failures: 0 });
    // Had a later number been there first, an earlier one would be told to nobody.
    expect(await ledger()).toEqual(ALL_TOLD);
    expect(await context.queue.waiting()).toEqual([]);
  });

  it('are held up by none that fails, which waits for the next run', async () => {
    await context.queue.send(messages);
    const counts = await readAll({
      fetch: async (message) => {
        if (dayOf(message) === 17) throw new Error('a fault of ours');
        return read(message);
      },
    });
    expect(counts).toMatchObject({ articles: 2, failures: 1 });
    expect(failures).toEqual([`${url(17)}: a fault of ours; it is tried again next time`]);
    expect((await context.queue.waiting()).map(dayOf)).toEqual([17]);
  });

  it.each([17, 18, 19])(
    'stay on the queue where the run is stopped at that of the %i, and fail at nothing',
    async (day) => {
      await context.queue.send(messages);
      const stopping = new AbortController();
      await readAll({
        stop: stopping.signal,
        fetch: async (message, _validators, signal) => {
          if (dayOf(message) === day) stopping.abort();
          signal.throwIfAborted();
          return read(message);
        },
      });
      expect(failures).toEqual([]);
      expect((await context.queue.waiting()).length).toBeGreaterThan(0);
      await readAll();
      expect(await ledger()).toEqual(ALL_TOLD);
      expect(await context.queue.waiting()).toEqual([]);
    },
  );

  it('end the run where the store is gone', async () => {
    await context.queue.send(messages);
    let lost = false;
    store.table.client.middlewareStack.add(
      (next) => (args) => {
        if (lost) throw new Error('the store is gone');
        return next(args);
      },
      { step: 'initialize' },
    );
    const fetch: FetchMessage = (message) => {
      lost = true;
      return read(message);
    };
    try {
      await expect(readAll({ fetch })).rejects.toThrow('the store is gone');
    } finally {
      lost = false;
    }
    await readAll();
    expect(await ledger()).toEqual(ALL_TOLD);
  });
});
