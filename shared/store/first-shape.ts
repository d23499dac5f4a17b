import { gunzipSync } from 'node:zlib';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { StoredChange } from '../changes/change.ts';
import { withNumber } from '../changes/numbers-given.ts';
import { canMove, dayOfClaim } from '../changes/recorded-figure.ts';
import { changeOf, putChange } from './changes.ts';
import { figuresOfColumn, moveFigures } from './figures.ts';
import { getItem, type Item, parseItem, queryPartition, readable, SHAPE, type Table } from './items.ts';
import { type Column, firstChangeKey, ledgerKey, ledgersPartition, storyKey } from './keys.ts';
import { EMPTY_LEDGER, getHeads, putHead } from './ledgers.ts';
import { PositionSchema, SeriesSchema } from './schemas.ts';
import { TABLE } from './table.ts';

/**
 * Shape 1 kept a ledger with all its changes, compressed, in one item, copies of the changes beside it, and figures by
 * series. Everything here can be run again, and by several at once.
 */
const FirstLedger = v.object({
  series: SeriesSchema,
  claimant: v.string(),
  position: v.nullable(PositionSchema),
  changes: v.pipe(
    v.instance(Uint8Array),
    v.transform((bytes): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'))),
    v.array(v.looseObject({ id: v.string() })),
  ),
});

const parseFirst = (item: Item): v.InferOutput<typeof FirstLedger> => parseItem(FirstLedger, item);

const isFirst = (item: Item): boolean => item.shape === undefined && item.changes instanceof Uint8Array;

/** Brings a column from shape 1 to the present one; where it is there already, nothing happens. */
export async function upgradeColumn(table: Table, column: Column): Promise<void> {
  const item = await getItem(table, ledgerKey(column), true);
  if (item === null || !isFirst(item)) return;
  const [head] = await getHeads(table, [column]);
  const [kept] = readable(table, [item], parseFirst);
  if (head === undefined || kept === undefined) return;
  await moveFigures(table, column);
  const figures = await figuresOfColumn(table, column);
  const changes = readable(table, kept.changes, changeOf);
  for (const change of changes) await moveChange(table, change);
  const standing = changes.filter(({ superseded }) => superseded === undefined);
  await putHead(table, head, {
    ...EMPTY_LEDGER,
    position: kept.position,
    recent: changes.map(({ id }) => id),
    given: figures
      .filter(canMove)
      .reduce((given, figure) => withNumber(given, figure, dayOfClaim(figure)), EMPTY_LEDGER.given),
    changes: standing.length,
    lastDay:
      standing
        .map(({ claimedOn }) => claimedOn)
        .sort()
        .at(-1) ?? null,
  });
}

/** The copy that shape 1 had stays, and is in no index any more; that an alert went out may be told by it alone. */
async function moveChange(table: Table, change: StoredChange): Promise<void> {
  const copy = await getItem(table, firstChangeKey(change.id), true);
  const [copied] = copy === null ? [] : readable(table, [copy], changeOf);
  const isTold = copied?.alert.state === 'sent' && change.alert.state !== 'sent';
  await putChange(table, isTold ? { ...change, alert: copied.alert } : change, 0);
  if (copy !== null) await leaveIndexes(table, change.id);
}

async function leaveIndexes(table: Table, id: string): Promise<void> {
  const { timeline, pending } = TABLE.indexes;
  const names = [timeline.partitionKey, timeline.sortKey, pending.partitionKey, pending.sortKey];
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { ...firstChangeKey(id) },
      UpdateExpression: `REMOVE ${names.map((_, place) => `#name${place}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name, place) => [`#name${place}`, name])),
    }),
  );
}

/** Brings a story from shape 1 to the present one, once: from then on that costs one read. */
export async function bringUpToDate(table: Table, story: string): Promise<void> {
  const meta = await getItem(table, storyKey(story), true);
  if (meta?.shape === SHAPE) return;
  for (const item of await queryPartition(table, ledgersPartition(story), true)) {
    if (!isFirst(item)) continue;
    const [kept] = readable(table, [item], parseFirst);
    if (kept !== undefined) await upgradeColumn(table, kept);
  }
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { ...storyKey(story) },
      UpdateExpression: 'SET shape = :shape',
      ExpressionAttributeValues: { ':shape': SHAPE },
    }),
  );
}
