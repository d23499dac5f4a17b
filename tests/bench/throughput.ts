import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { storyById } from '../../shared/story/stories.ts';
import { bundle } from './bundle.ts';

/** Reads one article; what it returns only keeps the work from being optimised away. */
type Read = (article: string) => number;

/** Published on this day, all of them: dates are resolved, and always against the same one. */
const PUBLISHED = '2025-04-30T12:00:00Z';

export interface Throughput {
  readonly name: string;
  /** 10^6 bytes of UTF-8 a second, the best of the rounds. */
  readonly megabytesPerSecond: number;
  readonly megabytesRead: number;
}

/**
 * How fast the figure reader goes through articles once warm, and its peers through the same.
 * Rounds of the three alternate, so that a busy moment of the machine hits all of them.
 * @param folder for the bundle of the reader: it is measured as it is deployed, as its peers are as they are published
 * @param milliseconds for one reader in one round
 */
export async function compareThroughput(
  articles: readonly string[],
  folder: string,
  rounds: number,
  milliseconds: number,
): Promise<Throughput[]> {
  const readers = {
    Fogwatch: await fogwatch(folder),
    'wink-nlp, full pipeline': wink(),
    'compromise, numbers()': compromise,
  };
  // Code is compiled as it is used: what is measured is a reader that has read for a while.
  for (const read of Object.values(readers)) measure(articles, read, 2 * milliseconds);
  const best = new Map<string, Throughput>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const measured = { name, ...measure(articles, read, milliseconds) };
      if (measured.megabytesPerSecond > (best.get(name)?.megabytesPerSecond ?? 0)) best.set(name, measured);
    }
  }
  return [...best.values()];
}

function measure(articles: readonly string[], read: Read, milliseconds: number): Omit<Throughput, 'name'> {
  let bytes = 0;
  let found = 0;
  const start = performance.now();
  let elapsed = 0;
  for (const article of articles) {
    found += read(article);
    bytes += Buffer.byteLength(article);
    elapsed = performance.now() - start;
    if (elapsed > milliseconds) break;
  }
  if (found < 0) throw new RangeError('a reader counted fewer than nothing');
  return { megabytesPerSecond: bytes / 1000 / elapsed, megabytesRead: bytes / 1e6 };
}

async function fogwatch(folder: string): Promise<Read> {
  const { readFigures }: typeof import('../../shared/figures/read-figures.ts') = await import(
    pathToFileURL(bundle('shared/figures/read-figures.ts', folder)).href
  );
  const story = storyById('kursk');
  return (text) => readFigures({ title: '', text, published: PUBLISHED, language: 'en' }, story).length;
}

function wink(): Read {
  const pipeline = winkNLP(model);
  return (text) => pipeline.readDoc(text).entities().length();
}

const compromise: Read = (text) => nlp(text).numbers().json().length;
