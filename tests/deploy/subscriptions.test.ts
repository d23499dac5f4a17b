import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Publish } from '../../functions/alert/send-message.ts';
import { snsPublish } from '../../functions/alert/sns-publish.ts';
import { tell } from '../../functions/alert/tell.ts';
import { settle } from '../../functions/read/settle.ts';
import { MessageDocument } from '../../shared/alerts/document.ts';
import type { Change, StoredChange } from '../../shared/changes/change.ts';
import { numberKey } from '../../shared/changes/quantity.ts';
import { changesOf } from '../../shared/store/changes.ts';
import { columnOf, putFigure } from '../../shared/store/figures.ts';
import { pendingByClaimant } from '../../shared/store/pending.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../fixtures/test-table.ts';
import { Aws } from './aws.ts';
import { ACCOUNT, type Emulator, REGION, startEmulator } from './emulator.ts';
import { month } from './month.ts';

/**
 * Eight subscribers with filters of their own, made by the command on an emulated SNS, and a month of changes that are
 * told to them: each gets what its options say, and nothing else, though publishing fails for a while.
 */

const ROOT = join(import.meta.dirname, '../..');
const STACK = 'Subscribed';

/** What each asked for, and the same as plain rules, written here once more by hand. */
const SUBSCRIBERS: readonly [string, readonly string[], (change: Change) => boolean][] = [
  ['default', [], (c) => c.theatre === 'kursk' || c.force === 'north-korea'],
  [
    'killed-from-10-per-cent',
    ['--force', 'north-korea', '--metric', 'killed', '--min-change', '10%'],
    (c) => c.force === 'north-korea' && c.metric === 'killed' && Math.abs(c.difference?.percent ?? 0) >= 10,
  ],
  ['nis', ['--claimant', 'NIS'], (c) => c.claimant === 'NIS'],
  [
    'first-and-lowered',
    ['--kind', 'first,lowered'],
    (c) =>
      (c.kind === 'first' || c.kind === 'lowered') && (c.theatre === 'kursk' || c.force === 'north-korea'),
  ],
  [
    'from-500-people',
    ['--min-change', '500'],
    (c) =>
      Math.abs(c.difference?.absolute ?? 0) >= 500 && (c.theatre === 'kursk' || c.force === 'north-korea'),
  ],
  ['war-totals', ['--war-totals', '--force', 'russia'], (c) => c.force === 'russia'],
  [
    'kyiv-on-wounded',
    ['--claimant', 'Zelensky,HUR', '--metric', 'wounded,captured'],
    (c) => ['Zelensky', 'HUR'].includes(c.claimant) && ['wounded', 'captured'].includes(c.metric),
  ],
  ['whole-war', ['--theatre', 'war'], (c) => c.theatre === 'war'],
];

let emulator: Emulator;
let aws: Aws;
let topic: string;
let store: TestTable;
const queues = new Map<string, string>();

beforeAll(async () => {
  store = await openTestTable();
  emulator = await startEmulator();
  aws = new Aws(emulator);
  topic = await stackWithTopic();
  for (const [name, options] of SUBSCRIBERS) {
    queues.set(name, await queueFor(name));
    const made = await fogwatch('subscribe', 'sqs', arnOf(name), ...options, '--json');
    expect(JSON.parse(made)).toMatchObject({ outcome: 'made', state: 'confirmed' });
  }
}, 600_000);

afterAll(async () => {
  emulator?.stop();
  await store?.close();
});

const arnOf = (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;

/** Runs the command as a person would, on the stack. */
async function fogwatch(...args: string[]): Promise<string> {
  const bin = join(ROOT, 'infra/local/bin.mjs');
  const { stdout } = await promisify(execFile)('node', [bin, ...args, '--stack', STACK], {
    cwd: emulator.folder,
    env: { PATH: process.env.PATH, ...emulator.environment },
  });
  return stdout;
}

/** A stack with no more than a topic and a table. @returns the topic's ARN */
async function stackWithTopic(): Promise<string> {
  const client = new CloudFormationClient(aws.options);
  const key = { AttributeType: 'S' };
  const TemplateBody = JSON.stringify({
    Resources: {
      Topic: { Type: 'AWS::SNS::Topic' },
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, ...key })),
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
        },
      },
    },
    Outputs: { TopicArn: { Value: { Ref: 'Topic' } }, TableName: { Value: { Ref: 'Table' } } },
  });
  await client.send(new CreateStackCommand({ StackName: STACK, TemplateBody }));
  for (let look = 0; look < 60; look++) {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: STACK }));
    const output = stack?.Outputs?.find(({ OutputKey }) => OutputKey === 'TopicArn')?.OutputValue;
    if (stack?.StackStatus === 'CREATE_COMPLETE' && output !== undefined) return output;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`the stack was not made:\n${emulator.log().slice(-4_000)}`);
}

