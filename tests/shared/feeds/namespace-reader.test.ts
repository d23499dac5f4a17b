import { describe, expect, it } from 'vitest';
import { readByNamespace } from '../../../shared/feeds/namespace-reader.ts';
import { MOST_ITEMS, readFeed } from '../../../shared/feeds/read-feed.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const FEED_URL = 'https://gazette.example/feeds/world.xml';
const read = async (text: string) => (await readFeed(text, { feedUrl: FEED_URL, now: NOW })).items;

const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const atom = (entry: string, more = '') => `<feed ${ATOM} ${more}><entry>${entry}</entry></feed>`;
const atom03 = (entry: string) =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${entry}</entry></feed>`;
const rss = (fields: string, more = '') =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:a10="http://www.w3.org/2005/Atom" ${more}><channel><item>${fields}</item></channel></rss>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('an element is known by its namespace', () => {
  it.each([
    [
      'a prefix on all of Atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>12 lost</a:title></a:entry></a:feed>',
    ],
    [
      'a prefix on all of RSS',
      '<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>12 lost</r:title></r:item></r:channel></r:rss>',
    ],
    [
      'a namespace that nobody knows, on the whole feed',
      '<rss version="2.0" xmlns="http://gazette.example/ns"><channel><item><title>12 lost</title></item></channel></rss>',
    ],
    [
      'a foreign title before its own',
      rss('<x:title xmlns:x="http://x.example/">wrong</x:title><title>12 lost</title>'),
    ],
    [
      'a foreign default namespace',
      rss('<title xmlns="http://x.example/">wrong</title><title>12 lost</title>'),
    ],
    ['capitals', '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>12 lost</TITLE></ITEM></CHANNEL></RSS>'],
    [
      'a prefix that nobody declared',
      '<rss version="2.0"><channel><item><dc:title>12 lost</dc:title></item></channel></rss>',
    ],
    ['one entry as a document', `<entry ${ATOM}><title>12 lost</title></entry>`],
    [
      'items beside their channel',
      '<rss version="0.91"><channel><title>G</title></channel><item><title>12 lost</title></item></rss>',
    ],
  ])('%s', async (_, xml) => {
    expect((await read(xml)).map(({ title }) => title)).toEqual(['12 lost']);
  });
});

describe('a field that stands elsewhere', () => {
  it.each([
    ['dc:title', rss('<dc:title>12 lost</dc:title>'), { title: '12 lost' }],
    [
      'media:title in a group',
      rss('<media:group><media:title>12 lost</media:title></media:group>'),
      { title: '12 lost' },
    ],
    ['itunes:summary', rss('<itunes:summary>12 lost</itunes:summary>'), { summary: '12 lost' }],
    ['dc:description', rss('<dc:description>12 lost</dc:description>'), { summary: '12 lost' }],
    [
      'media:description',
      rss('<media:content><media:description>12 lost</media:description></media:content>'),
      { summary: '12 lost' },
    ],
    ['a10:link', rss('<a10:link href="/1"/>'), { url: 'https://gazette.example/1' }],
    [
      'atom:link among others',
      rss('<a10:link rel="payment" href="/pay"/><a10:link rel="alternate" href="/1"/>'),
      { url: 'https://gazette.example/1' },
    ],
    [
      'a10:updated',
      rss('<a10:updated>2024-12-02T06:00:00Z</a10:updated>'),
      { updated: '2024-12-02T06:00:00.000Z' },
    ],
    [
      'dcterms:issued',
      rss('<dcterms:issued>2024-12-02T06:00:00Z</dcterms:issued>'),
      { published: '2024-12-02T06:00:00.000Z' },
    ],
    [
      'issued and modified of Atom 0.3',
      atom03('<issued>2024-12-02T06:00:00Z</issued><modified>2024-12-02T07:00:00Z</modified>'),
      { published: '2024-12-02T06:00:00.000Z', updated: '2024-12-02T07:00:00.000Z' },
    ],
    [
      'the address that a counting service stands for',
      rss(
        '<link>https://counter.example/x</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://gazette.example/1</feedburner:origLink>',
      ),
      { url: 'https://gazette.example/1' },
    ],
    [
      'a link from where the site is',
      '<rss version="2.0"><channel><link>https://site.example/</link><item><link>/1</link></item></channel></rss>',
      { url: 'https://site.example/1' },
    ],
  ])('%s', async (_, xml, expected) => {
    expect((await read(xml))[0]).toMatchObject(expected);
  });
});

describe('a full text beside the summary', () => {
  const text = '<p>12 lost</p><p>3 found</p>';
  it.each([
    [
      'content:encoded',
      rss(`<description>D</description><content:encoded><![CDATA[${text}]]></content:encoded>`),
    ],
    [
      'atom:content in RSS',
      rss(`<description>D</description><a10:content type="html"><![CDATA[${text}]]></a10:content>`),
    ],
    [
      'xhtml:body',
      rss(`<description>D</description><body xmlns="http://www.w3.org/1999/xhtml">${text}</body>`),
    ],
    ['fullitem', rss(`<description>D</description><fullitem><![CDATA[${text}]]></fullitem>`)],
    [
      'XHTML in document order',
      atom(
        `<summary>D</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1<b>2</b> lost</p><p>3 found</p></div></content>`,
      ),
    ],
    [
      'base64 of Atom 0.3',
      atom03(`<summary>D</summary><content mode="base64" type="text/html">${base64(text)}</content>`),
    ],
    [
      'base64 of Atom 1.0',
      atom(`<summary>D</summary><content type="application/octet-stream">${base64(text)}</content>`),
    ],
  ])('%s', async (_, xml) => {
    expect((await read(xml))[0]).toMatchObject({ summary: 'D', content: '12 lost\n3 found' });
  });

  it('alone is the summary as well', async () => {
    const [item] = await read(rss(`<content:encoded><![CDATA[${text}]]></content:encoded>`));
    expect(item).toMatchObject({ summary: '12 lost\n3 found' });
    expect(item).not.toHaveProperty('content');
  });

  it('that is a picture is none', async () => {
    const [item] = await read(
      atom(`<summary>D</summary><content type="image/png">iVBORw0KGgoAAAANSUhEUg==</content>`),
    );
    expect(item?.content ?? '').not.toContain('PNG');
  });
});

describe('characters', () => {
  it.each([
    ['a reference to windows-1252', '100&#150;200 soldiers', '100–200 soldiers'],
    ['the control character that it stands for', '100\u0096200 soldiers', '100–200 soldiers'],
    ['both escaped twice', '100&amp;#150;200 soldiers&amp;#8217; graves', '100–200 soldiers’ graves'],
    ['markup escaped twice', '&amp;lt;p&amp;gt;100 lost&amp;lt;/p&amp;gt;', '100 lost'],
    ['a reference without digits', '100 &# and &#; lost', '100 &# and &#; lost'],
    ['less than, in a plain text', 'fewer than &lt;100', 'fewer than <100'],
  ])('%s', async (_, written, title) => {
    expect((await read(rss(`<title>${written}</title>`)))[0]?.title).toBe(title);
  });

  it.each([
    ['a declared entity', '<!ENTITY toll "1,200">', '&toll; lost', '1,200 lost'],
    ['an entity of entities', '<!ENTITY a "1,2"><!ENTITY toll "&a;00">', '&toll; lost', '1,200 lost'],
    ['an entity within CDATA is none', '<!ENTITY toll "1,200">', '<![CDATA[&toll; lost]]>', '&toll; lost'],
    ['a file is not fetched', '<!ENTITY toll SYSTEM "file:///etc/passwd">', '&toll; lost', '&toll; lost'],
    ['an entity that goes in circles ends', '<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a; lost', '&a; lost'],
  ])('%s', async (_, declared, written, title) => {
    const xml = `<!DOCTYPE rss [<!-- don't --> ${declared}]>${rss(`<title>${written}</title>`)}`;
    expect((await read(xml))[0]?.title.replace('&b;', '&a;')).toBe(title);
  });
});

