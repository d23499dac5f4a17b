import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeSource } from '../../../functions/history/store-source.ts';
import { readArticle } from '../../../functions/read/read-article.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { newFeedState } from '../../../shared/feeds/feed-state.ts';
import { articlesToLookAt } from '../../../shared/store/articles.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import { getWatch, putFeedState } from '../../../shared/store/feed-states.ts';
import type { Item, StoredItemError, Table } from '../../../shared/store/items.ts';
import { feedKey } from '../../../shared/store/keys.ts';
import { positionsOf } from '../../../shared/store/ledgers.ts';
import { pendingByClaimant, pendingChanges } from '../../../shared/store/pending.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { pageOf } from '../../fixtures/article-page.ts';
import { everyItem, keptChanges } from '../../fixtures/kept-changes.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { storedLine } from '../../shared/changes/told.ts';

const NOW = '2024-12-21T10:00:00.000Z';
let store: TestTable;
let table: Table;
let unreadable: string[];
beforeEach(async () => {
  store = await openTestTable();
  unreadable = [];
  table = {
    ...store.table,
    onUnreadable: ({ key }: StoredItemError) => void unreadable.push(`${key.pk} ${key.sk}`),
  };
  await read('first', "South Korea's spy agency said 100 North Korean soldiers had been killed in Kursk.");
  await read('zelensky', 'Volodymyr Zelensky said 3,000 North Korean soldiers had been wounded in Kursk.');
});
afterEach(() => store.close());

const read = (id: string, text: string, hour = '08') => {
  const { message, fetch } = pageOf(id, text, { published: `2024-12-21T${hour}:00:00.000Z` });
  return readArticle(message, { table, story: KURSK, now: NOW, fetch });
};

/** Takes from an item what it cannot be without. */
async function damage(isMeant: (item: Item) => boolean, attribute: string): Promise<string> {
  const item = (await everyItem(store.table)).find(isMeant);
  if (item === undefined) throw new Error('there is no such item');
  const { pk, sk } = item;
  await store.table.client.send(
    new UpdateCommand({
      TableName: store.table.name,
      Key: { pk, sk },
      UpdateExpression: 'SET #attribute = :nonsense',
      ExpressionAttributeNames: { '#attribute': attribute },
      ExpressionAttributeValues: { ':nonsense': { torn: true } },
    }),
  );
  return `${pk} ${sk}`;
}

const isOf =
  (prefix: string, text: string) =>
  (item: Item): boolean =>
    String(item.pk).startsWith(prefix) && JSON.stringify(item).includes(text);
const lines = (changes: readonly StoredChange[]): string[] =>
  changes.map((change) => `${change.claimant}: ${storedLine(change)}`).sort();

describe('an item that cannot be read is told by its key and passed over', () => {
  it('a change: by lists, pages and alerts, and the other claimants go on', async () => {
    const key = await damage(isOf('CHANGE#', '"NIS"'), 'article');
    expect(lines(await changesOf(table, 'kursk'))).toEqual(['Zelensky: first – → 3000: pending']);
    expect(lines(await pendingChanges(table, 'kursk'))).toHaveLength(1);
    expect((await pendingByClaimant(table, 'kursk')).map(({ claimant }) => claimant)).toEqual(['Zelensky']);
    const source = storeSource(table, [KURSK]);
    expect((await source.changes({ story: 'kursk', order: 'newest', limit: 10 })).changes).toHaveLength(1);
    expect((await source.change(key.split(' ')[1] ?? '')).found).toBe('none');
    expect(new Set(unreadable)).toEqual(new Set([key]));
    await read(
      'more',
      'Volodymyr Zelensky said 4,500 North Korean soldiers had been wounded in Kursk so far.',
      '09',
    );
    expect(lines(await changesOf(table, 'kursk'))).toContain('Zelensky: raised 3000 → 4500: pending');
  });

  it('a change: its claimant is read on, and what it told stands in a change of its own', async () => {
    await damage(isOf('CHANGE#', '"NIS"'), 'article');
    await read(
      'raised',
      "South Korea's spy agency said 300 North Korean soldiers had been killed in Kursk so far.",
      '09',
    );
    expect(lines(await changesOf(table, 'kursk'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/NIS: first – → 100/), 'NIS: raised 100 → 300: pending']),
    );
  });

  it('a figure: the others of its claimant are folded', async () => {
    const key = await damage(isOf('FIGURES#', '#NIS'), 'body');
    await read(
      'raised',
      "South Korea's spy agency said 300 North Korean soldiers had been killed in Kursk so far.",
      '09',
    );
    expect(unreadable).toContain(key);
    expect((await positionsOf(table, 'kursk')).map(({ quantity }) => quantity.value).sort()).toEqual([
      300, 3000,
    ]);
  });

  it("a ledger's head: it is made anew from the figures, and nothing is told twice", async () => {
    const key = await damage(isOf('LEDGERS#', '"NIS"'), 'recent');
    expect(await positionsOf(table, 'kursk')).toHaveLength(2);
    await read(
      'echo',
      "At least 100 North Korean soldiers had been killed in Kursk, South Korea's spy agency said.",
      '09',
    );
    expect(unreadable).toContain(key);
    expect(lines(await keptChanges(store.table))).toEqual([
      'NIS: first – → 100: pending',
      'Zelensky: first – → 3000: pending',
    ]);
  });

  it("a ledger's position: by the list of positions", async () => {
    const key = await damage(isOf('LEDGERS#', '"NIS"'), 'position');
    expect((await positionsOf(table, 'kursk')).map(({ claimant }) => claimant)).toEqual(['Zelensky']);
    expect(unreadable).toEqual([key]);
  });

  it('an article: it is read anew, and makes the same figures', async () => {
    const before = lines(await keptChanges(store.table));
    await damage(isOf('ARTICLE#', '/first'), 'figures');
    expect(await articlesToLookAt(table, 'kursk', '2030-01-01T00:00:00.000Z')).toHaveLength(1);
    const { outcome } = await read(
      'first',
      "South Korea's spy agency said 100 North Korean soldiers had been killed in Kursk.",
    );
    expect(outcome).toBe('read');
    expect(lines(await keptChanges(store.table))).toEqual(before);
  });

  it("a feed's state: the story's other feeds are known", async () => {
    for (const url of ['https://a.example/feed', 'https://b.example/feed']) {
      await putFeedState(store.table, 'kursk', newFeedState({ url, outlet: 'A' }, NOW));
    }
    const Item = { ...feedKey('kursk', 'https://a.example/feed'), url: 7 };
    await store.table.client.send(new PutCommand({ TableName: store.table.name, Item }));
    expect([...(await getWatch(table, 'kursk')).feeds.keys()]).toEqual(['https://b.example/feed']);
  });
});
