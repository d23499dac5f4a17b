import { SQSClient } from '@aws-sdk/client-sqs';
import { ENVIRONMENT, minutesSetting, requireSetting, switchSetting } from '../environment.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { type PollResult, pollStory } from './poll-story.ts';
import { queueArchive } from './queue-archive.ts';
import { sqsQueue } from './sqs-queue.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const queue = sqsQueue(new SQSClient({}), requireSetting(process.env, ENVIRONMENT.queue));
const pollMinutes = minutesSetting(process.env, ENVIRONMENT.pollMinutes);
const allowPrivate = switchSetting(process.env, ENVIRONMENT.allowPrivate);
const contact = process.env[ENVIRONMENT.contact];
const wantsArchive = switchSetting(process.env, ENVIRONMENT.archive);

/** Stories whose archive this process knows to be laid in: an idle cycle asks no more than once. */
const archived = new Set<string>();

/** Called by the schedule: one cycle of every story. */
export async function handler(): Promise<void> {
  const now = new Date().toISOString();
  const results: PollResult[] = [];
  for (const story of stories) {
    results.push(
      await pollStory({
        ...{ table, queue, story, now, pollMinutes, fetch: { allowPrivate, contact }, random: Math.random },
        onFeed: ({ state, error }) => {
          if (error !== null) console.warn({ feed: state.url, error });
        },
      }),
    );
    // After the poll, so that an empty ledger's first poll is its baseline.
    if (wantsArchive && !archived.has(story.id)) {
      await queueArchive(story, { table, queue, now });
      archived.add(story.id);
    }
  }
  const feeds = results.flatMap((result) => result.feeds);
  publishCounts({
    [METRIC.cyclesCompleted]: 1,
    [METRIC.feedsFailed]: feeds.filter(({ outcome }) => outcome === 'failed').length,
    [METRIC.feedsFailingForADay]: sum(results.map(({ failingForADay }) => failingForADay)),
    [METRIC.articlesQueued]: sum(results.map(({ queued }) => queued)),
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