describe('JSON Feed', () => {
  const feed = (items: readonly unknown[], version = 'https://jsonfeed.org/version/1.1') =>
    JSON.stringify({ version, title: 'Gazette', home_page_url: 'https://gazette.example/', items });

  it('is read', async () => {
    const entry = {
      ...{ id: 7, url: '/1', title: 'Losses < 300', summary: 'R&D', content_html: '<p>12 lost</p>' },
      ...{ date_published: '2024-12-02T08:00:00+02:00', date_modified: '2024-12-02T09:00:00Z', authors: 7 },
    };
    expect(await read(feed([entry, { id: 'b', content_text: '3 < 4\nlost' }, 'broken']))).toMatchObject([
      {
        ...{ id: '7', url: 'https://gazette.example/1', title: 'Losses < 300', summary: 'R&D' },
        ...{ content: '12 lost', published: '2024-12-02T06:00:00.000Z', updated: '2024-12-02T09:00:00.000Z' },
      },
      { id: 'b', url: null, summary: '3 < 4\nlost' },
    ]);
  });

  it.each([
    ['another JSON', '{"items":[]}', 'is JSON, but not a JSON Feed'],
    ['broken JSON', '{"version":', 'is broken JSON'],
  ])('%s is told as such', async (_, text, problem) => {
    await expect(read(text)).rejects.toThrow(problem);
  });
});

describe('what is broken or endless', () => {
  it.each([
    [
      'a description without an end',
      rss('<title>A</title><description>12 lost<pubDate>2024-12-02</pubDate>'),
    ],
    [
      'an item without an end',
      rss(
        '<title>A</title><description>12 lost</description><pubDate>2024-12-02</pubDate><item><title>B</title>',
      ),
    ],
  ])('%s keeps its fields', async (_, xml) => {
    expect((await read(xml))[0]).toMatchObject({
      title: 'A',
      summary: '12 lost',
      published: '2024-12-02T00:00:00.000Z',
    });
  });

  it('stops at the newest of too many items, wherever they stand', async () => {
    const days = Array.from({ length: MOST_ITEMS + 50 }, (_, day) => new Date(Date.UTC(2020, 0, day + 1)));
    const items = days.map(
      (day) =>
        `<item><guid>${day.toISOString().slice(0, 10)}</guid><pubDate>${day.toUTCString()}</pubDate></item>`,
    );
    const kept = await read(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
    expect(kept).toHaveLength(MOST_ITEMS);
    expect(kept.at(-1)?.id).toBe(days.at(-1)?.toISOString().slice(0, 10));
  });

  it('keeps what stood before markup without measure', async () => {
    const xml = rss(`<title>12 lost</title></item><item><description>${'<b>'.repeat(100_000)}`);
    expect((await read(xml))[0]?.title).toBe('12 lost');
  });

  it('resolves a base only where a link asks for it', () => {
    const entries = '<entry xml:base="deeper/"><title>T</title></entry>'.repeat(30_000);
    const feed = readByNamespace(`<feed ${ATOM} xml:base="https://gazette.example/">${entries}</feed>`);
    expect(feed?.items[0]?.links).toEqual([]);
  });
});
