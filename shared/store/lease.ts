import { randomUUID } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { holds, putItem, type Table } from './items.ts';
import { leaseKey } from './keys.ts';

export interface Lease {
  /** What is leased: work that is done by one at a time. */
  readonly name: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** After which a holder that has not given it back is taken for dead. */
  readonly milliseconds: number;
}

/** Clocks that differ by less than a lease's length are taken for right. */
const CLOCKS = 2;

/**
 * Does work that one at a time may do; where another is at it, nothing. A lease that ends long after one taken
 * now is of a clock that was ahead, and counts for nothing.
 * @returns whether the work was done
 * @throws what the work throws; the lease is given back
 */
export async function withLease(table: Table, lease: Lease, work: () => Promise<void>): Promise<boolean> {
  const key = leaseKey(lease.name);
  const later = (milliseconds: number) => new Date(Date.parse(lease.now) + milliseconds).toISOString();
  const until = later(lease.milliseconds);
  const holder = randomUUID();
  const taken = await putItem(
    table,
    key,
    { holder, until },
    {
      ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now OR #until > :latest',
      ExpressionAttributeNames: { '#until': 'until' },
      ExpressionAttributeValues: { ':now': lease.now, ':latest': later(CLOCKS * lease.milliseconds) },
    },
  );
  if (!taken) return false;
  try {
    await work();
  } finally {
    // Where it has run out meanwhile, it is another's.
    await holds(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: { ...key },
          UpdateExpression: 'SET #until = :now',
          ConditionExpression: 'holder = :holder',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: { ':now': lease.now, ':holder': holder },
        }),
      ),
    );
  }
  return true;
}
