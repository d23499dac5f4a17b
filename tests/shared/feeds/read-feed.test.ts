import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/feeds/charset.ts';
import { FeedUnreadable } from '../../../shared/feeds/feed-errors.ts';
import { LONGEST_SUMMARY } from '../../../shared/feeds/feed-item.ts';
import { fetchPolitely } from '../../../shared/feeds/fetch.ts';
import { readByNamespace } from '../../../shared/feeds/namespace-reader.ts';
import { isPlainRss } from '../../../shared/feeds/plain-rss.ts';
import type { RawFeed } from '../../../shared/feeds/raw-feed.ts';
import { readFeed } from '../../../shared/feeds/read-feed.ts';
import { readStrictly } from '../../../shared/feeds/strict-reader.ts';
import { type HostileServer, startHostileServer } from '../../fixtures/hostile-server.ts';

const NOW = '2024-12-02T12:00:00.000Z';
const FEED_URL = 'https://gazette.example/feeds/world.xml';

const read = (xml: string) => readFeed(xml, { feedUrl: FEED_URL, now: NOW });
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Gazette</title>${head}${items}</channel></rss>`;
const item = (fields: string) => rss(`<item>${fields}</item>`);
const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Gazette</title><entry>${entry}</entry></feed>`;
const firstOf = async (xml: string) => (await read(xml)).items[0];

