import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleMessage } from '../../../functions/article-message.ts';
import { fetchFeeds } from '../../../functions/fetch/fetch-feeds.ts';
import { FRESHNESS_POLLS } from '../../../shared/feeds/schedule.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { answerOf, type RawServer, startRawServer } from '../../fixtures/raw-server.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const POLL_MINUTES = 5;

let store: TestTable;
let server: RawServer;
/** Whole answers, by path. */
const answers = new Map<string, Buffer>();
beforeAll(async () => {
  store = await openTestTable();
  server = await startRawServer(({ path }) => answers.get(path) ?? answerOf('404 Not Found', []));
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** Serves an answer under an address of its own, and has the feed there looked into, as a poll does. */
async function look(answer: Buffer) {
  const path = `/feeds/${answers.size}/`;
  answers.set(path, answer);
  const url = server.url(path);
  const queued: ArticleMessage[] = [];
  const { feeds, failed } = await fetchFeeds(
    [{ lane: '127.0.0.1', polledAt: NOW, feeds: [{ story: path, url, isBaseline: false }] }],
    {
      ...{ table: store.table, now: NOW, pollMinutes: POLL_MINUTES, budgetMs: 60_000, random: () => 0.5 },
      articles: { send: async (some) => void queued.push(...some) },
      stories: [
        { ...KURSK, id: path, feeds: [{ url, outlet: 'Gazette', language: 'en', relevance: 'all' }] },
      ],
      fetch: { allowPrivate: true },
    },
  );
  expect(failed).toEqual([]);
  return { report: feeds[0], items: queued.map(({ item }) => item) };
}
const ok = (body: string | Uint8Array, ...headers: string[]) => answerOf('200 OK', headers, body);
const read = async (body: string | Uint8Array, ...headers: string[]) =>
  (await look(ok(body, ...headers))).items.map((item) => ({
    ...item,
    url: item.url?.replace(server.url(''), '') ?? null,
  }));

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:a10="http://www.w3.org/2005/Atom"',
].join(' ');
const rss = (fields: string, head = '') =>
  `<rss version="2.0" ${NAMESPACES}><channel><title>Gazette</title>${head}<item>${fields}</item></channel></rss>`;
const atom = (entry: string, more = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${more}><title>Gazette</title><entry>${entry}</entry></feed>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const titled = (title: string) => rss(`<title>${title}</title><link>/1</link>`);

const DATE = '2024-12-02T06:00:00Z';
const REST = '<title>12 lost</title><link>/1</link><description>A report.</description>';
const ENTRY = `<title>12 lost</title><link href="/1"/><summary>A report.</summary>`;
const ITEM = { title: '12 lost', url: '/1', summary: 'A report.', published: '2024-12-02T06:00:00.000Z' };

describe('a feed is read whole from its server', () => {
  it.each([
    ['RSS 2.0', rss(`${REST}<pubDate>Mon, 02 Dec 2024 08:00:00 +0200</pubDate>`)],
    [
      'RSS 2.0 in capitals',
      rss(`${REST}<pubDate>${DATE}</pubDate>`).replace(/<\/?\w+/g, (tag) => tag.toUpperCase()),
    ],
    [
      'RSS 2.0 under a prefix',
      `<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>12 lost</r:title><r:link>/1</r:link><r:description>A report.</r:description><r:pubDate>${DATE}</r:pubDate></r:item></r:channel></r:rss>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazette</title></channel><item>${REST}<dc:date>${DATE}</dc:date></item></rdf:RDF>`,
    ],
    ['Atom', atom(`${ENTRY}<published>${DATE}</published>`)],
    [
      'Atom under a prefix',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>12 lost</a:title><a:link href="/1"/><a:summary>A report.</a:summary><a:published>${DATE}</a:published></a:entry></a:feed>`,
    ],
    [
      'Atom 0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${ENTRY}<issued>${DATE}</issued><modified>${DATE}</modified></entry></feed>`,
    ],
    [
      'RSS whose only link is of Atom',
      rss(
        `<title>12 lost</title><a10:link href="/1"/><description>A report.</description><pubDate>${DATE}</pubDate>`,
      ),
    ],
    [
      'RSS whose fields are of Dublin Core',
      rss(
        `<dc:title>12 lost</dc:title><link>/1</link><dc:description>A report.</dc:description><dc:date>${DATE}</dc:date>`,
      ),
    ],
    [
      'RSS whose fields are of media and DC terms',
      rss(
        `<media:title>12 lost</media:title><link>/1</link><media:description>A report.</media:description><dcterms:issued>${DATE}</dcterms:issued>`,
      ),
    ],
    [
      'RSS whose fields are of podcasts',
      rss(
        `<itunes:title>12 lost</itunes:title><link>/1</link><itunes:summary>A report.</itunes:summary><pubDate>${DATE}</pubDate>`,
      ),
    ],
    [
      'RSS with entities of its DOCTYPE',
      `<!DOCTYPE rss [<!ENTITY toll "12"><!ENTITY what "A report.">]>${rss(`<title>&toll; lost</title><link>/1</link><description>&what;</description><pubDate>${DATE}</pubDate>`)}`,
    ],
    [
      'Atom with a base',
      atom(`${ENTRY.replace('/1', '../../../1')}<published>${DATE}</published>`, 'xml:base="en/"'),
    ],
    [
      'JSON Feed 1.1',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Gazette',
        items: [{ id: '1', url: '/1', title: '12 lost', summary: 'A report.', date_published: DATE }],
      }),
    ],
  ])('%s', async (_, body) => {
    expect(await read(body)).toMatchObject([ITEM]);
  });

  const FULL = '<p>At least <b>12</b> lost</p><p>3 found</p>';
  it.each([
    ['content:encoded', rss(`${REST}<content:encoded><![CDATA[${FULL}]]></content:encoded>`)],
    ['body', rss(`${REST}<body xmlns="http://www.w3.org/1999/xhtml">${FULL}</body>`)],
    ['fullitem', rss(`${REST}<fullitem><![CDATA[${FULL}]]></fullitem>`)],
    ['base64', atom(`${ENTRY}<content type="application/octet-stream">${base64(FULL)}</content>`)],
    [
      'XHTML',
      atom(`${ENTRY}<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${FULL}</div></content>`),
    ],
  ])('its full text in %s, in order, beside the summary', async (_, body) => {
    expect(await read(body)).toMatchObject([{ summary: 'A report.', content: 'At least 12 lost\n3 found' }]);
  });

  it('a thousand items of more, and of 30,000 with a base each', async () => {
    const entries = `<entry xml:base="a/b/"><title>T</title><link href="c"/></entry>`.repeat(30_000);
    const items = Array.from({ length: 1_010 }, (_, n) => `</item><item><guid>${n}</guid>`).join('');
    const feeds = [await look(ok(rss(items))), await look(ok(atom(`${ENTRY}</entry>${entries}<entry>`)))];
    expect(feeds[0]?.report?.items).toBe(1_000);
    expect(feeds[1]?.items[0]?.title).toBe('12 lost');
  });
});

