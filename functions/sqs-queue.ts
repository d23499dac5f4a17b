import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import pLimit from 'p-limit';
import type { ArticleQueue } from './article-message.ts';
import type { FeedQueue } from './feed-message.ts';

/** Most messages of a SendMessageBatch (SQS API reference). */
const BATCH_MESSAGES = 10;
/** Most bytes of a batch: 256 KiB was SQS's limit for long and is every emulator's; some room for its own wrapping. */
const BATCH_BYTES = 240_000;
/** Batches under way at once. */
const BATCHES_AT_ONCE = 5;

/** Messages that SQS did not take; whoever queued them counts none of them as queued. */
export class NotQueued extends Error {
  /** What the messages are about. */
  readonly names: readonly string[];

  constructor(names: readonly string[], why: string) {
    super(`${names.length} messages could not be queued (${why}); the next poll queues them.`);
    this.name = 'NotQueued';
    this.names = names;
  }
}

/** A message as it is handed to SQS. */
export interface Outgoing {
  /** What it is about, for who looks into a failure. */
  readonly name: string;
  readonly body: string;
  /** Of a FIFO queue: messages of one group are worked on one after another, and one id is taken once in five minutes. */
  readonly order?: { readonly group: string; readonly id: string };
}

/** The article queue on SQS. @param url of the queue */
export const articleQueueOn = (client: SQSClient, url: string): ArticleQueue => ({
  send: (messages) =>
    send(
      client,
      url,
      messages.map((message) => ({ name: message.identity, body: JSON.stringify(message) })),
    ),
});

/** The feed queue on SQS, a FIFO queue whose groups are lanes. @param url of the queue */
export const feedQueueOn = (client: SQSClient, url: string): FeedQueue => ({
  send: (messages) =>
    send(
      client,
      url,
      messages.map((message, index) => ({
        name: `lane ${message.lane}`,
        body: JSON.stringify(message),
        // A poll's own number: what a later poll hands on again is another message.
        order: { group: message.lane, id: `${message.polledAt}#${index}` },
      })),
    ),
});

/** @throws NotQueued */
async function send(client: SQSClient, url: string, messages: readonly Outgoing[]): Promise<void> {
  const atOnce = pLimit(BATCHES_AT_ONCE);
  const sent = await Promise.allSettled(
    batches(messages).map((batch) => atOnce(() => sendBatch(client, url, batch))),
  );
  for (const one of sent) if (one.status === 'rejected') throw one.reason;
}

async function sendBatch(client: SQSClient, url: string, batch: readonly Outgoing[]): Promise<void> {
  const Entries = batch.map(({ body, order }, index) => ({
    Id: String(index),
    MessageBody: body,
    ...(order && { MessageGroupId: order.group, MessageDeduplicationId: order.id }),
  }));
  const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
  if (Failed.length === 0) return;
  const failed = new Set(Failed.map(({ Id }) => Id));
  throw new NotQueued(
    batch.flatMap(({ name }, index) => (failed.has(String(index)) ? [name] : [])),
    Failed[0]?.Message ?? Failed[0]?.Code ?? 'no reason given',
  );
}

/** Cut by number and by bytes, in order. */
export function batches(messages: readonly Outgoing[]): Outgoing[][] {
  const cut: Outgoing[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.body);
    const last = cut.at(-1);
    if (last === undefined || last.length === BATCH_MESSAGES || bytes + size > BATCH_BYTES) {
      cut.push([message]);
      bytes = size;
    } else {
      last.push(message);
      bytes += size;
    }
  }
  return cut;
}
