import { SNSClient } from '@aws-sdk/client-sns';
import { expect, it } from 'vitest';
import { snsPublish } from '../../../functions/alert/sns-publish.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';

const article = {
  url: 'https://gazette.example/1',
  title: 'A toll',
  outlet: 'Gazette',
  published: '2024-12-19T08:00:00.000Z',
};
const change: StoredChange = {
  ...{ id: 'c1', story: 'kursk', force: 'north-korea', metric: 'killed', theatre: 'kursk', claimant: 'NIS' },
  ...{
    sequence: 2,
    kind: 'raised',
    claimedOn: '2024-12-19',
    seenAt: '2024-12-19T08:05:00.000Z',
    evidence: 'It said 300.',
  },
  from: { value: 100, low: null, high: null, bound: 'exact' },
  to: { value: 300, low: null, high: null, bound: 'exact' },
  difference: { absolute: 200, percent: 200 },
  article,
  sources: [article],
  figures: ['f1'],
  alert: { state: 'pending' },
};

it('sends the mail to all, the text of its own to phones, and attributes to choose by', async () => {
  const sent: object[] = [];
  const client = new SNSClient({ region: 'eu-central-1' });
  client.middlewareStack.add(
    () => async (request) => {
      sent.push(request.input);
      return { output: { $metadata: {} }, response: {} };
    },
    { step: 'initialize' },
  );
  await snsPublish(client, 'arn:aws:sns:eu-central-1:000000000000:alerts')(change, {
    ...{ subject: 'raised to 300', mail: 'The whole mail.', sms: 'Short.' },
  });
  expect(sent).toMatchObject([
    {
      ...{
        TopicArn: 'arn:aws:sns:eu-central-1:000000000000:alerts',
        Subject: 'raised to 300',
        MessageStructure: 'json',
      },
      Message: JSON.stringify({ default: 'The whole mail.', sms: 'Short.' }),
      MessageAttributes: {
        kind: { DataType: 'String.Array', StringValue: '["raised"]' },
        differencePercent: { DataType: 'Number', StringValue: '200' },
      },
    },
  ]);
});
