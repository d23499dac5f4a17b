import type { CheerioAPI } from 'cheerio/slim';
import * as v from 'valibot';
import { readDate } from '../feeds/dates.ts';
import { tidy } from '../feeds/plain-text.ts';
import { credibleCanonical } from './canonical-url.ts';
import type { Page } from './page.ts';

/** Values of JSON-LD that are looked through: `@graph` of real pages has some 20. */
const MOST_NODES = 500;

const Named = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform((publisher) => publisher.name),
  ),
]);

/** The fields of schema.org/Article that are read; a field in another shape counts as not there. */
const StructuredArticle = v.object({
  headline: v.fallback(v.optional(v.string()), undefined),
  datePublished: v.fallback(v.optional(v.string()), undefined),
  dateModified: v.fallback(v.optional(v.string()), undefined),
  publisher: v.fallback(v.optional(Named), undefined),
  articleBody: v.fallback(v.optional(v.string()), undefined),
});
type StructuredArticle = v.InferOutput<typeof StructuredArticle>;

export interface PageFacts extends Omit<Page, 'text' | 'isLive' | 'wall'> {
  /** The text as JSON-LD repeats it, for pages that build theirs by script; null where it does not. */
  readonly articleBody: string | null;
}

/**
 * What a page says of itself, by JSON-LD, then by meta elements, then by what stands written.
 * @param options.url where the page was found
 * @param options.now ISO 8601: later dates become it
 */
export function readPageFacts($: CheerioAPI, { url, now }: { url: string; now: string }): PageFacts {
  const article = structuredArticle($);
  const contents = metaContents($);
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const content = tidy(contents.get(name) ?? '');
      if (content !== '') return content;
    }
    return undefined;
  };
  const date = (...written: readonly (string | undefined)[]): string | null => {
    for (const one of written) {
      const read = readDate(one, now);
      if (read) return read;
    }
    return null;
  };
  return {
    url: credibleCanonical($('link[rel="canonical"]').first().attr('href') ?? meta('og:url'), url),
    title:
      tidy($('h1').first().text()) ||
      meta('og:title') ||
      tidy(article.headline ?? '') ||
      tidy($('title').first().text()),
    outlet: meta('og:site_name') ?? (tidy(article.publisher ?? '') || null),
    published: date(
      article.datePublished,
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'pubdate',
        'dc.date.issued',
        'parsely-pub-date',
      ),
      $('time[itemprop="datePublished"], time[datetime]').first().attr('datetime'),
    ),
    modified: date(
      article.dateModified,
      meta('article:modified_time', 'dateModified', 'og:updated_time', 'last-modified'),
      $('time[itemprop="dateModified"]').first().attr('datetime'),
    ),
    articleBody: article.articleBody ?? null,
  };
}

/** What meta elements say, by each of their names; of one name the first counts. */
function metaContents($: CheerioAPI): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const { attribs } of $('meta').toArray()) {
    for (const name of [attribs.property, attribs.name, attribs.itemprop]) {
      if (name !== undefined && !contents.has(name)) contents.set(name, attribs.content ?? '');
    }
  }
  return contents;
}

/** The first article among the page's JSON-LD, fields missing where there is none. */
function structuredArticle($: CheerioAPI): StructuredArticle {
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    const found = articleIn(parsed($(script).text()));
    if (found) return found;
  }
  return v.parse(StructuredArticle, {});
}

/** Looks through `@graph`, lists and nested nodes for one whose type is a kind of article or posting. */
function articleIn(root: unknown): StructuredArticle | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < Math.min(queue.length, MOST_NODES); at++) {
    const node = queue[at];
    if (typeof node !== 'object' || node === null) continue;
    const types = '@type' in node ? [node['@type']].flat() : [];
    if (types.some((type) => /(?:Article|Posting|Report)$/.test(String(type)))) {
      const article = v.safeParse(StructuredArticle, node);
      if (article.success) return article.output;
    }
    queue.push(...Object.values(node).filter((value) => typeof value === 'object'));
  }
  return null;
}

/** Broken JSON-LD is common (line breaks in strings); the page is then read without it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
