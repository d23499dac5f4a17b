import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTable } from '../../../infra/local/embedded-table.ts';
import { DataFolderError, DataFolderLost } from '../../../infra/local/errors.ts';
import { lastWords } from '../../../infra/local/store-failure.ts';
import { type NewsServer, startNewsServer } from '../../fixtures/news-server.ts';

const BIN = join(import.meta.dirname, '../../../infra/local/bin.mjs');
const folder = mkdtempSync(join(tmpdir(), 'fogwatch-troubles-'));
let server: NewsServer;
beforeAll(async () => {
  server = await startNewsServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a shell would, after shell words of its own. */
function run(args: readonly string[], before = ''): Promise<Ended> {
  const shell = ['-c', `${before} exec "$0" "$@"`, process.execPath, BIN, ...args];
  return new Promise((done) => {
    execFile('sh', shell, (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }));
  });
}

const watch = (data: string, ...more: string[]): string[] => [
  ...['watch', '--once', '--no-archive', '--allow-private', '--feeds', server.feed],
  ...['--data', data, ...more],
];

const TEXT =
  "About 300 North Korean soldiers have been killed in the Kursk region, South Korea's National Intelligence Service said on Monday.";

/** One news article for each day of December 2024 so far. */
function showDays(days: number): void {
  server.show(
    Array.from({ length: days }, (_, index) => ({
      id: `day-${index}`,
      title: 'North Korean losses in Kursk',
      published: `2024-12-${String(index + 1).padStart(2, '0')}T06:00:00Z`,
      body: [TEXT.replace('300', String(300 + 100 * index))],
    })),
  );
}

describe('one sentence, an exit code, and nothing lost', () => {
  it('a disk that is full: what was not written is read when there is room again', async () => {
    const data = join(folder, 'full');
    showDays(8);
    // A file may not grow over some blocks of 512 bytes: for LevelDB that is a full disk.
    const ended = await run(watch(data, '--now', '2024-12-09T08:00:00Z', '--json'), 'ulimit -f 60;');
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^fogwatch: The data folder .*full cannot be written: .*nothing is lost\.$/m);
    expect(ended.err).not.toMatch(/\n {4}at /);
    const again = await run(watch(data, '--now', '2024-12-09T09:00:00Z', '--json'));
    expect(again.code).toBe(0);
    const history = await run(['history', '--data', data, '--json']);
    expect(history.out.trim().split('\n')).toHaveLength(8);
  });

  it('a store whose files are gone is not begun anew in silence', async () => {
    const data = join(folder, 'lost');
    await (await openTable(data)).close();
    for (const file of readdirSync(join(data, 'store'))) rmSync(join(data, 'store', file));
    await expect(openTable(data)).rejects.toThrow(DataFolderLost);
    const ended = await run(['figures', '--data', data]);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^fogwatch: The data folder .* has lost files .*\.\n$/);
  });

  it('a store that lost its manifest', async () => {
    const data = join(folder, 'manifest');
    await (await openTable(data)).close();
    const store = join(data, 'store');
    for (const file of readdirSync(store)) if (file.startsWith('MANIFEST')) rmSync(join(store, file));
    await expect(openTable(data)).rejects.toThrow(/cannot be opened: .*MANIFEST/);
  });

  it('a folder that may not be written', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    await asNobody(async () => {
      await expect(openTable(join(closed, 'data'))).rejects.toThrow(DataFolderError);
      await expect(openTable(join(closed, 'data'))).rejects.toThrow(/cannot be opened: EACCES.*--data/);
    });
  });

  it('a file in place of the folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect((await run(['figures', '--data', join(file, 'data')])).err).toMatch(/cannot be opened: ENOTDIR/);
  });

  it('a second watcher', async () => {
    const data = join(folder, 'two');
    const first = await openTable(data);
    try {
      const ended = await run(watch(data));
      expect(ended.code).toBe(1);
      expect(ended.err).toMatch(/^fogwatch: .*in use by another fogwatch.*\n$/);
    } finally {
      await first.close();
    }
  });

  it('any other error that reaches nobody is one line too', () => {
    expect(lastWords(new Error('so'), '/data')).toBe('ended by a fault of its own: so');
  });
});

describe('what a run says', () => {
  it('names the time of the next feed where none is due', async () => {
    const data = join(folder, 'due');
    showDays(1);
    await run(watch(data, '--now', '2024-12-09T08:00:00Z'));
    const ended = await run(watch(data, '--now', '2024-12-09T08:01:00Z'));
    expect(ended).toMatchObject({ code: 0, out: '' });
    expect(ended.err).toMatch(/^No feed is due before 2024-12-09T08:0\d/);
  });

  it('feeds lists those of --feeds behind the story’s own', async () => {
    const { out } = await run(['feeds', '--data', join(folder, 'due'), '--json']);
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({
      url: server.feed,
      lastSuccess: '2024-12-09T08:00:00.000Z',
    });
  });
});

/** Does something without the rights of root, which no folder's mode stops. */
async function asNobody(act: () => Promise<void>): Promise<void> {
  const { geteuid, seteuid } = process;
  if (geteuid === undefined || seteuid === undefined || geteuid() !== 0) return act();
  seteuid(65_534);
  try {
    await act();
  } finally {
    seteuid(0);
  }
}
