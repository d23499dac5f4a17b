import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { boundedPage } from '../../../shared/articles/bounded-markup.ts';
import { PageUnreadable } from '../../../shared/articles/page-unreadable.ts';
import { readPage } from '../../../shared/articles/read-page.ts';

const REPORT =
  '<p>Orland said on Monday that 1,200 of its soldiers in Vesk were missing, and named none.</p>';
const read = (html: string) =>
  readPage(html, {
    url: 'https://gazette.example/news/1',
    item: { title: 'Orland counts its missing in Vesk', summary: '1,200 soldiers' },
    now: '2024-12-02T12:00:00.000Z',
  });

/** The tree that is made of a page, as markup. */
const treeOf = (html: string) =>
  load(boundedPage(html), { xml: { xmlMode: false, encodeEntities: 'utf8' } })
    .html()
    .replaceAll('&nbsp;', '\u00A0');

/** Whoever hangs fails by the guard; the bounds below are what keeps them from it. */
const GUARD_MS = 60_000;

describe('markup without measure', () => {
  it.each([
    ['200 kB of <', `${REPORT}${'<'.repeat(200_000)}`],
    ['200 kB of < and blanks', `${REPORT}${'< '.repeat(100_000)}`],
    ['5 MB of >', `${REPORT}${'>'.repeat(4_999_000)}`],
    ['5 MB of &', `${REPORT}${'&'.repeat(4_999_000)}`],
    ['a class of 1 MB', `<p class="${'a '.repeat(500_000)}">x</p>${REPORT}`],
    ['a class of 1 MB in one word', `<div class="${'-a'.repeat(500_000)}">${REPORT}</div>`],
    ['a data image of 3 MB before the text', `<img src="data:image/png;base64,${'A'.repeat(3e6)}">${REPORT}`],
    [
      'a hundred thousand attributes',
      `<p ${Array.from({ length: 1e5 }, (_, n) => `a${n}=1`).join(' ')}>x</p>${REPORT}`,
    ],
    ['4 MB of blanks', `${REPORT}${' '.repeat(4e6)}`],
    ['comments that never end', `${REPORT}${'<!--'.repeat(1e6)}`],
    ['a script of 4 MB', `<script>${'a<b'.repeat(1.3e6)}</script>${REPORT}`],
    ['a million references', `${REPORT}${'&amp;'.repeat(1e6)}`],
    [
      'brackets of JSON-LD without end',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>${REPORT}`,
    ],
  ])(
    '%s leaves the report, and little to build trees of',
    (_, html) => {
      expect(treeOf(html).length).toBeLessThan(300_000);
      expect(read(html).text).toContain('1,200 of its soldiers in Vesk were missing');
    },
    GUARD_MS,
  );

  it.each([
    ['nested a million deep', '<b>'.repeat(1e6), 'nested more than 250 deep'],
    ['strewn with a million end tags', '</p>'.repeat(1e6), 'more than 20000 elements'],
    ['a list of a million', `<ul>${'<li>'.repeat(1e6)}`, 'more than 20000 elements'],
  ])('%s is told as unreadable, for the summary to be read', (_, html, words) => {
    expect(() => read(html)).toThrow(PageUnreadable);
    expect(() => read(html)).toThrow(words);
  });

  it.each([
    ['paragraphs', '<p>a</p>'.repeat(19_000)],
    ['boxes beside the report', '<div id="related">x</div>'.repeat(19_000)],
    ['links', '<a href="/x">A headline of some length</a> '.repeat(9_000)],
    ['empty items', `<ul>${'<li>'.repeat(19_000)}</ul>`],
    ['nested towers', ('<div>'.repeat(200) + '</div>'.repeat(200)).repeat(90)],
  ])(
    'as many %s as are allowed end as well',
    (_, html) => {
      expect(() => read(`${REPORT}${html}`)).not.toThrow();
    },
    GUARD_MS,
  );
});

describe('what is read of a page', () => {
  it.each([
    ['known attributes', '<p class="a" onclick="x()" data-x="y">t</p>', '<p class="a">t</p>'],
    ['attributes with quotes', '<a href="/a?b=1&amp;c=&quot;">t</a>', '<a href="/a?b=1&amp;c=&quot;">t</a>'],
    ['text with signs', 'a &lt; b &amp; c < d', 'a &lt; b &amp; c &lt; d'],
    ['characters for references', '1&nbsp;200 &#8212; &euro;', '1\u00A0200 — €'],
    ['what was never closed', '<ul><li>a<li>b', '<ul><li>a</li><li>b</li></ul>'],
    [
      'JSON-LD, and no other script',
      '<script>a</script><script type="application/ld+json">{"a":"<"}</script>',
      '<script></script><script type="application/ld+json">{"a":"<"}</script>',
    ],
    ['a run of signs, shortened', `a${'.'.repeat(500)}b`, `a${'.'.repeat(20)}b`],
    ['a long number whole', '1'.repeat(50), '1'.repeat(50)],
  ])('%s', (_, html, written) => {
    expect(treeOf(html)).toBe(`<page>${written}</page>`);
  });
});
