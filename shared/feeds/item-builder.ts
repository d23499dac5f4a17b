import type { Element } from './element-stream.ts';
import type { FieldText } from './field-text.ts';
import type { Role } from './item-fields.ts';
import type { RawItem, RawLink } from './raw-feed.ts';

/** Roles of which the last of several counts: a later date or id stands in for an earlier one. */
const LAST_COUNTS: ReadonlySet<Role> = new Set(['published', 'updated', 'guid']);

interface Told {
  readonly rank: number;
  readonly text: FieldText;
}

/** The fields of one item while it is read. */
export class ItemFields {
  readonly #element: Element;
  readonly #told = new Map<Role, Told[]>();
  readonly #links: RawLink[] = [];

  /** @param element the item's own */
  constructor(element: Element) {
    this.#element = element;
  }

  tell(role: Role, rank: number, text: FieldText): void {
    if (role === 'link') this.#link(text);
    else if (text.words() !== '' || text.hasMarkup) this.#prefer(role, rank, text);
  }

  #prefer(role: Role, rank: number, text: FieldText): void {
    const told = this.#told.get(role) ?? [];
    // Of equals the first counts, or the last: the order here is the order of preference.
    const at = told.findIndex((other) => other.rank > rank || (other.rank === rank && LAST_COUNTS.has(role)));
    told.splice(at < 0 ? told.length : at, 0, { rank, text });
    // Hostile feeds repeat a field without end; what comes after the second is never asked for.
    this.#told.set(role, told.slice(0, 2));
  }

  #link(text: FieldText): void {
    const { attributes, base, vocabulary } = text.element;
    const href = (attributes.href ?? text.words()).trim();
    if (href === '') return;
    const rel = vocabulary === 'feedburner' ? 'original' : (attributes.rel ?? 'alternate');
    this.#links.push({ href, rel: rel.trim().toLowerCase(), base });
  }

  raw(): RawItem {
    const guid = this.#first('guid');
    const published = this.#first('published')?.words() ?? null;
    const updated = this.#first('updated')?.words() ?? null;
    const [summary, other] = this.#told.get('summary') ?? [];
    const content = this.#first('content')?.html() ?? null;
    return {
      guid: guid?.words() ?? this.#element.attributes['rdf:about'] ?? null,
      guidMayLink: guid?.element.attributes.ispermalink !== 'false',
      guidBase: guid?.element.name === 'id' ? guid.element.base : null,
      links: this.#links,
      title: this.#first('title')?.html() ?? null,
      summary: summary?.text.html() ?? null,
      // Both a description and a summary: the second is as good as a content.
      content: content ?? (other?.rank === 0 ? other.text.html() : null),
      published: published ?? updated,
      updated,
      outlet: this.#first('outlet')?.html() ?? null,
    };
  }

  #first(role: Role): FieldText | null {
    return this.#told.get(role)?.[0]?.text ?? null;
  }
}