async function queueFor(name: string): Promise<string> {
  const Policy = JSON.stringify({
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: arnOf(name),
        Condition: { ArnEquals: { 'aws:SourceArn': topic } },
      },
    ],
  });
  const { QueueUrl } = await aws.sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: { Policy } }),
  );
  return v.parse(v.string(), QueueUrl);
}

/** Publishing that fails on certain days, in every way that it can. */
function failing(publish: Publish, day: number): Publish {
  let tries = 0;
  return async (published) => {
    tries++;
    if (day === 8) throw Object.assign(new Error('Rate exceeded'), { name: 'ThrottledException' });
    if (day === 9) throw Object.assign(new Error('InternalError'), { $metadata: { httpStatusCode: 500 } });
    if (day === 10) throw Object.assign(new Error('timed out'), { name: 'TimeoutError' });
    if (day === 15 && tries % 2 === 1) throw new Error('connection reset');
    await publish(published);
  };
}

const received = async (name: string): Promise<MessageDocument[]> => {
  const got = await aws.notifications(queues.get(name) ?? '');
  return got.map(({ Message }) => v.parse(MessageDocument, JSON.parse(Message)));
};

describe('a month of changes', () => {
  it('reaches eight subscribers by what each asked for, each change once', async () => {
    const publish = snsPublish(aws.sns, topic);
    for (const { day, now, figures } of month()) {
      for (const figure of figures) {
        await putFigure(store.table, figure);
        const numbers = new Set([numberKey(figure)]);
        await settle([columnOf(figure)], { table: store.table, story: KURSK, now, numbers });
      }
      const groups = (await pendingByClaimant(store.table, 'kursk')).map(({ changes }) => changes);
      await tell(groups, {
        ...{ table: store.table, story: KURSK, now, publish: failing(publish, day) },
        ...{ whyYou: '', at: '', clock: () => now, pause: async () => undefined },
      });
    }
    const all: StoredChange[] = (await changesOf(store.table, 'kursk')).filter(
      ({ superseded, alert }) => !superseded && alert.state === 'sent',
    );
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(await pendingByClaimant(store.table, 'kursk')).toEqual([]);
    const table: Record<string, string | number>[] = [];
    for (const [name, , wants] of SUBSCRIBERS) {
      const wanted = all.filter(wants);
      const messages = await received(name);
      const got = messages.flatMap((message) => (message.type === 'changes' ? message.changes : []));
      const ids = got.map(({ id }) => id);
      table.push({
        subscriber: name,
        'changes wanted': wanted.length,
        'changes got': wanted.filter(({ id }) => ids.includes(id)).length,
        'messages wanted': new Set(wanted.map(({ alert }) => (alert.state === 'sent' ? alert.message : '')))
          .size,
        'messages got': messages.length,
        twice: ids.length - new Set(ids).size,
        'messages without a wanted change': messages.filter(
          (message) =>
            message.type !== 'changes' ||
            !message.changes.some((change) => wanted.some(({ id }) => id === change.id)),
        ).length,
      });
    }
    for (const row of table) {
      expect(row, String(row.subscriber)).toMatchObject({
        'changes got': row['changes wanted'],
        'messages got': row['messages wanted'],
        ...{ twice: 0, 'messages without a wanted change': 0 },
      });
      expect(row['changes wanted'], String(row.subscriber)).toBeGreaterThan(0);
    }
  });
});

describe('the commands on a stack', () => {
  const listed = async (): Promise<Record<string, unknown>[]> =>
    (await fogwatch('subscriptions', '--json'))
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

  it('list who gets what and since when, change a filter and keep the subscription, and end it', async () => {
    const nis = (rows: readonly Record<string, unknown>[]) =>
      rows.find(({ address }) => address === arnOf('nis'));
    const before = await listed();
    expect(before).toHaveLength(SUBSCRIBERS.length);
    expect(nis(before)).toMatchObject({ state: 'confirmed', gets: "the story's own series; by NIS" });
    const changed = JSON.parse(
      await fogwatch('subscribe', 'sqs', arnOf('nis'), '--claimant', 'JCS', '--json'),
    );
    expect(changed).toMatchObject({ outcome: 'changed', notes: [expect.stringContaining('15 minutes')] });
    const after = nis(await listed());
    expect(after).toMatchObject({ since: nis(before)?.since, gets: "the story's own series; by JCS" });
    await fogwatch('unsubscribe', 'sqs', arnOf('nis'));
    expect(nis(await listed())).toBe(undefined);
  });

  it('keep webhooks in the table, and say that a mail has to be confirmed', async () => {
    await fogwatch('subscribe', 'webhook', 'https://hooks.example.org/T1', '--format', 'slack');
    const mail = await fogwatch('subscribe', 'email', 'desk@example.org');
    expect(mail).toContain('fogwatch confirm LINK');
    const rows = await listed();
    expect(rows.find(({ protocol }) => protocol === 'webhook')).toMatchObject({
      format: 'slack',
      state: 'confirmed',
    });
    expect(rows.find(({ protocol }) => protocol === 'email')).toMatchObject({ address: 'desk@example.org' });
  });
});
