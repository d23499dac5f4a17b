import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddress, isOpenAddress } from '../../../shared/feeds/address.ts';
import { DEADLINE_MS, type FetchOptions, FIRST_BYTE_MS, fetchPolitely } from '../../../shared/feeds/fetch.ts';
import { AddressRefused, TimedOut, TooLarge, UnreadableBody } from '../../../shared/feeds/fetch-errors.ts';
import {
  answerOf,
  type RawAnswer,
  type RawRequest,
  type RawServer,
  startRawServer,
} from '../../fixtures/raw-server.ts';

const FEED = '<rss version="2.0"><channel><title>Втрати</title></channel></rss>';
const OK = (headers: readonly string[] = [], body: string | Uint8Array = FEED) =>
  answerOf('200 OK', headers, body);
const encoded = (encoding: string, body: string | Uint8Array) => OK([`content-encoding: ${encoding}`], body);
const moved = (location: string, headers: readonly string[] = []) =>
  answerOf('302 Found', [`location: ${location}`, ...headers]);

/** A frame of Zstandard (RFC 8878) with its blocks as they are: of raw bytes, or of one byte repeated. */
function zstd(...blocks: readonly ({ raw: string } | { repeated: number })[]): Buffer {
  const frame = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])];
  for (const [index, block] of blocks.entries()) {
    const raw = 'raw' in block ? Buffer.from(block.raw) : Buffer.from('a');
    const size = 'raw' in block ? raw.length : block.repeated;
    const head = (index === blocks.length - 1 ? 1 : 0) | ('raw' in block ? 0 : 2) | (size << 3);
    frame.push(Buffer.from([head & 255, (head >> 8) & 255, (head >> 16) & 255]), raw);
  }
  return Buffer.concat(frame);
}

const hops = (path: string) => Number(path.split('/').at(-1));

const ANSWERS: Readonly<Record<string, (request: RawRequest) => RawAnswer>> = {
  '/headers-of-40-kB': () => OK([`content-security-policy: ${'x'.repeat(40_000)}`]),
  '/called-utf-8': () => encoded('utf-8', FEED),
  '/called-none': () => encoded('none', FEED),
  '/called-by-a-made-up-name': () => encoded('x-fast', FEED),
  '/gzip-label-on-plain': () => encoded('gzip', FEED),
  '/br-label-on-plain': () => encoded('br', FEED),
  '/gzip-without-label': () => OK([], gzipSync(FEED)),
  '/gzip-in-capitals': () => encoded('GZIP', gzipSync(FEED)),
  '/gzip-twice': () => encoded('gzip, gzip', gzipSync(gzipSync(FEED))),
  '/deflate-with-header': () => encoded('deflate', deflateSync(FEED)),
  '/deflate-without-header': () => encoded('deflate', deflateRawSync(FEED)),
  '/br': () => encoded('br', brotliCompressSync(FEED)),
  '/zstd': () => encoded('zstd', zstd({ raw: FEED.slice(0, 20) }, { raw: FEED.slice(20) })),
  '/zstd-bomb': () => encoded('zstd', zstd(...Array.from({ length: 100 }, () => ({ repeated: 100_000 })))),
  '/zstd-broken': () => encoded('zstd', zstd({ raw: FEED }).subarray(0, 30)),
  '/br-bomb': () => encoded('br', brotliCompressSync(Buffer.alloc(10_000_000))),
  '/deflate-bomb': () => encoded('deflate', deflateSync(Buffer.alloc(10_000_000))),
  '/203': () => answerOf('203 Non-Authoritative Information', [], FEED),
  '/206': () => answerOf('206 Partial Content', [], FEED),
  '/226': () => answerOf('226 IM Used', ['im: feed'], FEED),
  '/raw-location': () => moved('/новини?q=втрати'),
  '/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8?q=%D0%B2%D1%82%D1%80%D0%B0%D1%82%D0%B8': () => OK(),
  '/location-with-blanks': () => moved('  /last  '),
  '/last': () => OK(),
  '/wants-its-cookie': ({ head }) =>
    /cookie: seen=yes; mood=a=b/i.test(head)
      ? OK()
      : moved('/wants-its-cookie', ['set-cookie: seen=yes; Path=/; HttpOnly', 'set-cookie: mood=a=b']),
  '/sends-cookies-elsewhere': ({ origin }) =>
    moved(`${origin.replace('127.0.0.1', 'localhost')}/takes-no-cookies`, [
      'set-cookie: secret=1; Domain=localhost',
    ]),
  '/takes-no-cookies': ({ head }) => (/^cookie:/im.test(head) ? answerOf('400 Bad Request', []) : OK()),
  '/304-unasked': ({ head }) =>
    /cache-control: no-cache/i.test(head) ? OK() : answerOf('304 Not Modified', []),
  '/304-always': () => answerOf('304 Not Modified', []),
  '/line-feeds-alone': () => `HTTP/1.1 200 OK\ncontent-type: text/xml\n\n${FEED}`,
  '/odd-header': () => OK(['x-title: \u0007bell']),
  '/no-length': () => `HTTP/1.0 200 OK\r\n\r\n${FEED}`,
  '/both-lengths': () =>
    `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n${Buffer.byteLength(FEED).toString(16)}\r\n${FEED}\r\n0\r\n\r\n`,
  '/slow-to-start': () => (socket) => void setTimeout(() => socket.end(OK()), 400),
  '/slow-to-go-on': () => (socket) => void socket.write(OK().subarray(0, -10)),
};

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer((request) => {
    if (request.path.startsWith('/hops/')) {
      return hops(request.path) === 0 ? OK() : moved(`/hops/${hops(request.path) - 1}`);
    }
    return ANSWERS[request.path]?.(request) ?? answerOf('404 Not Found', []);
  });
});
afterAll(() => server.close());

