import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddress } from '../../../shared/feeds/address.ts';
import { type FetchOptions, fetchPolitely, userAgent } from '../../../shared/feeds/fetch.ts';
import {
  AddressRefused,
  BadStatus,
  FetchError,
  TimedOut,
  TooLarge,
  TooManyRedirects,
  Unreachable,
  UnreadableBody,
} from '../../../shared/feeds/fetch-errors.ts';
import { type HostileServer, startHostileServer } from '../../fixtures/hostile-server.ts';

const NOW = '2024-12-02T12:00:00.000Z';
const FAST: FetchOptions = {
  now: NOW,
  allowPrivate: true,
  deadlineMs: 400,
  idleMs: 150,
  firstByteMs: 150,
  maxBytes: 2_000_000,
};

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

async function failureOf(path: string, options: FetchOptions = FAST): Promise<unknown> {
  return fetchPolitely(server.url(path), options).then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('a fetch that fails', () => {
  it.each([
    ['a server that never answers', '/hang', TimedOut, 'no answer for 0.15 s'],
    ['a body that stops in the middle', '/hang-body', TimedOut, 'no answer for 0.15 s'],
    ['a byte now and then', '/trickle', TimedOut, 'not complete after 0.4 s'],
    ['an error of the server', '/error', BadStatus, 'answers with status 500'],
    [
      "a redirect to a cloud machine's credentials",
      '/redirect-metadata',
      AddressRefused,
      'points to 169.254.169.254',
    ],
    ['a redirect to no web address', '/redirect-file', AddressRefused, 'only http and https'],
    ['a redirect that turns in a circle', '/redirect-loop', TooManyRedirects, 'more than 10 times'],
    ['200 MB', '/huge', TooLarge, 'larger than 2.0 MB'],
    ['a gzip bomb', '/gzip-bomb', TooLarge, 'larger than 2.0 MB'],
    ['a body that is not what it says', '/broken-gzip', UnreadableBody, 'cannot be unpacked'],
  ])('%s is told in one line', async (_, path, kind, words) => {
    // What fails by itself is given all the time that a busy machine may need.
    const patient = { ...FAST, idleMs: 30_000, firstByteMs: 30_000, deadlineMs: 30_000 };
    const hurried = { ...FAST, deadlineMs: path === '/trickle' ? 400 : 5_000 };
    const error = await failureOf(path, kind === TimedOut ? hurried : patient);
    expect(error).toBeInstanceOf(kind);
    const message = error instanceof FetchError ? error.message : '';
    expect(message).toContain(server.url(path));
    expect(message).toContain(words);
    expect(message).toContain('later');
    expect(message).not.toContain('\n');
  });

  it('asks for fewer requests: says until when', async () => {
    const error = await failureOf('/busy');
    expect(error).toMatchObject({ status: 429, retryAfter: '2024-12-02T12:02:00.000Z' });
    expect(error).toMatchObject({ message: expect.stringContaining('tried again after 2024-12-02T12:02') });
  });

  it('is nobody there: says so', async () => {
    const closed = await startHostileServer();
    const url = closed.url('/good');
    await closed.close();
    await expect(fetchPolitely(url, FAST)).rejects.toBeInstanceOf(Unreachable);
  });

  it('is ended by its caller: throws the reason given', async () => {
    const reason = new Error('shutting down');
    await expect(failureOf('/hang', { ...FAST, signal: AbortSignal.abort(reason) })).resolves.toBe(reason);
  });
});

describe('a fetch that succeeds', () => {
  it('brings body, validators and freshness', async () => {
    const got = await fetchPolitely(server.url('/good'), FAST);
    expect(got).toMatchObject({ kind: 'fetched', maxAgeSeconds: 600, movedTo: null });
    expect(got).toMatchObject({ validators: { etag: '"good-1"', lastModified: null } });
  });

  it('asks whether there is news, and hears that there is none', async () => {
    const got = await fetchPolitely(server.url('/good'), { ...FAST, etag: '"good-1"' });
    expect(got).toMatchObject({ kind: 'not-modified', maxAgeSeconds: 600 });
  });

  it('unpacks gzip', async () => {
    const plain = await fetchPolitely(server.url('/good'), FAST);
    const packed = await fetchPolitely(server.url('/gzip'), FAST);
    expect(packed.kind === 'fetched' && packed.body).toEqual(plain.kind === 'fetched' && plain.body);
  });

  it.each([
    ['gone', '/gone'],
    ['missing', '/missing'],
    ['not-modified', '/not-modified'],
  ])('tells %s apart', async (kind, path) => {
    expect(await fetchPolitely(server.url(path), { ...FAST, etag: '"a"' })).toMatchObject({ kind });
  });

  it('reports a permanent move, and follows a passing one without', async () => {
    const moved = await fetchPolitely(server.url('/moved'), FAST);
    expect(moved).toMatchObject({ movedTo: server.url('/good'), finalUrl: server.url('/good') });
    const passing = await fetchPolitely(server.url('/moved-for-now'), FAST);
    expect(passing).toMatchObject({ movedTo: null, finalUrl: server.url('/good') });
  });

  it('says who it is and whom to write to', () => {
    expect(userAgent('desk@example.org')).toMatch(/^Fogwatch\/.*desk@example\.org/);
    expect(userAgent()).not.toContain('contact');
  });
});

describe('an address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://169.254.169.254/latest/',
    'http://10.0.0.8/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://user:secret@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'example.org/feed',
  ])('%s is refused', (url) => {
    expect(() => checkAddress(url, false)).toThrow(AddressRefused);
  });

  it.each(['https://example.org/feed', 'http://93.184.215.14/', 'https://[2606:4700::1111]/'])(
    '%s passes',
    (url) => {
      expect(checkAddress(url, false).href).toBe(url);
    },
  );

  it('that is a harmless name for a private place is refused at connecting', async () => {
    const url = server.url('/good').replace('127.0.0.1', 'localhost');
    await expect(fetchPolitely(url, { ...FAST, allowPrivate: false })).rejects.toBeInstanceOf(AddressRefused);
  });

  it.each(['http://169.254.169.254/', 'http://[fe80::1]/', 'http://0.0.0.0/', 'file:///etc/passwd'])(
    '%s is refused even where private ones are allowed',
    (url) => {
      expect(() => checkAddress(url, true)).toThrow(AddressRefused);
    },
  );
});
