import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { type Subscription, SubscriptionSchema } from '../alerts/subscription.ts';
import { getItem, parseItem, putItem, queryPartition, type Table } from './items.ts';
import type { Key } from './keys.ts';

/** Who gets what: few items, read together whenever something is told. */
const PARTITION = 'SUBSCRIPTIONS#all';

const subscriptionKey = (id: string): Key => ({ pk: PARTITION, sk: id });

/** Keeps a subscription in place of the one that its address had. */
export async function putSubscription(table: Table, subscription: Subscription): Promise<void> {
  await putItem(table, subscriptionKey(subscription.id), { ...subscription });
}

/** An address' subscription, or null. */
export async function getSubscription(table: Table, id: string): Promise<Subscription | null> {
  const item = await getItem(table, subscriptionKey(id), true);
  return item === null ? null : parseItem(SubscriptionSchema, item);
}

/** Everybody's, those who came first first. */
export async function subscriptionsIn(table: Table): Promise<Subscription[]> {
  const items = await queryPartition(table, PARTITION, true);
  return items
    .map((item) => parseItem(SubscriptionSchema, item))
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

export async function removeSubscription(table: Table, id: string): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: { ...subscriptionKey(id) } }));
}
