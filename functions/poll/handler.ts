import { SQSClient } from '@aws-sdk/client-sqs';
import { withLease } from '../../shared/store/lease.ts';
import { ENVIRONMENT, minutesSetting, requireSetting, switchSetting } from '../environment.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { articleQueueOn, feedQueueOn } from '../sqs-queue.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { poll } from './poll.ts';
import { queueArchive } from './queue-archive.ts';
import { queueCanary } from './queue-canary.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const client = new SQSClient({});
const articles = articleQueueOn(client, requireSetting(process.env, ENVIRONMENT.queue));
const feeds = feedQueueOn(client, requireSetting(process.env, ENVIRONMENT.feedQueue));
const pollMinutes = minutesSetting(process.env, ENVIRONMENT.pollMinutes);
const wantsArchive = switchSetting(process.env, ENVIRONMENT.archive);

/** Longest that a poll may hold the lease, in milliseconds: its time-out, after which it is dead. */
const LEASE_MS = 60_000;

/** Stories whose archive this process knows to be laid in: an idle cycle asks no more than once. */
const archived = new Set<string>();

/**
 * Called by the schedule: hands on what is due. A poll that comes while another is at it does nothing. Once a day it is
 * called for the canary instead.
 */
export async function handler(event?: { readonly canary?: true }): Promise<void> {
  const now = new Date().toISOString();
  if (event?.canary) return queueCanary(articles, now);
  await withLease(table, { name: 'poll', now, milliseconds: LEASE_MS }, () => run(now));
}

async function run(now: string): Promise<void> {
  const { looks, troubles, failed } = await poll({
    ...{ table, feeds, articles, stories, now, pollMinutes },
  });
  for (const { story, kind, state } of troubles)
    console.warn({ story, feed: state.url, trouble: kind, since: state.lastSuccess, error: state.lastError });
  for (const { story, error } of failed) console.error({ story, error: String(error) });
  const unreached = new Set(failed.map(({ story }) => story));
  // After the poll, so that an empty ledger's first poll is its baseline.
  for (const story of stories) {
    if (!wantsArchive || archived.has(story.id) || unreached.has(story.id)) continue;
    await queueArchive(story, { table, queue: articles, now });
    archived.add(story.id);
  }
  publishCounts({
    // A poll that could not look into one of its stories has not come to its end.
    [METRIC.cyclesCompleted]: failed.length === 0 ? 1 : 0,
    [METRIC.feedsInTrouble]: troubles.length,
    [METRIC.articlesQueued]: looks,
  });
}
