import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../../../shared/feeds/charset.ts';
import { FeedUnreadable } from '../../../shared/feeds/feed-errors.ts';
import { fetchPolitely } from '../../../shared/feeds/fetch.ts';
import { feedsNamedBy, type NamedFeed } from '../../../shared/feeds/find-feeds.ts';
import { readFeed } from '../../../shared/feeds/read-feed.ts';
import { whyIrrelevant } from '../../../shared/feeds/relevance.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { Answer } from '../asking.ts';
import { UsageError } from '../errors.ts';
import { readableFile } from '../readable-file.ts';
import { isHtml } from '../readable-text.ts';

export interface ReadOptions {
  readonly language: string;
  readonly allowPrivate: boolean;
  readonly contact: string | undefined;
}

/**
 * The items of a feed as they are read, each with whether it is on the story and why not; nothing is stored. The
 * address of a web page is taken for the first feed that the page names, and that is said.
 * @param source a web address, or a file
 * @param note is told what a person should know, a line each
 * @throws UsageError, FetchError
 */
export async function readFeedOf(
  source: string,
  story: Story,
  options: ReadOptions,
  note: (line: string) => void,
): Promise<Answer> {
  const now = new Date().toISOString();
  let document = await had(source, options, now);
  const named = isHtml(document.text) ? feedsNamedBy(document.text, document.url) : [];
  const [first] = named;
  if (first !== undefined) {
    note(`${source} is a web page; it names ${named.map(titled).join(', ')}. The first is read.`);
    document = await had(first.url, options, now);
  } else if (isHtml(document.text)) {
    throw new UsageError(`${document.url} is a web page that names no feed. Give the address of a feed.`);
  }
  const feed = await readFeed(document.text, { feedUrl: document.url, now }).catch((error: unknown) => {
    if (!(error instanceof FeedUnreadable)) throw error;
    throw new UsageError(`${document.url} ${error.problem}. Give the address or the file of a feed.`);
  });
  for (const remark of feed.remarks) note(`${document.url}: ${remark}`);
  const items = feed.items.map((item) => {
    const why = whyIrrelevant(item, options.language, story);
    return { ...item, onStory: why === null, why };
  });
  return {
    rows: items.map(({ title, published, onStory, why, url }) => ({
      ...{ title, published, onStory: onStory ? 'yes' : 'no', why, url },
    })),
    json: items.map(({ title, url, id, published, updated, summary, content, onStory, why }) => ({
      ...{ title, url, id, published, updated, summary, content: content ?? null, onStory, why },
    })),
    columns: ['title', 'published', 'onStory', 'why', 'url'],
    none: `${document.url} has no items.`,
  };
}

const titled = ({ url, title }: NamedFeed): string => (title === '' ? url : `${url} ("${title}")`);

async function had(
  source: string,
  { allowPrivate, contact }: ReadOptions,
  now: string,
): Promise<{ readonly text: string; readonly url: string }> {
  if (!/^https?:\/\//i.test(source)) {
    return {
      text: decodeText(readFileSync(readableFile(source)), null),
      url: pathToFileURL(source).href,
    };
  }
  const got = await fetchPolitely(source, { now, allowPrivate, contact });
  if (got.kind !== 'fetched') throw new UsageError(`${source}: ${PROBLEMS[got.kind]}. Check the address.`);
  return { text: decodeText(got.body, got.contentType), url: got.finalUrl };
}

const PROBLEMS = {
  gone: 'is gone (status 410)',
  missing: 'is not there (status 404)',
  'not-modified': 'says that nothing changed (status 304)',
} as const;
