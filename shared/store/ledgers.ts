import { gunzipSync, gzipSync } from 'node:zlib';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Position, Series, StoredLedger } from '../changes/change.ts';
import {
  getItems,
  holds,
  type Item,
  parseItem,
  putVersion,
  queryItems,
  queryPartition,
  type Table,
} from './items.ts';
import { type Column, ledgerKey, ledgerPrefix, ledgersPartition } from './keys.ts';
import { PositionSchema, SeriesSchema, StoredChangeSchema } from './schemas.ts';

/** A ledger as it is kept, with those of its changes that may not stand in items of their own yet. */
export interface KeptLedger extends Column {
  /** Null before the first write. */
  readonly ledger: StoredLedger | null;
  /** Ids of changes written with the ledger, and perhaps not yet copied into their own items. */
  readonly uncopied: readonly string[];
}

const Changes = v.array(StoredChangeSchema);

/**
 * The changes are kept as compressed JSON: a ledger with a daily entry grows by 2 KB a day, and an item ends at 400 KB.
 * Compressed to an eighth, it has room for four years of them.
 */
const Schema = v.object({
  series: SeriesSchema,
  claimant: v.string(),
  version: v.number(),
  position: v.nullable(PositionSchema),
  changes: v.pipe(
    v.instance(Uint8Array),
    v.transform((bytes): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'))),
    Changes,
  ),
  uncopied: v.array(v.string()),
});

/** The ledgers of these columns, each as the last answered write left it; in the order asked. */
export async function getLedgers(table: Table, columns: readonly Column[]): Promise<KeptLedger[]> {
  const keys = columns.map(ledgerKey);
  const kept = new Map((await getItems(table, keys)).map((item) => [item.sk, parseLedger(item)]));
  return columns.map((column) => kept.get(ledgerKey(column).sk) ?? { ...column, ledger: null, uncopied: [] });
}

/**
 * Writes a ledger over the version before it (`ledger.version - 1`).
 * @returns whether it was written: false where another worker was first
 */
export function putLedger(
  table: Table,
  { series, claimant, ledger, uncopied }: KeptLedger,
): Promise<boolean> {
  if (ledger === null) throw new TypeError('There is no ledger to write.');
  const item: Item = {
    series,
    claimant,
    position: ledger.position,
    changes: gzipSync(JSON.stringify(ledger.changes)),
    uncopied,
  };
  return putVersion(table, ledgerKey({ series, claimant }), item, ledger.version - 1);
}

/** Notes that every change of this version stands in an item of its own; a newer version looks after itself. */
export async function markCopied(table: Table, column: Column, version: number): Promise<void> {
  await holds(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { ...ledgerKey(column) },
        UpdateExpression: 'SET uncopied = :none',
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':none': [], ':version': version },
      }),
    ),
  );
}

/** Claimants who have a ledger on a series; read consistently. */
export async function claimantsOf(table: Table, series: Series): Promise<string[]> {
  const items = await queryLedgers(table, series, ledgerPrefix(series), 'claimant');
  return items.map((item) => v.parse(v.string(), item.claimant));
}

/** Every claimant's present position on a series. */
export async function positionsOnSeries(table: Table, series: Series): Promise<Position[]> {
  return positionsIn(await queryLedgers(table, series, ledgerPrefix(series), 'position'));
}

/** Every claimant's present position on every series of a story. */
export async function positionsOf(table: Table, story: string): Promise<Position[]> {
  return positionsIn(await queryLedgers(table, { story }, '', 'position'));
}

function queryLedgers(
  table: Table,
  { story }: Pick<Series, 'story'>,
  prefix: string,
  attribute: string,
): Promise<Item[]> {
  return queryItems(table, {
    KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: {
      ':pk': ledgersPartition(story),
      ...(prefix === '' ? {} : { ':prefix': prefix }),
    },
    ProjectionExpression: '#attribute',
    ExpressionAttributeNames: { '#attribute': attribute },
    ConsistentRead: true,
  });
}

const positionsIn = (items: readonly Item[]): Position[] =>
  items.flatMap(({ position }) => (position ? [v.parse(PositionSchema, position)] : []));

/** Every ledger of a story. */
export async function ledgersOf(table: Table, story: string): Promise<KeptLedger[]> {
  return (await queryPartition(table, ledgersPartition(story), true)).map(parseLedger);
}

function parseLedger(item: Item): KeptLedger {
  const { series, claimant, version, position, changes, uncopied } = parseItem<v.InferOutput<typeof Schema>>(
    Schema,
    item,
  );
  return { series, claimant, ledger: { version, position, changes }, uncopied };
}
