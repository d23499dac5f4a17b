/**
 * Feeds and pages made to be hard, as large as they are fetched: for each kind of load that markup can put on whoever
 * reads it, the worst that was found.
 */
import { MAX_BYTES } from '../../shared/feeds/fetch.ts';

export type DocumentKind = 'feed' | 'page';

const REPORT =
  '<p>Orland said on Monday that 1,200 of its soldiers in Vesk were missing, and named none.</p>';
const ITEM = '<item><title>Orland counts its missing</title><guid>a</guid></item>';
/** The largest number of elements that a page is read with, less those of its frame. */
const MOST = 19_000;

const page = (rest: string): string =>
  `<html><head><title>Vesk</title></head><body><article>${REPORT}${rest}</article></body></html>`;
const rss = (rest: string): string => `<rss version="2.0"><channel>${ITEM}${rest}</channel></rss>`;
const described = (text: string): string =>
  rss(`<item><title>Flood</title><guid>b</guid><description>${text}</description></item>`);
const quoted = (text: string): string => described(`<![CDATA[${text}]]>`);
const atom = (rest: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Orland</title></entry>${rest}</feed>`;
const entry = (attributes: string, text: string): string =>
  atom(`<entry><id>b</id><content ${attributes}>${text}</content></entry>`);
const entities = (declared: string, text: string): string => `<!DOCTYPE rss [${declared}]>${described(text)}`;
const json = (items: string): string => `{"version":"https://jsonfeed.org/version/1.1","items":[${items}]}`;

/** A pattern repeated up to the largest size that is fetched, some room left for a frame. */
const flood = (pattern: string, share = 1): string =>
  pattern.repeat(Math.floor(((MAX_BYTES - 50_000) * share) / Buffer.byteLength(pattern)));
const numbered = (count: number, write: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join('');
/** Towers of elements in each other, as many as a page may have. */
const towers = (open: string, height: number, inner = '', close = '</div>'): string =>
  (open.repeat(height) + inner + close.repeat(height)).repeat(Math.floor(MOST / height) - 1);

const PAGES: Readonly<Record<string, () => string>> = {
  paragraphs: () => page('<p>some ten soldiers fell, they said</p>'.repeat(MOST)),
  'short paragraphs': () => page('<p>a</p>'.repeat(MOST)),
  'boxes beside the report': () => page('<div id="related">x</div>'.repeat(MOST)),
  'boxes with long names': () => page(numbered(4_700, () => `<div class="${'-a'.repeat(500)}">x</div>`)),
  'boxes with long styles': () => page(`<div style="${'; opacity:'.repeat(199)}">x</div>`.repeat(2_400)),
  'a list of links': () =>
    page(`<ul>${'<li><a href="/x">A headline of some length in all</a></li>'.repeat(MOST / 2)}</ul>`),
  'empty items': () => page(`<ul>${'<li>'.repeat(MOST)}</ul>`),
  'hidden boxes': () => page('<div aria-hidden="true">x</div>'.repeat(MOST)),
  'towers of boxes': () => page(towers('<div class="a b">', 200, '<p>some soldiers, they said</p>')),
  'towers with words on each floor': () => page(towers('<div>word ', 200)),
  'towers of headlines': () => page(towers('<h2>', 240, 'word '.repeat(600), '</h2>')),
  'towers of tables': () =>
    page((numbered(80, () => '<table><tr><td>word ') + '</td></tr></table>'.repeat(80)).repeat(78)),
  'a report of 3,900 parts': () => page('<p>some ten soldiers fell, they said</p>'.repeat(3_900)),
  'unlikely parts': () =>
    page('<div class="combx community extra remark shoutbox">some text, of length</div>'.repeat(3_900)),
  'parts of 16 towers': () => page(('<div>'.repeat(95) + REPORT + '</div>'.repeat(95)).repeat(16)),
  'small tables': () => page(`<table><tr><td>${REPORT}</td></tr></table>`.repeat(970)),
  'cells over 60 columns and 500 rows': () =>
    page(`<table>${'<tr><th colspan=1000 rowspan=1000>x'.repeat(MOST / 2)}</table>`),
  'a long cell over 60 columns': () =>
    page(
      `<table><tr><th colspan=60 rowspan=500>${'word '.repeat(38_000)}</th></tr>${'<tr><td>x'.repeat(9_000)}`,
    ),
  'elements of as many names': () => page(numbered(MOST, (n) => `<x${n}>a</x${n}>`)),
  'a name of 5 MB': () => page(`<${flood('a')}>x`),
  'a title of 5 MB': () => page(`<title>${flood('<b>')}`),
  'as many attributes': () => page(`<p ${numbered(600_000, (n) => `a${n} `)}>x</p>`),
  'attributes full of quotes': () => page(`<p content='${'"'.repeat(1_990)}'>x</p>`.repeat(2_400)),
  'attributes full of references': () => page(`<p content="${'&quot;'.repeat(330)}">x</p>`.repeat(2_400)),
  'a data image': () => page(`<img src="data:image/png;base64,${flood('A')}">`),
  'no-break spaces': () => page(flood('&nbsp;')),
  references: () => page(flood('&#x1F4A5;')),
  'escaped markup': () => page(flood('&lt;p&gt;')),
  'stray signs': () => page(flood('<>&')),
  'letters of two bytes': () => page(flood('й')),
  'signs that stand for eighteen letters': () => page(flood('\uFDFA')),
  comments: () => page(flood('<!-- -->')),
  'comments without an end': () => page(flood('<!--')),
  'CDATA sections': () => page(flood('<![CDATA[x]]>')),
  'end tags': () => page(flood('</div>')),
  'JSON-LD in many blocks': () =>
    page(numbered(16, () => `<script type="application/ld+json">[${'{},'.repeat(99_000)}{}]</script>`)),
  'JSON-LD in small blocks': () =>
    page('<script type="application/ld+json">{"@type":"X","a":[1,2,3]}</script>'.repeat(MOST / 2)),
  'facts of no name': () =>
    page('<meta property="og:title" content=""><time datetime="x">1</time>'.repeat(MOST / 2)),
};