describe('a date is read as its server writes it', () => {
  it.each([
    ['Tue, 26 Nov 2024 10:30:00 AM', '2024-11-26T10:30:00.000Z'],
    ['Tue, 26 Nov 2024 1:30 PM', '2024-11-26T13:30:00.000Z'],
    ['2024-11-14T12:00:00.123456+02:00', '2024-11-14T10:00:00.123Z'],
    ['Wed, 05 Nov 2025 15:04:05 GMT+3', '2025-11-05T12:04:05.000Z'],
    ['Wed, 05 Nov 2025 15:04:05 UTC+0300', '2025-11-05T12:04:05.000Z'],
    ['Wed, 05 Nov 2025 15:04:05 +3', '2025-11-05T12:04:05.000Z'],
    ['Wed, 05 Nov 2025 15:04:05 EET', '2025-11-05T13:04:05.000Z'],
    ['Wed, 05 Nov 2025 15:04:05 AEDT', '2025-11-05T04:04:05.000Z'],
    ['Wed, 05 Nov 2025 15:04:05 Europe/Kyiv', '2025-11-05T13:04:05.000Z'],
    ['Ср, 05 лист 2025 09:01:00 +0200', '2025-11-05T07:01:00.000Z'],
    ['5 ноября 2025 г. 09:01', '2025-11-05T09:01:00.000Z'],
    ['2025년 11월 5일 오후 3:30', '2025-11-05T15:30:00.000Z'],
    ['8/21/2018 9:00:00 AM', '2018-08-21T09:00:00.000Z'],
    ['2016/6/29', '2016-06-29T00:00:00.000Z'],
    ['19.03.2022', '2022-03-19T00:00:00.000Z'],
    ['5 November 2025 - 09:01', '2025-11-05T09:01:00.000Z'],
    ['1700000000', '2023-11-14T22:13:20.000Z'],
    ['Mon Jan  2 15:04:05 2006', '2006-01-02T15:04:05.000Z'],
    ['2025-01-02 15:04:05.999999999 +0200 EET m=+0.000001', '2025-01-02T13:04:05.999Z'],
    ['03/04/2024', null],
  ])('%s', async (written, published) => {
    expect(await read(rss(`<title>12 lost</title><pubDate>${written}</pubDate>`))).toMatchObject([
      { published },
    ]);
  });
});

