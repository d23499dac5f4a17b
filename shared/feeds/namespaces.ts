/**
 * The vocabularies of feeds, by namespace URI. `core` is RSS in each of its versions and Atom: their names do not
 * clash, and real feeds mix them.
 */
export type Vocabulary =
  | 'core'
  | 'content'
  | 'dc'
  | 'dcterms'
  | 'feedburner'
  | 'itunes'
  | 'media'
  | 'rdf'
  | 'xhtml'
  | 'xml'
  | 'other';

/** URIs in lower case and without a closing slash or hash, as feeds differ in both. */
const BY_URI: Readonly<Record<string, Vocabulary>> = {
  'http://www.w3.org/2005/atom': 'core',
  'http://purl.org/atom/ns': 'core',
  'http://purl.org/net/rss1.1': 'core',
  'http://purl.org/rss/1.0': 'core',
  'http://my.netscape.com/rdf/simple/0.9': 'core',
  'http://channel.netscape.com/rdf/simple/0.9': 'core',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': 'core',
  'http://backend.userland.com/rss': 'core',
  'http://backend.userland.com/rss2': 'core',
  'http://backend.userland.com/rss091': 'core',
  'http://blogs.law.harvard.edu/tech/rss': 'core',
  'http://cyber.law.harvard.edu/rss': 'core',
  'http://www.rssboard.org/rss-specification': 'core',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/dcterms': 'dcterms',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/rss': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://tools.search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
};

/** What a prefix means where nobody declared it: many feeds forget to. */
const BY_PREFIX: Readonly<Record<string, Vocabulary>> = {
  a10: 'core',
  atom: 'core',
  atom03: 'core',
  atom10: 'core',
  content: 'content',
  dc: 'dc',
  dcterms: 'dcterms',
  feedburner: 'feedburner',
  itunes: 'itunes',
  media: 'media',
  rdf: 'rdf',
  rss: 'core',
  xhtml: 'xhtml',
  xml: 'xml',
};

/** Longest honest namespace URI; a longer one is no known vocabulary. */
const LONGEST_URI = 200;

export function vocabularyOf(uri: string): Vocabulary {
  if (uri.length > LONGEST_URI) return 'other';
  const plain = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:');
  let end = plain.length;
  while (plain[end - 1] === '/' || plain[end - 1] === '#') end--;
  return BY_URI[plain.slice(0, end)] ?? 'other';
}

export function conventionalVocabulary(prefix: string): Vocabulary {
  return BY_PREFIX[prefix] ?? 'other';
}

/** Prefixes and the URIs that they stand for, from an element outwards; the empty prefix is the default namespace. */
export interface Scope {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly outer: Scope | null;
}

/**
 * The scope within an element.
 * @param attributes its attributes, names in lower case
 */
export function scopeWithin(outer: Scope | null, attributes: Readonly<Record<string, string>>): Scope | null {
  let prefixes: Record<string, string> | null = null;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    prefixes ??= {};
    prefixes[name.slice(6)] = attributes[name] ?? '';
  }
  return prefixes === null ? outer : { prefixes, outer };
}

/** The URI that a prefix stands for; null where nobody declared it, or it was undeclared (`xmlns=""`). */
export function uriOf(prefix: string, scope: Scope | null): string | null {
  for (let at = scope; at !== null; at = at.outer) {
    const uri = Object.hasOwn(at.prefixes, prefix) ? at.prefixes[prefix] : undefined;
    if (uri !== undefined) return uri === '' ? null : uri;
  }
  return null;
}
