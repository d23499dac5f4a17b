import { Parser } from 'htmlparser2';
import { withoutC1 } from './decoding.ts';
import { MAX_DEPTH, MAX_ELEMENTS } from './survey.ts';
import { cellOf, TableRows } from './table-rows.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody
  tfoot thead title tr ul`.split(/\s+/),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const SPANS: ReadonlySet<string> = new Set(['colspan', 'rowspan']);
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
const LONGEST_TEXT = 400_000;

const BREAK = '\n';
/** Private-use character, kept out of the text, that stands between cells until rows are complete. */
const CELL_END = '\uE000';

/**
 * HTML, or text with stray markup, as plain text: each block on a line of its own, inline markup glued
 * (`1</b><b>,</b><b>050` is `1,050`), a table's row on a line with its cells joined by " | ", each in its column.
 * Spaces and hyphens of every kind become plain ones. What was escaped twice is read twice. Linear in the length.
 * @param longest characters after which no more is read: about so many come out at most
 */
export function plainText(html: string, longest = LONGEST_TEXT): string {
  const text = textOf(html, longest);
  return MARKUP.test(text) && looksLikeHtml(text) ? textOf(text.replaceAll(BREAK, '<br>'), longest) : text;
}

/** Whether a text has the marks of HTML: end tags of what stands in texts, breaks, references to characters. */
export function looksLikeHtml(text: string): boolean {
  return (
    /<\/(?:p|b|i|a|em|strong|div|span|ul|ol|li|h[1-6]|blockquote|table|tr|td|figure|su[bp]|u|font|q|cite)>/i.test(
      text,
    ) || /<(?:p|br|hr|img)\b[^<>]*>|&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/i.test(text)
  );
}

function textOf(html: string, longest: number): string {
  if (!MARKUP.test(html)) return tidy(singleSpaced(html.slice(0, longest)));
  const builder = new TextBuilder(longest);
  // Attributes one by one: an object that the parser fills with a hundred thousand of them takes a second.
  const parser: Parser = new Parser({
    onopentagname(name) {
      builder.open(name);
      if (builder.isFull) parser.pause();
    },
    onattribute: (name, value) => builder.attribute(name, value),
    onclosetag: (name) => builder.close(name),
    ontext(text) {
      builder.text(text);
      if (builder.isFull) parser.pause();
    },
  });
  parser.write(html);
  if (!builder.isFull) parser.end();
  return lines(builder.end());
}

const MARKUP = /[<&]/;

/** Most texts have single spaces already, and looking is quicker than replacing each of them. */
function singleSpaced(text: string): string {
  return /[^\S ]|\uE000| {2}/.test(text) ? text.replace(/[\s\uE000]+/gu, ' ') : text;
}

/** A cell that is open: what stood before it, and its place. */
interface OpenCell {
  readonly before: string[];
  readonly name: string;
  readonly spans: Record<string, string>;
}

class TextBuilder {
  readonly #longest: number;
  #parts: string[] = [];
  #length = 0;
  #elements = 0;
  #hidden = 0;
  readonly #open: string[] = [];
  readonly #cells: OpenCell[] = [];
  readonly #tables: TableRows[] = [];

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Whether it is as deep, as long or as full of elements as texts may get. */
  get isFull(): boolean {
    return this.#open.length > MAX_DEPTH || this.#elements > MAX_ELEMENTS || this.#length > this.#longest;
  }

  open(name: string): void {
    this.#open.push(name);
    this.#elements++;
    if (HIDDEN.has(name)) this.#hidden++;
    if (name === 'table') this.#tables.push(new TableRows());
    if (CELLS.has(name)) {
      this.#cells.push({ before: this.#parts, name, spans: {} });
      this.#parts = [];
    } else if (BLOCKS.has(name)) this.#break();
  }

  /** Of the element that was opened last. */
  attribute(name: string, value: string): void {
    if (!SPANS.has(name) || !CELLS.has(this.#open.at(-1) ?? '')) return;
    const cell = this.#cells.at(-1);
    if (cell !== undefined) cell.spans[name] ??= value;
  }

  close(name: string): void {
    this.#open.pop();
    if (HIDDEN.has(name)) this.#hidden--;
    if (CELLS.has(name)) this.#endCell();
    else if (name === 'tr') this.#endRow();
    else if (BLOCKS.has(name)) this.#break();
    if (name === 'table') this.#tables.pop();
  }

  text(text: string): void {
    if (this.#hidden > 0) return;
    const words = singleSpaced(text.slice(0, LONGEST_TEXT));
    this.#length += words.length;
    this.#parts.push(words);
  }

  /** Everything, whatever is still open. */
  end(): string {
    for (let name = this.#open.at(-1); name !== undefined; name = this.#open.at(-1)) this.close(name);
    return this.#parts.join('');
  }

  #endCell(): void {
    const open = this.#cells.pop();
    if (open === undefined) return;
    const text = this.#parts.join('');
    this.#parts = open.before;
    const table = this.#tables.at(-1);
    if (table === undefined) this.#parts.push(text, CELL_END);
    else table.add(cellOf(open.name, open.spans), lines(text));
  }

  #break(): void {
    if (this.#parts.at(-1) !== BREAK) this.#parts.push(BREAK);
  }

  #endRow(): void {
    const row = this.#tables.at(-1)?.end(CELL_END) ?? '';
    this.#length += row.length;
    this.#parts.push(BREAK, row, BREAK);
  }
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

/** Anything but letters, signs and single spaces: most lines of most texts have nothing of it. */
const UNTIDY =
  /[\p{Cc}\u00A0\u00AD\u1680\u2000-\u2011\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF]| {2}/u;

/** Plain spaces and hyphens instead of their non-breaking, thin and invisible relatives; nothing invisible left. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return withoutC1(trimmed)
    .replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .trim();
}
