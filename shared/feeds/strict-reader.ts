import Parser from 'rss-parser';
import * as v from 'valibot';
import type { RawFeed, RawItem, RawLink } from './raw-feed.ts';

/** An element as rss-parser hands it on: its text, or with attributes an object. */
const Element = v.union([
  v.string(),
  v.object({
    _: v.optional(v.string(), ''),
    $: v.optional(v.record(v.string(), v.string()), {}),
  }),
]);
type Element = v.InferOutput<typeof Element>;
const Elements = v.optional(v.array(Element), []);

const Item = v.object({
  guids: Elements,
  ids: Elements,
  about: v.optional(v.record(v.string(), v.string()), {}),
  links: Elements,
  titles: Elements,
  descriptions: Elements,
  summaries: Elements,
  contents: Elements,
  encoded: Elements,
  pubDates: Elements,
  publisheds: Elements,
  dcDates: Elements,
  updateds: Elements,
  atomUpdateds: Elements,
  modifieds: Elements,
  sources: v.optional(v.array(v.unknown()), []),
});
type Item = v.InferOutput<typeof Item>;

const Feed = v.object({
  title: v.optional(v.unknown()),
  link: v.optional(v.unknown()),
  ttl: v.optional(v.unknown()),
  items: v.array(Item),
});

/** Every occurrence of a field, as written: rss-parser's own fields lose links' relations and dates' zones. */
const all = (from: string, to: keyof Item): [string, string, { keepArray: boolean }] => [
  from,
  to,
  { keepArray: true },
];

const parser = new Parser({
  customFields: {
    item: [
      all('guid', 'guids'),
      all('id', 'ids'),
      all('$', 'about'),
      all('link', 'links'),
      all('title', 'titles'),
      all('description', 'descriptions'),
      all('summary', 'summaries'),
      all('content', 'contents'),
      all('content:encoded', 'encoded'),
      all('pubDate', 'pubDates'),
      all('published', 'publisheds'),
      all('dc:date', 'dcDates'),
      all('updated', 'updateds'),
      all('atom:updated', 'atomUpdateds'),
      all('dcterms:modified', 'modifieds'),
      all('source', 'sources'),
    ],
  },
});

/**
 * Reads plain RSS 2.0 with rss-parser.
 * @param xml seen to be {@link isPlainRss plain}
 * @throws whatever rss-parser or the check of its answer makes of a flaw: one flaw rejects the whole feed
 */
export async function readStrictly(xml: string): Promise<RawFeed> {
  const feed = v.parse(Feed, await parser.parseString(xml));
  const link = stringOrNull(feed.link);
  return {
    title: stringOrNull(feed.title),
    ttl: stringOrNull(feed.ttl),
    links: link === null ? [] : [{ href: link, rel: 'alternate', base: null }],
    items: feed.items.map(rawItem),
    isWhole: true,
  };
}

function rawItem(item: Item): RawItem {
  const [guid] = item.guids;
  const published = first(item.pubDates, item.publisheds, item.dcDates);
  const updated = first(item.atomUpdateds, item.updateds, item.modifieds);
  return {
    guid: first(item.guids, item.ids) ?? item.about['rdf:about'] ?? null,
    guidMayLink: guid === undefined || attribute(guid, 'isPermaLink') !== 'false',
    guidBase: null,
    links: item.links.map(rawLink).filter(({ href }) => href.trim() !== ''),
    title: first(item.titles),
    summary: first(item.descriptions, item.summaries),
    content: first(item.encoded, item.contents),
    published: published ?? updated,
    updated,
    outlet: outletOf(item.sources[0]),
  };
}

function first(...fields: readonly (readonly Element[])[]): string | null {
  for (const elements of fields) {
    const told = elements.map(textOf).find((text) => text.trim() !== '');
    if (told !== undefined) return told;
  }
  return null;
}

function textOf(element: Element): string {
  return typeof element === 'string' ? element : element._;
}

function attribute(element: Element, name: string): string | undefined {
  return typeof element === 'string' ? undefined : element.$[name];
}

function rawLink(element: Element): RawLink {
  return {
    href: attribute(element, 'href') ?? textOf(element),
    rel: attribute(element, 'rel') ?? 'alternate',
    base: null,
  };
}

/** RSS has the outlet's name as the text of `<source>`, Atom as the title within it. */
function outletOf(source: unknown): string | null {
  const rss = v.safeParse(Element, source);
  if (rss.success && textOf(rss.output).trim() !== '') return textOf(rss.output);
  const atom = v.safeParse(v.object({ title: v.array(Element) }), source);
  return atom.success ? first(atom.output.title) : null;
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
