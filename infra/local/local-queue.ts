import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { ArticleMessage, type ArticleQueue } from '../../functions/article-message.ts';
import { parseItem, queryPartition, readable, type Table, writeItems } from '../../shared/store/items.ts';
import { hashOf } from '../../shared/store/keys.ts';

/**
 * The article queue of one machine: a table beside the store's, so that what waits survives the process.
 * One partition, sorted by time of publication.
 */
export interface LocalQueue extends ArticleQueue {
  /** What waits, by time of publication. */
  waiting(): Promise<ArticleMessage[]>;
  /** Takes messages that were dealt with off the queue. */
  remove(messages: readonly ArticleMessage[]): Promise<void>;
  /**
   * Notes that reading a message failed; it waits for the next run, and is given up after {@link ATTEMPTS}.
   * @returns what happened and what happens next, in one line for a person
   */
  failed(message: ArticleMessage, error: unknown): Promise<string>;
}

/** Times that an article is tried: what fails so often fails by itself. */
export const ATTEMPTS = 5;

const PARTITION = 'ARTICLES';

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

const Waiting = v.object({ message: ArticleMessage });

/** @param table the queue's own */
export function localQueue(table: Table): LocalQueue {
  const remove = (messages: readonly ArticleMessage[]): Promise<void> =>
    writeItems(
      table,
      [...new Map(messages.map((message) => [sortKeyOf(message), message])).values()].map((message) => ({
        DeleteRequest: { Key: keyOf(message) },
      })),
    );

  return {
    async send(messages) {
      const distinct = [...new Map(messages.map((message) => [sortKeyOf(message), message])).entries()];
      await writeItems(
        table,
        distinct.map(([sk, message]) => ({ PutRequest: { Item: { pk: PARTITION, sk, message } } })),
      );
    },
    async waiting() {
      const items = await queryPartition(table, PARTITION, true);
      return readable(table, items, (item) => parseItem(Waiting, item).message);
    },
    remove,
    async failed(message, error) {
      const what = `${message.item.url ?? message.identity}: ${error instanceof Error ? error.message : String(error)}`;
      const { Attributes } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(message),
          UpdateExpression: 'ADD attempts :one',
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      if (v.parse(v.number(), Attributes?.attempts) < ATTEMPTS) return `${what}; it is tried again next time`;
      await remove([message]);
      return `${what}; given up after ${ATTEMPTS} attempts`;
    },
  };
}

const keyOf = (message: ArticleMessage) => ({ pk: PARTITION, sk: sortKeyOf(message) });

/** Undated ones come last: they count as published when they were seen. */
function sortKeyOf(message: ArticleMessage): string {
  const published = message.item.published ?? message.queuedAt;
  // A look never takes the place of an edit that waits.
  const reason = message.reason === 'look' ? '#look' : '';
  return `${published}#${hashOf(`${message.story}#${message.identity}`)}${reason}`;
}
