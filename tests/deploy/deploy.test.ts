import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MessageDocument } from '../../shared/alerts/document.ts';
import { archiveReports } from '../../shared/story/archive/archive.ts';
import { Aws, type Notification } from './aws.ts';
import { cdk } from './cdk.ts';
import { ACCOUNT, type Emulator, REGION, startEmulator } from './emulator.ts';
import { type News, startNews } from './news.ts';

/** Longest that a cycle and all it sets off may take: its minute, first starts of the functions, a busy machine. */
const PATIENCE_MS = 240_000;

const Outputs = v.object({
  Fogwatch: v.object({
    ApiUrl: v.string(),
    TopicArn: v.string(),
    TableName: v.string(),
    DeadLettersUrl: v.string(),
  }),
});

let emulator: Emulator;
let news: News;
let aws: Aws;
let stack: v.InferOutput<typeof Outputs>['Fogwatch'];
let heard: string;
let unheard: string;
let articles: string;

const SETTINGS = [
  'pollMinutes=1',
  'monthlyBudget=0',
  'alertEmails=desk@example.org',
  'alertPhones=+4915550100',
];
const settings = () => [...SETTINGS, `feeds=${news.feed}`].flatMap((setting) => ['-c', setting]);

const today = () => new Date().toISOString();

beforeAll(async () => {
  news = await startNews();
  news.publish({
    id: 'before',
    title: 'Seoul looks back on North Korean losses in Kursk',
    outlet: 'Loopback Gazette',
    published: today(),
    paragraphs: [
      "South Korea's spy agency said on the record that 2,930 North Korean soldiers had been killed in Kursk.",
    ],
  });
  emulator = await startEmulator();
  aws = new Aws(emulator);
  await cdk(emulator, 'bootstrap', `aws://${ACCOUNT}/${REGION}`);
  const file = join(emulator.folder, 'outputs.json');
  await cdk(emulator, 'deploy', '--require-approval', 'never', '--outputs-file', file, ...settings());
  stack = v.parse(Outputs, JSON.parse(readFileSync(file, 'utf8'))).Fogwatch;
  articles = await aws.queueNamed('ReadArticlesQueue');
  heard = await aws.subscribedQueue('heard', stack.TopicArn, { force: ['north-korea'], metric: ['killed'] });
  unheard = await aws.subscribedQueue('unheard', stack.TopicArn, {
    force: ['north-korea'],
    metric: ['captured'],
  });
});

afterAll(async () => {
  emulator?.stop();
  await news?.close();
});

/** Waits for what the deployed system brings about by itself. @throws with the emulator's log where it does not */
async function until<T>(what: string, found: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const result = await found();
    if (result !== undefined) return result;
    if (Date.now() > end)
      throw new Error(`${what}: not after ${PATIENCE_MS} ms.\n${emulator.log().slice(-8_000)}`);
    await pause(1_000);
  }
}

const heardOne = (): Promise<Notification> =>
  until('an alert', async () => (await aws.notifications(heard))[0]);

/** The next poll from now on that found nothing new. */
async function idlePoll(): Promise<void> {
  const before = news.answers.length;
  await until('a poll that finds nothing new', () =>
    news.answers.slice(before).find((answer) => answer.startsWith('304')),
  );
}

it('lays in the archive, reads the first news as a baseline, and tells nobody of either', async () => {
  const reports = archiveReports('kursk').length;
  await until('every report and the article read', async () => {
    const items = await aws.items(stack.TableName);
    const read = items.filter(({ sk, state }) => sk === 'ARTICLE' && state === 'read');
    return read.length >= reports + 1 ? true : undefined;
  });
  await until('an empty queue', async () => ((await aws.waiting(articles)) === 0 ? true : undefined));
  const items = await aws.items(stack.TableName);
  expect(items.filter(({ pk }) => String(pk).startsWith('FIGURES#')).length).toBeGreaterThan(reports / 2);
  expect(items.filter(({ sk }) => sk === 'CHANGE').length).toBeGreaterThan(20);
  expect(items.filter(({ pendingOf }) => pendingOf !== undefined)).toEqual([]);
  expect(await aws.take(heard)).toEqual([]);
});

