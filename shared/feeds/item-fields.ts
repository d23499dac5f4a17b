import type { Element } from './element-stream.ts';
import type { Vocabulary } from './namespaces.ts';

/** What an element within an item may tell. */
export type Role = 'title' | 'summary' | 'content' | 'published' | 'updated' | 'guid' | 'link' | 'outlet';

export interface FieldRank {
  readonly role: Role;
  /** Of two that tell the same, the lower one counts: the feed's own before what is borrowed. */
  readonly rank: number;
}

type Ranks = Readonly<Record<string, FieldRank>>;

const field = (role: Role, rank: number): FieldRank => ({ role, rank });

/**
 * Where items keep their fields: RSS 0.9x to 2.0, RSS 1.0 with its modules, Atom 1.0 and 0.3 (`issued`, `modified`),
 * Dublin Core, Media RSS, iTunes; `body`, `fullitem` are early RSS full texts.
 */
const FIELDS: Partial<Readonly<Record<Vocabulary, Ranks>>> = {
  core: {
    title: field('title', 0),
    description: field('summary', 0),
    summary: field('summary', 0),
    content: field('content', 0),
    'content-encoded': field('content', 1),
    body: field('content', 2),
    fullitem: field('content', 2),
    pubdate: field('published', 0),
    published: field('published', 0),
    issued: field('published', 1),
    created: field('published', 4),
    date: field('published', 4),
    updated: field('updated', 0),
    modified: field('updated', 1),
    guid: field('guid', 0),
    id: field('guid', 1),
    link: field('link', 0),
  },
  content: { encoded: field('content', 0) },
  xhtml: { body: field('content', 2), div: field('content', 3) },
  dc: {
    title: field('title', 2),
    description: field('summary', 2),
    date: field('published', 2),
    identifier: field('guid', 3),
  },
  dcterms: {
    title: field('title', 3),
    abstract: field('summary', 3),
    issued: field('published', 3),
    available: field('published', 5),
    created: field('published', 5),
    date: field('published', 5),
    modified: field('updated', 2),
  },
  media: { title: field('title', 4), description: field('summary', 5) },
  itunes: { title: field('title', 5), summary: field('summary', 4), subtitle: field('summary', 6) },
  feedburner: { origlink: field('link', 0) },
};

/** Which field of an item an element is; null for none. */
export function fieldOf({ vocabulary, name }: Pick<Element, 'vocabulary' | 'name'>): FieldRank | null {
  const fields = FIELDS[vocabulary];
  return fields !== undefined && Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** Names that no text has for markup: where one opens within a field, the field's end tag was left out. */
const NEVER_MARKUP: ReadonlySet<string> = new Set(['description', 'pubdate', 'guid', 'published', 'updated']);

export function endsField({ vocabulary, name }: Element): boolean {
  return (
    (vocabulary === 'core' && NEVER_MARKUP.has(name)) || (vocabulary === 'content' && name === 'encoded')
  );
}
