import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MessageDocument } from '../../shared/alerts/document.ts';
import { archiveReports } from '../../shared/story/archive/archive.ts';
import { Aws, type Notification } from './aws.ts';
import { cdk, checkOut, PRESENT } from './cdk.ts';
import { ACCOUNT, type Emulator, REGION, startEmulator } from './emulator.ts';
import { type News, startNews } from './news.ts';

/** Longest that a cycle and all it sets off may take: its minute, first starts of the functions, a busy machine. */
const PATIENCE_MS = 240_000;

const Outputs = v.object({
  Fogwatch: v.object({
    /** Before there was a cache in front, `ApiUrl`. */
    OriginUrl: v.optional(v.string(), ''),
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

/** The version before items knew the version of their shape, and before subscribers were kept. */
const EARLIER = 'd55bb38024afb38c0c89f168c981b4772c1f43a8';

/** Feeds without news that are followed beside the one that has some. */
const QUIET_FEEDS = 199;

const given = (settings: readonly string[]) => settings.flatMap((setting) => ['-c', setting]);
const ALWAYS = ['pollMinutes=1', 'monthlyBudget=0'];
/** Of the earlier deployment: it is the later one that has to keep whom these name, and lays in the archive. */
const BEFORE = ['alertEmails=desk@example.org', 'alertPhones=+4915550100', 'archive=false'];
const settings = () => given([...ALWAYS, `feeds=${[news.feed, ...news.quiet].join(',')}`]);

const today = () => new Date().toISOString();

async function deploy(checkout: typeof PRESENT, chosen: readonly string[]): Promise<string> {
  const file = join(emulator.folder, 'outputs.json');
  const said = await cdk(
    emulator,
    checkout,
    'deploy',
    ...['--require-approval', 'never', '--outputs-file', file, ...chosen],
  );
  stack = v.parse(Outputs, JSON.parse(readFileSync(file, 'utf8'))).Fogwatch;
  return said;
}

const raised = (id: string, from: string, to: string) =>
  news.publish({
    id,
    title: `South Korea's spy agency: North Korean deaths in Kursk now ${to}`,
    outlet: 'Loopback Gazette',
    published: today(),
    paragraphs: [
      `South Korea's National Intelligence Service told lawmakers on the day that ${to} North Korean soldiers have been killed in Russia's Kursk region.`,
      `It had spoken of ${from} before.`,
    ],
  });

beforeAll(async () => {
  news = await startNews(QUIET_FEEDS);
  news.publish({
    id: 'before',
    title: 'Seoul looks back on North Korean losses in Kursk',
    outlet: 'Loopback Gazette',
    published: today(),
    paragraphs: [
      "South Korea's spy agency said on the record that 2,110 North Korean soldiers had been killed in Kursk.",
    ],
  });
  emulator = await startEmulator();
  aws = new Aws(emulator);
  await cdk(emulator, PRESENT, 'bootstrap', `aws://${ACCOUNT}/${REGION}`);
  await deploy(checkOut(emulator, EARLIER), given([...ALWAYS, ...BEFORE, `feeds=${news.feed}`]));
  heard = await aws.subscribedQueue('heard', stack.TopicArn, { force: ['north-korea'], metric: ['killed'] });
  unheard = await aws.subscribedQueue('unheard', stack.TopicArn, {
    force: ['north-korea'],
    metric: ['captured'],
  });
  await until('the first article read by the earlier version', async () =>
    (await aws.items(stack.TableName)).find(({ sk, state }) => sk === 'ARTICLE' && state === 'read'),
  );
  news.publish({
    id: 'rose',
    title: 'Seoul raises its count of North Korean losses in Kursk',
    outlet: 'Loopback Gazette',
    published: today(),
    paragraphs: [
      "South Korea's spy agency said on the day that 2,930 North Korean soldiers had been killed in Kursk.",
    ],
  });
  expect((await heardOne()).Subject).toContain('2,930');
}, 2 * PATIENCE_MS);

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
const ask = async (path: string) => aws.ask(stack.OriginUrl, path, await aws.doorKey('Fogwatch'));

async function idlePoll(): Promise<void> {
  const before = news.answers.length;
  await until('a poll that finds nothing new', () =>
    news.answers.slice(before).find((answer) => answer.startsWith('304')),
  );
}

it('takes over from an earlier version: nothing is lost, and nobody is unsubscribed', async () => {
  const { TopicArn, TableName } = stack;
  const said = await deploy(PRESENT, settings());
  expect(stack).toMatchObject({ TopicArn, TableName });
  expect(said).toContain(
    'Left out of the settings, and still subscribed: desk@example.org, +4915550100 (npx fogwatch unsubscribe ends it).',
  );
  expect(await aws.subscribers(TopicArn)).toEqual(
    expect.arrayContaining(['desk@example.org', '+4915550100']),
  );
  const changes = await ask('/v1/changes?metric=killed&claimant=nis');
  expect(changes.status).toBe(200);
  expect(JSON.stringify(changes.body)).toContain('2930');
  articles = await aws.queueNamed('ReadArticlesQueue');
});

it('lays in the archive, and tells nobody of it, nor of what the earlier version told', async () => {
  const reports = archiveReports('kursk').length;
  await until('every report and both articles read', async () => {
    const items = await aws.items(stack.TableName);
    const read = items.filter(({ sk, state }) => sk === 'ARTICLE' && state === 'read');
    return read.length >= reports + 2 ? true : undefined;
  });
  await until('an empty queue', async () => ((await aws.waiting(articles)) === 0 ? true : undefined));
  const items = await aws.items(stack.TableName);
  expect(items.filter(({ pk }) => String(pk).startsWith('FIGURES#')).length).toBeGreaterThan(reports / 2);
  expect(items.filter(({ pk }) => String(pk).startsWith('CHANGE#')).length).toBeGreaterThan(20);
  expect(items.filter(({ pendingOf }) => pendingOf !== undefined)).toEqual([]);
  expect(await aws.take(heard)).toEqual([]);
});

it('looks into every one of 200 feeds, over one connection a site', async () => {
  await until('every feed asked twice', () =>
    news.quiet.every((url) => (news.asked.get(url) ?? 0) >= 2) ? true : undefined,
  );
  expect(news.mostAtOnce()).toBe(1);
});

it('tells of a new number, to those who asked for it and to nobody else, in the documented words', async () => {
  const logged = emulator.log().length;
  raised('rises', '2,930', '3,870');
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
  // The emulator sends nothing out; it notes whom the message was for, after the filter of the subscription. No
  // setting names this subscriber any more.
  expect(emulator.log().slice(logged)).toContain('SNS fanout → SMS +4915550100');
});

it('answers over HTTP', async () => {
  const figures = await ask('/v1/figures?metric=killed&claimant=NIS');
  expect(figures).toMatchObject({ status: 200, body: { story: 'kursk' } });
  expect(JSON.stringify(figures.body)).toContain('3870');
  const changes = await ask('/v1/changes?metric=killed&claimant=nis&kind=raised');
  expect(JSON.stringify(changes.body)).toContain('"alert":"sent"');
  expect(await ask('/v1/changes?metric=tanks')).toMatchObject({
    status: 400,
    body: { parameter: 'metric', detail: expect.stringContaining('"tanks"') },
  });
});

it('shows the page, and answers nobody who goes past the cache before it', async () => {
  const page = await ask('/?metric=killed');
  expect(page).toMatchObject({ status: 200, type: expect.stringContaining('text/html') });
  expect(page.body).toContain('North Korean troops killed in Kursk');
  const [style = ''] = /\/assets\/[\w.-]+\.css/.exec(String(page.body)) ?? [];
  expect(await ask(style)).toMatchObject({ status: 200, type: expect.stringContaining('text/css') });
  expect(await aws.ask(stack.OriginUrl, '/v1/figures')).toMatchObject({ status: 403 });
});

it('has the canary go the whole way to a change, which is told to nobody', async () => {
  await aws.invoke(await aws.functionNamed('PollFunction'), { canary: true });
  await until('the change of the canary, heard', async () =>
    (await aws.items(stack.TableName)).find(
      ({ pk, story, alert }) =>
        String(pk).startsWith('CHANGE#') && story === 'canary' && JSON.stringify(alert).includes('sent'),
    ),
  );
  expect(await aws.take(heard)).toEqual([]);
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
  raised('rises-again', '3,870', '4,960');
  expect((await heardOne()).Subject).toContain('4,960');
  const dead = await until('the poison among the dead letters', async () => {
    const taken = await aws.take(stack.DeadLettersUrl);
    return taken.length > 0 ? taken : undefined;
  });
  expect(dead).toEqual(['{"poison":true}']);
});

it('changes nothing when it is deployed a second time', async () => {
  expect(await cdk(emulator, PRESENT, 'deploy', '--require-approval', 'never', ...settings())).toContain(
    '(no changes)',
  );
});

it('keeps the table when it is destroyed', async () => {
  const before = (await aws.items(stack.TableName)).length;
  await cdk(emulator, PRESENT, 'destroy', '--force', ...settings());
  expect(await aws.tableStatus(stack.TableName)).toBe('ACTIVE');
  expect((await aws.items(stack.TableName)).length).toBe(before);
  await expect(aws.queueNamed('ReadArticlesQueue')).rejects.toThrow();
});
