import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { messagesWithin } from '../../../infra/local/subscribing/forecast.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { changeOf } from '../../fixtures/changes.ts';
import { fogwatch } from '../../fixtures/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-subscribe-'));
const data = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const subscribe = (...args: string[]) => fogwatch('subscribe', ...args, '--data', data);

describe('subscribe --dry-run', () => {
  it('shows the policy without an account, and makes nothing', async () => {
    const asked = ['email', 'desk@example.org', '--force', 'north-korea', '--metric', 'killed'];
    const { code, out, err } = await subscribe(...asked, '--min-change', '10%', '--dry-run', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      ...{ outcome: 'dry-run', protocol: 'email', address: 'desk@example.org', messages: null },
      choice: {
        story: 'kursk',
        forces: ['north-korea'],
        metrics: ['killed'],
        size: { unit: 'percent', least: 10 },
      },
      policy: {
        story: ['kursk'],
        changes: expect.arrayContaining([{ prefix: 'north-korea/killed/*/*/%c' }]),
      },
    });
    expect(existsSync(data)).toBe(false);
  });

  it('says in words what it would be, and the country of a number', async () => {
    const { out } = await subscribe('sms', '+4915550100', '--kind', 'first,raised', '--dry-run');
    expect(out).toContain(
      "Would subscribe sms +4915550100 (Germany): the story's own series; only first and raised.",
    );
    expect(out).toContain(`there is no ledger in ${data}`);
  });

  it('of a digest shows the filter of the digest', async () => {
    const { out } = await subscribe('email', 'desk@example.org', '--digest', 'daily', '--dry-run', '--json');
    const { id, policy } = JSON.parse(out);
    expect(policy).toEqual({ digest: [id] });
  });
});

describe('wrong use is told in one sentence, with exit code 2', () => {
  it.each<[string[], string]>([
    [['sms', '015550100'], '"015550100" has no country; a number is written +4915550100'],
    [['email', 'desk@example'], '"desk@example" is no mail address; one is written desk@example.org.'],
    [['pigeon', 'coop'], 'Allowed choices are email, sms, webhook'],
    [
      ['email', 'a@example.org', '--claimant', 'Zelinskyy'],
      'No claimant is called "Zelinskyy"; nearest are Zelensky',
    ],
    [['email', 'a@example.org', '--force', 'nort-korea'], 'did you mean north-korea?'],
    [['email', 'a@example.org', '--metric', 'kiled'], 'did you mean killed?'],
    [['email', 'a@example.org', '--theatre', 'kurks'], 'did you mean kursk?'],
    [['email', 'a@example.org', '--kind', 'rised'], 'did you mean raised?'],
    [['email', 'a@example.org', '--story', 'kurks'], 'There is no story "kurks"'],
    [['email', 'a@example.org', '--min-change', 'ten'], 'Give people, such as 200, or per cent'],
    [['email', 'a@example.org', '--min-change', '0%'], 'Give people, such as 200, or per cent'],
    [['email', 'a@example.org', '--min-change', '12.5'], 'Give people, such as 200, or per cent'],
    [
      [
        'email',
        'a@example.org',
        '--metric',
        'killed,wounded,captured',
        '--kind',
        'raised,lowered',
        '--min-change',
        '1234',
      ],
      'combinations of values, and SNS takes 150',
    ],
    [['sms', '+4915550100', '--digest', 'daily'], '--digest is a mail'],
    [['email', 'a@example.org', '--format', 'slack'], '--format is for webhooks'],
    [
      ['firehose', 'arn:aws:firehose:eu-central-1:123456789012:deliverystream/all'],
      'firehose needs --role ARN',
    ],
    [['webhook', 'https://10.0.0.1/in'], 'points to 10.0.0.1, which is not a public address'],
  ])('%j', async (args, problem) => {
    const { code, err } = await subscribe(...args, '--dry-run');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(problem) });
  });

  it.each<[string[], string]>([
    [
      ['subscribe', 'sms', '+4915550100', '--data', data],
      'sms is sent by AWS: name a deployed stack with --stack.',
    ],
    [
      ['unsubscribe', 'email', 'nobody@example.org', '--data', data],
      'No email "nobody@example.org" is subscribed',
    ],
    [['confirm', 'https://example.org/'], 'This is no link of a confirmation mail'],
  ])('%j', async (args, problem) => {
    const { code, err } = await fogwatch(...args);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(problem) });
  });
});

describe('on this machine', () => {
  const listed = async () => {
    const { out } = await fogwatch('subscriptions', '--data', data, '--json');
    return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  };

  it('a subscription is kept, changed and ended', async () => {
    const made = await subscribe('email', 'desk@example.org', '--metric', 'killed');
    expect(made).toMatchObject({
      code: 0,
      out: expect.stringContaining('Subscribed email desk@example.org'),
    });
    const [first] = await listed();
    expect(first).toMatchObject({ state: 'confirmed', choice: { story: 'kursk', metrics: ['killed'] } });

    const changed = await subscribe('email', 'desk@example.org', '--digest', 'weekly');
    expect(changed.out).toContain('Changed email desk@example.org');
    const [second, ...more] = await listed();
    expect(more).toEqual([]);
    expect(second).toMatchObject({
      id: first.id,
      since: first.since,
      digest: 'weekly',
      choice: { story: 'kursk' },
    });

    expect((await fogwatch('unsubscribe', 'email', 'desk@example.org', '--data', data)).code).toBe(0);
    expect(await listed()).toEqual([]);
  });

  it('a webhook gets a secret, shown once and kept when it is changed', async () => {
    const hook = ['webhook', 'https://hooks.example.org/T1'];
    const { secret } = JSON.parse((await subscribe(...hook, '--json')).out);
    expect(secret).toMatch(/^whsec_[\w+/]{32}$/);
    const again = JSON.parse((await subscribe(...hook, '--metric', 'killed', '--json')).out);
    expect(again).toMatchObject({ outcome: 'changed' });
    expect(again).not.toHaveProperty('secret');
    expect(JSON.stringify(await listed())).not.toContain('whsec_');
  });
});

describe('a forecast', () => {
  const story = 'kursk';
  const changes = [
    changeOf({ id: 'a', from: '100', to: '300' }),
    changeOf({ id: 'b', metric: 'wounded', to: '900' }),
    changeOf({ id: 'c', claimant: 'Zelensky', from: '3000', to: '4000' }),
  ];

  it.each([
    ["a claimant's changes of a day are one message", { story }, 2],
    ['only what is wanted counts', { story, metrics: ['wounded' as const] }, 1],
    ['by size', { story, size: { unit: 'percent' as const, least: 50 } }, 1],
    ['nothing', { story, forces: ['ukraine'] }, 0],
  ])('%s', (_name, choice, messages) => {
    expect(messagesWithin(changes, choice, KURSK)).toBe(messages);
  });
});
