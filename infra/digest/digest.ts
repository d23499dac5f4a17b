import { Duration, Stack } from 'aws-cdk-lib';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { FogwatchFunction } from '../lambda/function.ts';
import { Schedule } from '../lambda/schedule.ts';
import type { Settings } from '../settings.ts';
import type { LedgerTable } from '../store/ledger-table.ts';

/** A year of changes read at once. */
const DIGEST_MEMORY_MIB = 512;
const DIGEST_TIMEOUT = Duration.minutes(2);
/** Minutes between two looks whether a digest is due: what failed is tried again at the next. */
const LOOK_MINUTES = 15;

export interface DigestProps {
  readonly table: LedgerTable;
  readonly topic: Topic;
  readonly stories: readonly string[];
  readonly settings: Pick<Settings, 'digestHour' | 'timeZone'>;
}

/** Publishes digests, each to the one subscription that it is for, soon after the hour of the settings. */
export class DigestMails extends Construct {
  readonly function: FogwatchFunction;

  constructor(scope: Construct, id: string, { table, topic, stories, settings }: DigestProps) {
    super(scope, id);
    const { digestHour, timeZone } = settings;
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'digest',
      description: 'Fogwatch: publishes daily and weekly digests',
      memory: DIGEST_MEMORY_MIB,
      timeout: DIGEST_TIMEOUT,
      environment: {
        table: table.tableName,
        topic: topic.topicArn,
        stack: Stack.of(this).stackName,
        stories: stories.join(','),
        digestHour: String(digestHour),
        timeZone,
      },
    });
    table.allow(
      this.function,
      ['GetItem', 'PutItem', 'Query'],
      ['SUBSCRIPTIONS', 'TELLING', 'LEDGERS'],
      ['timeline'],
    );
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sns:Publish'],
      resourceArns: [topic.topicArn],
    });
    new Schedule(this, 'Schedule', {
      target: this.function,
      minutes: LOOK_MINUTES,
      description: 'Fogwatch: looks whether digests are due',
    });
  }
}
