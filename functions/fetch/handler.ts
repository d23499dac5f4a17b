import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
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

/** Milliseconds after which a call ends its feeds, well within its time-out; they stay due. */
export const CALL_MS = 40_000;

/** Called with feeds from the queue; only those messages of which one could not be dealt with go back to it. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const taken = Records.map((record) => ({ record, message: messageOf(record) }));
  const messages = taken.flatMap(({ message }) => (message === null ? [] : [message]));
  const { feeds, failed } = await fetchFeeds(messages, {
    ...{ table, articles, stories, pollMinutes, random: Math.random },
    now: new Date().toISOString(),
    budgetMs: CALL_MS,
    fetch: { allowPrivate, contact },
    onFeed: ({ url, outlet, news, error }) => {
      if (news !== null) console.warn({ feed: url, outlet, news, error });
    },
  });
  publishCounts({
    [METRIC.feedsFailed]: feeds.filter(({ outcome }) => outcome === 'failed').length,
    [METRIC.articlesQueued]: feeds.reduce((sum, { queued }) => sum + queued, 0),
  });
  for (const { message, error } of failed) console.error({ lane: message.lane, error: String(error) });
  const undone = new Set<FeedMessage | null>([null, ...failed.map(({ message }) => message)]);
  return {
    batchItemFailures: taken
      .filter(({ message }) => undone.has(message))
      .map(({ record }) => ({ itemIdentifier: record.messageId })),
  };
}

/** What a record says; null where nobody can make it out, so that it ends in the dead letters and the others do not. */
function messageOf({ messageId, body }: SQSRecord): FeedMessage | null {
  try {
    return v.parse(FeedMessage, JSON.parse(body));
  } catch (error) {
    console.error({ message: messageId, error: String(error) });
    return null;
  }
}
