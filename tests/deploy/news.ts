import { createServer, type RequestListener, type ServerResponse } from 'node:http';

/** An article that the server has: the page and its item in the feed are made from it. */
export interface Piece {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 UTC. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** News sites on loopback: one that writes, with a feed and the pages of its articles, and many that are quiet. */
export interface News {
  readonly feed: string;
  /** Feeds without news, ten a site. */
  readonly quiet: readonly string[];
  /** Answers given so far, such as `200 /feed.xml`. */
  readonly answers: readonly string[];
  /** How often each quiet feed was asked. */
  readonly asked: ReadonlyMap<string, number>;
  /** Most connections that one quiet site had at once. */
  mostAtOnce(): number;
  publish(piece: Piece): void;
  close(): Promise<void>;
}

/** Feeds that a quiet site has. */
const FEEDS_A_SITE = 10;
/** Milliseconds that a quiet site takes to answer: long enough for a second connection to be seen. */
const QUIET_MS = 100;

/** @param quietFeeds how many feeds there are without news; sites are told apart by their ports */
export async function startNews(quietFeeds: number): Promise<News> {
  const pieces: Piece[] = [];
  const answers: string[] = [];
  const asked = new Map<string, number>();
  let most = 0;
  const writing = await listen((request, response) => {
    const path = request.url ?? '/';
    const send = (status: number, type: string, body: string, tag?: string) => {
      answers.push(`${status} ${path}`);
      write(response, status, type, body, tag);
    };
    if (path === '/feed.xml') {
      const tag = `"${pieces.length}"`;
      if (request.headers['if-none-match'] === tag) return send(304, 'application/rss+xml', '', tag);
      return send(200, 'application/rss+xml', rss(pieces, `http://${request.headers.host}`), tag);
    }
    const piece = pieces.find(({ id }) => path === `/${id}`);
    if (piece === undefined) return send(404, 'text/plain', 'no such article');
    return send(200, 'text/html; charset=utf-8', page(piece));
  });
  const site = async () => {
    let open = 0;
    return listen((request, response) => {
      const url = `http://${request.headers.host}${request.url}`;
      asked.set(url, (asked.get(url) ?? 0) + 1);
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        const isKnown = request.headers['if-none-match'] === '"0"';
        write(response, isKnown ? 304 : 200, 'application/rss+xml', isKnown ? '' : rss([], url), '"0"');
      }, QUIET_MS);
    });
  };
  const sites = await Promise.all(Array.from({ length: Math.ceil(quietFeeds / FEEDS_A_SITE) }, site));
  const quiet = sites.flatMap(({ origin }) =>
    Array.from({ length: FEEDS_A_SITE }, (_, number) => `${origin}/quiet/${number}`),
  );
  return {
    feed: `${writing.origin}/feed.xml`,
    quiet: quiet.slice(0, quietFeeds),
    answers,
    asked,
    mostAtOnce: () => most,
    publish: (piece) => void pieces.push(piece),
    close: async () => {
      await Promise.all([writing, ...sites].map(({ close }) => close()));
    },
  };
}

async function listen(answer: RequestListener): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function write(response: ServerResponse, status: number, type: string, body: string, tag?: string): void {
  response
    .writeHead(status, { 'content-type': type, ...(tag && { etag: tag, 'cache-control': 'max-age=0' }) })
    .end(body);
}

const rss = (pieces: readonly Piece[], base: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Loopback Gazette</title>${pieces
    .map(
      ({ id, title, published }) =>
        `<item><title>${title}</title><link>${base}/${id}</link><guid isPermaLink="false">${id}</guid><pubDate>${new Date(published).toUTCString()}</pubDate><description>${title}</description></item>`,
    )
    .join('')}</channel></rss>`;

const page = ({ title, outlet, published, paragraphs }: Piece): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
