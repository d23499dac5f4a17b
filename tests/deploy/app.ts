import { App, CliCredentialsStackSynthesizer, DefaultStackSynthesizer } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { build } from '../../infra/build.ts';
import type { FogwatchStack } from '../../infra/stack.ts';

/**
 * The app as the deploy test deploys it: the very stack, with feeds on loopback and leave to fetch them.
 * It refuses to be deployed anywhere but on an emulator on loopback.
 */
const endpoint = new URL(process.env.AWS_ENDPOINT_URL ?? 'https://amazonaws.com');
if (endpoint.hostname !== '127.0.0.1')
  throw new Error('tests/deploy/app.ts deploys to an emulator on 127.0.0.1 only');

/**
 * Deploys with the credentials of the shell, not the roles of the bootstrap: the emulator checks permissions, and
 * refuses those roles their own bucket. The functions' roles, which the test is about, it checks in full.
 * The getters narrow to `string`, as the interface has them; nothing asks for them here.
 */
class OwnCredentials extends CliCredentialsStackSynthesizer {
  override get bootstrapQualifier(): string {
    return DefaultStackSynthesizer.DEFAULT_QUALIFIER;
  }
  override get lookupRole(): string {
    return '';
  }
  override get cloudFormationExecutionRole(): string {
    return '';
  }
}

const app = new App();
const feeds = String(app.node.tryGetContext('feeds')).split(',');
// Of the test, and no setting.
app.node.setContext('feeds', undefined);
await build(app, { synthesizer: new OwnCredentials(), loopbackFeeds: feeds }, adjust);

function adjust(stack: FogwatchStack): void {
  // The emulator asks for `sqs:SendMessageBatch`, an action that AWS has not: there `sqs:SendMessage` covers both.
  for (const { function: sender, queues } of stack.senders) {
    const resources = queues.map((queue) => queue.queueArn);
    sender.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessageBatch'], resources }));
  }
  // And for `bedrock:Converse`, another: on AWS the Converse API asks for `bedrock:InvokeModel`.
  const model: unknown = stack.node.tryGetContext('model');
  if (model !== undefined) {
    const resources = [`arn:aws:bedrock:${stack.region}::foundation-model/${model}`];
    stack.reader.addToRolePolicy(new PolicyStatement({ actions: ['bedrock:Converse'], resources }));
  }

  // The emulator's CloudFormation knows alarms on one metric only: those on several look at nothing there.
  for (const alarm of stack.node.findAll().filter((each) => each instanceof CfnAlarm)) {
    if (alarm.metrics === undefined) continue;
    alarm.addPropertyDeletionOverride('Metrics');
    alarm.addPropertyOverride('Namespace', 'Fogwatch/Emulated');
    alarm.addPropertyOverride('MetricName', 'Nothing');
    alarm.addPropertyOverride('Statistic', 'Sum');
    alarm.addPropertyOverride('Period', 3600);
  }
}
