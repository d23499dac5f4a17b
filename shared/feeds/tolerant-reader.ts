import { type CheerioAPI, load } from 'cheerio/slim';
import type { RawFeed, RawItem, RawLink } from './raw-feed.ts';

/** A wrapped set of nodes; cheerio does not export its node types. */
type Selection = ReturnType<CheerioAPI>;

/**
 * Reads a feed that rss-parser rejects, garbles or hangs on: bare `&`, cut off in the middle, DOCTYPE, Atom XHTML,
 * prefixes nobody declared. Takes what is there.
 * @param xml seen to be bounded in depth and size
 * @returns null where the document has no feed in it
 */
export function readTolerantly(xml: string): RawFeed | null {
  const $ = load(xml, { xml: { xmlMode: true, decodeEntities: true } });
  const root = $('rss, feed, rdf\\:RDF, RDF, channel, atom\\:feed').first();
  if (root.length === 0) return null;
  const channel = root.is('channel') ? root : child(root, 'channel');
  const head = channel.length > 0 ? channel : root;
  return {
    title: markupOf($, child(head, 'title')),
    ttl: textOf(child(head, 'ttl')),
    items: root
      .find('item, entry, atom\\:entry, rss\\:item')
      .toArray()
      .map((item) => rawItem($, $(item))),
  };
}

function rawItem($: CheerioAPI, item: Selection): RawItem {
  const guid = child(item, 'guid', 'id');
  const published = textOf(child(item, 'pubDate', 'published', 'dc:date', 'issued'));
  const updated = textOf(child(item, 'atom:updated', 'updated', 'dcterms:modified', 'modified'));
  const source = child(item, 'source');
  return {
    guid: textOf(guid) ?? item.attr('rdf:about') ?? null,
    guidMayLink: guid.is('guid') && guid.attr('isPermaLink') !== 'false',
    links: child(item, 'link')
      .toArray()
      .map((link) => rawLink($(link))),
    base: baseOf($, item),
    title: markupOf($, child(item, 'title')),
    summary: markupOf($, child(item, 'description', 'summary')),
    content: markupOf($, child(item, 'content:encoded', 'content')),
    published: published ?? updated,
    updated,
    outlet: textOf(child(source, 'title')) ?? textOf(source),
  };
}

/** The children of the first of these names that has any, with the prefixes `atom:` and `rss:` or without. */
function child(parent: Selection, ...names: readonly string[]): Selection {
  for (const name of names) {
    const plain = name.replace(':', '\\:');
    const found = parent.children(`${plain}, atom\\:${plain}, rss\\:${plain}`);
    if (found.length > 0) return found;
  }
  return parent.children('none\\:none');
}

function textOf(found: Selection): string | null {
  const text = found.first().text().trim();
  return text === '' ? null : text;
}

/** Text with its markup: escaped or CDATA content decoded, and elements (Atom XHTML) written out in their order. */
function markupOf($: CheerioAPI, found: Selection): string | null {
  const element = found.first();
  const hasElements = element.children().length > 0;
  const markup = hasElements ? $.html(element.contents(), { xmlMode: false }) : element.text();
  return markup.trim() === '' ? null : markup;
}

function rawLink(link: Selection): RawLink {
  return { href: link.attr('href') ?? link.text().trim(), rel: link.attr('rel') ?? 'alternate' };
}

/** Each xml:base is relative to the one around it (XML Base, 4). */
function baseOf($: CheerioAPI, item: Selection): string | null {
  const around = item
    .parents()
    .toArray()
    .map((parent) => $(parent));
  const bases = [item, ...around]
    .map((element) => element.attr('xml:base'))
    .filter((base) => base !== undefined);
  return bases.length === 0 ? null : bases.reverse().reduce(resolved);
}

function resolved(outer: string, inner: string): string {
  return URL.canParse(inner, outer) ? new URL(inner, outer).href : inner;
}
