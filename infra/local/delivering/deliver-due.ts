import pLimit from 'p-limit';
import type { Attempt } from '../../../shared/alerts/attempt.ts';
import type { Subscription } from '../../../shared/alerts/subscription.ts';
import { payloadOf } from '../../../shared/alerts/webhook/formats.ts';
import { post } from '../../../shared/alerts/webhook/post.ts';
import { nextAttempt } from '../../../shared/alerts/webhook/retry.ts';
import {
  type Delivery,
  deliveriesIn,
  postponeDelivery,
  removeDelivery,
} from '../../../shared/store/deliveries.ts';
import type { Table } from '../../../shared/store/items.ts';
import { putSubscription, subscriptionsIn } from '../../../shared/store/subscriptions.ts';
import { storyById } from '../../../shared/story/stories.ts';
import type { Mailer } from './mailer.ts';

export interface DeliveryContext {
  readonly table: Table;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Null where no mail server was named: mail waits. */
  readonly mailer: Mailer | null;
  readonly allowPrivate: boolean;
  /** From 0 to 1. */
  readonly random: () => number;
  /** One line for a person. */
  readonly onFailure: (line: string) => void;
}

/** Subscribers served at once; each has his own deliveries one after the other, in the order of the messages. */
const AT_ONCE = 8;

/**
 * Delivers what is due. One address that fails or hangs holds up no other; what fails is tried again later, and given
 * up with a word after a day. A process that dies after delivering and before noting it delivers once more, under the
 * same id.
 * @returns ISO 8601 UTC, when the next delivery is due; null where nothing waits
 */
export async function deliverDue(context: DeliveryContext): Promise<string | null> {
  const { table, now } = context;
  const waiting = await deliveriesIn(table);
  if (waiting.length === 0) return null;
  const subscriptions = new Map((await subscriptionsIn(table)).map((one) => [one.id, one]));
  const bySubscription = new Map<string, Delivery[]>();
  for (const delivery of waiting.filter(({ dueAt }) => dueAt <= now)) {
    const own = bySubscription.get(delivery.subscription) ?? [];
    bySubscription.set(delivery.subscription, [...own, delivery]);
  }
  const atOnce = pLimit(AT_ONCE);
  await Promise.all(
    [...bySubscription].map(([id, own]) => atOnce(() => serve(subscriptions.get(id), own, context))),
  );
  const [next] = await deliveriesIn(table);
  return next?.dueAt ?? null;
}

async function serve(
  subscription: Subscription | undefined,
  deliveries: readonly Delivery[],
  context: DeliveryContext,
): Promise<void> {
  const { table, now, onFailure } = context;
  let stopped = subscription === undefined || subscription.stopped !== undefined;
  for (const delivery of deliveries) {
    if (subscription === undefined || stopped) {
      await removeDelivery(table, delivery);
      continue;
    }
    const attempt = await attemptOn(subscription, delivery, context);
    const who = `${subscription.protocol} ${subscription.address}`;
    switch (attempt.result) {
      case 'delivered':
        await removeDelivery(table, delivery);
        break;
      case 'refused':
        onFailure(`${who}: ${attempt.why}; this message is given up.`);
        await removeDelivery(table, delivery);
        break;
      case 'gone':
        onFailure(`${who}: ${attempt.why}; it is told nothing any more.`);
        await putSubscription(table, { ...subscription, stopped: { at: now, why: attempt.why } });
        stopped = true;
        await removeDelivery(table, delivery);
        break;
      case 'failed':
        await postpone(who, delivery, attempt, context);
    }
  }
}

async function attemptOn(
  subscription: Subscription,
  delivery: Delivery,
  { mailer, now, allowPrivate }: DeliveryContext,
): Promise<Attempt> {
  const { protocol, address, format = 'json', secret, choice } = subscription;
  const { document, mail, message } = delivery;
  if (protocol === 'email') {
    if (mailer === null)
      return { result: 'failed', why: 'no mail server was named (--smtp)', retryAfter: null };
    return mailer.send({ to: address, ...mail, id: `${message}.${subscription.id}` });
  }
  if (document === null) return { result: 'refused', why: 'a digest is a mail' };
  const payload = payloadOf(document, format, storyById(choice.story));
  return post(address, payload, { id: message, now, secret, allowPrivate });
}

async function postpone(
  who: string,
  delivery: Delivery,
  { why, retryAfter }: Extract<Attempt, { result: 'failed' }>,
  { table, now, random, onFailure }: DeliveryContext,
): Promise<void> {
  const attempts = delivery.attempts + 1;
  const dueAt = nextAttempt(attempts, {
    firstAt: delivery.firstAt,
    now,
    random: random(),
    asked: retryAfter,
  });
  if (dueAt === null) {
    onFailure(`${who}: ${why}; given up after a day and ${attempts} attempts.`);
    await removeDelivery(table, delivery);
    return;
  }
  // Told once, when it begins: not at every attempt of a day.
  if (attempts === 1) onFailure(`${who}: ${why}; it is tried again until it works, for a day.`);
  await postponeDelivery(table, { ...delivery, attempts, dueAt });
}
