import { SNSClient } from '@aws-sdk/client-sns';
import { expect, it } from 'vitest';
import { snsPublish } from '../../../functions/alert/sns-publish.ts';
import { changesDocument } from '../../../shared/alerts/document.ts';
import { messageOf } from '../../../shared/alerts/message.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { changeOf } from '../../fixtures/changes.ts';

const topic = 'arn:aws:sns:eu-central-1:000000000000:alerts';

it('sends mail and phones texts of their own, machines the document, and attributes to choose by', async () => {
  const sent: Record<string, unknown>[] = [];
  const client = new SNSClient({ region: 'eu-central-1' });
  client.middlewareStack.add(
    () => async (request) => {
      sent.push({ ...request.input });
      return { output: { $metadata: {} }, response: {} };
    },
    { step: 'initialize' },
  );
  const message = messageOf([changeOf({ from: '100', to: '300' })]);
  if (message === null) throw new TypeError('One change makes a message.');
  const document = changesDocument(message, KURSK, []);
  await snsPublish(
    client,
    topic,
  )({
    changes: message.changes,
    message,
    subject: 'To 300',
    mail: 'The whole mail.',
    sms: 'Short.',
    document,
    positions: [],
  });
  const [{ Message, ...others } = {}] = sent;
  expect(others).toMatchObject({
    ...{ TopicArn: topic, Subject: 'To 300', MessageStructure: 'json' },
    MessageAttributes: {
      kind: { DataType: 'String.Array', StringValue: '["raised"]' },
      differencePercent: { DataType: 'Number', StringValue: '200' },
    },
  });
  const bodies: Record<string, string> = JSON.parse(String(Message));
  expect(bodies).toEqual({ default: JSON.stringify(document), email: 'The whole mail.', sms: 'Short.' });
});
