import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { type Position, REPORTED, type Series } from '../changes/change.ts';
import type { NumbersGiven } from '../changes/numbers-given.ts';
import { NumbersGivenSchema } from './checkpoint-schema.ts';
import type { CheckpointReference } from './checkpoints.ts';
import { getItems, type Item, parseItem, putItem, queryItems, readable, type Table } from './items.ts';
import { type Column, ledgerKey, ledgerPrefix, ledgersPartition } from './keys.ts';
import { PositionSchema, SeriesSchema } from './schemas.ts';

/** What is kept of a claimant's ledger on a series beside its changes: little, however long it is. */
export interface Ledger {
  readonly position: Position | null;
  /** From where a fold can go on, the latest first; with the age of the ledger they lie further apart. */
  readonly checkpoints: readonly CheckpointReference[];
  /** Ids of changes that the next fold may change, also of such as are only about to be written. */
  readonly recent: readonly string[];
  /** Every number that the claimant gave, for those who may only repeat it. */
  readonly given: NumbersGiven;
  /** Changes that stand. */
  readonly changes: number;
  /** ISO 8601 date: the last day that a change is claimed on; null where there is none. */
  readonly lastDay: string | null;
}

/** A ledger's head as it is kept. */
export interface LedgerHead extends Column {
  /** Counts the writes; 0 before the first. */
  readonly version: number;
  /** `first`: still of shape 1, to be brought up to date. `damaged`: it cannot be read, and is to be made anew. */
  readonly state: 'kept' | 'none' | 'first' | 'damaged';
  readonly ledger: Ledger;
}

export const EMPTY_LEDGER: Ledger = {
  ...{ position: null, checkpoints: [], recent: [], given: [], changes: 0, lastDay: null },
};

const Given = v.pipe(v.string(), v.parseJson(), NumbersGivenSchema);

const Schema = v.object({
  series: SeriesSchema,
  claimant: v.string(),
  version: v.number(),
  position: v.nullable(PositionSchema),
  checkpoints: v.array(v.object({ day: v.string(), content: v.string() })),
  recent: v.array(v.string()),
  given: Given,
  changes: v.number(),
  lastDay: v.nullable(v.string()),
});

/** The heads of these columns, each as the last answered write left it; in the order asked. */
export async function getHeads(table: Table, columns: readonly Column[]): Promise<LedgerHead[]> {
  const kept = new Map((await getItems(table, columns.map(ledgerKey))).map((item) => [item.sk, item]));
  return columns.map((column) => headOf(table, column, kept.get(ledgerKey(column).sk)));
}

function headOf(table: Table, column: Column, item: Item | undefined): LedgerHead {
  if (item === undefined) return { ...column, version: 0, state: 'none', ledger: EMPTY_LEDGER };
  const version = typeof item.version === 'number' ? item.version : 0;
  if (item.shape === undefined && item.changes instanceof Uint8Array) {
    return { ...column, version, state: 'first', ledger: EMPTY_LEDGER };
  }
  const [head] = readable(table, [item], parseHead);
  return head ?? { ...column, version, state: 'damaged', ledger: EMPTY_LEDGER };
}

function parseHead(item: Item): LedgerHead {
  const { series, claimant, version, ...ledger } = parseItem<v.InferOutput<typeof Schema>>(Schema, item);
  return { series, claimant, version, state: 'kept', ledger };
}

/**
 * Writes a head over the version that was read.
 * @returns it with its new version, or null where another worker was first
 */
export async function putHead(table: Table, head: LedgerHead, ledger: Ledger): Promise<LedgerHead | null> {
  const { series, claimant, version, state } = head;
  const item = { series, claimant, ...ledger, given: JSON.stringify(ledger.given), version: version + 1 };
  const written = await putItem(table, ledgerKey(head), item, conditionOf(head));
  return written ? { ...head, state: state === 'none' ? 'kept' : state, version: version + 1, ledger } : null;
}

function conditionOf({ state, version }: LedgerHead) {
  if (state === 'none') return { ConditionExpression: 'attribute_not_exists(pk)' };
  const isRead = {
    ConditionExpression: 'version = :read',
    ExpressionAttributeValues: { ':read': version },
  };
  return state === 'damaged' && version === 0 ? {} : isRead;
}

export const isSameLedger = (one: Ledger, other: Ledger): boolean => isDeepStrictEqual(one, other);

/** A column that has a ledger, and what is in it. */
export interface ColumnKnown extends Column {
  readonly position: Position | null;
  /** Changes that stand. */
  readonly changes: number;
  /** ISO 8601 date; null where there is no change. */
  readonly lastDay: string | null;
}

const Known = v.object({
  series: SeriesSchema,
  claimant: v.string(),
  position: v.nullable(PositionSchema),
  changes: v.union([
    v.number(),
    v.pipe(
      v.instance(Uint8Array),
      v.transform(() => 1),
    ),
  ]),
  lastDay: v.optional(v.nullable(v.string()), null),
});

function parseKnown(item: Item): ColumnKnown {
  const known = parseItem<v.InferOutput<typeof Known>>(Known, item);
  // Shape 1 did not say of which day its last change is: of the position's, as a rule.
  return { ...known, lastDay: known.lastDay ?? known.position?.claimedOn ?? null };
}

/** Every column of a story, or of one of its series; read consistently. */
export async function columnsOf(
  table: Table,
  { story, series }: { readonly story: string; readonly series?: Series },
): Promise<ColumnKnown[]> {
  const items = await queryItems(table, {
    KeyConditionExpression: series === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: {
      ':pk': ledgersPartition(story),
      ...(series === undefined ? {} : { ':prefix': ledgerPrefix(series) }),
    },
    ConsistentRead: true,
  });
  return readable(table, items, parseKnown);
}

/** Every claimant's present position on a series. */
export const positionsOnSeries = async (table: Table, series: Series): Promise<Position[]> =>
  positionsIn(await columnsOf(table, { story: series.story, series }));

/** Every claimant's present position on every series of a story. */
export const positionsOf = async (table: Table, story: string): Promise<Position[]> =>
  positionsIn(await columnsOf(table, { story }));

/** Every number that claimants with a name gave on a series; read consistently. */
export async function givenOnSeries(table: Table, series: Series): Promise<NumbersGiven> {
  const items = await queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': ledgersPartition(series.story), ':prefix': ledgerPrefix(series) },
    ConsistentRead: true,
  });
  return readable(table, items, parseHead).flatMap(({ claimant, ledger }) =>
    claimant === REPORTED ? [] : ledger.given,
  );
}

const positionsIn = (columns: readonly ColumnKnown[]): Position[] =>
  columns.flatMap(({ position }) => (position === null ? [] : [position]));
