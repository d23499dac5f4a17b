import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as v from 'valibot';
import { ArticleMessage } from '../article-message.ts';
import { ENVIRONMENT, switchSetting } from '../environment.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { fetchMessage } from './fetch-message.ts';
import { type ReadResult, readArticle } from './read-article.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const allowPrivate = switchSetting(process.env, ENVIRONMENT.allowPrivate);
const contact = process.env[ENVIRONMENT.contact];

/** Called with articles from the queue; only those that failed go back to it, and after three times to its dead letters. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const readings = await Promise.allSettled(Records.map(read));
  const results = readings.flatMap((reading) => (reading.status === 'fulfilled' ? [reading.value] : []));
  publishCounts({
    [METRIC.articlesRead]: results.filter(({ outcome }) => outcome === 'read').length,
    [METRIC.figuresRead]: results.reduce((sum, { figures }) => sum + figures, 0),
    [METRIC.changesRecorded]: results.reduce((sum, { changes }) => sum + changes.length, 0),
  });
  const batchItemFailures = Records.flatMap(({ messageId, body }, index) => {
    const reading = readings[index];
    if (reading?.status !== 'rejected') return [];
    console.error({ article: body, error: String(reading.reason) });
    return [{ itemIdentifier: messageId }];
  });
  return { batchItemFailures };
}

async function read({ body }: SQSRecord): Promise<ReadResult> {
  const message = v.parse(ArticleMessage, JSON.parse(body));
  const story = stories.find(({ id }) => id === message.story);
  if (story === undefined) throw new Error(`The story "${message.story}" is not followed here.`);
  const now = new Date().toISOString();
  const result = await readArticle(message, {
    table,
    story,
    now,
    fetch: (wanted, validators) => fetchMessage(wanted, validators, { now, allowPrivate, contact }),
  });
  if (result.failure !== null) console.warn({ article: message.identity, failure: result.failure });
  return result;
}