it('tells of a new number, to those who asked for it and to nobody else, in the documented words', async () => {
  news.publish({
    id: 'rises',
    title: "South Korea's spy agency: North Korean deaths in Kursk now 3,870",
    outlet: 'Loopback Gazette',
    published: today(),
    paragraphs: [
      "South Korea's National Intelligence Service told lawmakers on the day that 3,870 North Korean soldiers have been killed in Russia's Kursk region.",
    ],
  });
  const alert = await heardOne();
  expect(alert.Subject).toBe('North Korean troops killed in Kursk: raised from 2,930 to 3,870 (NIS)');
  const document = v.parse(MessageDocument, JSON.parse(alert.Message));
  expect(document).toMatchObject({
    ...{ version: 1, type: 'changes', claimant: 'NIS', subject: alert.Subject },
    changes: [{ kind: 'raised', from: { value: 2930 }, to: { value: 3870 } }],
  });
  expect(alert.Message).toContain('3,870 North Korean soldiers have been killed');
  expect(alert.Message).toContain(`${new URL(news.feed).origin}/rises`);
  expect(alert.MessageAttributes).toMatchObject({
    story: { Value: '["kursk"]' },
    force: { Value: '["north-korea"]' },
    metric: { Value: '["killed"]' },
    claimant: { Value: '["NIS"]' },
    kind: { Value: '["raised"]' },
  });
  expect(await aws.take(unheard)).toEqual([]);
  // The emulator sends nothing out; it notes whom the message was for, after the filter of the subscription.
  expect(emulator.log()).toContain('SNS fanout → SMS +4915550100');
});

it('answers over HTTP', async () => {
  const figures = await aws.ask(stack.ApiUrl, '/v1/figures?metric=killed&claimant=NIS');
  expect(figures).toMatchObject({ status: 200, body: { story: 'kursk' } });
  expect(JSON.stringify(figures.body)).toContain('3870');
  const changes = await aws.ask(stack.ApiUrl, '/v1/changes?metric=killed&claimant=nis&kind=raised');
  expect(JSON.stringify(changes.body)).toContain('"alert":"sent"');
  expect(await aws.ask(stack.ApiUrl, '/v1/changes?metric=tanks')).toMatchObject({
    status: 400,
    body: { parameter: 'metric', detail: expect.stringContaining('"tanks"') },
  });
});

it('tells nothing in a cycle that brings nothing', async () => {
  await idlePoll();
  expect(await aws.take(heard)).toEqual([]);
});

it('puts a poisoned article aside and reads on', async () => {
  // Tries are minutes apart on AWS; here they come one upon the other.
  await aws.sqs.send(
    new SetQueueAttributesCommand({ QueueUrl: articles, Attributes: { VisibilityTimeout: '5' } }),
  );
  await aws.sqs.send(new SendMessageCommand({ QueueUrl: articles, MessageBody: '{"poison":true}' }));
  news.publish({
    id: 'rises-again',
    title: "South Korea's spy agency: North Korean deaths in Kursk now 4,960",
    outlet: 'Loopback Gazette',
    published: today(),
    paragraphs: [
      "South Korea's National Intelligence Service told lawmakers on the day that 4,960 North Korean soldiers have been killed in Russia's Kursk region.",
    ],
  });
  expect((await heardOne()).Subject).toContain('4,960');
  const dead = await until('the poison among the dead letters', async () => {
    const taken = await aws.take(stack.DeadLettersUrl);
    return taken.length > 0 ? taken : undefined;
  });
  expect(dead).toEqual(['{"poison":true}']);
});

it('changes nothing when it is deployed a second time', async () => {
  expect(await cdk(emulator, 'deploy', '--require-approval', 'never', ...settings())).toContain(
    '(no changes)',
  );
});

it('keeps the table when it is destroyed', async () => {
  const before = (await aws.items(stack.TableName)).length;
  await cdk(emulator, 'destroy', '--force', ...settings());
  expect(await aws.tableStatus(stack.TableName)).toBe('ACTIVE');
  expect((await aws.items(stack.TableName)).length).toBe(before);
  await expect(aws.queueNamed('ReadArticlesQueue')).rejects.toThrow();
});
