import type { Element } from './element-stream.ts';
import { looksLikeHtml } from './plain-text.ts';
import { LONGEST_FIELD } from './raw-feed.ts';
import { withoutReferences } from './references.ts';

/** The text of one field while it is read: words, and the markup among them in document order. */
export class FieldText {
  readonly #element: Element;
  readonly #parts: { readonly text: string; readonly isMarkup: boolean }[] = [];
  #length = 0;
  #hasMarkup = false;

  constructor(element: Element) {
    this.#element = element;
  }

  get element(): Element {
    return this.#element;
  }

  /** @param isLiteral no references in it */
  add(text: string, isLiteral: boolean): void {
    const room = text.slice(0, LONGEST_FIELD - this.#length);
    this.#length += room.length;
    if (room !== '') this.#parts.push({ text: isLiteral ? room : withoutReferences(room), isMarkup: false });
  }

  open(name: string): void {
    this.#hasMarkup = true;
    this.#tag(`<${name}>`);
  }

  close(name: string): void {
    this.#tag(`</${name}>`);
  }

  #tag(tag: string): void {
    if (this.#length >= LONGEST_FIELD) return;
    this.#length += tag.length;
    this.#parts.push({ text: tag, isMarkup: true });
  }

  get hasMarkup(): boolean {
    return this.#hasMarkup;
  }

  /** Words alone, markup left out: for dates, ids and addresses. */
  words(): string {
    return this.#parts
      .map(({ text, isMarkup }) => (isMarkup ? '' : text))
      .join('')
      .trim();
  }

  /** As HTML, whatever it was written as: XHTML, escaped, plain (RFC 4287, 3.1.1) or base64 (Atom 0.3; RFC 4287, 4.1.3.3). */
  html(): string {
    if (this.#hasMarkup) {
      return this.#parts.map(({ text, isMarkup }) => (isMarkup ? text : escaped(text))).join('');
    }
    const text = this.#parts.map((part) => part.text).join('');
    const { mode, type, encoding } = this.#element.attributes;
    const isEncoded = isBinary(type) || mode === 'base64' || encoding === 'base64';
    const decoded = isEncoded ? fromBase64(text) : null;
    if (decoded !== null) return decoded;
    // What calls itself plain is often HTML all the same.
    return isPlain(this.#element) && !looksLikeHtml(text) ? escaped(text) : text;
  }
}

/** Media types whose content is base64 by RFC 4287, 4.1.3.3: neither text nor XML. */
function isBinary(type = ''): boolean {
  return /^(?:application|audio|video|image|font|model)\//i.test(type) && !/[/+](?:xml|json)\b/i.test(type);
}

/** Atom's texts are plain unless they say otherwise; Media RSS says so as well. RSS never says. */
function isPlain({ vocabulary, name, attributes }: Element): boolean {
  const type = attributes.type ?? '';
  if (type === '' && attributes.mode === undefined) return vocabulary === 'core' && ATOM_TEXTS.has(name);
  return /^(?:text|plain|text\/plain)$/i.test(type.trim());
}

/** `title` is RSS's as well, where it holds markup in practice. */
const ATOM_TEXTS: ReadonlySet<string> = new Set(['summary']);

/** Entities that XML does not know stay entities: HTML decodes them. */
function escaped(text: string): string {
  return text.replace(/&(?!#?\w{2,8};)/g, '&amp;').replaceAll('<', '&lt;');
}

/** @returns null where it is no base64, or no text */
function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '');
  if (compact.length === 0 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
  } catch {
    // Pictures and sounds are no text.
    return null;
  }
}
