import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FogwatchFunction } from '../lambda/function.ts';
import type { LedgerTable } from '../store/ledger-table.ts';
import { FeedQueue } from './feed-queue.ts';

/** Waiting for fifty hosts at once needs room for their bodies, and some processor for the feeds that are new. */
const FETCH_MEMORY_MIB = 768;
/** A call begins no feed after forty seconds and ends what is under way; the rest is for queueing what it found. */
const FETCH_TIMEOUT = Duration.seconds(50);
/** Messages a call: the most that a FIFO queue gives out at once. */
export const FETCH_BATCH = 10;
/** Calls at once: enough for ten thousand feeds in five minutes, and few of the ten that a new account has at a time. */
export const FETCH_CALLS_AT_ONCE = 4;

export interface FetchProps {
  readonly table: LedgerTable;
  readonly articles: IQueue;
  readonly pollMinutes: number;
  readonly stories: readonly string[];
  /** Whom the keepers of news sites can write to. */
  readonly contact: string | undefined;
  /** Feeds on loopback in place of the stories' own: deploy test only. */
  readonly loopbackFeeds: readonly string[];
}

/** Looks into the feeds that `poll` hands on, and puts new articles on the queue. */
export class Fetch extends Construct {
  readonly function: FogwatchFunction;
  readonly feeds: FeedQueue;

  constructor(scope: Construct, id: string, props: FetchProps) {
    super(scope, id);
    const { table, articles, pollMinutes, loopbackFeeds } = props;
    this.feeds = new FeedQueue(this, 'Feeds', { timeout: FETCH_TIMEOUT, pollMinutes });
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'fetch',
      description: 'Fogwatch: looks into feeds and puts new articles on the queue',
      memory: FETCH_MEMORY_MIB,
      timeout: FETCH_TIMEOUT,
      environment: {
        table: table.tableName,
        queue: articles.queueUrl,
        stories: props.stories.join(','),
        pollMinutes: String(pollMinutes),
        ...(props.contact !== undefined && { contact: props.contact }),
        ...(loopbackFeeds.length > 0 && { feeds: loopbackFeeds.join(','), allowPrivate: 'true' }),
      },
    });
    table.allow(
      this.function,
      ['BatchGetItem', 'BatchWriteItem', 'PutItem', 'UpdateItem'],
      ['STORY', 'ITEM'],
    );
    articles.grantSendMessages(this.function);
    this.function.addEventSource(
      new SqsEventSource(this.feeds, {
        batchSize: FETCH_BATCH,
        maxConcurrency: FETCH_CALLS_AT_ONCE,
        reportBatchItemFailures: true,
      }),
    );
  }
}
