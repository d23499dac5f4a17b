import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { attributesOf } from '../../shared/alerts/attributes.ts';
import type { Publish } from './send-alert.ts';

/** Protocols of SNS whose subscribers are machines. */
const MACHINES = ['http', 'https', 'sqs', 'lambda', 'firehose'] as const;

/**
 * Publishes to the topic: a text of its own for mail and SMS, the document for machines, and attributes to filter by.
 * `default` is for protocols that are none of these (a telephone's application, say).
 */
export const snsPublish =
  (client: SNSClient, topic: string): Publish =>
  async ({ changes }, { subject, mail, sms, document }) => {
    const json = JSON.stringify(document);
    await client.send(
      new PublishCommand({
        TopicArn: topic,
        Subject: subject,
        MessageStructure: 'json',
        Message: JSON.stringify({
          ...{ default: sms, email: mail, 'email-json': json, sms },
          ...Object.fromEntries(MACHINES.map((protocol) => [protocol, json])),
        }),
        MessageAttributes: attributesOf(changes),
      }),
    );
  };
