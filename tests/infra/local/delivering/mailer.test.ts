import { afterEach, describe, expect, it } from 'vitest';
import { mailer } from '../../../../infra/local/delivering/mailer.ts';
import { smtpSettings } from '../../../../infra/local/delivering/smtp-settings.ts';
import { type MailServer, refusal, startMailServer } from '../../../fixtures/mail-server.ts';

const mail = {
  to: 'desk@example.org',
  subject: 'NIS: killed 300 -> about 600',
  text: 'killed: 300 → about 600\n',
  id: 'm1.s1',
};
const servers: MailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function sendTo(options: Parameters<typeof startMailServer>[0], login = '', silenceMs = 5_000) {
  const server = await startMailServer(options);
  servers.push(server);
  const settings = smtpSettings(`smtp://${login}127.0.0.1:${server.port}`, 'watch@example.org');
  const sender = mailer(settings, { connectMs: 5_000, silenceMs });
  const attempt = await sender.send(mail);
  sender.close();
  return { attempt, received: server.received };
}

describe('a mail', () => {
  it('goes out over STARTTLS, as text, with an id that stays the same', async () => {
    const { attempt, received } = await sendTo({}, 'desk:secret@');
    expect(attempt).toEqual({ result: 'delivered' });
    expect(received).toMatchObject([{ to: ['desk@example.org'], secure: true }]);
    expect(received[0]?.raw).toContain('Message-ID: <m1.s1@example.org>');
    expect(received[0]?.raw).toContain('Auto-Submitted: auto-generated');
    expect(received[0]?.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  });

  it.each([
    ['a mailbox that is full for now (452): tried again', 452, 'failed'],
    ['a mailbox that does not exist (550): given up', 550, 'refused'],
  ])('%s', async (_name, code, result) => {
    const { attempt, received } = await sendTo({
      onRcptTo: (_address, _session, done) => done(refusal('not this one', code)),
    });
    expect(attempt).toMatchObject({ result, why: expect.stringContaining('not this one') });
    expect(received).toEqual([]);
  });

  it.each([
    ['a content that is refused for now (451): tried again', 451, 'failed'],
    ['a content that is refused (554): given up', 554, 'refused'],
  ])('%s', async (_name, code, result) => {
    const onData: Parameters<typeof startMailServer>[0] = {
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => done(refusal('not that', code)));
      },
    };
    expect((await sendTo(onData)).attempt).toMatchObject({ result });
  });

  it('a login that is refused (535): tried again, for it is the setting that is wrong, not the mail', async () => {
    const { attempt } = await sendTo(
      { onAuth: (_auth, _session, done) => done(refusal('who?', 535)) },
      'a:b@',
    );
    expect(attempt).toMatchObject({ result: 'failed' });
  });

  it('a server that falls silent: tried again', async () => {
    const { attempt } = await sendTo({ answerAfterMs: 1_500 }, '', 300);
    expect(attempt).toMatchObject({ result: 'failed', why: expect.stringMatching(/time/i) });
  });

  it('a server that is not there: tried again, and told at the start', async () => {
    const sender = mailer(smtpSettings('smtp://127.0.0.1:9', 'watch@example.org'));
    expect(await sender.send(mail)).toMatchObject({ result: 'failed' });
    await expect(sender.check()).rejects.toThrow('ECONNREFUSED');
  });
});

describe('the settings of mail', () => {
  it.each([
    [
      'smtp://mail.example.org',
      'a@example.org',
      { host: 'mail.example.org', port: 587, implicitTls: false, login: null },
    ],
    ['smtps://mail.example.org', 'a@example.org', { port: 465, implicitTls: true }],
    [
      'smtp://desk%40example.org:p%20w@mail.example.org:2525',
      undefined,
      { port: 2525, from: 'desk@example.org' },
    ],
    ['smtp://[::1]:25', 'a@example.org', { host: '::1', isLoopback: true }],
  ])('%s', (address, from, settings) => {
    expect(smtpSettings(address, from)).toMatchObject(settings);
  });

  it.each([
    ['mail.example.org', 'a@example.org', 'this is no address of a mail server; one is written smtp://'],
    ['https://mail.example.org', 'a@example.org', 'this is no address of a mail server'],
    ['smtp://user:secret@mail.example.org', undefined, '--smtp needs --mail-from ADDRESS'],
    ['smtp://mail.example.org', 'nobody', '--mail-from: "nobody" is no mail address'],
  ])('%s is refused', (address, from, problem) => {
    expect(() => smtpSettings(address, from)).toThrow(problem);
  });

  it('never repeat a password', () => {
    expect(() => smtpSettings('smpt://u:hunter2@mail.example.org', 'a@example.org')).toThrow(
      /^(?!.*hunter2)/,
    );
  });
});
