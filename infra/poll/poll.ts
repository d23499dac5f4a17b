import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FogwatchFunction } from '../lambda/function.ts';
import { Schedule } from '../lambda/schedule.ts';
import type { LedgerTable } from '../store/ledger-table.ts';

/** Waiting for feeds, thirty at a time, needs room for their bodies and little processor. */
const POLL_MEMORY_MIB = 512;
/** Every feed has its own deadline well below it; two minutes let a slow round of them end. */
const POLL_TIMEOUT = Duration.minutes(2);

export interface PollProps {
  readonly table: LedgerTable;
  readonly articles: Queue;
  readonly pollMinutes: number;
  readonly stories: readonly string[];
  readonly archive: boolean;
  /** Whom the keepers of news sites can write to. */
  readonly contact: string | undefined;
  /** Feeds on loopback in place of the stories' own: deploy test only. */
  readonly loopbackFeeds: readonly string[];
}

/** Looks into the feeds on a schedule and puts new articles on the queue. */
export class Poll extends Construct {
  readonly function: FogwatchFunction;

  constructor(scope: Construct, id: string, props: PollProps) {
    super(scope, id);
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'poll',
      description: 'Fogwatch: looks into the feeds and puts new articles on the queue',
      memory: POLL_MEMORY_MIB,
      timeout: POLL_TIMEOUT,
      environment: {
        table: props.table.tableName,
        queue: props.articles.queueUrl,
        stories: props.stories.join(','),
        pollMinutes: String(props.pollMinutes),
        archive: String(props.archive),
        ...(props.contact !== undefined && { contact: props.contact }),
        ...(props.loopbackFeeds.length > 0 && { feeds: props.loopbackFeeds.join(','), allowPrivate: 'true' }),
      },
    });
    props.table.allow(this.function, ['Query', 'BatchGetItem', 'PutItem', 'UpdateItem'], ['looks']);
    props.articles.grantSendMessages(this.function);
    new Schedule(this, 'Schedule', {
      target: this.function,
      minutes: props.pollMinutes,
      description: 'Fogwatch: when the feeds are looked into',
    });
  }
}
