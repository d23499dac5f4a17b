import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { ATTRIBUTES } from '../../shared/alerts/attributes.ts';
import { reasonOfStack } from '../../shared/alerts/why-you.ts';
import { ENVIRONMENT, numberSetting, requireSetting } from '../environment.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { makeDigests } from './make-digests.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);
const topic = requireSetting(process.env, ENVIRONMENT.topic);
const stack = requireSetting(process.env, ENVIRONMENT.stack);
const schedule = {
  hour: numberSetting(process.env, ENVIRONMENT.digestHour),
  timeZone: requireSetting(process.env, ENVIRONMENT.timeZone),
};
const client = new SNSClient({});

/** Called by the schedule: publishes each digest that is due, to the one subscription that it is for. */
export async function handler(): Promise<void> {
  const { sent, failed } = await makeDigests({
    ...{ table, stories, schedule, now: new Date().toISOString(), reason: () => reasonOfStack(stack) },
    async send({ subscription, subject, text }) {
      await client.send(
        new PublishCommand({
          ...{ TopicArn: topic, Subject: subject, Message: text },
          MessageAttributes: {
            [ATTRIBUTES.digest]: { DataType: 'String.Array', StringValue: JSON.stringify([subscription.id]) },
          },
        }),
      );
    },
  });
  if (failed.length > 0) {
    throw new AggregateError(
      failed,
      `${failed.length} digests could not be sent, ${sent} were: ${failed.map(String).join('; ')}`,
    );
  }
}
