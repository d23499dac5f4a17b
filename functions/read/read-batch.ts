import { LambdaClient } from '@aws-sdk/client-lambda';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as v from 'valibot';
import { TextMemory } from '../../shared/articles/text-memory.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Story } from '../../shared/story/story.ts';
import { ArticleMessage } from '../article-message.ts';
import { ENVIRONMENT, requireSetting, switchSetting } from '../environment.ts';
import { METRIC, type MetricName } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { storiesRead } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { callSettle } from './call-settle.ts';
import { fetchMessage } from './fetch-message.ts';
import { type ReadResult, type ReadText, readArticle, type Settle } from './read-article.ts';

/** What a deployment reads with. */
export interface Deployed {
  readonly table: Table;
  readonly stories: readonly Story[];
  readonly allowPrivate: boolean;
  readonly contact: string | undefined;
  /** Texts that this process met, to tell walls by. */
  readonly memory: TextMemory;
  /** Settles the ledgers of a story. @param now ISO 8601 UTC */
  readonly settle: (story: string, now: string) => Settle;
}

/** @throws SettingError, UnknownStoryError */
export const deployed = (environment: NodeJS.ProcessEnv): Deployed => ({
  table: deployedTable(environment),
  stories: storiesRead(environment),
  allowPrivate: switchSetting(environment, ENVIRONMENT.allowPrivate),
  contact: environment[ENVIRONMENT.contact],
  memory: new TextMemory(),
  settle: callSettle.bind(null, new LambdaClient({}), requireSetting(environment, ENVIRONMENT.settle)),
});

/** Another way of reading the texts of a batch than by the rules, and what it counted when the batch is read. */
export interface OtherReading {
  /** @param now ISO 8601 UTC */
  readonly readText: (message: ArticleMessage, now: string) => ReadText | undefined;
  readonly counts: () => Readonly<Partial<Record<MetricName, number>>>;
}

/** Reads articles of the queue; only those that failed go back to it, and after five times to its dead letters. */
export async function readBatch(
  { Records }: SQSEvent,
  context: Deployed,
  other?: OtherReading,
): Promise<SQSBatchResponse> {
  const readings = await Promise.allSettled(Records.map((record) => read(record, context, other)));
  const results = readings.flatMap((reading) => (reading.status === 'fulfilled' ? [reading.value] : []));
  publishCounts({
    [METRIC.articlesRead]: results.filter(({ outcome }) => outcome === 'read').length,
    [METRIC.figuresRead]: results.reduce((sum, { figures }) => sum + figures, 0),
    [METRIC.changesRecorded]: results.reduce((sum, { changes }) => sum + changes.length, 0),
    ...other?.counts(),
  });
  const batchItemFailures = Records.flatMap(({ messageId, body }, index) => {
    const reading = readings[index];
    if (reading?.status !== 'rejected') return [];
    console.error({ article: body, error: String(reading.reason) });
    return [{ itemIdentifier: messageId }];
  });
  return { batchItemFailures };
}

async function read({ body }: SQSRecord, context: Deployed, other?: OtherReading): Promise<ReadResult> {
  const { table, stories, allowPrivate, contact, memory, settle } = context;
  const message = v.parse(ArticleMessage, JSON.parse(body));
  const story = stories.find(({ id }) => id === message.story);
  if (story === undefined) throw new Error(`The story "${message.story}" is not followed here.`);
  const now = new Date().toISOString();
  const readText = other?.readText(message, now);
  const result = await readArticle(message, {
    table,
    story,
    now,
    fetch: (wanted, validators) => fetchMessage(wanted, validators, { now, allowPrivate, contact, memory }),
    settle: settle(story.id, now),
    ...(readText && { readText }),
  });
  if (result.failure !== null) console.warn({ article: message.identity, failure: result.failure });
  return result;
}
