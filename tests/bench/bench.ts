/** `npm run bench`: how fast figures are read, against peers in the same run, against size, and from cold. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { plainTable } from '../eval/plain-table.ts';
import { bundle } from './bundle.ts';
import { measureColdBundles } from './cold-bundles.ts';
import { measureColdImport } from './cold-import.ts';
import { benchFeeds, compareFeedReaders } from './feed-reading.ts';
import { measureGrowth } from './growth.ts';
import {
  bundleRunner,
  isTooDear,
  MOST_MEGABYTES,
  MOST_MILLISECONDS,
  MOST_PASSES,
  measureHostile,
} from './hostile.ts';
import { ordinaryArticles } from './ordinary-news.ts';
import { measurePages } from './page.ts';
import { compareThroughput } from './throughput.ts';
import { warArticles } from './war-reporting.ts';

const ROUNDS = 3;
const ROUND_MILLISECONDS = 1_500;
/** A linear reader needs a fifth of this at 10 MB; a quadratic one is stopped by it. */
const CASE_MILLISECONDS = 30_000;
const PROCESSES = 15;
const PARTS = ['throughput', 'feeds', 'hostile', 'growth', 'import', 'bundles', 'page'] as const;

/** Changes of the story that is asked: about the archive's, and ten years of busy news; each with ten figures. */
const CHANGES = { small: 70, large: 5_000 };

interface Options {
  readonly size: number;
  readonly only?: string;
}

function toMegabytes(text: string): number {
  const size = Number(text);
  if (!(size > 0)) throw new InvalidArgumentError('give megabytes, more than 0.');
  return size;
}

const { size, only } = new Command('bench')
  .option('--size <megabytes>', 'of each worst-case text', toMegabytes, 10)
  .option('--only <part>', `one of ${PARTS.join(', ')}`)
  .parse()
  .opts<Options>();

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-bench-'));
try {
  if (wanted('throughput')) {
    await throughput('Ordinary news: one sentence in ten counts soldiers', ordinaryArticles(size * 1e6));
    await throughput('War reporting, dense with counts: our own evaluation set', warArticles(size * 1e6));
  }
  if (wanted('feeds')) await feeds();
  if (wanted('hostile')) hostile();
  if (wanted('import')) coldImport();
  if (wanted('bundles')) coldBundles();
  if (wanted('page')) await pages();
  if (wanted('growth')) growth();
} finally {
  rmSync(folder, { recursive: true });
}

function wanted(part: (typeof PARTS)[number]): boolean {
  return only === undefined || only === part;
}

async function throughput(title: string, articles: readonly string[]): Promise<void> {
  const measured = await compareThroughput(articles, folder, ROUNDS, ROUND_MILLISECONDS);
  const own = measured[0]?.megabytesPerSecond ?? Number.NaN;
  const rows = measured.map(({ name, megabytesPerSecond, megabytesRead }) => [
    name,
    megabytesPerSecond.toFixed(2),
    megabytesRead.toFixed(1),
    (own / megabytesPerSecond).toFixed(1),
  ]);
  print(title, ['reader', 'MB/s', 'MB read', 'Fogwatch is × as fast'], rows);
}

async function feeds(): Promise<void> {
  const { rss, atom } = benchFeeds();
  for (const [title, xml] of [
    ['A feed in RSS 2.0, which rss-parser reads for us', rss],
    ['A feed in Atom', atom],
  ] as const) {
    const measured = await compareFeedReaders(xml, ROUNDS, ROUND_MILLISECONDS);
    const own = measured[0]?.megabytesPerSecond ?? Number.NaN;
    const rows = measured.map(({ name, megabytesPerSecond }) => [
      name,
      megabytesPerSecond.toFixed(2),
      (own / megabytesPerSecond).toFixed(2),
    ]);
    print(title, ['reader', 'MB/s', 'Fogwatch is × as fast'], rows);
  }
}