const FEEDS: Readonly<Record<string, () => string>> = {
  'escaped end tags': () => described(flood('&lt;/p&gt;')),
  'escaped tags cut short': () => described(flood('&lt;p')),
  'markup escaped twice': () => described(flood('&amp;lt;p&amp;gt;')),
  'references to signs': () => described(flood('&#150;')),
  'bare signs': () => described(flood('<')),
  'a title of escaped end tags': () => rss(`<item><title>${flood('&lt;/p&gt;')}</title></item>`),
  'end tags': () => quoted(flood('</p>')),
  'as many attributes': () => quoted(`<p ${numbered(600_000, (n) => `a${n} `)}>`),
  'a table of spans': () => quoted(`<table>${flood('<tr><th colspan=1000 rowspan=1000>some words of it')}`),
  'tables in tables': () => quoted(flood('<table><tr><td>x')),
  'comments in a text': () => quoted(flood('<!-- x -->')),
  'CDATA sections': () => described(flood('<![CDATA[x]]>')),
  'elements in a text': () => described('<b>x</b>'.repeat(99_000)),
  'a thousand full texts': () =>
    rss(
      numbered(
        1_000,
        (n) =>
          `<item><guid>${n}</guid><description><![CDATA[${'<p>word '.repeat(600)}]]></description></item>`,
      ),
    ),
  'a thousand texts of end tags': () =>
    rss(
      numbered(
        1_000,
        (n) => `<item><guid>${n}</guid><description>${'&lt;/p&gt;'.repeat(480)}</description></item>`,
      ),
    ),
  'five thousand items': () =>
    rss(
      numbered(
        5_000,
        (n) => `<item><title><![CDATA[${'</p>'.repeat(220)}]]></title><guid>${n}</guid></item>`,
      ),
    ),
  'five thousand odd dates': () =>
    rss(
      numbered(
        5_000,
        (n) => `<item><guid>${n}</guid><pubDate>${'janvier '.repeat(11)} ${n}</pubDate></item>`,
      ),
    ),
  'items of nothing': () => rss(flood('<item/>')),
  'elements of as many names': () =>
    rss(`<item><guid>c</guid>${numbered(90_000, (n) => `<x${n}>some</x${n}>`)}</item>`),
  'links of one item': () => atom(`<entry><id>c</id>${flood('<link href="http://a.example/b"/>')}</entry>`),
  'attributes of an item': () => rss(`<item ${numbered(350_000, (n) => `a${n}="1" `)}/>`),
  'an address of 5 MB': () => rss(`<item><guid>x</guid><link>http://${flood('é.')}</link></item>`),
  'an id of 5 MB': () => rss(`<item><guid>http://a/${flood('\u200B\u00A0')}</guid></item>`),
  'bases in each other': () =>
    atom(
      `<x xml:base="${'a/'.repeat(900)}">`.repeat(200) +
        numbered(4_000, (n) => `<entry><id>${n}</id><link href="d${n}"/></entry>`),
    ),
  'bases of 2 kB': () => atom(flood(`<entry xml:base="${'a/'.repeat(990)}"><link href="d"/></entry>`)),
  'namespaces of slashes': () => atom(flood(`<x:y xmlns:x="${'/'.repeat(199)}a"/>`)),
  'declarations on one element': () =>
    atom(`<x ${numbered(150_000, (n) => `xmlns:a${n}="http://x.example/"`)}/>`),
  'a billion laughs': () =>
    entities(
      `<!ENTITY e0 "ha">${numbered(10, (n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`)}`,
      flood('&e10;', 0.9),
    ),
  'an entity of nothing': () => entities('<!ENTITY a "">', flood('&a;')),
  'entities without an end': () => `<!DOCTYPE rss [${flood('<!ENTITY a "b"')}`,
  'content in base64': () => entry('mode="base64"', Buffer.from(flood('&lt;/p&gt;', 0.7)).toString('base64')),
  'content in XHTML': () => entry('type="xhtml"', `<div>${'<b>x</b> '.repeat(99_000)}</div>`),
  'plain content that looks like markup': () => entry('type="text"', flood('&lt;x ')),
  'items in items': () => `<rss><channel>${flood('<item>')}`,
  'JSON without depth': () => json(`${flood('{},')}{}`),
  'JSON without breadth': () => `{"items":${flood('[')}`,
  'JSON of many fields': () => json(`{${numbered(300_000, (n) => `"k${n}":1,`)}"id":"a"}`),
  'JSON with a text of signs': () => json(`{"id":"a","content_text":"${flood('<')}"}`),
};

const DOCUMENTS = { feed: FEEDS, page: PAGES };

/** Kinds and names of all documents. */
export const HOSTILE_DOCUMENTS: readonly (readonly [DocumentKind, string])[] = [
  ...Object.keys(PAGES).map((name) => ['page', name] as const),
  ...Object.keys(FEEDS).map((name) => ['feed', name] as const),
];

/** @throws RangeError for a name that is not in the list */
export function hostileDocument(kind: DocumentKind, name: string): Buffer {
  const write = DOCUMENTS[kind][name];
  if (write === undefined) throw new RangeError(`no hostile ${kind} named ${name}`);
  return Buffer.from(write());
}
