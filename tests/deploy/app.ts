import { App, CliCredentialsStackSynthesizer, DefaultStackSynthesizer } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { readSettings } from '../../infra/settings.ts';
import { FogwatchStack } from '../../infra/stack.ts';

/**
 * The app as the deploy test deploys it: the very stack, with feeds on loopback and leave to fetch them.
 * It refuses to be deployed anywhere but on an emulator on loopback.
 */
const endpoint = new URL(process.env.AWS_ENDPOINT_URL ?? 'https://amazonaws.com');
if (endpoint.hostname !== '127.0.0.1')
  throw new Error('tests/deploy/app.ts deploys to an emulator on 127.0.0.1 only');

/**
 * Deploys without the roles of the bootstrap: the emulator checks permissions, and knows no `aws:ResourceAccount`,
 * on which those roles are bound. The functions' roles, which the test is about, it checks in full.
 */
class OwnCredentials extends CliCredentialsStackSynthesizer {
  override get bootstrapQualifier(): string {
    return DefaultStackSynthesizer.DEFAULT_QUALIFIER;
  }

  /** Of look-ups in an account, of which the stack has none. */
  override get lookupRole(): string {
    return '';
  }
}

const app = new App();
const { feeds, ...context } = app.node.getAllContext();
const stack = new FogwatchStack(app, 'Fogwatch', {
  synthesizer: new OwnCredentials(),
  settings: readSettings(context, ['kursk']),
  loopbackFeeds: String(feeds).split(','),
});

// The emulator's CloudFormation knows alarms on one metric only: those on several look at nothing there.
for (const alarm of stack.node.findAll().filter((each) => each instanceof CfnAlarm)) {
  if (alarm.metrics === undefined) continue;
  alarm.addPropertyDeletionOverride('Metrics');
  alarm.addPropertyOverride('Namespace', 'Fogwatch/Emulated');
  alarm.addPropertyOverride('MetricName', 'Nothing');
  alarm.addPropertyOverride('Statistic', 'Sum');
  alarm.addPropertyOverride('Period', 3600);
}
