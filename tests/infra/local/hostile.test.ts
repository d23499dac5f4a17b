import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_PATHS, type HostileServer, startHostileServer } from '../../fixtures/hostile-server.ts';
import { type NewsServer, startNewsServer } from '../../fixtures/news-server.ts';

/** Feeds that end with a timeout alone: each on a host of its own, or the one would wait for the other. */
const SLOW_PATHS = ['/hang', '/hang-body', '/trickle'];

let hostile: HostileServer;
let slow: ReadonlyMap<string, HostileServer>;
let news: NewsServer;
const folder = mkdtempSync(join(tmpdir(), 'fogwatch-hostile-'));
beforeAll(async () => {
  hostile = await startHostileServer();
  slow = new Map(
    await Promise.all(SLOW_PATHS.map(async (path) => [path, await startHostileServer()] as const)),
  );
  news = await startNewsServer();
});
afterAll(async () => {
  await Promise.all([hostile, ...slow.values()].map((server) => server.close()));
  await news.close();
  rmSync(folder, { recursive: true, force: true });
});

const urlOf = (path: string): string => (slow.get(path) ?? hostile).url(path);

/** The whole watcher, in a process of its own, told at its end how much memory it took at most (kilobytes). */
function watch(
  feeds: readonly string[],
): Promise<{ code: number | null; out: string; err: string; peakKb: number }> {
  const bin = join(import.meta.dirname, '../../../infra/local/bin.mjs');
  const script = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS + '\\n')); await import(${JSON.stringify(bin)});`;
  const args = ['fogwatch', 'watch', '--once', '--no-archive', '--allow-private', '--json', '--data', folder];
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      script,
      '--',
      ...args,
      '--feeds',
      feeds.join(','),
      '--now',
      '2024-12-17T08:00:00Z',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((done) =>
    child.on('close', (code) => done({ code, out, err, peakKb: Number(/PEAK (\d+)/.exec(err)?.[1]) })),
  );
}

describe('a cycle among hostile feeds', () => {
  it('ends, reads the others, tells each failure in one line, and stays below 300 MB', async () => {
    news.show([
      {
        id: 'a',
        title: 'North Korean losses in Kursk',
        published: '2024-12-17T06:00:00Z',
        body: [
          'About 100 North Korean soldiers have been killed in Kursk, the National Intelligence Service said.',
        ],
      },
    ]);
    const paths = HOSTILE_PATHS;
    const { code, out, err, peakKb } = await watch([...paths.map(urlOf), news.feed]);
    expect(code, err).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    const feeds = lines.filter(({ event }) => event === 'feed');
    expect(feeds).toHaveLength(paths.length + 1);
    const outcomes = new Map(feeds.map((feed) => [String(feed.url), feed.outcome]));
    expect(outcomes.get(news.feed)).toBe('read');
    const failed = feeds.filter(({ outcome }) => outcome === 'failed');
    for (const { error } of failed) expect(error).toMatch(/^[^\n]{10,700}$/);
    const badPaths = [
      '/hang',
      '/hang-body',
      '/trickle',
      '/error',
      '/busy',
      '/huge',
      '/gzip-bomb',
      '/redirect-metadata',
      '/redirect-loop',
      '/web-page',
    ];
    for (const path of badPaths) expect([path, outcomes.get(urlOf(path))]).toEqual([path, 'failed']);
    for (const path of ['/good', '/gzip', '/moved'])
      expect([path, outcomes.get(urlOf(path))]).toEqual([path, 'read']);
    expect(lines.at(-1)).toMatchObject({ event: 'done', figures: 1 });
    expect(err.split('\n').filter((line) => line.includes('    at '))).toEqual([]);
    expect(peakKb).toBeLessThan(300 * 1024);
  }, 300_000);
});
