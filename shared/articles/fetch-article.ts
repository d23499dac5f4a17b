import { createHash } from 'node:crypto';
import type { Validators } from '../feeds/caching-headers.ts';
import { decodeText } from '../feeds/charset.ts';
import type { FeedItem } from '../feeds/feed-item.ts';
import { type FetchedBody, type FetchOptions, fetchPolitely } from '../feeds/fetch.ts';
import { FetchError } from '../feeds/fetch-errors.ts';
import { isLegible } from '../feeds/legible.ts';
import type { Article } from './article.ts';
import { canonicalUrl, sameSite } from './canonical-url.ts';
import type { Page } from './page.ts';
import { PageUnreadable } from './page-unreadable.ts';
import type { TextMemory } from './text-memory.ts';

export interface FetchArticleOptions extends FetchOptions {
  /** The feed that showed the item. */
  readonly feed: { readonly url: string; readonly outlet: string; readonly language: string };
  /**
   * The address of the item among several of one page, as a live blog has them: its own words are read, and the page is
   * not asked for. Null or absent where the item has a page of its own.
   */
  readonly part?: string | null;
  /** Texts met before; walls show by standing under many addresses. */
  readonly memory?: TextMemory;
}

/** `read`: an article, from its page or, where that failed or says less, from the feed. */
export interface ArticleRead {
  readonly kind: 'read';
  readonly article: Article;
  /** Why the page could not be had, in one line for a person; null where it was. */
  readonly failure: string | null;
  /** Whether its page says that it grows while it is read; no where absent. */
  readonly isLive?: boolean;
  /** Of the page, for asking again whether it changed; null where it could not be had. */
  readonly validators: Validators | null;
  /** ISO 8601, UTC: the page's server asks to be left alone until then. */
  readonly retryAfter: string | null;
}

export type ArticleOutcome =
  | ArticleRead
  /** Taken away for good (410). */
  | { readonly kind: 'gone'; readonly url: string }
  /** Unchanged since the version that `etag` and `lastModified` stand for. */
  | { readonly kind: 'not-modified'; readonly url: string };

/** A page with less text than its item and than this is a shell: a page built by script. */
const SHELL = 200;

/** An item says more than its page only by this much: what stands around a feed's text makes it longer, not fuller. */
const MORE = 1.25;

/**
 * Fetches and reads the page of a feed's item. A page that cannot be had, is a wall, or says less than the item, leaves
 * what the feed brings to be read: its full text, else title and summary. Why is said.
 * @throws only the reason of `options.signal`, and what is a fault of Fogwatch itself
 */
export async function fetchArticle(item: FeedItem, options: FetchArticleOptions): Promise<ArticleOutcome> {
  if (options.part) return fromFeed(item, options, null);
  if (item.url === null) {
    return fromFeed(item, options, instead(options.feed.url, `the item "${item.title}" links to no page`));
  }
  const reading = pageReader();
  try {
    const got = await fetchPolitely(item.url, {
      accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
      ...options,
    });
    if (got.kind === 'gone' || got.kind === 'not-modified')
      return { kind: got.kind, url: canonicalUrl(item.url) };
    if (got.kind === 'missing')
      return fromFeed(item, options, instead(item.url, 'is not there (status 404)'));
    if (!isPage(got.contentType))
      return fromFeed(item, options, instead(item.url, `is no page (${got.contentType})`));
    const { readPage } = await reading;
    return fromFetched(item, got, options, readPage);
  } catch (error) {
    if (error instanceof PageUnreadable) return fromFeed(item, options, error.message);
    if (error instanceof FetchError) {
      return fromFeed(item, options, `${error.message}; until then ${INSTEAD}`, error.retryAfter);
    }
    throw error;
  }
}

let loading: Promise<typeof import('./read-page.ts')> | undefined;

/** Half a megabyte of readers of pages, loaded while the first server answers; asked for once, since looking a module up takes as long as reading an article. */
function pageReader(): Promise<typeof import('./read-page.ts')> {
  loading ??= import('./read-page.ts');
  return loading;
}

function fromFetched(
  item: FeedItem,
  got: FetchedBody,
  options: FetchArticleOptions,
  readPage: typeof import('./read-page.ts').readPage,
): ArticleRead {
  const { title } = item;
  const askedUrl = item.url ?? got.finalUrl;
  const html = decodeText(got.body, got.contentType);
  if (!isLegible(html)) return fromFeed(item, options, instead(askedUrl, 'is no text'));
  const page = readPage(html, { url: got.finalUrl, askedUrl, item, now: options.now });
  const { text } = page;
  const isEverywhere = options.memory?.isEverywhere({ url: canonicalUrl(askedUrl), title, text }) ?? false;
  const wall = isEverywhere ? 'has the text of other pages of its site' : page.wall;
  if (wall !== null) return fromFeed(item, options, instead(askedUrl, `is no article: it ${wall}`));
  if (isShell(text, item)) return fromFeed(item, options, instead(askedUrl, 'holds no text to read'));
  const article = fromPage(page, got.finalUrl, item, options);
  const told = toldBy(item);
  return {
    kind: 'read',
    article: told.text.length > text.length * MORE ? { ...article, ...told } : article,
    failure: null,
    isLive: page.isLive,
    validators: got.validators,
    retryAfter: null,
  };
}

/** The longest text that an item itself brings. */
function toldBy({ content = '', summary }: FeedItem): Pick<Article, 'text' | 'readFrom'> {
  return content.length > summary.length
    ? { text: content, readFrom: 'content' }
    : { text: summary, readFrom: 'summary' };
}

const INSTEAD = 'what the feed says of it is read instead';

function instead(url: string, problem: string): string {
  return `${url}: ${problem}; ${INSTEAD}`;
}

function isPage(contentType: string | null): boolean {
  return contentType === null || /html|xml|text\/plain/i.test(contentType);
}

function isShell(text: string, item: FeedItem): boolean {
  return text === '' || (text.length < SHELL && text.length < item.summary.length);
}

function fromPage(page: Page, foundAt: string, item: FeedItem, { feed, now }: FetchArticleOptions): Article {
  // An aggregator names itself as the feed's outlet; the page of another site has an outlet of its own.
  const ownOutlet = sameSite(foundAt, feed.url) ? feed.outlet : '';
  return {
    url: page.url,
    title: item.title || page.title,
    outlet: item.outlet || ownOutlet || page.outlet || hostOf(page.url),
    published: page.published ?? item.published ?? now,
    modified: page.modified ?? item.updated,
    language: feed.language,
    text: page.text,
    readFrom: 'page',
  };
}

function fromFeed(
  item: FeedItem,
  { feed, now, part = null }: FetchArticleOptions,
  failure: string | null,
  retryAfter: string | null = null,
): ArticleRead {
  const url = part ?? (item.url === null ? pagelessUrl(item, feed.url) : canonicalUrl(item.url));
  const ownOutlet = sameSite(url, feed.url) ? feed.outlet : '';
  const article: Article = {
    url,
    title: item.title,
    outlet: item.outlet || ownOutlet || hostOf(url),
    published: item.published ?? now,
    modified: item.updated,
    language: feed.language,
    ...toldBy(item),
  };
  return { kind: 'read', article, failure, validators: null, retryAfter };
}

/** The feed's address, told apart by the item's id: where readers find the item, and one for each. */
function pagelessUrl(item: FeedItem, feedUrl: string): string {
  const url = new URL(feedUrl);
  url.hash = createHash('sha256').update(item.id).digest('hex').slice(0, 16);
  return url.href;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
