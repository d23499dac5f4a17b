import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { ArticleMessage, type ArticleQueue } from '../../functions/article-message.ts';
import { queryPartition, type Table } from '../../shared/store/items.ts';
import { hashOf } from '../../shared/store/keys.ts';

/**
 * The article queue of one machine: a table beside the store's, so that what waits survives the process.
 * One partition, sorted by time of publication.
 */
export interface LocalQueue extends ArticleQueue {
  /** What waits, by time of publication. */
  waiting(): Promise<ArticleMessage[]>;
  /** Takes a message that was dealt with off the queue. */
  remove(message: ArticleMessage): Promise<void>;
}

const PARTITION = 'ARTICLES';

/** Most writes that one BatchWriteItem takes (DynamoDB API reference). */
const BATCH_WRITES = 25;

/** Rounds of a BatchWriteItem that leaves a rest, before it is an error. */
const BATCH_ROUNDS = 8;

export function createQueueInput(tableName: string): CreateTableCommandInput {
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  };
}

/** @param table the queue's own */
export function localQueue(table: Table): LocalQueue {
  return {
    async send(messages) {
      const distinct = [...new Map(messages.map((message) => [sortKeyOf(message), message])).entries()];
      for (let start = 0; start < distinct.length; start += BATCH_WRITES) {
        let writes: Record<string, unknown>[] = distinct
          .slice(start, start + BATCH_WRITES)
          .map(([sk, message]) => ({ PutRequest: { Item: { pk: PARTITION, sk, message } } }));
        for (let round = 0; writes.length > 0; round++) {
          if (round === BATCH_ROUNDS)
            throw new Error(`${writes.length} articles could not be put on the queue.`);
          const answer = await table.client.send(
            new BatchWriteCommand({ RequestItems: { [table.name]: writes } }),
          );
          writes = answer.UnprocessedItems?.[table.name] ?? [];
        }
      }
    },
    async waiting() {
      const items = await queryPartition(table, PARTITION, true);
      return items.map((item) => v.parse(ArticleMessage, item.message));
    },
    async remove(message) {
      await table.client.send(
        new DeleteCommand({ TableName: table.name, Key: { pk: PARTITION, sk: sortKeyOf(message) } }),
      );
    },
  };
}

/** Undated ones come last: they count as published when they were seen. */
function sortKeyOf(message: ArticleMessage): string {
  const published = message.item.published ?? message.queuedAt;
  return `${published}#${hashOf(`${message.story}#${message.identity}`)}`;
}
