import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttributeValue, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeSource } from '../../../functions/history/store-source.ts';
import { readArticle } from '../../../functions/read/read-article.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import { bringUpToDate } from '../../../shared/store/first-shape.ts';
import { SHAPE } from '../../../shared/store/items.ts';
import { positionsOf } from '../../../shared/store/ledgers.ts';
import { markSent, pendingByClaimant, stillPending } from '../../../shared/store/pending.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { pageOf } from '../../fixtures/article-page.ts';
import { everyItem } from '../../fixtures/kept-changes.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { storedLine } from '../changes/told.ts';

const STORES = join(import.meta.dirname, '../../fixtures/stores');
const stores = readdirSync(STORES).filter((name) => name.endsWith('.jsonl'));

let store: TestTable;
beforeEach(async () => {
  store = await openTestTable();
});
afterEach(() => store.close());

/** Lays a store into the table, as another build wrote it. */
async function lay(name: string): Promise<void> {
  const lines = readFileSync(join(STORES, name), 'utf8').trim().split('\n');
  for (const line of lines) {
    const Item: Record<string, AttributeValue> = JSON.parse(line, (key, value: unknown) =>
      key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value,
    );
    await store.table.client.send(new PutItemCommand({ TableName: store.table.name, Item }));
  }
}

const lines = (changes: readonly StoredChange[]): string[] =>
  changes.map((change) => `${change.claimant} ${change.metric}: ${storedLine(change)}`).sort();

/** What every store of tests/fixtures/stores/ tells: write-store.ts. */
const HISTORY = [
  'NIS killed: first – → 100: sent',
  'NIS killed: raised 100 → 300: sent',
  'NIS killed: raised 300 → 450: pending',
  'NIS wounded: first – → 1100: sent',
  'Ukraine General Staff killed: incident – → 40: sent',
  'Zelensky killed: first – → 3000: sent',
  'Zelensky killed: withdrawn 3000 → –: sent',
];

const read = (id: string, text: string) =>
  readArticle(pageOf(id, text).message, {
    ...{ table: store.table, story: KURSK, now: '2024-12-21T10:00:00.000Z' },
    fetch: pageOf(id, text).fetch,
  });

describe.each(stores)('a store as %s wrote it', (name) => {
  beforeEach(() => lay(name));

  it('tells its history, positions and pending alerts before anything is written', async () => {
    expect(lines(await changesOf(store.table, 'kursk'))).toEqual(HISTORY);
    expect((await positionsOf(store.table, 'kursk')).map(({ quantity }) => quantity.value).sort()).toEqual([
      1100, 450,
    ]);
    const pending = await pendingByClaimant(store.table, 'kursk');
    expect(pending.flatMap(({ changes }) => lines(changes))).toEqual([
      'NIS killed: raised 300 → 450: pending',
    ]);
  });

  it('has no period with changes that were written before there were any', async () => {
    const changes = await changesOf(store.table, 'kursk');
    expect(changes.map(({ period }) => period)).toEqual(HISTORY.map(() => null));
  });

  it('tells the same when it was brought up to date, once and again', async () => {
    for (let round = 0; round < 2; round++) {
      await bringUpToDate(store.table, 'kursk');
      expect(lines(await changesOf(store.table, 'kursk'))).toEqual(HISTORY);
      const items = await everyItem(store.table);
      expect(items.find(({ pk, sk }) => pk === 'STORY#kursk' && sk === 'META')?.shape).toBe(SHAPE);
    }
    const source = storeSource(store.table, [KURSK]);
    const series = { story: 'kursk', force: 'north-korea', metric: 'killed', theatre: 'kursk' } as const;
    const page = await source.changes({ story: 'kursk', series, order: 'newest', limit: 2 });
    expect(page.changes).toHaveLength(2);
    const [raised] = (await changesOf(store.table, 'kursk')).filter(({ to }) => to?.value === 300);
    const found = await source.change(raised?.id.slice(0, 8) ?? '');
    expect(found).toMatchObject({ found: 'one', story: { change: { id: raised?.id } } });
  });

  it('takes what is read on from there: an echo is one, and a new number follows the old', async () => {
    await read(
      'echo',
      "450 North Korean soldiers have been killed in Kursk, South Korea's spy agency said on Saturday.",
    );
    expect(lines(await changesOf(store.table, 'kursk'))).toEqual(HISTORY);
    await read(
      'next',
      "South Korea's spy agency said 600 North Korean soldiers had been killed in Kursk so far.",
    );
    expect(lines(await changesOf(store.table, 'kursk'))).toEqual(
      [...HISTORY, 'NIS killed: raised 450 → 600: pending'].sort(),
    );
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('has an alert told once that goes out %s the store is brought up to date', async (_, isFirst) => {
    if (!isFirst) await bringUpToDate(store.table, 'kursk');
    const [group] = await pendingByClaimant(store.table, 'kursk');
    const changes = await stillPending(store.table, group?.changes ?? []);
    expect(changes).toHaveLength(1);
    await markSent(
      store.table,
      changes.map(({ id }) => id),
      { at: '2024-12-21T10:00:00.000Z', message: 'm' },
    );
    await bringUpToDate(store.table, 'kursk');
    await read(
      'echo',
      "450 North Korean soldiers have been killed in Kursk, South Korea's spy agency said on Saturday.",
    );
    expect(await pendingByClaimant(store.table, 'kursk')).toEqual([]);
    expect(lines(await changesOf(store.table, 'kursk')).filter((line) => line.includes('pending'))).toEqual(
      [],
    );
  });
});
