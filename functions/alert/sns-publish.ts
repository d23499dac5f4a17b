import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { attributesOf } from '../../shared/alerts/attributes.ts';
import type { Publish } from './send-message.ts';

/**
 * Publishes to the topic: a text of its own for mail and SMS, the document for all others, which are machines, and
 * attributes to filter by.
 */
export const snsPublish =
  (client: SNSClient, topic: string): Publish =>
  async ({ changes, subject, mail, sms, document }) => {
    await client.send(
      new PublishCommand({
        TopicArn: topic,
        Subject: subject,
        MessageStructure: 'json',
        // Once, not for each protocol: all of it together is 256 kB at most.
        Message: JSON.stringify({ default: JSON.stringify(document), email: mail, sms }),
        MessageAttributes: attributesOf(changes),
      }),
    );
  };
