import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as v from 'valibot';
import { subscriptionsIn } from '../../shared/store/subscriptions.ts';
import { ENVIRONMENT, requireSetting, switchSetting } from '../environment.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { deliver } from './deliver.ts';
import { giveOut } from './give-out.ts';
import { type DeliveryTask, QueuedMessage } from './task.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const queue = requireSetting(process.env, ENVIRONMENT.deliveryQueue);
const allowPrivate = switchSetting(process.env, ENVIRONMENT.allowPrivate);
const client = new SQSClient({});

/** Longest that SQS hides a message, in seconds, with a minute to spare: twelve hours. */
const LONGEST_HIDDEN_SECONDS = 12 * 3_600 - 60;

/** Called by the queue: gives a message of the topic out to the webhooks that want it, or posts it to one of them. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  let givenUp = 0;
  const again = await Promise.all(
    event.Records.map(async (record) => {
      try {
        const result = await work(record);
        if (result === 'given-up') givenUp++;
        return result === 'later' ? [record.messageId] : [];
      } catch (error) {
        console.error({ error: String(error), message: record.messageId });
        return [record.messageId];
      }
    }),
  );
  publishCounts({ [METRIC.deliveriesGivenUp]: givenUp });
  return { batchItemFailures: again.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

async function work(record: SQSRecord): Promise<'done' | 'later' | 'given-up'> {
  const queued = v.parse(QueuedMessage, JSON.parse(record.body));
  const now = new Date().toISOString();
  if (!('deliverTo' in queued)) {
    await send(giveOut(queued, await subscriptionsIn(table), stories, now));
    return 'done';
  }
  const attempts = Number(record.attributes.ApproximateReceiveCount);
  const outcome = await deliver(queued, {
    table,
    stories,
    now,
    attempts,
    random: Math.random(),
    allowPrivate,
  });
  if (outcome.kind === 'given-up') console.error({ ...outcome, message: queued.document.id });
  if (outcome.kind === 'later') {
    console.warn({ ...outcome, subscription: queued.deliverTo });
    await hide(record, (Date.parse(outcome.at) - Date.parse(now)) / 1000);
  }
  return outcome.kind;
}

async function hide({ receiptHandle }: SQSRecord, seconds: number): Promise<void> {
  await client.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queue,
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: Math.min(Math.ceil(seconds), LONGEST_HIDDEN_SECONDS),
    }),
  );
}

/**
 * Each by itself: a batch of them could be larger than SQS takes.
 * @throws where one was not taken: the message is given out again, under the same id
 */
async function send(tasks: readonly DeliveryTask[]): Promise<void> {
  await Promise.all(
    tasks.map((task) =>
      client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: JSON.stringify(task) })),
    ),
  );
}
