import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Grant } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { TABLE } from '../../shared/store/table.ts';
import { FogwatchFunction } from '../lambda/function.ts';
import { Schedule } from '../lambda/schedule.ts';
import type { LedgerTable } from '../store/ledger-table.ts';
import { AlertTopic } from './alert-topic.ts';

/** Formats a few hundred characters and calls SNS: the SDK's own needs decide. */
const ALERT_MEMORY_MIB = 256;
/** A batch of publishes at tens of milliseconds each, with retries of the SDK within. */
const ALERT_TIMEOUT = Duration.seconds(60);
/** Changes a call, at most. */
const BATCH = 100;
/** How long changes are gathered before they are told: what a briefing brings through several outlets is one message. */
const WINDOW = Duration.seconds(60);
/** Tries of a batch from the stream; what still fails stays pending, and the sweep has it. */
const STREAM_TRIES = 3;
/** How long an alert waits when its event from the stream was lost. */
const SWEEP_MINUTES = 5;

export interface AlertProps {
  readonly table: LedgerTable;
  readonly stories: readonly string[];
}

/** Publishes the changes that are to be told: woken by the table's stream, and by a sweep for what a lost event left. */
export class Alert extends Construct {
  readonly function: FogwatchFunction;
  readonly topic: AlertTopic;

  constructor(scope: Construct, id: string, props: AlertProps) {
    super(scope, id);
    this.topic = new AlertTopic(this, 'Topic');
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'alert',
      description: 'Fogwatch: publishes alerts of changes',
      memory: ALERT_MEMORY_MIB,
      timeout: ALERT_TIMEOUT,
      environment: {
        table: props.table.tableName,
        topic: this.topic.topicArn,
        stack: Stack.of(this).stackName,
        stories: props.stories.join(','),
      },
    });
    props.table.allow(
      this.function,
      ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
      ['LEDGERS', 'CHANGE', 'TELLING', 'LEASE'],
      ['pending'],
    );
    // grantPublish would add every key of the account; AWS's own key for SNS already serves whoever may publish.
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sns:Publish'],
      resourceArns: [this.topic.topicArn],
    });
    props.table.allowStream(this.function);
    this.function.addEventSourceMapping('Stream', {
      eventSourceArn: props.table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: BATCH,
      maxBatchingWindow: WINDOW,
      retryAttempts: STREAM_TRIES,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      // Only an item in the index of pending alerts wakes the function: figures, feeds and sent alerts cost no call.
      filters: [
        FilterCriteria.filter({
          dynamodb: { NewImage: { [TABLE.indexes.pending.partitionKey]: { S: FilterRule.exists() } } },
        }),
      ],
    });
    Validations.of(this.function.ownRole).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'dynamodb:ListStreams alone, which a stream event source needs and to which IAM gives no resource level.',
    });
    new Schedule(this, 'Sweep', {
      target: this.function,
      minutes: SWEEP_MINUTES,
      description: 'Fogwatch: looks for alerts that were left pending',
    });
  }
}
