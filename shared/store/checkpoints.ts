import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Checkpoint } from '../changes/checkpoint.ts';
import { identify } from '../changes/identity.ts';
import { CheckpointSchema } from './checkpoint-schema.ts';
import { getItem, type Item, parseItem, putItem, queryPage, readable, type Table } from './items.ts';
import { type Column, checkpointKey, checkpointsPartition } from './keys.ts';

/** Where a checkpoint is kept. Its item is written once and never changed. */
export interface CheckpointReference {
  /** ISO 8601 date. */
  readonly day: string;
  /** A hash of what it holds. */
  readonly content: string;
}

/** A checkpoint as it is kept. */
export interface KeptCheckpoint {
  readonly checkpoint: Checkpoint;
  /** Changes that were done with by then, and stand. */
  readonly changes: number;
}

/** Compressed: repeated articles and sentences are most of it. */
const Schema = v.object({
  body: v.pipe(
    v.instance(Uint8Array),
    v.transform((bytes): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'))),
    CheckpointSchema,
  ),
  changes: v.number(),
});

function parseCheckpoint(item: Item): KeptCheckpoint {
  const { body, changes } = parseItem<v.InferOutput<typeof Schema>>(Schema, item);
  return { checkpoint: body, changes };
}

export async function putCheckpoint(
  table: Table,
  column: Column,
  { checkpoint, changes }: KeptCheckpoint,
): Promise<CheckpointReference> {
  const text = JSON.stringify(checkpoint);
  const content = identify(text, changes);
  await putItem(table, checkpointKey(column, checkpoint.day, content), { body: gzipSync(text), changes });
  return { day: checkpoint.day, content };
}

/** A checkpoint, or null where it is not there or cannot be read. */
export async function getCheckpoint(
  table: Table,
  column: Column,
  { day, content }: CheckpointReference,
): Promise<KeptCheckpoint | null> {
  const item = await getItem(table, checkpointKey(column, day, content), true);
  return item === null ? null : (readable(table, [item], parseCheckpoint)[0] ?? null);
}

/**
 * The last checkpoint of a column before a day (ISO 8601 date), or null. It may be one that a late article made void:
 * good enough to explain a change, and not to write one.
 */
export async function checkpointBefore(
  table: Table,
  column: Column,
  day: string,
): Promise<Checkpoint | null> {
  const items = await queryPage(
    table,
    {
      KeyConditionExpression: 'pk = :pk AND sk < :day',
      ExpressionAttributeValues: { ':pk': checkpointsPartition(column), ':day': day },
      ScanIndexForward: false,
    },
    1,
  );
  return readable(table, items, parseCheckpoint)[0]?.checkpoint ?? null;
}
