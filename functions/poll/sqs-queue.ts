import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ArticleMessage, ArticleQueue } from '../article-message.ts';

/** Most messages of a SendMessageBatch (SQS API reference). */
const BATCH_MESSAGES = 10;
/** Most bytes of a batch: 256 KiB was SQS's limit for long and is every emulator's; some room for its own wrapping. */
const BATCH_BYTES = 240_000;

/** Messages that SQS did not take; whoever queued them counts none of them as queued. */
export class NotQueued extends Error {
  readonly identities: readonly string[];

  constructor(identities: readonly string[], why: string) {
    super(`${identities.length} articles could not be queued (${why}); they are queued by the next poll.`);
    this.name = 'NotQueued';
    this.identities = identities;
  }
}

/** The article queue on SQS. @param url of the queue */
export function sqsQueue(client: SQSClient, url: string): ArticleQueue {
  return {
    async send(messages) {
      for (const batch of batches(messages)) {
        const Entries = batch.map((message, index) => ({
          Id: String(index),
          MessageBody: JSON.stringify(message),
        }));
        const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
        if (Failed.length === 0) continue;
        const failed = new Set(Failed.map(({ Id }) => Id));
        throw new NotQueued(
          batch.flatMap(({ identity }, index) => (failed.has(String(index)) ? [identity] : [])),
          Failed[0]?.Message ?? Failed[0]?.Code ?? 'no reason given',
        );
      }
    },
  };
}

/** Cut by number and by bytes, in order. */
export function batches(messages: readonly ArticleMessage[]): ArticleMessage[][] {
  const cut: ArticleMessage[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(JSON.stringify(message));
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
