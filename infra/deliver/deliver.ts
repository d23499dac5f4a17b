import { Duration } from 'aws-cdk-lib';
import { Grant } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { SubscriptionFilter, type Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { ATTRIBUTES } from '../../shared/alerts/attributes.ts';
import { FogwatchFunction } from '../lambda/function.ts';
import { WorkQueue } from '../queue/work-queue.ts';
import type { LedgerTable } from '../store/ledger-table.ts';

/** Posts a few kilobytes: the SDK's own needs decide. */
const DELIVER_MEMORY_MIB = 256;
/** All posts of a batch at once, each of which ends after 15 seconds. */
const DELIVER_TIMEOUT = Duration.seconds(30);
/** Longer than the day for which a webhook is tried. */
const KEPT = Duration.days(3);
/** Posts a call. */
const BATCH = 10;
/** A webhook is tried some fifteen times in its day; what comes back oftener has something wrong with it. */
const TRIES = 50;

export interface DeliverProps {
  readonly table: LedgerTable;
  readonly topic: Topic;
  readonly stories: readonly string[];
  /** Deploy test only. */
  readonly allowPrivate: boolean;
}

/** Brings messages to webhooks: topic → queue → function, which signs, posts, and tries again for a day. */
export class Deliver extends Construct {
  readonly function: FogwatchFunction;
  readonly waiting: WorkQueue;

  constructor(scope: Construct, id: string, { table, topic, stories, allowPrivate }: DeliverProps) {
    super(scope, id);
    this.waiting = new WorkQueue(this, 'Deliveries', {
      timeout: DELIVER_TIMEOUT,
      retention: KEPT,
      tries: TRIES,
    });
    const { queue } = this.waiting;
    topic.addSubscription(
      new SqsSubscription(queue, {
        rawMessageDelivery: true,
        // Digests are mails, each for one subscriber.
        filterPolicy: { [ATTRIBUTES.changes]: SubscriptionFilter.existsFilter() },
      }),
    );
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'deliver',
      description: 'Fogwatch: brings messages to webhooks',
      memory: DELIVER_MEMORY_MIB,
      timeout: DELIVER_TIMEOUT,
      environment: {
        table: table.tableName,
        deliveryQueue: queue.queueUrl,
        stories: stories.join(','),
        ...(allowPrivate && { allowPrivate: 'true' }),
      },
    });
    table.allow(this.function, ['GetItem', 'PutItem', 'Query'], ['SUBSCRIPTIONS']);
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sqs:SendMessage', 'sqs:ChangeMessageVisibility'],
      resourceArns: [queue.queueArn],
    });
    this.function.addEventSource(
      new SqsEventSource(queue, { batchSize: BATCH, reportBatchItemFailures: true }),
    );
  }
}
