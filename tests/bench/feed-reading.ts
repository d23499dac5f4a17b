import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { readFeed } from '../../shared/feeds/read-feed.ts';

/** Reads one feed; what it returns only keeps the work from being optimised away. */
type Read = (xml: string) => Promise<number>;

export interface FeedThroughput {
  readonly name: string;
  /** 10^6 bytes of UTF-8 a second, the best of the rounds. */
  readonly megabytesPerSecond: number;
}

/** Items of a feed as news sites have them: headlines, summaries, some with full texts. */
const ITEMS = 60;

/** Feeds of our own making in RSS 2.0 and in Atom, every second with full texts. */
export function benchFeeds(): { readonly rss: string; readonly atom: string } {
  const words = (number: number, count: number) =>
    Array.from({ length: count }, (_, at) => `${number + at} soldiers of Orland crossed near Vesk`).join(
      ', ',
    );
  const items = Array.from({ length: ITEMS }, (_, n) => ({
    title: `Report ${n}: Orland counts ${n * 17} missing`,
    link: `https://gazette.example/world/${n}`,
    summary: `&lt;p&gt;${words(n, 4)}.&lt;/p&gt;`,
    content: n % 2 === 0 ? `<p>${words(n, 60)}.</p><p>${words(n, 40)} &amp; more.</p>` : '',
    date: new Date(Date.UTC(2024, 10, 1, n)),
  }));
  const rss = items.map(
    ({ title, link, summary, content, date }) =>
      `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${date.toUTCString()}</pubDate><description>${summary}</description>${content && `<content:encoded><![CDATA[${content}]]></content:encoded>`}<dc:creator>A. Nym</dc:creator></item>`,
  );
  const atom = items.map(
    ({ title, link, summary, content, date }) =>
      `<entry><title>${title}</title><link href="${link}"/><id>${link}</id><updated>${date.toISOString()}</updated><summary type="html">${summary}</summary>${content && `<content type="html"><![CDATA[${content}]]></content>`}</entry>`,
  );
  return {
    rss: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazette</title>${rss.join('\n')}</channel></rss>`,
    atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>${atom.join('\n')}</feed>`,
  };
}

/**
 * How fast feeds are read once warm, beside rss-parser and feedsmith, which hand on markup as it is; Fogwatch's items
 * are plain text, with dates and addresses made sense of. Rounds alternate, so that a busy moment hits all.
 * @param milliseconds for one reader in one round
 */
export async function compareFeedReaders(
  xml: string,
  rounds: number,
  milliseconds: number,
): Promise<FeedThroughput[]> {
  const parser = new Parser();
  const readers: Readonly<Record<string, Read>> = {
    Fogwatch: async (text) =>
      (await readFeed(text, { feedUrl: 'https://gazette.example/feed', now: '2025-01-01T00:00:00Z' })).items
        .length,
    'rss-parser': async (text) => (await parser.parseString(text)).items.length,
    feedsmith: async (text) => Object.keys(parseFeed(text).feed).length,
  };
  for (const read of Object.values(readers)) await measure(xml, read, milliseconds);
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(readers)) {
      best.set(name, Math.max(best.get(name) ?? 0, await measure(xml, read, milliseconds)));
    }
  }
  return [...best].map(([name, megabytesPerSecond]) => ({ name, megabytesPerSecond }));
}

async function measure(xml: string, read: Read, milliseconds: number): Promise<number> {
  const size = Buffer.byteLength(xml);
  const start = performance.now();
  let bytes = 0;
  let found = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    found += await read(xml);
    bytes += size;
    elapsed = performance.now() - start;
  }
  if (found < 1) throw new RangeError('a reader found nothing in a feed');
  return bytes / 1000 / elapsed;
}
