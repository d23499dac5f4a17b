import { Parser } from 'htmlparser2';
import { MAX_DEPTH, TooMuchMarkup } from '../feeds/survey.ts';

/** Attributes that anything here reads; data images, event handlers and the like are megabytes of nothing. */
const READ: ReadonlySet<string> = new Set(
  `action aria-hidden charset class colspan content datetime dir hidden href id itemprop itemscope itemtype lang name open
  property rel role rowspan src style type`.split(/\s+/),
);
/** The largest real pages have some 20,000 elements. */
const MOST_ELEMENTS = 20_000;
/** Longest value that is looked into: descriptions in meta elements run to some hundred characters. */
const LONGEST_VALUE = 2_000;
/** Longest of the values that are searched for names: utility classes fill a thousand characters. */
const LONGEST_NAMES = 1_000;
/** Characters of text that a page may have: the longest reports run to some 200,000. */
const LONGEST_TEXT = 250_000;
/** Larger blocks of JSON-LD carry data sets. */
const LONGEST_DATA = 300_000;
/** `<` and `&` as text: each becomes a node of its own in trees that are built later, and some walk them by pairs. */
const MOST_SIGNS = 2_000;
/** Signs in a row that say no more than the first ones. */
const LONGEST_RUN = 20;

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose text is no text of the page. */
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'math',
  'canvas',
  'object',
  'textarea',
]);

/**
 * A page's markup with what is read of it, within bounds: every element closed, known attributes of sensible length,
 * text up to a length, no scripts but JSON-LD. One pass, linear in the length; whatever trees are built of it stay small.
 * @throws TooMuchMarkup where it is nested or strewn with elements beyond all measure
 */
export function boundedMarkup(html: string): string {
  const writer = new MarkupWriter();
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    ontext: (text) => writer.text(text),
    onclosetag: (name) => writer.close(name),
  });
  parser.write(html);
  parser.end();
  return writer.written();
}

class MarkupWriter {
  readonly #parts: string[] = [];
  #depth = 0;
  #elements = 0;
  #unread = 0;
  #data: string[] | null = null;
  #length = 0;
  #signs = 0;
  #last = '';
  #run = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!VOID.has(name)) this.#depth++;
    if (this.#depth > MAX_DEPTH) throw new TooMuchMarkup(`elements nested more than ${MAX_DEPTH} deep`);
    if (++this.#elements > MOST_ELEMENTS) throw new TooMuchMarkup(`more than ${MOST_ELEMENTS} elements`);
    if (this.#unread === 0) this.#parts.push(`<${name}${attributesOf(attributes)}>`);
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.#data = [];
    if (UNREAD.has(name)) this.#unread++;
  }

  text(text: string): void {
    if (this.#data !== null) this.#data.push(text);
    else if (this.#unread === 0 && this.#length < LONGEST_TEXT) this.#parts.push(this.#bounded(text));
  }

  close(name: string): void {
    if (!VOID.has(name)) this.#depth--;
    if (UNREAD.has(name)) this.#unread--;
    if (name === 'script' && this.#data !== null) {
      const data = this.#data.join('');
      if (data.length <= LONGEST_DATA) this.#parts.push(data);
      this.#data = null;
    }
    if (this.#unread === 0 && !VOID.has(name)) this.#parts.push(`</${name}>`);
  }

  /** In one element: selecting among many that have no common one takes time by their square. */
  written(): string {
    return `<page>${this.#parts.join('')}</page>`;
  }

  #bounded(text: string): string {
    const room = text.slice(0, LONGEST_TEXT - this.#length);
    this.#length += room.length;
    // Stray signs come one at a time.
    const isSign = room.length === 1 && !/[\p{L}\p{N}\s]/u.test(room);
    this.#run = isSign && room === this.#last ? this.#run + 1 : 0;
    this.#last = room;
    if (this.#run > LONGEST_RUN) return '';
    return room
      .replace(/([^\p{L}\p{N}\s])\1{20,}/gu, (_, sign: string) => sign.repeat(LONGEST_RUN))
      .replace(/[<&]/g, (sign) => this.#sign(sign));
  }

  #sign(sign: string): string {
    if (++this.#signs > MOST_SIGNS) return ' ';
    return sign === '<' ? '&lt;' : '&amp;';
  }
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  let written = '';
  for (const name in attributes) {
    if (!READ.has(name)) continue;
    const longest = name === 'class' || name === 'id' ? LONGEST_NAMES : LONGEST_VALUE;
    const value = (attributes[name] ?? '').slice(0, longest);
    written += ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  }
  return written;
}
