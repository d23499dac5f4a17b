import type { Attempt } from '../../shared/alerts/attempt.ts';
import { payloadOf } from '../../shared/alerts/webhook/formats.ts';
import { post } from '../../shared/alerts/webhook/post.ts';
import { nextAttempt } from '../../shared/alerts/webhook/retry.ts';
import type { Table } from '../../shared/store/items.ts';
import { getSubscription, putSubscription } from '../../shared/store/subscriptions.ts';
import type { Story } from '../../shared/story/story.ts';
import type { DeliveryTask } from './task.ts';

export interface DeliverContext {
  readonly table: Table;
  readonly stories: readonly Story[];
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Times that the queue has given this task out, this one included. */
  readonly attempts: number;
  /** From 0 to 1. */
  readonly random: number;
  readonly allowPrivate: boolean;
}

/** What became of a task. */
export type Outcome =
  | { readonly kind: 'done' }
  /** Not before `at` (ISO 8601 UTC) again. */
  | { readonly kind: 'later'; readonly at: string; readonly why: string }
  | { readonly kind: 'given-up'; readonly address: string; readonly why: string };

/**
 * Posts a message to one webhook. A subscription that was ended meanwhile gets nothing; one whose address says that it
 * is gone is stopped.
 */
export async function deliver(task: DeliveryTask, context: DeliverContext): Promise<Outcome> {
  const { table, stories, now, attempts, random, allowPrivate } = context;
  const subscription = await getSubscription(table, task.deliverTo);
  const story = stories.find(({ id }) => id === task.document.story.id);
  if (subscription === null || subscription.stopped !== undefined || story === undefined)
    return { kind: 'done' };
  const { address, format = 'json', secret } = subscription;
  const payload = payloadOf(task.document, format, story);
  const attempt: Attempt = await post(address, payload, { id: task.document.id, now, secret, allowPrivate });
  switch (attempt.result) {
    case 'delivered':
      return { kind: 'done' };
    case 'refused':
      return { kind: 'given-up', address, why: attempt.why };
    case 'gone':
      await putSubscription(table, { ...subscription, stopped: { at: now, why: attempt.why } });
      return { kind: 'given-up', address, why: attempt.why };
    case 'failed': {
      const at = nextAttempt(attempts, { firstAt: task.firstAt, now, random, asked: attempt.retryAfter });
      return at === null
        ? { kind: 'given-up', address, why: `${attempt.why}, for a day` }
        : { kind: 'later', at, why: attempt.why };
    }
  }
}
