import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../shared/articles/canonical-url.ts';
import { fetchArticle } from '../../../shared/articles/fetch-article.ts';
import type { FeedItem } from '../../../shared/feeds/feed-item.ts';
import { type HostileServer, startHostileServer } from '../../fixtures/hostile-server.ts';

const NOW = '2024-12-02T12:00:00.000Z';

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

function item(path: string | null, fields: Partial<FeedItem> = {}): FeedItem {
  return {
    id: 'a-1',
    url: path === null ? null : server.url(path),
    title: 'Orland counts its missing',
    summary: 'Orland misses 1,200 men.',
    published: '2024-12-02T08:00:00.000Z',
    updated: null,
    outlet: null,
    ...fields,
  };
}

function fetchItem(one: FeedItem, feedUrl = server.url('/good'), etag: string | null = null) {
  return fetchArticle(one, {
    etag,
    now: NOW,
    feed: { url: feedUrl, outlet: 'Gazette', language: 'en' },
    allowPrivate: true,
    deadlineMs: 2_000,
    idleMs: 150,
    firstByteMs: 150,
    maxBytes: 4_000_000,
  });
}

describe('the article of an item', () => {
  it('is read from its page', async () => {
    expect(await fetchItem(item('/article/1?utm_source=feed'))).toMatchObject({
      kind: 'read',
      failure: null,
      article: {
        url: server.url('/article/1'),
        title: 'Orland counts its missing',
        outlet: 'Gazette',
        published: '2024-12-02T08:00:00.000Z',
        language: 'en',
        text: 'Orland said on Monday that 1,200 of its 40,000 men in Vesk were missing.',
        readFrom: 'page',
      },
    });
  });

  it.each([
    ['missing', '/missing', 'is not there'],
    ['failing', '/error', 'status 500'],
    ['hanging', '/hang', 'no answer'],
    ['huge', '/huge', 'larger than 4.0 MB'],
    ['empty', '/empty', 'holds no text'],
    ['nested without end', '/unclosed', 'nested more than'],
    ['a place it must not go', '/redirect-metadata', 'not a public address'],
  ])('is title and summary where the page is %s, and that is said', async (_, path, words) => {
    expect(await fetchItem(item(path))).toMatchObject({
      kind: 'read',
      failure: expect.stringContaining(words),
      article: { url: server.url(path), text: 'Orland misses 1,200 men.', readFrom: 'summary' },
    });
  });

  it('tells when a busy server wants to be asked again', async () => {
    expect(await fetchItem(item('/busy'))).toMatchObject({ retryAfter: '2024-12-02T12:02:00.000Z' });
  });

  it('is gone, or not modified, where the server says so', async () => {
    expect(await fetchItem(item('/gone'))).toEqual({ kind: 'gone', url: server.url('/gone') });
    expect(await fetchItem(item('/not-modified'), server.url('/good'), '"a"')).toMatchObject({
      kind: 'not-modified',
    });
  });

  it('that links nowhere has the feed’s address, and one of its own', async () => {
    const [one, two] = [await fetchItem(item(null)), await fetchItem(item(null, { id: 'a-2' }))];
    expect(one).toMatchObject({ kind: 'read', article: { readFrom: 'summary' } });
    const urls = [one, two].map((outcome) => (outcome.kind === 'read' ? outcome.article.url : ''));
    expect(urls[0]).toMatch(/\/good#\w+$/);
    expect(urls[0]).not.toBe(urls[1]);
  });

  it('without a date was published when it was found', async () => {
    expect(await fetchItem(item('/article/2', { published: null }))).toMatchObject({
      article: { published: NOW },
    });
  });

  it.each([
    ['whom the feed took it from', { outlet: 'Wire' }, undefined, 'Wire'],
    ['the feed', {}, undefined, 'Gazette'],
    ['not the aggregator', {}, 'https://aggregator.example/feed', '127.0.0.1'],
  ])('names as its outlet %s', async (_, fields, feedUrl, outlet) => {
    expect(await fetchItem(item('/article/2', fields), feedUrl)).toMatchObject({ article: { outlet } });
  });
});

it('an unchanged page is asked for by its validators', async () => {
  const asked: (string | undefined)[] = [];
  const pages = createServer((request, response) => {
    asked.push(request.headers['if-none-match']);
    response.writeHead(304).end();
  });
  await new Promise<void>((resolve) => {
    pages.listen(0, '127.0.0.1', resolve);
  });
  const address = pages.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const feed = { url: server.url('/good'), outlet: 'Gazette', language: 'en' };
  const one = item(null, { url: `http://127.0.0.1:${port}/1` });
  await fetchArticle(one, { now: NOW, feed, allowPrivate: true, etag: '"v1"' });
  pages.close();
  expect(asked).toEqual(['"v1"']);
});

describe('an address of an article', () => {
  it.each([
    ['https://Gazette.example:443/a?utm_source=x&id=7&fbclid=1#top', 'https://gazette.example/a?id=7'],
    ['https://gazette.example/a?q=a%20b', 'https://gazette.example/a?q=a%20b'],
    ['https://gazette.example/a?utm_medium=rss', 'https://gazette.example/a'],
  ])('%s is the same for every reader', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
    expect(canonicalUrl(canonicalUrl(address))).toBe(canonical);
  });
});
