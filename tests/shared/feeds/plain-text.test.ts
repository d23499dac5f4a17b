import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/feeds/plain-text.ts';

describe('markup as text', () => {
  it.each([
    ['blocks stand apart', '<p>300 killed</p><p>2 captured</p>', '300 killed\n2 captured'],
    ['inline markup is glued', '<b>1</b><b>,</b><b>050</b>&nbsp;men', '1,050 men'],
    ['non-breaking hyphens are plain', 'North&#8209;Korean', 'North-Korean'],
    ['soft hyphens and zero widths vanish', 'sol&shy;diers\u200B', 'soldiers'],
    ['a break is a line', 'one<br>two', 'one\ntwo'],
    [
      'a table has a line a row',
      '<table><tr><th>Side</th><th>Lost</th></tr><tr><td><p>Orland</p></td><td>120</td></tr></table>',
      'Side | Lost\nOrland | 120',
    ],
    ['a list has a line an item', '<ul><li>120 killed<li>3 captured</ul>', '120 killed\n3 captured'],
    ['scripts and styles are not told', 'a<script>5,000 killed</script><style>b{}</style>', 'a'],
    ['plain text stays', 'fewer than <300 & more', 'fewer than <300 & more'],
    [
      'a page laid out by a table keeps its paragraphs',
      `<table><tr><td><p>${'a '.repeat(150)}</p><p>b</p></td></tr></table>`,
      `${'a '.repeat(150).trim()}\nb`,
    ],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['80 kB of x<p', 'x<p'.repeat(27_000)],
    ['deep nesting', '<b>'.repeat(500_000)],
    ['open cells', '<table><tr><td>'.repeat(200_000)],
  ])('%s does no harm', (_, html) => {
    expect(plainText(html).length).toBeLessThan(html.length);
  });

  it('has no blank lines, no spaces at the edges, none twice', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<p>', '</p>', '<td>', '<br>', ' ', '\u00A0', 'a', '1', '<', '\n'),
        }),
        (html) => {
          expect(plainText(html)).not.toMatch(/^\s|\s$|\n\n| {2}|\n | \n/);
        },
      ),
    );
  });
});
