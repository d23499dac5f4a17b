import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { whyYouOfStack } from '../../shared/alerts/why-you.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { changeOfImage, pendingChanges } from '../../shared/store/changes.ts';
import { ENVIRONMENT, requireSetting } from '../environment.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { sendAlert } from './send-alert.ts';
import { snsPublish } from './sns-publish.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const publish = snsPublish(new SNSClient({}), requireSetting(process.env, ENVIRONMENT.topic));

const whyYou = whyYouOfStack(requireSetting(process.env, ENVIRONMENT.stack));

/** A record of the stream, as far as it matters here, its image in the SDK's own types. */
interface StreamRecord {
  readonly dynamodb?: {
    readonly SequenceNumber?: string;
    readonly NewImage?: Record<string, AttributeValue>;
  };
}

/** What is younger than this, in milliseconds, the stream is still at: the sweep leaves it alone. */
const SWEEP_AFTER_MS = 60_000;

/** Called by the table's stream with new images, and by the schedule with nothing: what a lost event left pending. */
export async function handler(event: {
  readonly Records?: readonly StreamRecord[];
}): Promise<DynamoDBBatchResponse | undefined> {
  if (event.Records === undefined) return sweep();
  const failed = await sendAll(event.Records, changeOf);
  return {
    batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? '' })),
  };
}

async function sweep(): Promise<undefined> {
  const before = new Date(Date.now() - SWEEP_AFTER_MS).toISOString();
  const pending = await Promise.all(stories.map(({ id }) => pendingChanges(table, id)));
  publishCounts({ [METRIC.oldestPendingMinutes]: oldestMinutes(pending.flat()) });
  const failed = await sendAll(
    pending.flat().filter(({ seenAt }) => seenAt < before),
    (change) => change,
  );
  if (failed.length > 0) throw new Error(`${failed.length} alerts stay pending; see the lines above.`);
}

function oldestMinutes(pending: readonly StoredChange[]): number {
  return Math.max(0, ...pending.map(({ seenAt }) => (Date.now() - Date.parse(seenAt)) / 60_000));
}

/** Sends in order; one that fails holds up no other. @returns those that failed */
async function sendAll<Source>(
  sources: readonly Source[],
  changeIn: (source: Source) => StoredChange | null,
): Promise<Source[]> {
  const failed: Source[] = [];
  let sent = 0;
  for (const source of sources) {
    try {
      if (await send(changeIn(source))) sent += 1;
    } catch (error) {
      failed.push(source);
      console.error({ error: String(error) });
    }
  }
  publishCounts({ [METRIC.alertsSent]: sent, [METRIC.alertsFailed]: failed.length });
  return failed;
}

async function send(change: StoredChange | null): Promise<boolean> {
  const story = stories.find(({ id }) => id === change?.story);
  if (change === null || story === undefined) return false;
  return sendAlert(change, { table, story, now: new Date().toISOString(), publish, whyYou });
}

function changeOf({ dynamodb }: StreamRecord): StoredChange | null {
  const image = dynamodb?.NewImage;
  return image === undefined ? null : changeOfImage(unmarshall(image));
}
