/** `npm run replay:cycle`: how long one cycle takes that finds 1,000 new articles, on this machine's own command line. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOST_ITEMS } from '../../shared/feeds/read-feed.ts';
import { type News, startNewsServer } from '../fixtures/news-server.ts';
import { newsYear } from './year.ts';

/** After the last article of the year. */
const NOW = '2026-12-31T08:00:00Z';

const news: News[] = newsYear({ seed: 1, articles: MOST_ITEMS })
  .arrivals.filter(({ edited }) => !edited)
  .map(({ article: { title, text, published, outlet } }, n) => ({
    id: `a${n}`,
    ...{ title, published, outlet, body: text.split('\n') },
  }));
const base: News = {
  id: 'base',
  title: 'Kursk',
  body: ['Nothing new in Kursk.'],
  published: '2025-01-01T00:00:00Z',
};

const data = mkdtempSync(join(tmpdir(), 'fogwatch-cycle-'));
const server = await startNewsServer();
try {
  server.show([base]);
  await cycle('2026-12-30T08:00:00Z');
  server.show(news);
  const start = performance.now();
  const done = await cycle(NOW);
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s for a cycle: ${done}`);
} finally {
  await server.close();
  rmSync(data, { recursive: true, force: true });
}

/** Runs one cycle as a user would. @returns its last line */
async function cycle(now: string): Promise<string> {
  const bin = join(import.meta.dirname, '../../infra/local/bin.mjs');
  const args = ['watch', '--once', '--no-archive', '--allow-private', '--json', '--feeds', server.feed];
  const child = spawn(process.execPath, [bin, ...args, '--data', data, '--now', now], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise((ended) => child.on('close', ended));
  if (code !== 0) throw new Error(`the cycle ended with ${code}`);
  return output.trim().split('\n').at(-1) ?? '';
}