/** Fails the run where a document costs more than it may. */
function hostile(): void {
  const outcomes = [...measureHostile(bundleRunner(folder), folder, CASE_MILLISECONDS)];
  const rows = outcomes
    .toSorted((one, other) => other.milliseconds / other.peer - one.milliseconds / one.peer)
    .map((outcome) => [
      outcome.kind,
      outcome.name,
      outcome.milliseconds.toFixed(0),
      (outcome.milliseconds / outcome.peer).toFixed(1),
      outcome.megabytes.toFixed(0),
      isTooDear(outcome) ? 'TOO DEAR' : outcome.problem,
    ]);
  print(
    'Hostile feeds and pages, fresh process each',
    ['', 'what', 'ms of processor', '× one pass of htmlparser2 over 5 MB', 'MB at most', ''],
    rows,
  );
  const dear = outcomes.filter(isTooDear).length;
  if (dear === 0) return;
  console.error(
    `${dear} cost more than ${MOST_MILLISECONDS} ms and ${MOST_PASSES} passes, or ${MOST_MEGABYTES} MB.`,
  );
  process.exitCode = 1;
}

function coldImport(): void {
  const modules = {
    'the reader': bundle('shared/figures/read-figures.ts', folder),
    'reader, story and a first sentence': bundle('tests/bench/first-reading.ts', folder),
  };
  const measured = measureColdImport(modules, folder, PROCESSES);
  const empty = measured[0]?.milliseconds ?? Number.NaN;
  const rows = measured.map(({ name, milliseconds }) => [
    name,
    milliseconds.toFixed(1),
    (milliseconds - empty).toFixed(1),
  ]);
  print('Cold import, bundled, fresh process', ['module', 'ms', 'ms over an empty one'], rows);
}

function coldBundles(): void {
  const measured = measureColdBundles(folder, PROCESSES);
  const sdk = measured[1]?.milliseconds ?? Number.NaN;
  const rows = measured.map(({ name, milliseconds }) => [
    name,
    milliseconds.toFixed(1),
    (milliseconds / sdk).toFixed(2),
  ]);
  print('Cold import of the functions, as they are deployed', ['bundle', 'ms', '× the SDK alone'], rows);
}

/** The history over a story as large as the archive, and over one seventy times as large. */
async function pages(): Promise<void> {
  const [small, large] = [await measurePages(CHANGES.small), await measurePages(CHANGES.large)];
  const rows = large.map(({ path, milliseconds, processor, reads, read, sent }, i) => [
    path.length > 50 ? `${path.slice(0, 49)}…` : path,
    (small[i]?.milliseconds ?? Number.NaN).toFixed(0),
    milliseconds.toFixed(0),
    (milliseconds / (small[i]?.milliseconds ?? Number.NaN)).toFixed(1),
    processor.toFixed(0),
    String(reads),
    (read / 1000).toFixed(0),
    (sent / 1000).toFixed(1),
  ]);
  const head = ['question', `ms at ${CHANGES.small} changes`, `ms at ${CHANGES.large}`, '× as long'];
  print(
    'The history on the embedded store',
    [...head, 'ms of processor', 'reads', 'kB read', 'kB sent (br)'],
    rows,
  );
}

function growth(): void {
  const runner = bundle('tests/bench/worst-case-run.ts', folder);
  const rows: string[][] = [];
  for (const { name, readings, ratio, ended } of measureGrowth(runner, size * 1e6, CASE_MILLISECONDS)) {
    const last = readings.at(-1);
    rows.push([
      name,
      ...[0, 1, 2].map((i) => readings[i]?.milliseconds.toFixed(0) ?? '–'),
      last === undefined ? '–' : (last.bytes / 1000 / last.milliseconds).toFixed(1),
      ratio === null ? ended : ratio.toFixed(2),
    ]);
  }
  const head = [
    'text',
    ...[size / 4, size / 2, size].map((mb) => `ms for ${mb} MB`),
    'MB/s',
    'time a byte, size doubled',
  ];
  print(`Worst cases, ${size} MB`, head, rows);
}

function print(title: string, head: string[], rows: string[][]): void {
  console.log(`\n${title}\n${plainTable(head, rows)}`);
}
