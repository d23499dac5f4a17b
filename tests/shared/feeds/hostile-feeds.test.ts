import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../shared/feeds/read-feed.ts';
import { MAX_ELEMENTS } from '../../../shared/feeds/survey.ts';

const titles = async (xml: string) =>
  (
    await readFeed(xml, { feedUrl: 'https://gazette.example/feed', now: '2026-01-01T00:00:00.000Z' })
  ).items.map(({ title }) => title);
const ITEM = '<item><title>12 lost</title><guid>a</guid></item>';
const rss = (rest: string) => `<rss version="2.0"><channel>${ITEM}${rest}</channel></rss>`;
const described = (text: string) =>
  rss(`<item><title>Flood</title><guid>b</guid><description>${text}</description></item>`);
const atom = (rest: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>12 lost</title></entry>${rest}</feed>`;

/** Whoever hangs fails by the guard. */
const GUARD_MS = 60_000;

describe('a feed without measure keeps the item that stands before', () => {
  it.each([
    ['4 MB of < in a description', described('<'.repeat(4e6))],
    ['4 MB of escaped <p', described('&lt;p'.repeat(800_000))],
    ['4 MB of &', described('&'.repeat(4e6))],
    ['4 MB of >', described('&gt;'.repeat(1e6))],
    ['a million end tags, escaped', described('&lt;/p&gt;'.repeat(400_000))],
    [
      'a table of spans',
      described(`&lt;table&gt;${'&lt;tr&gt;&lt;td colspan=1000 rowspan=1000&gt;x'.repeat(40_000)}`),
    ],
    ['references to nothing', described('&x;'.repeat(1e6))],
    ['CDATA that never ends', described('<![CDATA['.repeat(400_000))],
    ['tags a million deep', rss(`<item><description>${'<b>'.repeat(1e6)}`)],
    ['more elements than are read', rss('<x/>'.repeat(MAX_ELEMENTS * 3))],
    [
      '30,000 bases',
      atom('<entry xml:base="a/b/c/"><title>T</title><link href="d"/></entry>'.repeat(30_000)),
    ],
    ['a base of 1 MB', atom(`<entry xml:base="${'a/'.repeat(500_000)}"><link href="d"/></entry>`)],
    [
      '200 bases of 2 kB in each other, with 4,000 links in the last',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>12 lost</title></entry>${`<x xml:base="${'a/'.repeat(900)}">`.repeat(200)}${'<entry><title>T</title><link href="d"/></entry>'.repeat(4_000)}`,
    ],
    ['a namespace of slashes', atom(`<x:y xmlns:x="${'/'.repeat(199)}a"/>`.repeat(20_000))],
    ['30,000 declarations of prefixes', atom('<x:y xmlns:x="http://x.example/"/>'.repeat(30_000))],
    [
      'an element with 100,000 attributes',
      rss(`<item ${Array.from({ length: 1e5 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
    ],
    [
      'an element with 400,000 attributes',
      rss(`<item ${Array.from({ length: 4e5 }, (_, n) => `a${n}=""`).join(' ')}/>`),
    ],
    [
      'markup with 400,000 attributes',
      described(`<![CDATA[<p ${Array.from({ length: 4e5 }, (_, n) => `a${n}`).join(' ')}>]]>`),
    ],
    ['100,000 links of one item', rss(`<item><guid>c</guid>${'<link>/a</link>'.repeat(90_000)}</item>`)],
    ['a title of 4 MB', rss(`<item><title>${'word '.repeat(800_000)}</title></item>`)],
    ['a date of 4 MB', rss(`<item><guid>d</guid><pubDate>${'1'.repeat(4e6)}</pubDate></item>`)],
    ['60,000 items of one guid', rss('<item><guid>e</guid><link>/1</link></item>'.repeat(30_000))],
  ])(
    '%s',
    async (_, xml) => {
      expect(await titles(xml)).toContain('12 lost');
    },
    GUARD_MS,
  );

  it.each([
    ['100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['5 million deep, without an end', '['.repeat(4.9e6)],
  ])('a JSON feed nested %s is told as such', async (_, items) => {
    const json = `{"version":"https://jsonfeed.org/version/1.1","title":"[{\\"","items":${items}}`;
    await expect(titles(json)).rejects.toThrow('is JSON nested more than 250 deep');
  });

  it.each([
    [
      'a billion laughs',
      Array.from({ length: 10 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(''),
    ],
    ['half a million declarations', '<!ENTITY a "b">'.repeat(300_000)],
    ['an entity used a million times', `<!ENTITY a "${'x'.repeat(900)}">`],
  ])(
    '%s',
    async (_, entities) => {
      const xml = `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]>${described('&e10;&a;'.repeat(100_000))}`;
      expect(await titles(xml)).toContain('12 lost');
    },
    GUARD_MS,
  );
});