describe('a format', () => {
  const RSS_2 = rss(
    `<item><title>Toll rises</title><link>https://gazette.example/1</link><guid isPermaLink="false">g1</guid>
     <pubDate>Mon, 02 Dec 2024 08:00:00 +0200</pubDate><description>&lt;p&gt;Up to 300.&lt;/p&gt;&lt;p&gt;2 captured.&lt;/p&gt;</description>
     <atom:updated>2024-12-02T09:00:00Z</atom:updated><source url="https://wire.example">Wire</source></item>`,
    '<ttl>30</ttl>',
  );
  const RSS_1 = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
     <channel><title>Gazette</title></channel><item rdf:about="g1"><title>Toll rises</title><link>https://gazette.example/1</link>
     <dc:date>2024-12-02T06:00:00Z</dc:date><dcterms:modified>2024-12-02T09:00:00Z</dcterms:modified><description>Up to 300.&lt;br/&gt;2 captured.</description></item></rdf:RDF>`;
  const ATOM = atom(
    `<id>g1</id><title type="html">Toll &lt;b&gt;rises&lt;/b&gt;</title><link rel="self" href="https://gazette.example/api/1"/>
     <link href="https://gazette.example/1"/><published>2024-12-02T06:00:00Z</published><updated>2024-12-02T09:00:00Z</updated>
     <summary type="html">&lt;p&gt;Up to 300.&lt;/p&gt;&lt;p&gt;2 captured.&lt;/p&gt;</summary><source><title>Wire</title></source>`,
  );
  const expected = {
    id: 'g1',
    url: 'https://gazette.example/1',
    title: 'Toll rises',
    summary: 'Up to 300.\n2 captured.',
    published: '2024-12-02T06:00:00.000Z',
    updated: '2024-12-02T09:00:00.000Z',
  };

  it.each([
    ['RSS 2.0', RSS_2, { outlet: 'Wire' }],
    ['RSS 1.0', RSS_1, { outlet: null }],
    ['Atom', ATOM, { outlet: 'Wire' }],
  ])('%s is read', async (_, xml, extra) => {
    expect(await firstOf(xml)).toEqual({ ...expected, ...extra });
  });

  it('tells how long it wants to be left alone', async () => {
    expect((await read(RSS_2)).ttlMinutes).toBe(30);
    expect((await read(RSS_1)).ttlMinutes).toBeNull();
  });
});

describe('plain RSS 2.0', () => {
  const texts = fc.stringMatching(/^[a-zа-яі0-9 ,.&<>"'’–]{0,40}$/);
  const date = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2024-01-01'), noInvalidDate: true })
    .map((time) => time.toUTCString());
  const items = fc.array(
    fc.record(
      {
        title: texts,
        link: fc.webUrl(),
        description: texts.map((text) => `<p>${text}</p>`),
        guid: texts,
        pubDate: date,
        'content:encoded': texts.map((text) => `<p>${text}</p><p>More.</p>`),
        'dc:creator': texts,
        category: texts,
      },
      { requiredKeys: ['title'] },
    ),
    { maxLength: 5 },
  );
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const written = (fields: Record<string, string>) =>
    `<item>${Object.entries(fields)
      .map(([name, text]) => `<${name}>${escaped(text)}</${name}>`)
      .join('\n')}</item>`;

  /** What a reading says, without the blanks around it. */
  const said = ({ items }: RawFeed) =>
    items.map(({ guid, guidMayLink, title, summary, content, published, updated, outlet, links }) => ({
      ...Object.fromEntries(
        Object.entries({ guid, title, summary, content, published, updated, outlet }).map(([name, text]) => [
          name,
          text?.trim() ?? '',
        ]),
      ),
      // Of an empty guid, it says nothing.
      ...{
        guidMayLink: (guid?.trim() ?? '') !== '' && guidMayLink,
        links: links.map(({ href, rel }) => [href.trim(), rel]),
      },
    }));

  it('is read by rss-parser, and the namespace reader says the same of it', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazette</title>${list.map(written).join('\n')}</channel></rss>`;
        const byNamespace = readByNamespace(xml);
        expect(isPlainRss(xml)).toBe(true);
        expect(byNamespace && said(await readStrictly(xml))).toEqual(byNamespace && said(byNamespace));
      }),
    );
  });

  it('of other documents, those that count as plain are read alike as well', async () => {
    const name = fc.constantFrom(
      ...['title', 'Title', 'link', 'description', 'guid', 'pubDate', 'pubdate', 'content:encoded', 'source'],
      ...['dc:date', 'dc:title', 'media:title', 'media:group', 'atom:link', 'atom:updated', 'author', 'item'],
      ...['body', 'itunes:summary', 'feedburner:origLink', 'x:title', 'category', 'entry', 'summary', 'id'],
    );
    const attributes = fc.constantFrom('', '', '', ' isPermaLink="false"', ' type="text"', ' xml:base="a/"');
    const content = fc.constantFrom(
      '',
      '12 lost',
      '&lt;b&gt;12&lt;/b&gt;',
      '<b>12</b> lost',
      '<![CDATA[<b>12]]>',
      ' ',
    );
    const field = fc.tuple(name, attributes, content);
    const nested = fc.tuple(
      name,
      attributes,
      fc.oneof(
        content,
        field.map(([n, a, c]) => `<${n}${a}>${c}</${n}>`),
      ),
    );
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(nested, { maxLength: 4 }), { maxLength: 3 }), async (list) => {
        const items = list.map((fields) => fields.map(([n, a, c]) => `<${n}${a}>${c}</${n}>`).join(''));
        const xml = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:x="http://x.example/"><channel>${items.map((fields) => `<item>${fields}</item>`).join('')}</channel></rss>`;
        // What rss-parser rejects, such as an item without a field, goes to the other reader all the same.
        const strictly = isPlainRss(xml) ? await readStrictly(xml).catch(() => null) : null;
        const byNamespace = readByNamespace(xml);
        if (strictly === null || byNamespace === null) return;
        plain++;
        expect(said(strictly)).toEqual(said(byNamespace));
      }),
      { numRuns: 1_000 },
    );
    expect(plain).toBeGreaterThan(50);
  });

  it.each([
    ['a prefix on everything', '<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"/>'],
    ['a DOCTYPE', '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"/>'],
    ['a field twice', item('<title>A</title><title>B</title>')],
    ['markup that is not escaped', item('<description>12 <b>lost</b></description>')],
    ['a title under another prefix', item('<media:title>A</media:title>')],
    ['a known prefix for something else', '<rss version="2.0" xmlns:dc="http://x.example/"><channel/></rss>'],
    [
      'a known namespace under another prefix',
      '<rss version="2.0" xmlns:d="http://purl.org/dc/terms/"><channel/></rss>',
    ],
    ['an item in an item', item('<item/>')],
    ['one text of 200 kB', item(`<title>${'a'.repeat(200_000)}</title>`)],
    ['a document of 4 MB', rss('<item/>'.repeat(600_000))],
    ['80 kB of x<p', rss(`<item><description><![CDATA[${'x<p'.repeat(27_000)}]]></description></item>`)],
  ])('is not %s', (_, xml) => {
    expect(isPlainRss(xml)).toBe(false);
  });
});

describe('a feed that rss-parser rejects or garbles', () => {
  it.each([
    ['a bare ampersand', item('<title>Smith & Sons lose 12</title>'), 'Smith & Sons lose 12'],
    ['cut off in the middle', '<rss version="2.0"><channel><item><title>12 lost</title><descr', '12 lost'],
    ['no version', '<rss><channel><item><title>12 lost</title></item></channel></rss>', '12 lost'],
    ['an undeclared entity', item('<title>12&nbsp;lost</title>'), '12 lost'],
    ['one bad date', atom('<title>12 lost</title><updated>yesterday</updated>'), '12 lost'],
    [
      'a prefix on everything',
      '<atom:feed xmlns:atom="a"><atom:entry><atom:title>12 lost</atom:title></atom:entry></atom:feed>',
      '12 lost',
    ],
    ['blank lines before the declaration', `\n\n${item('<title>12 lost</title>')}`, '12 lost'],
  ])('%s: is read all the same', async (_, xml, title) => {
    expect(await firstOf(xml)).toMatchObject({ title });
  });

  it('Atom XHTML keeps its order', async () => {
    const xhtml =
      '<div xmlns="http://www.w3.org/1999/xhtml"><p>At least <b>300</b> killed</p><p>2 captured</p></div>';
    const entry = await firstOf(atom(`<title>T</title><summary type="xhtml">${xhtml}</summary>`));
    expect(entry?.summary).toBe('At least 300 killed\n2 captured');
  });
});

describe('an address', () => {
  it.each([
    ['relative to the feed', item('<link>/a?b=1&amp;c=2</link>'), 'https://gazette.example/a?b=1&c=2'],
    [
      'relative to xml:base',
      atom('<link href="a"/>', ' xml:base="https://other.example/news/"'),
      'https://other.example/news/a',
    ],
    [
      'a base within a base',
      atom('<content xml:base="x"/><link href="a"/>', ' xml:base="/news/"'),
      'https://gazette.example/news/a',
    ],
    [
      'the guid where there is no link',
      item('<guid>https://gazette.example/g</guid>'),
      'https://gazette.example/g',
    ],
    ['none', item('<title>T</title>'), null],
    ['no page of the web', item('<link>javascript:alert(1)</link>'), null],
    [
      'a guid that says it is none',
      item('<link></link><guid isPermaLink="false">https://gazette.example/g</guid>'),
      null,
    ],
  ])('%s', async (_, xml, url) => {
    expect((await firstOf(xml))?.url).toBe(url);
  });
});

describe('a date', () => {
  it.each([
    ['missing', '', null],
    ['without a zone: UTC', '<pubDate>Mon, 02 Dec 2024 08:00:00</pubDate>', '2024-12-02T08:00:00.000Z'],
    ['in the future: now', '<pubDate>Tue, 03 Dec 2024 08:00:00 GMT</pubDate>', NOW],
    ['with a zone by name', '<pubDate>Mon, 02 Dec 2024 17:00:00 KST</pubDate>', '2024-12-02T08:00:00.000Z'],
    [
      'with a weekday in Ukrainian',
      '<pubDate>Пн, 02 Dec 2024 08:00:00 GMT</pubDate>',
      '2024-12-02T08:00:00.000Z',
    ],
    ['of GDELT', '<pubDate>20241202T080000Z</pubDate>', '2024-12-02T08:00:00.000Z'],
    ['a day alone', '<pubDate>2024-12-02</pubDate>', '2024-12-02T00:00:00.000Z'],
    ['with American commas', '<pubDate>December 2, 2024, 08:00 EST</pubDate>', NOW],
    ['zeros', '<pubDate>0001-01-01T00:00:00Z</pubDate>', null],
    ['no date', '<pubDate>yesterday</pubDate>', null],
  ])('%s', async (_, field, published) => {
    expect((await firstOf(item(`<title>T</title>${field}`)))?.published).toBe(published);
  });
});

it('a date that can be read two ways is missing, and that is said', async () => {
  const feed = await read(item('<pubDate>03/04/2024</pubDate>'));
  expect(feed.items[0]?.published).toBeNull();
  expect(feed.remarks).toEqual([
    '1 of 1 dates can be read two ways, such as "03/04/2024"; they count as missing',
  ]);
});

describe('an id', () => {
  const ids = async (xml: string) => (await read(xml)).items.map(({ id }) => id);
  const one = '<item><guid>same</guid><link>/1</link></item>';
  const two = '<item><guid>same</guid><link>/2</link></item>';

  it('is the address where there is no guid', async () => {
    expect(await ids(item('<link>/1</link>'))).toEqual(['https://gazette.example/1']);
  });

  it('is made of the words where there is neither, and stays the same', async () => {
    const xml = rss('<item><title>A</title></item><item><title>B</title></item>');
    const [a, b] = await ids(xml);
    expect(a).not.toBe(b);
    expect(await ids(xml)).toEqual([a, b]);
  });

  it('that two items share does not hide one of them, in whatever order', async () => {
    const both = ['https://gazette.example/1', 'https://gazette.example/2'];
    expect(await ids(rss(one + two))).toEqual(both);
    expect(await ids(rss(two + one))).toEqual(both.toReversed());
  });

  it('of an item that stands there twice is given once', async () => {
    expect(await ids(rss(one + one))).toEqual(['same']);
  });

  it('fits into a key', async () => {
    expect((await ids(item(`<guid>${'x'.repeat(5_000)}</guid>`)))[0]?.length).toBeLessThanOrEqual(512);
  });
});

it('a summary that is a whole article is cut at a word', async () => {
  const summary = (await firstOf(item(`<description>${'word '.repeat(5_000)}</description>`)))?.summary ?? '';
  expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  expect(summary).toMatch(/word…$/);
});

describe('what is no feed is told as such', () => {
  it.each([
    ['nothing', '', 'is empty'],
    ['a web page', '<!doctype html><html><body>Log in</body></html>', 'is a web page, not a feed'],
    ['plain words', 'Service unavailable', 'is not a feed'],
    ['a million unclosed tags', rss('<b>'.repeat(1_000_000)), 'nested more than'],
    ['half a million empty elements', rss('<b/>'.repeat(500_000)), 'more than 100000 elements'],
  ])('%s', async (_, xml, problem) => {
    const failure = await read(xml).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FeedUnreadable);
    expect(failure).toMatchObject({ message: expect.stringContaining(problem) });
  });
});

describe('over the wire', () => {
  let server: HostileServer;
  beforeAll(async () => {
    server = await startHostileServer();
  });
  afterAll(() => server.close());

  async function readFrom(path: string): Promise<readonly string[]> {
    const got = await fetchPolitely(server.url(path), { now: NOW, allowPrivate: true });
    if (got.kind !== 'fetched') throw new Error(got.kind);
    const feed = await readFeed(decodeText(got.body, got.contentType), { feedUrl: got.finalUrl, now: NOW });
    return feed.items.map(({ title }) => title);
  }

  it.each([
    ['a sound feed', '/good', ['Orland counts its missing', 'Rain over Vesk']],
    [
      'a broken byte costs a letter',
      '/invalid-utf8',
      ['Orland counts \uFFFD( its missing', 'Rain over Vesk'],
    ],
    ['an entity bomb does not go off', '/entity-bomb', ['Orland counts its missing', 'Rain over Vesk']],
    ['80 kB of x<p do not hold up', '/strip-html', ['Flood', 'Orland counts its missing']],
    ['two items of one guid are both read', '/same-guids', ['Orland counts its missing', 'Rain over Vesk']],
    [
      'items without guids are all read',
      '/no-guids',
      ['Orland counts its missing', 'Rain over Vesk', 'Note'],
    ],
  ])('%s', async (_, path, titles) => {
    expect(await readFrom(path)).toEqual(titles);
  });

  it.each(['/unclosed', '/empty', '/web-page'])('%s is told as no feed', async (path) => {
    await expect(readFrom(path)).rejects.toBeInstanceOf(FeedUnreadable);
  });
});
