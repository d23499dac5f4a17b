import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/**
 * The one table, declared once: the CDK stack and the embedded store on one machine both build it from here.
 *
 * | item    | pk                             | sk                               | indexes           |
 * |---------|--------------------------------|----------------------------------|-------------------|
 * | figure  | `FIGURES#story#force#claimant` | `day heard#metric#theatre#id`    |                   |
 * | ledger  | `LEDGERS#story`                | `force#metric#theatre#claimant`  |                   |
 * | checkpoint | `CHECKPOINTS#series#claimant` | `day#hash`                     |                   |
 * | change  | `CHANGE#first 8 of id`         | `id`                             | timeline, pending, looks |
 * | item    | `ITEM#story#hash`              | `ITEM`                           |                   |
 * | article | `ARTICLE#story#hash`           | `ARTICLE`                        | looks             |
 * | feed    | `STORY#story`                  | `FEED#hash`                      |                   |
 * | story   | `STORY#story`                  | `META`                           |                   |
 * | lease   | `LEASE#name`                   | `LEASE`                          |                   |
 * | answer  | `PROPOSALS#model#hash`         | `PROPOSALS`                      |                   |
 * | day     | `SPENDING#day`                 | `SPENDING`                       |                   |
 * | subscription | `SUBSCRIPTIONS#all`        | `id`                             |                   |
 * | delivery | `DELIVERIES#all`              | `subscription#message`           |                   |
 * | telling | `TELLING#story`                | `CYCLE#time`                     |                   |
 *
 * All keys are strings. Indexes are sparse: an item without the index's keys is not in it. They carry every attribute.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds after which DynamoDB may delete an item; until it does, readers filter. */
  timeToLive: 'expiresAt',
  /** `alert` is woken by it; only inserts and changes of change items matter to it. */
  stream: 'NEW_IMAGE',
  indexes: {
    /** Changes whose alert is still to be sent, oldest first. */
    pending: { name: 'pending', partitionKey: 'pendingOf', sortKey: 'pendingSince' },
    /** A story's changes by the day they were claimed. */
    timeline: { name: 'timeline', partitionKey: 'timelineOf', sortKey: 'timelineAt' },
    /**
     * Articles that are to be looked at again, soonest first; and, under partitions of its own, the changes of each series
     * by the day they were claimed: the embedded engine adds no index to a table that is there.
     */
    looks: { name: 'looks', partitionKey: 'looksOf', sortKey: 'lookAt' },
  },
} as const;

/** Most bytes DynamoDB keeps in one item: 400 KB, names included. Writers stay well below it. */
export const ITEM_BYTES = 400 * 1024;

/**
 * The table as a CreateTable request (DynamoDB API 2012-08-10), on demand.
 * @param tableName at least three characters of `a-zA-Z0-9_.-`
 */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const indexes = Object.values(TABLE.indexes);
  const keys = [TABLE, ...indexes].flatMap((index) => [index.partitionKey, index.sortKey]);
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(TABLE),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'ALL' },
    })),
  };
}

function keySchema(keys: { partitionKey: string; sortKey: string }): CreateTableCommandInput['KeySchema'] {
  return [
    { AttributeName: keys.partitionKey, KeyType: 'HASH' },
    { AttributeName: keys.sortKey, KeyType: 'RANGE' },
  ];
}