const OPTIONS: FetchOptions = { now: '2024-12-02T12:00:00.000Z', allowPrivate: true, maxBytes: 2_000_000 };
const fetchFrom = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchPolitely(server.url(path), { ...OPTIONS, ...options });

describe('a feed is had', () => {
  it.each([
    ['with 40 kB of headers', '/headers-of-40-kB'],
    ['with an encoding that is a charset', '/called-utf-8'],
    ['with an encoding that is none', '/called-none'],
    ['with an encoding that nobody knows', '/called-by-a-made-up-name'],
    ['labelled gzip, and plain', '/gzip-label-on-plain'],
    ['labelled br, and plain', '/br-label-on-plain'],
    ['packed without a label', '/gzip-without-label'],
    ['labelled in capitals', '/gzip-in-capitals'],
    ['packed twice', '/gzip-twice'],
    ['deflated as the RFC has it', '/deflate-with-header'],
    ['deflated as servers do it', '/deflate-without-header'],
    ['packed with brotli', '/br'],
    ['packed with zstd', '/zstd'],
    ['with status 203', '/203'],
    ['with status 206', '/206'],
    ['with status 226', '/226'],
    ['by a Location in raw UTF-8', '/raw-location'],
    ['by a Location between blanks', '/location-with-blanks'],
    ['after ten redirects', '/hops/10'],
    ['by showing a cookie along the chain', '/wants-its-cookie'],
    ['though it first says 304 to who never asked', '/304-unasked'],
    ['with line feeds for line ends', '/line-feeds-alone'],
    ['with control characters in a header', '/odd-header'],
    ['without a length', '/no-length'],
    ['with two lengths', '/both-lengths'],
    ['from a server slow to start', '/slow-to-start'],
  ])('%s', async (_, path) => {
    const got = await fetchFrom(path, { idleMs: 30_000 });
    expect(got.kind === 'fetched' && Buffer.from(got.body).toString()).toBe(FEED);
  });

  it('and a cookie goes to no other host', async () => {
    const got = await fetchFrom('/sends-cookies-elsewhere');
    expect(got.kind).toBe('fetched');
  });

  it('the first byte may take longer than the next ones', async () => {
    const got = await fetchFrom('/slow-to-start', { firstByteMs: 20_000, idleMs: 200 });
    expect(got.kind).toBe('fetched');
    await expect(fetchFrom('/slow-to-go-on', { firstByteMs: 20_000, idleMs: 200 })).rejects.toThrow(TimedOut);
    await expect(fetchFrom('/slow-to-start', { firstByteMs: 50 })).rejects.toThrow('no answer for 0.05 s');
    // What is given where nothing is said.
    expect(Math.min(FIRST_BYTE_MS, DEADLINE_MS)).toBeGreaterThan(20_000);
  });
});

describe('a feed is not had, and that is told', () => {
  it.each([
    ['after eleven redirects', '/hops/11', 'redirected more than 10 times'],
    ['where everything is 304', '/304-always', 'answers with status 304'],
  ])('%s', async (_, path, words) => {
    await expect(fetchFrom(path)).rejects.toThrow(words);
  });

  it.each([
    ['a bomb of zstd', '/zstd-bomb', TooLarge],
    ['a bomb of brotli', '/br-bomb', TooLarge],
    ['a bomb of deflate', '/deflate-bomb', TooLarge],
    ['zstd that is cut off', '/zstd-broken', UnreadableBody],
  ])('%s', async (_, path, kind) => {
    await expect(fetchFrom(path)).rejects.toThrow(kind);
  });
});

describe('a port or place that no news comes from', () => {
  it.each([22, 25, 110, 143, 445, 587, 993, 2375, 3306, 5432, 6379, 9200, 11211, 27017])(
    'port %i is refused, also where private addresses are allowed',
    (port) => {
      expect(() => checkAddress(`http://127.0.0.1:${port}/`, true)).toThrow(AddressRefused);
    },
  );

  it.each([80, 443, 8080, 8443, 3000, 49_152])('port %i is not', (port) => {
    expect(() => checkAddress(`http://example.org:${port}/`, false)).not.toThrow();
  });

  it.each([
    '169.254.169.254',
    'fd00:ec2::254',
    '100.100.100.200',
    '168.63.129.16',
    '::ffff:169.254.169.254',
    '::ffff:168.63.129.16',
  ])('%s is refused, whatever is allowed', (address) => {
    expect([isOpenAddress(address, true), isOpenAddress(address, false)]).toEqual([false, false]);
  });
});
