import { doctypeAt } from './doctype.ts';
import { fieldOf } from './item-fields.ts';
import { MOST_READ } from './namespace-reader.ts';
import { conventionalVocabulary, type Vocabulary, vocabularyOf } from './namespaces.ts';
import { MAX_DEPTH, MAX_ELEMENTS } from './survey.ts';

/** Characters of a document for rss-parser, which takes them one by one: the largest feeds have 3 million. */
const LONGEST = 3_000_000;
/** Characters between two tags: of longer texts, it makes a chain of as many pieces. */
const LONGEST_TEXT = 100_000;
const LONGEST_TAG = 2_000;

/**
 * Whether a document is the plain RSS 2.0 that rss-parser reads without losing anything: RSS's own elements by their
 * names, each field once in its item and without markup that is not escaped; no DOCTYPE (it does not expand its
 * entities), no `xml:base`, no field under another name or prefix, and nothing that its stripping of HTML hangs on.
 * Looks at tags alone, in one pass; of what is not well-formed, rss-parser has the last word.
 */
export function isPlainRss(xml: string): boolean {
  return (
    xml.length <= LONGEST &&
    doctypeAt(xml) < 0 &&
    new TagScan().accepts(xml) &&
    strippingSteps(xml) <= MOST_STEPS
  );
}

/** Fields that both readers read the same. */
const FIELDS: ReadonlySet<string> = new Set(
  'title link description guid pubDate content:encoded source'.split(' '),
);
/** The attributes that they have, and no others. */
const USUAL: Readonly<Record<string, RegExp>> = {
  guid: /^\s+isPermaLink\s*=\s*["'](?:true|false)["']\s*$/,
  source: /^\s+url\s*=\s*(?:"[^"]*"|'[^']*')\s*$/,
};
/** What a feed tells of itself, once each. */
const HEAD: ReadonlySet<string> = new Set(['title', 'link', 'ttl']);
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);

const TAG = /<(?:(!\[CDATA\[|!--|\?)|(\/?)([^\s/>"'<=]+)([^<>]*)>)/g;
const ENDS: Readonly<Record<string, string>> = { '![CDATA[': ']]>', '!--': '-->', '?': '?>' };
const ATTRIBUTES = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?$/;
const DECLARATIONS = /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g;

/** One pass over the tags of a document. */
class TagScan {
  /** Names of the elements that are open. */
  readonly #path: string[] = [];
  #elements = 0;
  #channels = 0;
  #items = 0;
  /** Fields of the item, or of the feed, that were met. */
  readonly #inItem = new Set<string>();
  readonly #inFeed = new Set<string>();

  accepts(xml: string): boolean {
    let from = 0;
    for (const tags = new RegExp(TAG); ; from = tags.lastIndex) {
      const match = tags.exec(xml);
      if (match === null) return this.#path.length === 0 && this.#channels === 1;
      const [, section, slash, name = '', attributes = ''] = match;
      if (match.index - from > LONGEST_TEXT) return false;
      if (section !== undefined) {
        const end = xml.indexOf(ENDS[section] ?? '', tags.lastIndex);
        if (end < 0 || end - tags.lastIndex > LONGEST_TEXT) return false;
        tags.lastIndex = end + (ENDS[section] ?? '').length;
      } else if (slash === '/') {
        if (this.#path.pop() !== name) return false;
      } else {
        if (++this.#elements > MAX_ELEMENTS) return false;
        if (attributes.length > LONGEST_TAG || !ATTRIBUTES.test(attributes)) return false;
        if (!this.#isPlain(name, attributes)) return false;
        if (!attributes.endsWith('/')) this.#path.push(name);
      }
    }
  }

  #isPlain(name: string, attributes: string): boolean {
    const isBare = /^\s*\/?$/.test(attributes);
    if (!isBare && (attributes.includes('xml:base') || !declaresPlainly(attributes))) return false;
    switch (this.#path.length) {
      case 0:
        return name === 'rss' && /\sversion\s*=\s*["']2/.test(attributes);
      case 1:
        return name === 'channel' && ++this.#channels === 1;
      case 2:
        return name === 'item' ? isBare && this.#startsItem() : this.#isPlainHead(name, attributes);
      case 3:
        return this.#path[2] === 'item'
          ? this.#isPlainField(name, isBare ? '' : attributes)
          : isForeign(name);
      default:
        return this.#path.length < MAX_DEPTH && !FIELDS.has(this.#path[3] ?? '') && isForeign(name);
    }
  }

  #startsItem(): boolean {
    this.#inItem.clear();
    return ++this.#items <= MOST_READ;
  }

  #isPlainHead(name: string, attributes: string): boolean {
    if (HEAD.has(name)) return attributes === '' && isFirst(this.#inFeed, name);
    const { vocabulary, local } = named(name);
    // Feeds name themselves and their hubs by links of Atom.
    const isOwnLink = local === 'link' && /\srel\s*=\s*["'](?:self|hub|next)["']/.test(attributes);
    return vocabulary !== 'core' || (!ITEMS.has(local) && (isOwnLink || !HEAD.has(local)));
  }

  #isPlainField(name: string, attributes: string): boolean {
    if (!FIELDS.has(name)) return isForeign(name);
    const isUsual = attributes === '' || (USUAL[name]?.test(attributes) ?? false);
    return isUsual && isFirst(this.#inItem, name);
  }
}

function isFirst(met: Set<string>, name: string): boolean {
  const isNew = !met.has(name);
  met.add(name);
  return isNew;
}

/** Whether an element is no field, under whatever name. */
function isForeign(name: string): boolean {
  const { vocabulary, local } = named(name);
  const isItem = vocabulary === 'core' && (ITEMS.has(local) || local === 'source');
  return !isItem && fieldOf({ vocabulary, name: local }) === null;
}

function named(name: string): { readonly vocabulary: Vocabulary; readonly local: string } {
  const [prefix = '', local] = name.toLowerCase().split(':');
  return local === undefined
    ? { vocabulary: 'core', local: prefix }
    : { vocabulary: conventionalVocabulary(prefix), local };
}

/** Whether the namespaces that a tag declares go by their usual prefixes. */
function declaresPlainly(attributes: string): boolean {
  for (const [, prefix, uri = ''] of attributes.matchAll(DECLARATIONS)) {
    if (prefix === undefined || vocabularyOf(uri) !== conventionalVocabulary(prefix)) return false;
  }
  return true;
}

/**
 * Character steps that rss-parser's quadratic stripping of HTML may take: 10 million are some 30 ms,
 * 80 kB of `x<p` need a thousand million.
 */
const MOST_STEPS = 10_000_000;
const SIGNS = /[<>]|&(?:amp;)?(?:lt|gt|#6[02]|#x3[ce]);/gi;

/**
 * Steps that `/<(?:.|\n)*?>([^\n])/` takes over the document: from each `<`, plain or escaped, to the next `>`
 * before something else than a line break.
 */
function strippingSteps(xml: string): number {
  let [steps, open, places] = [0, 0, 0];
  const close = (at: number): void => {
    steps += open * at - places;
    [open, places] = [0, 0];
  };
  for (const { 0: sign, index } of xml.matchAll(SIGNS)) {
    if (/^(?:<|&(?:amp;)?(?:lt|#60|#x3c);)/i.test(sign)) {
      open++;
      places += index;
    } else if (xml[index + sign.length] !== '\n') close(index);
  }
  close(xml.length);
  return steps;
}
