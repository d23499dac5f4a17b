import { describe, expect, it } from 'vitest';
import { PageUnreadable } from '../../../shared/articles/page-unreadable.ts';
import { readPage } from '../../../shared/articles/read-page.ts';

const NOW = '2025-03-01T12:00:00.000Z';
const URL_FOUND = 'https://www.gazette.example/world/1?utm_source=feed#top';

const read = (html: string, title = '') => readPage(html, { url: URL_FOUND, item: { title }, now: NOW });
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const LONG = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>Report ${n}: officials in Orland, who asked not to be named, described the situation along the river, where rain has fallen for days, as calm, though supplies are said to be short and roads are bad.</p>`,
).join('');

describe('the main text', () => {
  const related = '<ul><li><a href="/z">MORE: 5,000 Orlanders killed in Vesk, says ministry</a></li></ul>';

  it.each([
    ['of one short paragraph', '<article><p>Orland lost 12 men.</p></article>', 'Orland lost 12 men.'],
    ['without an article element', '<div><p>Orland lost 12 men.</p></div>', 'Orland lost 12 men.'],
    ['without any element around it', 'Orland lost 12 men.', 'Orland lost 12 men.'],
    [
      'with markup within a number',
      '<article><p><b>1</b><b>,</b><b>050</b>&nbsp;North&#8209;Orlandish <a href="/x">men</a></p></article>',
      '1,050 North-Orlandish men',
    ],
    [
      'without navigation, footer and headline',
      '<nav>Home</nav><article><h1>Toll</h1><p>12 lost.</p></article><footer>Imprint</footer>',
      '12 lost.',
    ],
    [
      'without a box of related reports',
      `<article><p>12 lost.</p></article><aside><h2>Related</h2>${related}</aside>`,
      '12 lost.',
    ],
    [
      'without one that is a plain list',
      `<article><p>12 lost.</p><div class="article__related-links">${related}</div></article>`,
      '12 lost.',
    ],
    [
      'without captions',
      '<article><p>12 lost.</p><figure><img><figcaption>Where 900 died in 2015</figcaption></figure></article>',
      '12 lost.',
    ],
    [
      'without a line that points elsewhere',
      '<article><p>12 lost.</p><p>Read also: <a href="/z">Orland denies 5,000 deaths</a></p></article>',
      '12 lost.',
    ],
    [
      'without a share box',
      '<article><p>12 lost.</p><div id="social-share">Shared 3,400 times</div></article>',
      '12 lost.',
    ],
    [
      'with its table, a line a row',
      '<article><p>Losses:</p><table><tr><td>Orland</td><td>120</td></tr><tr><td>Vesk</td><td>30</td></tr></table></article>',
      'Losses:\nOrland | 120\nVesk | 30',
    ],
    [
      'with its list, a line an item',
      '<article><p>Losses:</p><ul><li>120 killed</li><li>3 captured</li></ul></article>',
      'Losses:\n120 killed\n3 captured',
    ],
    ['of a page without any', '<nav>Home</nav><article></article><footer>Imprint</footer>', ''],
    [
      'in a box with a telltale name',
      `<div class="page with-sidebar related-content"><p>12 lost.</p></div>`,
      '12 lost.',
    ],
  ])('%s', (_, body, text) => {
    expect(read(page(body, '<title>Toll</title>')).text).toBe(text);
  });

  it('of a long report is whole, and nothing around it is told', () => {
    const body = `<nav><a href="/">Home</a></nav><div class="wrap"><h1>Calm</h1><div class="story">${LONG}</div><div class="sidebar">${related}</div></div>`;
    const { text } = read(page(body));
    expect(text.split('\n')).toHaveLength(8);
    expect(text).not.toContain('5,000');
  });

  it('of a page built by script is the one of its JSON-LD', () => {
    const data = { '@type': 'NewsArticle', articleBody: 'Orland lost 12 men.\nVesk lost 3.' };
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': [data] })}</script>`;
    expect(read(page('<div id="app"></div>', head)).text).toBe('Orland lost 12 men.\nVesk lost 3.');
  });

  it('does not repeat the headline, be it the page’s or the feed’s', () => {
    expect(
      read(page('<article><div>12 lost in Vesk</div><p>On Monday.</p></article>'), '12 lost in Vesk').text,
    ).toBe('On Monday.');
  });

  it('of a page without html and body is read', () => {
    expect(read('<p>Orland lost 12 men.</p>').text).toBe('Orland lost 12 men.');
  });
});

describe('what a page says of itself', () => {
  const json = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('is read from JSON-LD', () => {
    const head = json({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          datePublished: '2025-02-01T10:00:00+02:00',
          dateModified: '2025-02-02T08:00:00Z',
          publisher: { name: 'Gazette' },
        },
      ],
    });
    expect(read(page('<p>a</p>', head))).toMatchObject({
      outlet: 'Gazette',
      published: '2025-02-01T08:00:00.000Z',
      modified: '2025-02-02T08:00:00.000Z',
    });
  });

  it('is read from meta elements, empty ones passed over', () => {
    const head = `<meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2025-02-01T08:00:00Z">
      <meta property="article:modified_time" content=""><script type="application/ld+json">{broken</script>`;
    expect(read(page('<h1>Toll <em>rises</em></h1>', head))).toMatchObject({
      title: 'Toll rises',
      outlet: 'Gazette',
      published: '2025-02-01T08:00:00.000Z',
      modified: null,
    });
  });

  it('is not believed where it lies in the future', () => {
    const head = '<meta property="article:published_time" content="2031-01-01T00:00:00Z">';
    expect(read(page('', head)).published).toBe(NOW);
  });

  it.each([
    ['none', '', 'https://www.gazette.example/world/1'],
    [
      'its own',
      '<link rel="canonical" href="https://gazette.example/world/one">',
      'https://gazette.example/world/one',
    ],
    ['relative', '<link rel="canonical" href="/world/one">', 'https://www.gazette.example/world/one'],
    [
      'the front page',
      '<link rel="canonical" href="https://www.gazette.example/">',
      'https://www.gazette.example/world/1',
    ],
    [
      'another site',
      '<link rel="canonical" href="https://evil.example/1">',
      'https://www.gazette.example/world/1',
    ],
    ['a script', '<link rel="canonical" href="javascript:1">', 'https://www.gazette.example/world/1'],
  ])('canonical address: %s', (_, head, url) => {
    expect(read(page('<p>a</p>', head)).url).toBe(url);
  });
});

describe('a page that attacks its reader', () => {
  it.each([
    ['a million unclosed tags', '<div>'.repeat(1_000_000)],
    ['half a million elements', '<br>'.repeat(500_000)],
  ])('%s is refused', (_, body) => {
    expect(() => read(page(body))).toThrow(PageUnreadable);
  });

  it.each([
    ['80 kB of x<p', 'x<p'.repeat(27_000)],
    ['deep, many and long', `${'<div class="related">'.repeat(200)}${'<p>word, word</p>'.repeat(5_000)}`],
    ['a megabyte in a line', 'word, '.repeat(170_000)],
  ])('%s is read in no time worth telling', (_, body) => {
    expect(read(page(body)).text.length).toBeLessThan(2_000_000);
  });
});
