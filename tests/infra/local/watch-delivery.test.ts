import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fogwatch } from '../../fixtures/command.ts';
import { type HookServer, startHookServer } from '../../fixtures/hook-server.ts';
import { type MailServer, startMailServer } from '../../fixtures/mail-server.ts';
import { type NewsServer, startNewsServer } from '../../fixtures/news-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-delivery-'));
const data = join(folder, 'data');

let news: NewsServer;
let mails: MailServer;
let hooks: HookServer;
beforeAll(async () => {
  [news, mails, hooks] = await Promise.all([startNewsServer(), startMailServer(), startHookServer()]);
});
afterAll(async () => {
  await Promise.all([news.close(), mails.close(), hooks.close()]);
  rmSync(folder, { recursive: true, force: true });
});

async function watch(now: string) {
  const where = [
    '--once',
    '--no-archive',
    '--allow-private',
    '--feeds',
    news.feed,
    '--data',
    data,
    '--now',
    now,
  ];
  const smtp = ['--smtp', `smtp://127.0.0.1:${mails.port}`, '--mail-from', 'watch@example.org'];
  const { code, out, err } = await fogwatch('watch', ...where, ...smtp, '--json');
  const lines = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return { code, err, alerts: lines.filter(({ event }) => event === 'alert') };
}

const report = (id: string, published: string, ...body: string[]) => ({
  ...{ id, published, body, outlet: 'Gazette' },
  title: 'North Korean losses in Kursk',
});

describe('a watcher with subscribers', () => {
  it('tells one message of two numbers to the terminal, a mailbox and a webhook, and to those who asked for neither nothing', async () => {
    await fogwatch('subscribe', 'email', 'desk@example.org', '--data', data);
    await fogwatch('subscribe', 'email', 'captives@example.org', '--metric', 'captured', '--data', data);
    await fogwatch('subscribe', 'webhook', hooks.url('/ok'), '--allow-private', '--data', data);
    news.show([
      report(
        '1',
        '2024-12-16T07:00:00Z',
        "South Korea's NIS said 100 North Korean soldiers had been killed in Kursk.",
      ),
    ]);
    expect(await watch('2024-12-16T08:00:00Z')).toMatchObject({ code: 0, alerts: [] });
    news.show([
      report(
        '2',
        '2024-12-19T07:00:00Z',
        "South Korea's NIS said on Thursday that 600 North Korean soldiers had been killed in Kursk.",
        'The NIS also said that 2,700 North Korean soldiers had been wounded in Kursk.',
      ),
    ]);
    const { alerts } = await watch('2024-12-19T08:00:00Z');
    expect(alerts.map(({ change }) => [change.metric, change.kind])).toEqual([
      ['killed', 'raised'],
      ['wounded', 'first'],
    ]);
    expect(new Set(alerts.map(({ message }) => message)).size).toBe(1);
    expect(mails.received.map(({ to }) => to)).toEqual([['desk@example.org']]);
    expect(mails.received[0]?.raw).toContain(
      'Subject: NIS on North Korean troops in Kursk: killed 100 -> 600',
    );
    expect(hooks.posted).toHaveLength(1);
    expect(hooks.posted[0]?.headers['webhook-id']).toBe(alerts[0].message);
    expect((await watch('2024-12-19T08:30:00Z')).alerts).toEqual([]);
    expect([mails.received.length, hooks.posted.length]).toEqual([1, 1]);
  });
});

describe('the settings of mail are checked at the start', () => {
  it('a server that is none: wrong use', async () => {
    const { code, err } = await fogwatch('watch', '--once', '--smtp', 'mail.example.org', '--data', data);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('no address of a mail server'),
    });
  });

  it('a server that is not there: the run fails before it reads anything', async () => {
    const smtp = ['--smtp', 'smtp://127.0.0.1:9', '--mail-from', 'watch@example.org'];
    const { code, err } = await fogwatch('watch', '--once', '--no-archive', '--data', data, ...smtp);
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('The mail server 127.0.0.1:9 cannot be used'),
    });
  });
});
