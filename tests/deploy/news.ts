import { createServer, type ServerResponse } from 'node:http';

/** An article that the server has: the page and its item in the feed are made from it. */
export interface Piece {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 UTC. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** A news site on loopback: one feed, and the pages of its articles. */
export interface News {
  readonly feed: string;
  /** Answers given so far, such as `200 /feed.xml`. */
  readonly answers: readonly string[];
  publish(piece: Piece): void;
  close(): Promise<void>;
}

export async function startNews(): Promise<News> {
  const pieces: Piece[] = [];
  const answers: string[] = [];
  const server = createServer((request, response) => {
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
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has a port');
  return {
    feed: `http://127.0.0.1:${address.port}/feed.xml`,
    answers,
    publish: (piece) => void pieces.push(piece),
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
