import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { snsPublish } from '../../functions/alert/sns-publish.ts';
import { changesDocument } from '../../shared/alerts/document.ts';
import { messageOf } from '../../shared/alerts/message.ts';
import { subscriptionId } from '../../shared/alerts/subscription.ts';
import { putSubscription } from '../../shared/store/subscriptions.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { changeOf } from '../fixtures/changes.ts';
import { type HookServer, startHookServer } from '../fixtures/hook-server.ts';
import { Aws } from './aws.ts';
import { cdk, PRESENT } from './cdk.ts';
import { ACCOUNT, type Emulator, REGION, startEmulator } from './emulator.ts';

/** From the topic of a deployed stack, over the queue and `deliver`, to webhooks on loopback. */

const PATIENCE_MS = 240_000;

const Outputs = v.object({ Fogwatch: v.object({ TopicArn: v.string(), TableName: v.string() }) });

let emulator: Emulator;
let aws: Aws;
let hooks: HookServer;
let stack: v.InferOutput<typeof Outputs>['Fogwatch'];

beforeAll(async () => {
  hooks = await startHookServer();
  emulator = await startEmulator();
  aws = new Aws(emulator);
  await cdk(emulator, PRESENT, 'bootstrap', `aws://${ACCOUNT}/${REGION}`);
  const file = join(emulator.folder, 'outputs.json');
  const settings = ['monthlyBudget=0', 'archive=false', `feeds=${hooks.url('/feed')}`].flatMap((one) => [
    '-c',
    one,
  ]);
  await cdk(emulator, PRESENT, 'deploy', '--require-approval', 'never', '--outputs-file', file, ...settings);
  stack = v.parse(Outputs, JSON.parse(readFileSync(file, 'utf8'))).Fogwatch;
}, 600_000);

afterAll(async () => {
  emulator?.stop();
  await hooks?.close();
});

it('a message reaches the webhooks that want it, signed, though another one fails', async () => {
  const now = new Date().toISOString();
  const engine = new DynamoDBClient(aws.options);
  const table = {
    client: DynamoDBDocumentClient.from(engine, { marshallOptions: { removeUndefinedValues: true } }),
    name: stack.TableName,
  };
  const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
  for (const [path, metrics] of [
    ['/ok', ['killed']],
    ['/fail', ['killed']],
    ['/unasked', ['wounded']],
  ] as const) {
    const address = hooks.url(path);
    await putSubscription(table, {
      ...{ id: subscriptionId('webhook', address), protocol: 'webhook', address, format: 'json', secret },
      ...{ choice: { story: 'kursk', metrics }, createdAt: now, changedAt: now },
    });
  }
  const message = messageOf([changeOf({ from: '300', to: '600' })]);
  if (message === null) throw new TypeError('A change makes a message.');
  const document = changesDocument(message, KURSK, []);
  const texts = { subject: document.subject, sms: '', mail: 'A mail.' };
  await snsPublish(
    aws.sns,
    stack.TopicArn,
  )({ ...texts, sms: 'An SMS.', document, message, changes: message.changes, positions: [] });
  const posted = () => hooks.posted.filter(({ path }) => path !== '/feed');
  const end = Date.now() + PATIENCE_MS;
  while (posted().length < 2) {
    if (Date.now() > end) throw new Error(`nothing was posted.\n${emulator.log().slice(-8_000)}`);
    await new Promise((done) => setTimeout(done, 1_000));
  }
  expect(new Set(posted().map(({ path }) => path))).toEqual(new Set(['/ok', '/fail']));
  const taken = posted().find(({ path }) => path === '/ok');
  expect(taken?.headers).toMatchObject({
    'webhook-id': message.id,
    'webhook-signature': expect.stringMatching(/^v1,/),
  });
  expect(JSON.parse(taken?.body ?? '')).toEqual(JSON.parse(JSON.stringify(document)));
});
