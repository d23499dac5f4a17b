import { DomHandler, Parser } from 'htmlparser2';
import { MAX_DEPTH, TooMuchMarkup } from '../feeds/survey.ts';
import type { PageTree } from './page-tree.ts';

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
/** Characters of all of them together. */
const MOST_DATA = 1_000_000;
/** Longest name of an element; HTML's own end at ten characters, others say nothing. */
const LONGEST_NAME = 50;
/** `<`, `>` and `&` as text: each becomes a node of its own in trees that are built later, and some walk them by pairs. */
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
 * A page's tree with what is read of it, within bounds: every element closed, known attributes of sensible length,
 * text up to a length with single blanks, no scripts but JSON-LD. One pass, linear in the length; whatever is made of
 * the tree later stays small.
 * @throws TooMuchMarkup where it is nested or strewn with elements beyond all measure
 */
export function boundedPage(html: string): PageTree {
  const builder = new TreeBuilder();
  // Attributes one by one: an object that the parser fills with a hundred thousand of them takes a second.
  const parser: Parser = new Parser({
    onopentagname: (name) => builder.open(name),
    onattribute: (name, value) => builder.attribute(name, value),
    ontext: (text) => builder.text(text),
    onclosetag: (name) => builder.close(name),
  });
  parser.write(html);
  parser.end();
  return builder.tree();
}

class TreeBuilder {
  readonly #tree = new DomHandler();
  #attributes: Record<string, string> = {};
  #isScript = false;
  #depth = 0;
  #elements = 0;
  #unread = 0;
  #data: string[] | null = null;
  #dataLength = 0;
  #length = 0;
  #signs = 0;
  #last = '';
  #run = 0;

  constructor() {
    // In one element: selecting among many that have no common one takes time by their square.
    this.#tree.onopentag('page', {});
  }

  open(name: string): void {
    if (!VOID.has(name)) this.#depth++;
    if (this.#depth > MAX_DEPTH) throw new TooMuchMarkup(`elements nested more than ${MAX_DEPTH} deep`);
    if (++this.#elements > MOST_ELEMENTS) throw new TooMuchMarkup(`more than ${MOST_ELEMENTS} elements`);
    this.#attributes = {};
    this.#isScript = name === 'script';
    if (this.#unread === 0) this.#tree.onopentag(name.slice(0, LONGEST_NAME), this.#attributes);
    if (UNREAD.has(name)) this.#unread++;
  }

  /** Of the element that was opened last; of two with one name, the first counts (HTML 13.2.5.33). */
  attribute(name: string, value: string): void {
    if (!READ.has(name) || name in this.#attributes) return;
    const longest = name === 'class' || name === 'id' ? LONGEST_NAMES : LONGEST_VALUE;
    this.#attributes[name] = value.slice(0, longest);
    if (this.#isScript && name === 'type' && /ld\+json/i.test(value)) this.#data = [];
  }

  text(text: string): void {
    if (this.#data !== null) this.#data.push(text);
    else if (this.#unread === 0 && this.#length < LONGEST_TEXT) this.#add(text);
  }

  close(name: string): void {
    if (!VOID.has(name)) this.#depth--;
    if (UNREAD.has(name)) this.#unread--;
    if (name === 'script' && this.#data !== null) {
      this.#addData(this.#data.join(''));
      this.#data = null;
    }
    if (this.#unread === 0) this.#tree.onclosetag();
  }

  tree(): PageTree {
    this.#tree.onclosetag();
    return this.#tree.root;
  }

  #addData(data: string): void {
    this.#dataLength += data.length;
    if (data.length <= LONGEST_DATA && this.#dataLength <= MOST_DATA) this.#tree.ontext(data);
  }

  #add(text: string): void {
    const single = text.replace(/\s{2,}/g, ' ');
    const follows = /\s/.test(this.#last) && /^\s/.test(single) ? single.slice(1) : single;
    if (follows === '') return;
    const room = follows.slice(0, LONGEST_TEXT - this.#length);
    this.#length += room.length;
    // Stray signs come one at a time.
    const isSign = room.length === 1 && !/[\p{L}\p{N}\s]/u.test(room);
    this.#run = isSign && room === this.#last ? this.#run + 1 : 0;
    this.#last = room.slice(-1);
    if (this.#run > LONGEST_RUN) return;
    this.#tree.ontext(
      room
        .replace(/([^\p{L}\p{N}\s])\1{20,}/gu, (_, sign: string) => sign.repeat(LONGEST_RUN))
        .replace(/[<>&]/g, (sign) => (++this.#signs > MOST_SIGNS ? ' ' : sign)),
    );
  }
}
