import { Parser } from 'htmlparser2';
import { MAX_DEPTH } from './survey.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody
  tfoot thead title tr ul`.split(/\s+/),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const HIDDEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
]);

/** Beyond this a "text" is an attack on whoever reads it: the longest reports run to some 200,000 characters. */
const LONGEST_MARKUP = 2_000_000;

/** A table's cell up to this long is a datum, and blocks in it do not break its row; longer ones lay out a page. */
const LONGEST_DATUM = 200;

const BREAK = '\n';
/** Private-use character, kept out of the text, that stands between cells until rows are complete. */
const CELL_END = '\uE000';

/**
 * HTML, or text with stray markup, as plain text: each block on a line of its own, inline markup glued
 * (`1</b><b>,</b><b>050` is `1,050`), a table's row on a line with its cells joined by " | ". Spaces and hyphens
 * of every kind become plain ones. Linear in the length.
 */
export function plainText(html: string): string {
  let parts: string[] = [];
  /** What stood before the cells now open. */
  const outer: string[][] = [];
  let hidden = 0;
  let depth = 0;
  const parser: Parser = new Parser({
    onopentag(name) {
      depth++;
      if (HIDDEN.has(name)) hidden++;
      if (CELLS.has(name)) {
        outer.push(parts);
        parts = [];
      } else if (BLOCKS.has(name)) parts.push(BREAK);
      if (depth > MAX_DEPTH) parser.pause();
    },
    onclosetag(name) {
      depth--;
      if (HIDDEN.has(name)) hidden--;
      const before = CELLS.has(name) ? outer.pop() : undefined;
      if (before) {
        before.push(cell(parts.join('')), CELL_END);
        parts = before;
      } else if (BLOCKS.has(name)) parts.push(BREAK);
    },
    ontext(text) {
      if (hidden === 0) parts.push(text.replace(/[\s\uE000]+/gu, ' '));
    },
  });
  parser.write(html.slice(0, LONGEST_MARKUP));
  if (depth <= MAX_DEPTH) parser.end();
  return lines([...outer, parts].map((open) => open.join('')).join(''));
}

function cell(text: string): string {
  return text.length <= LONGEST_DATUM ? text.replaceAll(BREAK, ' ') : text;
}

function lines(text: string): string {
  return text
    .split(BREAK)
    .map((line) =>
      line
        .split(CELL_END)
        .map(tidy)
        .filter((part) => part !== '')
        .join(' | '),
    )
    .filter((line) => line !== '')
    .join(BREAK);
}

/** Plain spaces and hyphens instead of their non-breaking, thin and invisible relatives; nothing invisible left. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .trim();
}
