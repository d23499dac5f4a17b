import { setTimeout as sleep } from 'node:timers/promises';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { reasonOfStack } from '../../shared/alerts/why-you.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { changeOfImage } from '../../shared/store/changes.ts';
import { type PendingGroup, pendingByClaimant } from '../../shared/store/pending.ts';
import type { Story } from '../../shared/story/story.ts';
import { ENVIRONMENT, requireSetting } from '../environment.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { hearCanary } from './hear-canary.ts';
import { snsPublish } from './sns-publish.ts';
import { type Told, tell } from './tell.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const publish = snsPublish(new SNSClient({}), requireSetting(process.env, ENVIRONMENT.topic));
const reason = reasonOfStack(requireSetting(process.env, ENVIRONMENT.stack));

/** A record of the stream, as far as it matters here, its image in the SDK's own types. */
interface StreamRecord {
  readonly dynamodb?: {
    readonly SequenceNumber?: string;
    readonly NewImage?: Record<string, AttributeValue>;
  };
}

/** What is younger than this, in milliseconds, the stream is still at, its window included: the sweep leaves it alone. */
const SWEEP_AFTER_MS = 180_000;

/** Milliseconds between two looks whether another worker is done with a claimant. */
const LOOK_MS = 500;

const clock = (): string => new Date().toISOString();

/** Called by the table's stream with new images, and by the schedule with nothing: what a lost event left pending. */
export async function handler(event: {
  readonly Records?: readonly StreamRecord[];
}): Promise<DynamoDBBatchResponse | undefined> {
  if (event.Records === undefined) return sweep();
  const records = event.Records.map((record) => ({ record, change: changeOf(record) }));
  const failed = new Set<string>();
  const heard = await hearCanary(
    records.map(({ change }) => change),
    table,
    clock(),
  );
  if (heard > 0) publishCounts({ [METRIC.canaryHeard]: heard });
  for (const story of stories) {
    const fresh = records.flatMap(({ change }) => (change?.story === story.id ? [change] : []));
    if (fresh.length === 0) continue;
    const told = await tellOf(story, await groupsWith(story, fresh));
    for (const { changes } of told.failed) for (const { id } of changes) failed.add(id);
  }
  return {
    batchItemFailures: records
      .filter(({ change }) => change !== null && failed.has(change.id))
      .map(({ record }) => ({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' })),
  };
}

async function sweep(): Promise<undefined> {
  const before = new Date(Date.now() - SWEEP_AFTER_MS).toISOString();
  const pending = await Promise.all(
    stories.map(async (story) => ({ story, groups: await pendingByClaimant(table, story.id) })),
  );
  const waiting = pending.flatMap(({ groups }) => groups);
  publishCounts({ [METRIC.oldestPendingMinutes]: oldestMinutes(waiting) });
  let left = 0;
  for (const { story, groups } of pending) {
    const old = groups.filter(({ since }) => since < before).map(({ changes }) => changes);
    left += (await tellOf(story, old)).failed.length;
  }
  if (left > 0) throw new Error(`${left} messages stay pending; see the lines above.`);
}

function oldestMinutes(waiting: readonly PendingGroup[]): number {
  return Math.max(0, ...waiting.map(({ since }) => (Date.now() - Date.parse(since)) / 60_000));
}

/** The changes of a batch by claimant, each with whatever else of the claimant waits: they are one message. */
async function groupsWith(story: Story, fresh: readonly StoredChange[]): Promise<StoredChange[][]> {
  const waiting = (await pendingByClaimant(table, story.id)).flatMap(({ changes }) => changes);
  return [...new Set(fresh.map(({ claimant }) => claimant))].map((claimant) => {
    const own = [...fresh, ...waiting].filter((change) => change.claimant === claimant);
    return [...new Map(own.map((change) => [change.id, change])).values()];
  });
}

async function tellOf(story: Story, groups: readonly (readonly StoredChange[])[]): Promise<Told> {
  const told = await tell(groups, {
    ...{ table, story, publish, now: clock(), clock, pause: () => sleep(LOOK_MS) },
    ...reason,
  });
  for (const { error } of told.failed) console.error({ error: String(error) });
  publishCounts({
    [METRIC.alertsSent]: told.messages,
    [METRIC.alertsFailed]: told.failed.length,
    [METRIC.changesSummarised]: told.summarised,
  });
  return told;
}

function changeOf({ dynamodb }: StreamRecord): StoredChange | null {
  const image = dynamodb?.NewImage;
  return image === undefined ? null : changeOfImage(unmarshall(image));
}
