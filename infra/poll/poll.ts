import { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FogwatchFunction } from '../lambda/function.ts';
import { Schedule } from '../lambda/schedule.ts';
import type { LedgerTable } from '../store/ledger-table.ts';

/** The states of ten thousand feeds, ten megabytes of them, and little processor. */
const POLL_MEMORY_MIB = 512;
/** Ten thousand feeds are handed on in seconds; a minute is the shortest time between two polls. */
const POLL_TIMEOUT = Duration.minutes(1);

/** The canary sings once a day. */
const CANARY_MINUTES = 24 * 60;

export interface PollProps {
  readonly table: LedgerTable;
  readonly feeds: IQueue;
  readonly articles: IQueue;
  readonly pollMinutes: number;
  readonly stories: readonly string[];
  readonly archive: boolean;
  /** Feeds on loopback in place of the stories' own: deploy test only. */
  readonly loopbackFeeds: readonly string[];
}

/** Finds on a schedule what is due, and hands it on. */
export class Poll extends Construct {
  readonly function: FogwatchFunction;

  constructor(scope: Construct, id: string, props: PollProps) {
    super(scope, id);
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'poll',
      description: 'Fogwatch: finds the feeds that are due and hands them on',
      memory: POLL_MEMORY_MIB,
      timeout: POLL_TIMEOUT,
      environment: {
        table: props.table.tableName,
        queue: props.articles.queueUrl,
        feedQueue: props.feeds.queueUrl,
        stories: props.stories.join(','),
        pollMinutes: String(props.pollMinutes),
        archive: String(props.archive),
        ...(props.loopbackFeeds.length > 0 && { feeds: props.loopbackFeeds.join(',') }),
      },
    });
    props.table.allow(this.function, ['Query', 'PutItem', 'UpdateItem'], ['STORY', 'LEASE'], ['looks']);
    props.feeds.grantSendMessages(this.function);
    props.articles.grantSendMessages(this.function);
    new Schedule(this, 'Schedule', {
      target: this.function,
      minutes: props.pollMinutes,
      description: 'Fogwatch: when the feeds are looked into',
    });
    new Schedule(this, 'Canary', {
      target: this.function,
      minutes: CANARY_MINUTES,
      input: { canary: true },
      description:
        'Fogwatch: an article that goes the way of the news, and rings an alarm where it does not arrive',
    });
  }
}
