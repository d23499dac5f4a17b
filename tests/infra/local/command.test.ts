import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTable } from '../../../infra/local/embedded-table.ts';
import { fogwatch } from '../../fixtures/command.ts';
import { replaceChanges } from '../../fixtures/kept-changes.ts';
import { type NewsServer, startNewsServer } from '../../fixtures/news-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-command-'));
const data = join(folder, 'data');
const TEXT =
  "About 300 North Korean soldiers have been killed in the Kursk region, South Korea's National Intelligence Service said on Monday.";
let server: NewsServer;
beforeAll(async () => {
  server = await startNewsServer();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Leaves the ledgers as rules had made them that found no change. */
async function emptyLedgers(folder: string): Promise<void> {
  const { table, close } = await openTable(folder);
  await replaceChanges(table, () => []);
  await close();
}

const watch = (now: string, ...more: string[]) =>
  fogwatch(
    'watch',
    '--once',
    '--no-archive',
    '--allow-private',
    '--feeds',
    server.feed,
    '--data',
    data,
    '--now',
    now,
    ...more,
  );

describe('help', () => {
  it('names every command, gives examples and the exit codes', async () => {
    const { code, out } = await fogwatch('--help');
    expect(code).toBe(0);
    for (const word of [
      'watch',
      'figures',
      'history',
      'feeds',
      'extract',
      'why',
      'refold',
      'Examples',
      'Exit codes',
    ]) {
      expect(out).toContain(word);
    }
  });

  it.each(['watch', 'figures', 'history', 'feeds', 'extract', 'why', 'refold'])(
    'of %s ends well',
    async (command) => {
      const { code, out } = await fogwatch(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain('--json');
    },
  );
});

describe('wrong use ends with 2 and says what is wrong', () => {
  it.each([
    ['an unknown command', ['wacht'], /unknown command 'wacht'/],
    ['an unknown option', ['watch', '--onse'], /unknown option '--onse'/],
    ['a time that is none', ['watch', '--once', '--now', 'yesterday'], /2024-12-19T08:00:00Z/],
    ['a stopped clock without an end', ['watch', '--now', '2024-12-19'], /--once/],
    [
      'a feed that is no address',
      ['watch', '--once', '--feeds', 'ftp://a.example'],
      /no http or https address/,
    ],
    ['a metric that is none', ['history', '--metric', 'dead'], /"dead" is none of deployed/],
    ['a force that is none', ['figures', '--force', 'nato'], /"nato" is none of north-korea/],
    ['a story that is none', ['figures', '--story', 'x'], /no story "x"/],
    ['a day that is none', ['history', '--since', '2024-13'], /2024-12/],
    ['a file that is not there', ['extract', '/no/such/file'], /\/no\/such\/file cannot be read/],
    [
      'documents that are not there',
      ['extract', '/no/such/file', '--jsonl'],
      /\/no\/such\/file cannot be read/,
    ],
    ['a folder for a text', ['extract', tmpdir()], /it is a folder/],
    ['a change that is not there', ['why', 'abc', '--data', join(folder, 'none')], /no change "abc"/],
    ['two formats', ['figures', '--json', '--csv', '--data', join(folder, 'none')], /not both/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await fogwatch(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });
});

describe('extract', () => {
  it('prints the figures of a file as JSON, evidence with offsets', async () => {
    const file = join(folder, 'article.txt');
    writeFileSync(file, TEXT);
    const { code, out } = await fogwatch('extract', file, '--published', '2024-12-17', '--json');
    expect(code).toBe(0);
    const figure = JSON.parse(out);
    expect(figure).toMatchObject({
      force: 'north-korea',
      metric: 'killed',
      value: 300,
      bound: 'about',
      claimant: 'NIS',
      claimedOn: '2024-12-16',
    });
    expect(TEXT.slice(figure.start, figure.end)).toBe(figure.evidence);
  });

  it('reads many documents, a line each', async () => {
    const file = join(folder, 'docs.jsonl');
    const documents = [
      { id: 'a', text: TEXT, title: null, published: '2024-12-17', lang: 'en', url: null },
      { id: 2, text: 'Nothing.' },
    ];
    writeFileSync(file, `${documents.map((document) => JSON.stringify(document)).join('\n')}\n\n`);
    const { code, out } = await fogwatch('extract', file, '--jsonl');
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, figures }) => [id, figures.length])).toEqual([
      ['a', 1],
      [2, 0],
    ]);
  });

  it('names the line that is no document', async () => {
    const file = join(folder, 'broken.jsonl');
    writeFileSync(file, '{"id":"a","text":"x"}\n{"id":"b"}\n');
    const { code, err } = await fogwatch('extract', file, '--jsonl');
    expect(code).toBe(2);
    expect(err).toMatch(/line 2: text/);
  });

  it('reads a page, and refuses a private address unless told', async () => {
    server.show([{ id: 'page', title: 'Losses', published: '2024-12-17T06:00:00Z', body: [TEXT] }]);
    const url = server.feed.replace('/feed', '/page');
    const refused = await fogwatch('extract', url, '--json');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/not a public address/);
    expect((await fogwatch('extract', url, '--json', '--allow-private')).out).toContain('"value":300');
  });
});