describe('characters are read as they were meant', () => {
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));
  const [BEFORE = '', AFTER = ''] = titled('Втрати: 100|200 бійців').split('|');
  const WRONG = 'content-type: text/xml; charset=windows-1251';
  it.each([
    ['a reference to windows-1252', titled('100&#150;200 soldiers'), '100–200 soldiers', ''],
    ['a C1 character', titled('100\u0096200 soldiers'), '100–200 soldiers', ''],
    ['a byte of windows-1252 in UTF-8', bytes(BEFORE, 0x96, AFTER), 'Втрати: 100–200 бійців', ''],
    ['one bad byte, nothing declared', bytes(BEFORE, 0xff, AFTER), 'Втрати: 100\uFFFD200 бійців', ''],
    ['one bad byte, wrongly declared', bytes(BEFORE, 0xff, AFTER), 'Втрати: 100\uFFFD200 бійців', WRONG],
    ['cut in a character', bytes(BEFORE, 0xd0), 'Втрати: 100', ''],
    ['markup escaped twice', titled('&amp;lt;p&amp;gt;100 lost&amp;lt;/p&amp;gt;'), '100 lost', ''],
    ['a reference without digits', titled('100 &# and &#; lost'), '100 &# and &#; lost', ''],
  ])('%s', async (_, body, title, header) => {
    expect(await read(body, ...(header === '' ? [] : [header]))).toMatchObject([{ title }]);
  });
});

describe('a server that asks for days of peace, or sends elsewhere', () => {
  it.each([
    ['max-age of a week', ok(titled('12 lost'), 'cache-control: max-age=604800')],
    ['ttl of a day', ok(rss('<title>12 lost</title>', '<ttl>1440</ttl>'))],
  ])('%s: is asked again within an hour all the same', async (_, answer) => {
    const due = Date.parse((await look(answer)).report?.state.nextDue ?? '');
    expect((due - Date.parse(NOW)) / 60_000).toBe(POLL_MINUTES * FRESHNESS_POLLS);
  });

  it('with headers of 60 kB is read', async () => {
    expect(await read(titled('12 lost'), `content-security-policy: ${'x'.repeat(60_000)}`)).toHaveLength(1);
  });

  it.each([
    ...['169.254.169.254', '[fd00:ec2::254]', '100.100.100.200', '168.63.129.16', '[::ffff:169.254.169.254]'],
    ...['127.0.0.1:25', '127.0.0.1:22', '127.0.0.1:5432', '127.0.0.1:6379'],
  ])('to %s is not followed, also where private addresses are allowed', async (host) => {
    const { report } = await look(answerOf('302 Found', [`location: http://${host}/feed`]));
    expect(report).toMatchObject({
      outcome: 'failed',
      error: expect.stringContaining(
        `leads to http://${host.replace('::ffff:169.254.169.254', '::ffff:a9fe:a9fe')}`,
      ),
    });
  });
});
