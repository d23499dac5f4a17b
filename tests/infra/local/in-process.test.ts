import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedTable, openTable, openTableToRead } from '../../../infra/local/embedded-table.ts';
import { getItem, getItems, putIfAbsent, putItem, putVersion } from '../../../shared/store/items.ts';

const KEY = { pk: 'A', sk: 'B' };
const ITEM = {
  text: 'Курськ, "quoted" – 北',
  bytes: new Uint8Array([0, 127, 255]),
  list: [1, 0.5, null, { inner: true }],
  of: new Set(['one', 'two']),
};

let folder: string;
let store: EmbeddedTable;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fogwatch-'));
  store = await openTable(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('the engine in this process', () => {
  it('gives back every kind of value as it was', async () => {
    await putItem(store.table, KEY, ITEM);
    expect(await getItem(store.table, KEY, true)).toEqual({ ...ITEM, ...KEY, shape: 2 });
  });

  it('holds writes to their condition', async () => {
    expect(await putIfAbsent(store.table, KEY, ITEM)).toBe(true);
    expect(await putIfAbsent(store.table, KEY, {})).toBe(false);
    expect(await putVersion(store.table, KEY, {}, 7)).toBe(false);
    expect(await getItem(store.table, KEY, true)).toMatchObject({ text: ITEM.text });
  });

  it('tells what it refuses', async () => {
    const { client, name: TableName } = store.table;
    await expect(client.send(new DeleteCommand({ TableName, Key: { pk: 'A' } }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'The provided key element does not match the schema',
    });
    await expect(getItem({ client, name: 'another' }, KEY)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('answers many questions at once, each with its own answer', async () => {
    const keys = Array.from({ length: 120 }, (_, n) => ({ pk: `many${n}`, sk: 'B' }));
    await Promise.all(keys.map((key, n) => putItem(store.table, key, { n })));
    const read = await Promise.all(keys.map((key) => getItem(store.table, key, true)));
    expect(read.map((item) => item?.n)).toEqual(keys.map((_, n) => n));
    expect(await getItems(store.table, keys)).toHaveLength(120);
  });

  it('is the same store for who asks over the network', async () => {
    await putItem(store.table, KEY, ITEM);
    const beside = await openTableToRead(folder);
    expect(await getItem(beside.table, KEY, true)).toEqual({ ...ITEM, ...KEY, shape: 2 });
    await beside.close();
  });
});