describe('watch, and what can be asked after it', () => {
  it('prints an alert once, and the done line with counts', async () => {
    server.show([
      {
        id: 'base',
        title: 'North Korean troops in Kursk',
        published: '2024-12-10T06:00:00Z',
        body: ['No number.'],
      },
    ]);
    await watch('2024-12-10T08:00:00Z', '--json');
    server.show([
      {
        id: 'a',
        title: '=North Korean losses in Kursk',
        published: '2024-12-17T06:00:00Z',
        body: [TEXT],
        outlet: '=Gazette',
      },
    ]);
    const { code, out } = await watch('2024-12-17T08:00:00Z', '--json');
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ event }) => event)).toEqual(['feed', 'alert', 'done']);
    expect(lines[1].change).toMatchObject({
      ...{
        story: 'kursk',
        force: 'north-korea',
        metric: 'killed',
        theatre: 'kursk',
        claimant: 'NIS',
        kind: 'first',
      },
      ...{ from: null, to: { value: 300, low: null, high: null, bound: 'about' }, difference: null },
      ...{ claimedOn: '2024-12-16', seenAt: '2024-12-17T08:00:00.000Z', evidence: TEXT },
    });
    expect(lines[2]).toMatchObject({ feeds: 1, articles: 1, figures: 1, changes: 1, alerts: 1, failures: 0 });
    expect((await watch('2024-12-17T08:30:00Z', '--json')).out).not.toContain('"alert"');
  });

  it('figures and history answer in a table, JSON and CSV', async () => {
    expect((await fogwatch('figures', '--data', data)).out).toMatch(/NIS +about 300/);
    expect(JSON.parse((await fogwatch('history', '--data', data, '--json')).out)).toMatchObject({
      kind: 'first',
      alert: 'sent',
    });
    const { out } = await fogwatch(
      'history',
      '--metric',
      'killed',
      '--since',
      '2024-12',
      '--data',
      data,
      '--csv',
    );
    expect(out.split('\n')[0]).toContain('id,story,force,metric');
    expect((await fogwatch('history', '--metric', 'wounded', '--data', data)).out).toMatch(/^No change yet/);
  });

  it('a spreadsheet is given no formula', async () => {
    expect((await fogwatch('history', '--data', data, '--csv')).out).toContain("'=Gazette");
  });

  it('why tells the figures behind a change', async () => {
    const { id } = JSON.parse((await fogwatch('history', '--data', data, '--json')).out);
    const { out } = await fogwatch('why', id, '--data', data);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`"${TEXT}"`);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(JSON.parse((await fogwatch('why', id, '--data', data, '--json')).out)).toMatchObject({
      change: { id, kind: 'first' },
      alert: 'sent',
      figures: [{ rule: 'change', sentence: TEXT }],
      suppressed: [],
    });
  });

  it('refold of an up-to-date ledger changes nothing', async () => {
    expect((await fogwatch('refold', '--data', data)).out).toMatch(/^The ledger is what/);
    expect((await fogwatch('refold', '--data', data, '--json')).out).toBe('');
  });

  it('refold of a ledger that other rules made shows the difference, keeps it, and alerts nothing', async () => {
    const { id } = JSON.parse((await fogwatch('history', '--data', data, '--json')).out);
    await emptyLedgers(data);
    const shown = await fogwatch('refold', '--dry-run', '--data', data);
    expect(shown.out).toMatch(/new .*killed/);
    const difference = { difference: 'new', change: { id, kind: 'first', alert: 'replayed' } };
    expect(JSON.parse((await fogwatch('refold', '--data', data, '--json')).out)).toMatchObject(difference);
    expect((await fogwatch('refold', '--data', data)).out).toMatch(/^The ledger is what/);
    expect((await watch('2024-12-17T09:30:00Z', '--json')).out).not.toContain('"alert"');
  });

  it("feeds tells what became of the story's own, and --check tries each", async () => {
    const { code, out } = await fogwatch('feeds', '--data', data, '--json');
    expect(code).toBe(0);
    expect(out.trim().split('\n').length).toBeGreaterThanOrEqual(20);
  });

  it('a folder in use is told to a second watcher, and can still be read', async () => {
    const open = await openTable(data);
    try {
      const second = await watch('2024-12-18T08:00:00Z');
      expect(second.code).toBe(1);
      expect(second.err).toMatch(/in use by another fogwatch.*--data/);
      expect((await fogwatch('figures', '--data', data)).out).toMatch(/NIS/);
    } finally {
      await open.close();
    }
  });
});

it('the command itself passes on arguments and exit code, and says nothing of its own', async () => {
  const bin = join(import.meta.dirname, '../../../infra/local/bin.mjs');
  const run = promisify(execFile);
  const good = await run(process.execPath, [bin, 'figures', '--data', data]);
  expect(good.stderr).toBe('');
  expect(good.stdout).toMatch(/NIS/);
  await expect(run(process.execPath, [bin, 'figures', '--nope'])).rejects.toMatchObject({ code: 2 });
});
