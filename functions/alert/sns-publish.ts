import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { attributesOf } from '../../shared/alerts/attributes.ts';
import type { Publish } from './send-alert.ts';

/** Publishes to the topic: the mail's text for all, a text of its own for SMS, and attributes to filter by. */
export const snsPublish =
  (client: SNSClient, topic: string): Publish =>
  async (change, { subject, mail, sms }) => {
    await client.send(
      new PublishCommand({
        TopicArn: topic,
        Subject: subject,
        MessageStructure: 'json',
        Message: JSON.stringify({ default: mail, sms }),
        MessageAttributes: attributesOf([change]),
      }),
    );
  };
