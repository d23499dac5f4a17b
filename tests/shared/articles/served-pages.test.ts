import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchArticle } from '../../../shared/articles/fetch-article.ts';
import { answerOf, type RawAnswer, type RawServer, startRawServer } from '../../fixtures/raw-server.ts';

const NOW = '2024-12-02T12:00:00.000Z';
const REPORT = 'Orland said on Monday that 1,200 of its soldiers in Vesk were missing.';
const TITLE = 'Orland counts its missing soldiers in Vesk';
const SUMMARY = 'Orland misses 1,200 soldiers in Vesk.';

let server: RawServer;
/** Whole answers, by path, or what they are to the head of a request. */
const answers = new Map<string, Buffer | ((head: string) => RawAnswer)>();
beforeAll(async () => {
  server = await startRawServer(({ path, head }) => {
    const answer = answers.get(path) ?? answerOf('404 Not Found', []);
    return typeof answer === 'function' ? answer(head) : answer;
  });
});
afterAll(() => server.close());

const ok = (body: string | Uint8Array, ...headers: string[]) => answerOf('200 OK', headers, body);
const page = (body: string) =>
  `<!doctype html><html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`;
const SOUND = page(`<p>${REPORT}</p>`);

/** Serves a page under an address of its own, and reads it as the article of a feed's item. */
async function read(answer: Buffer | ((head: string) => RawAnswer)) {
  const path = `/news/${answers.size}`;
  answers.set(path, answer);
  const outcome = await fetchArticle(
    {
      ...{ id: path, url: server.url(path), title: TITLE, summary: SUMMARY },
      ...{ published: NOW, updated: null, outlet: null },
    },
    {
      feed: { url: server.url('/feed'), outlet: 'Gazette', language: 'en' },
      ...{ now: NOW, allowPrivate: true },
    },
  );
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const { article, failure } = outcome;
  return { text: article.text, readFrom: article.readFrom, failure };
}

const moved = (location: string, ...headers: string[]) =>
  answerOf('302 Found', [`location: ${location}`, ...headers]);

describe('a page is read however its server speaks', () => {
  it.each<[string, Buffer | ((head: string) => RawAnswer)]>([
    ['with 60 kB of headers', ok(SOUND, `content-security-policy: ${'x'.repeat(60_000)}`)],
    ['with an encoding that is none', ok(SOUND, 'content-encoding: utf-8')],
    ['labelled gzip, and plain', ok(SOUND, 'content-encoding: gzip')],
    ['packed, without a label', ok(gzipSync(SOUND))],
    ['deflated as servers do it', ok(deflateRawSync(SOUND), 'content-encoding: deflate')],
    ['with status 203', answerOf('203 Non-Authoritative Information', [], SOUND)],
    [
      'by showing a cookie along the chain',
      (head) => (/cookie: seen=yes/i.test(head) ? ok(SOUND) : moved('', 'set-cookie: seen=yes; Path=/')),
    ],
    ['by a Location in raw UTF-8', moved('/новини')],
    [
      'though it first says 304',
      (head) => (/no-cache/i.test(head) ? ok(SOUND) : answerOf('304 Not Modified', [])),
    ],
  ])('%s', async (_, answer) => {
    answers.set(new URL('/новини', server.url('/')).pathname, ok(SOUND));
    expect(await read(answer)).toEqual({ text: REPORT, readFrom: 'page', failure: null });
  });
});

