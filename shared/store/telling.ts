import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { expiry, getItem, putItem, type Table } from './items.ts';
import type { Key } from './keys.ts';
import { TABLE } from './table.ts';

/** How much a cycle has told: what tells a storm from news. */

/** Days for which it is kept how much a cycle told. */
const KEPT_DAYS = 2;

const cycleKey = (story: string, cycle: string): Key => ({ pk: `TELLING#${story}`, sk: `CYCLE#${cycle}` });

/** What a cycle has told so far. */
export interface CycleTold {
  /** Claimants, each once however often the work was begun again. */
  readonly claimants: number;
  /** Whether a summary went out in it. */
  readonly summarised: boolean;
}

const Counted = v.object({
  claimants: v.pipe(
    v.set(v.string()),
    v.transform(({ size }) => size),
  ),
  summarised: v.optional(v.boolean(), false),
});

/**
 * Counts claimants into a cycle.
 * @param cycle its name: the same for all workers of it
 * @param claimants at least one
 */
export async function countTold(
  table: Table,
  story: string,
  cycle: string,
  claimants: readonly string[],
  now: string,
): Promise<CycleTold> {
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { ...cycleKey(story, cycle) },
      UpdateExpression: 'ADD claimants :claimants SET #expires = :expires',
      ExpressionAttributeNames: { '#expires': TABLE.timeToLive },
      ExpressionAttributeValues: { ':claimants': new Set(claimants), ':expires': expiry(now, KEPT_DAYS) },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return v.parse(Counted, Attributes);
}

/** Notes that a cycle's storm was told: what else comes in it waits for the next. */
export async function markSummarised(table: Table, story: string, cycle: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { ...cycleKey(story, cycle) },
      UpdateExpression: 'SET summarised = :yes',
      ExpressionAttributeValues: { ':yes': true },
    }),
  );
}

const digestKey = (subscription: string): Key => ({ pk: 'TELLING#digests', sk: `DIGEST#${subscription}` });

/** Up to when a subscription has had its digests: ISO 8601 UTC, or null where it has had none. */
export async function digestedUntil(table: Table, subscription: string): Promise<string | null> {
  const item = await getItem(table, digestKey(subscription), true);
  return item === null ? null : v.parse(v.string(), item.until);
}

/** @param until ISO 8601 UTC */
export async function markDigested(table: Table, subscription: string, until: string): Promise<void> {
  await putItem(table, digestKey(subscription), { until });
}
