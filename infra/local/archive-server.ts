import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ArchiveReport } from '../../shared/story/archive/archive-report.ts';

/** The bundled archive as a feed with article pages, on loopback, for as long as it is laid in. */
export interface ArchiveServer {
  readonly feedUrl: string;
  readonly pageUrl: (id: string) => string;
  readonly close: () => Promise<void>;
}

export async function serveArchive(reports: readonly ArchiveReport[]): Promise<ArchiveServer> {
  const pages = new Map(reports.map((report) => [`/reports/${encodeURIComponent(report.id)}`, report]));
  const server: Server = createServer((request, response) => {
    const report = pages.get(request.url ?? '');
    if (request.url === '/feed.xml') {
      response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(feedOf(reports));
    } else if (report !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(report));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    feedUrl: `${base}/feed.xml`,
    pageUrl: (id) => `${base}/reports/${encodeURIComponent(id)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function feedOf(reports: readonly ArchiveReport[]): string {
  const items = reports.map(
    (report) =>
      `<item><title>${escaped(report.title)}</title><link>${escaped(report.source)}</link>` +
      `<guid isPermaLink="false">${escaped(report.id)}</guid><pubDate>${new Date(report.published).toUTCString()}</pubDate>` +
      `<source url="${escaped(report.source)}">${escaped(report.outlet)}</source>` +
      `<description>${escaped(report.paragraphs[0] ?? '')}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Archive</title>${items.join('\n')}</channel></rss>`;
}

function pageOf({ title, outlet, published, updated, paragraphs }: ArchiveReport): string {
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title>
<meta property="og:site_name" content="${escaped(outlet)}">
<meta property="article:published_time" content="${escaped(published)}">
${updated === undefined ? '' : `<meta property="article:modified_time" content="${escaped(updated)}">`}</head>
<body><article><h1>${escaped(title)}</h1>
${body}
</article></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