describe('the characters of a page are read as they were meant', () => {
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));
  const [BEFORE = '', AFTER = ''] = page(
    '<p>Orland lost 100|200 soldiers in Vesk since Monday (втрати)</p>',
  ).split('|');
  const HTML = 'content-type: text/html';
  it.each([
    ['a reference to windows-1252', ok(`${BEFORE}&#150;${AFTER}`, HTML), '100–200'],
    ['a reference escaped twice', ok(`${BEFORE}&amp;#150;${AFTER}`, HTML), '100–200'],
    ['a byte of windows-1252 in UTF-8', ok(bytes(BEFORE, 0x96, AFTER), HTML), '100–200'],
    ['one bad byte, nothing declared', ok(bytes(BEFORE, 0xff, AFTER), HTML), '100\uFFFD200'],
    [
      'one bad byte, wrongly declared',
      ok(bytes(BEFORE, 0xff, AFTER), `${HTML}; charset=windows-1251`),
      '100\uFFFD200',
    ],
    ['a reference without digits', ok(`${BEFORE} &# ${AFTER}`, HTML), '100 &# 200'],
  ])('%s', async (_, answer, numbers) => {
    const text = `Orland lost ${numbers} soldiers in Vesk since Monday (втрати)`;
    expect(await read(answer)).toMatchObject({ text, readFrom: 'page' });
  });

  it('cut in a character', async () => {
    const whole = Buffer.from(
      page('<p>Orland lost 100 soldiers in Vesk since Monday: втрати').split('</article>')[0] ?? '',
    );
    expect(await read(ok(whole.subarray(0, -1), HTML))).toMatchObject({
      text: 'Orland lost 100 soldiers in Vesk since Monday: втрат',
    });
  });
});

describe('the tables of a page keep their columns', () => {
  const table = (...rows: string[]) =>
    ok(page(`<p>${REPORT}</p><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`));
  it.each([
    [
      'an empty cell',
      table('<th>Month</th><th>Killed</th><th>Missing</th>', '<td>May</td><td></td><td>300</td>'),
      'Month | Killed | Missing\nMay | – | 300',
    ],
    [
      'a heading over two columns',
      table('<th>Side</th><th colspan="2">Losses</th>', '<td>Orland</td><td>100</td><td>300</td>'),
      'Side | Losses | Losses\nOrland | 100 | 300',
    ],
    [
      'a label over two rows',
      table('<td rowspan="2">Orland</td><td>killed</td><td>100</td>', '<td>missing</td><td>300</td>'),
      'Orland | killed | 100\nOrland | missing | 300',
    ],
  ])('%s', async (_, answer, rows) => {
    expect((await read(answer)).text).toBe(`${REPORT}\n${rows}`);
  });
});

describe('a page without measure', () => {
  const RANDOM = Uint8Array.from({ length: 5_000 }, (_, n) => (n * 7919 + n * n * 31) % 256);
  it.each([
    ['an image of 3 MB', page(`<img src="data:image/png;base64,${'A'.repeat(3e6)}"><p>${REPORT}</p>`)],
    ['200 kB of <', page(`<p>${REPORT}</p>${'<'.repeat(2e5)}`)],
    ['a class of 1 MB', page(`<div class="${'a '.repeat(5e5)}"><p>${REPORT}</p></div>`)],
    ['5 MB of >', page(`<p>${REPORT}</p>${'>'.repeat(4_999_000)}`)],
    ['5 MB of &', page(`<p>${REPORT}</p>${'&'.repeat(4_999_000)}`)],
  ])('%s leaves the report', async (_, html) => {
    expect(await read(ok(html))).toMatchObject({ text: expect.stringContaining(REPORT), readFrom: 'page' });
  });

  it.each([
    ['of 200 kB of < alone', ok('<'.repeat(2e5))],
    ['of 5 MB of > alone', ok('>'.repeat(4_999_000))],
    ['of 5 MB of & alone', ok('&'.repeat(4_999_000))],
    ['nested without end', ok('<b>'.repeat(1e6))],
    ['of random bytes that call themselves nothing', ok(RANDOM)],
    ['of random bytes that call themselves HTML', ok(RANDOM, 'content-type: text/html')],
    ['that is a PDF', ok('%PDF-1.7', 'content-type: application/pdf')],
  ])('%s leaves the summary, and that is said', async (_, answer) => {
    const { text, readFrom, failure } = await read(answer);
    expect([text, readFrom]).toEqual([SUMMARY, 'summary']);
    expect(failure).toMatch(/^http:\S+: .*what the feed says of it is read instead$/);
  });
});
