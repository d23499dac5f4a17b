import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { ENVIRONMENT, minutesSetting, requireSetting, switchSetting } from '../environment.ts';
import { FeedMessage } from '../feed-message.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { articleQueueOn } from '../sqs-queue.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { fetchFeeds } from './fetch-feeds.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const articles = articleQueueOn(new SQSClient({}), requireSetting(process.env, ENVIRONMENT.queue));
const pollMinutes = minutesSetting(process.env, ENVIRONMENT.pollMinutes);
const allowPrivate = switchSetting(process.env, ENVIRONMENT.allowPrivate);
const contact = process.env[ENVIRONMENT.contact];

/** Called with feeds from the queue, by host; only those messages of which one could not be dealt with go back to it. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const messages = Records.map(({ body }) => v.parse(FeedMessage, JSON.parse(body)));
  const { feeds, failed } = await fetchFeeds(messages, {
    ...{ table, articles, stories, pollMinutes, random: Math.random },
    now: new Date().toISOString(),
    fetch: { allowPrivate, contact },
    onFeed: ({ state, error }) => {
      if (error !== null) console.warn({ feed: state.url, error });
    },
  });
  publishCounts({
    [METRIC.feedsFailed]: feeds.filter(({ outcome }) => outcome === 'failed').length,
    [METRIC.articlesQueued]: feeds.reduce((sum, { queued }) => sum + queued, 0),
  });
  for (const { message, error } of failed) console.error({ host: message.host, error: String(error) });
  return {
    batchItemFailures: failed.map(({ message }) => ({
      itemIdentifier: Records[messages.indexOf(message)]?.messageId ?? '',
    })),
  };
}
