import * as v from 'valibot';
import { MessageDocument } from '../../shared/alerts/document.ts';

/** One message on its way to one webhook, as it waits on the queue. */
export const DeliveryTask = v.object({
  /** Id of the subscription. */
  deliverTo: v.string(),
  document: MessageDocument,
  /** ISO 8601 UTC: when it was put on its way. */
  firstAt: v.string(),
});
export type DeliveryTask = v.InferOutput<typeof DeliveryTask>;

/** What the queue brings: a message as the topic has it, to be given out, or what was given out to one webhook. */
export const QueuedMessage = v.union([DeliveryTask, MessageDocument]);
