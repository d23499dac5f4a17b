import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { MessageDocument } from '../alerts/document.ts';
import { parseItem, putIfAbsent, putItem, queryPartition, type Table } from './items.ts';
import type { Key } from './keys.ts';

/** A message on its way to one subscription. Times are ISO 8601 UTC. */
export interface Delivery {
  /** Id of the subscription. */
  readonly subscription: string;
  /** Id of the message. */
  readonly message: string;
  /** The words of a mail; a webhook makes its own of the document. */
  readonly mail: { readonly subject: string; readonly text: string };
  /** Null for a digest, which is a mail and nothing else. */
  readonly document: MessageDocument | null;
  readonly firstAt: string;
  readonly dueAt: string;
  /** Attempts that have failed. */
  readonly attempts: number;
}

const Schema: v.GenericSchema<unknown, Delivery> = v.object({
  subscription: v.string(),
  message: v.string(),
  mail: v.object({ subject: v.string(), text: v.string() }),
  document: v.nullable(MessageDocument),
  firstAt: v.string(),
  dueAt: v.string(),
  attempts: v.number(),
});

/** What waits to be delivered: on one machine, and few at any time. */
const PARTITION = 'DELIVERIES#all';

const keyOf = ({ subscription, message }: Pick<Delivery, 'subscription' | 'message'>): Key => ({
  pk: PARTITION,
  sk: `${subscription}#${message}`,
});

/** Puts a delivery on its way, once: one that waits already keeps its attempts. */
export async function addDelivery(table: Table, delivery: Delivery): Promise<void> {
  await putIfAbsent(table, keyOf(delivery), { ...delivery });
}

/** Notes a failed attempt, and when the next one is due. */
export async function postponeDelivery(table: Table, delivery: Delivery): Promise<void> {
  await putItem(table, keyOf(delivery), { ...delivery });
}

/** Everything that waits, that which is due first first. */
export async function deliveriesIn(table: Table): Promise<Delivery[]> {
  const items = await queryPartition(table, PARTITION, true);
  return items
    .map((item) => parseItem(Schema, item))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
}

export async function removeDelivery(table: Table, delivery: Delivery): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: { ...keyOf(delivery) } }));
}
