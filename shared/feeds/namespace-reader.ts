import { withoutDoctype } from './doctype.ts';
import { type Element, type ElementHandler, readElements } from './element-stream.ts';
import { FieldText } from './field-text.ts';
import { ItemFields } from './item-builder.ts';
import { endsField, type FieldRank, fieldOf } from './item-fields.ts';
import type { RawFeed, RawItem, RawLink } from './raw-feed.ts';
import { TooMuchMarkup } from './survey.ts';

/** Items that are read of a feed: the longest archives met have some thousands. */
export const MOST_READ = 5_000;

const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'channel']);
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
/** Media RSS groups its fields. */
const MEDIA: ReadonlySet<string> = new Set(['group', 'content']);

interface Frame {
  readonly kind: 'outside' | 'feed' | 'item' | 'media' | 'source' | 'head' | 'field' | 'markup' | 'skipped';
  /** The field that text here belongs to. */
  readonly text: FieldText | null;
  readonly element: Element;
}

/**
 * Reads any feed in XML by the namespaces of its elements, whatever their prefixes, as a stream: RSS, RDF, Atom, each
 * in its versions, well-formed or not. Takes what is there: a document cut off gives the items up to there.
 * @returns null where the document has no feed in it
 * @throws TooMuchMarkup where it goes beyond all bounds before its first item
 */
export function readByNamespace(xml: string): RawFeed | null {
  const feed = new FeedBuilder();
  const stopped = readElements(withoutDoctype(xml), feed);
  feed.isWhole = stopped === null && feed.items.length < MOST_READ;
  if (stopped !== null && feed.items.length === 0) throw new TooMuchMarkup(stopped);
  return feed.isFeed ? feed : null;
}

class FeedBuilder implements ElementHandler, RawFeed {
  readonly items: RawItem[] = [];
  readonly links: RawLink[] = [];
  title: string | null = null;
  ttl: string | null = null;
  isFeed = false;
  isWhole = true;
  readonly #frames: Frame[] = [];
  #item: ItemFields | null = null;

  open(element: Element): boolean {
    const frame = this.#frameFor(element, this.#frames.at(-1));
    this.#frames.push(frame);
    if (frame.kind === 'markup') frame.text?.open(element.name);
    return this.items.length < MOST_READ;
  }

  text(text: string, isLiteral: boolean): void {
    this.#frames.at(-1)?.text?.add(text, isLiteral);
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { kind, text, element } = frame;
    if (kind === 'markup') text?.close(element.name);
    else if (kind === 'item') this.#endItem();
    else if (kind === 'head' && text !== null) this.#tellHead(text);
    else if (kind === 'source' && text !== null) this.#item?.tell('outlet', 1, text);
    else if (kind === 'field' && text !== null) {
      const field = this.#fieldIn(this.#frames.at(-1), element);
      if (field !== null) this.#item?.tell(field.role, field.rank, text);
    }
  }

  #frameFor(element: Element, parent: Frame | undefined): Frame {
    const of = (kind: Frame['kind'], text: FieldText | null = null): Frame => ({ kind, text, element });
    const kind = parent?.kind ?? 'outside';
    if (this.#isItem(element, parent)) {
      this.#endItem();
      this.#item = new ItemFields(element);
      return of('item');
    }
    switch (kind) {
      case 'outside':
        return of(this.#isRoot(element) ? 'feed' : 'outside');
      case 'feed':
        if (element.vocabulary !== 'core') return of('skipped');
        if (element.name === 'channel') return of('feed');
        return HEAD.has(element.name) ? of('head', new FieldText(element)) : of('skipped');
      case 'item':
      case 'media':
        return this.#frameInItem(element);
      case 'source':
        return fieldOrNothing(this.#fieldIn(parent, element), element);
      case 'field':
      case 'markup':
        if (endsField(element)) return of('field', new FieldText(element));
        return of('markup', parent?.text ?? null);
      case 'head':
      case 'skipped':
        return of('skipped');
    }
  }

  #frameInItem(element: Element): Frame {
    const { vocabulary, name } = element;
    if (vocabulary === 'media' && MEDIA.has(name)) return { kind: 'media', text: null, element };
    if (vocabulary === 'core' && name === 'source') {
      return { kind: 'source', text: new FieldText(element), element };
    }
    return fieldOrNothing(fieldOf(element), element);
  }

  /** Atom keeps the outlet's name in the title of `<source>`; its other fields are not the item's. */
  #fieldIn(parent: Frame | undefined, element: Element): FieldRank | null {
    if (parent?.kind !== 'source') return fieldOf(element);
    return element.vocabulary === 'core' && element.name === 'title' ? { role: 'outlet', rank: 0 } : null;
  }

  #isRoot({ vocabulary, name }: Element): boolean {
    const isRoot = ROOTS.has(name) && (vocabulary === 'core' || vocabulary === 'rdf');
    this.isFeed ||= isRoot;
    return isRoot;
  }

  /** An item may stand anywhere in a feed, and one that opens within another ends it; not within an Atom text. */
  #isItem({ vocabulary, name }: Element, parent: Frame | undefined): boolean {
    if (vocabulary !== 'core' || !ITEMS.has(name)) return false;
    if (!this.isFeed && name === 'entry' && parent === undefined) this.isFeed = true;
    return this.isFeed && !(parent?.text?.element.name === 'content');
  }

  #endItem(): void {
    if (this.#item !== null) this.items.push(this.#item.raw());
    this.#item = null;
  }

  #tellHead(text: FieldText): void {
    const { name, attributes, base } = text.element;
    if (name === 'title') this.title ??= text.html();
    else if (name === 'ttl') this.ttl ??= text.words();
    else this.links.push({ href: attributes.href ?? text.words(), rel: attributes.rel ?? 'alternate', base });
  }
}

const HEAD: ReadonlySet<string> = new Set(['title', 'link', 'ttl']);

function fieldOrNothing(field: FieldRank | null, element: Element): Frame {
  return field === null
    ? { kind: 'skipped', text: null, element }
    : { kind: 'field', text: new FieldText(element), element };
}
