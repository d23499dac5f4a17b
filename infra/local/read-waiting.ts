import pLimit from 'p-limit';
import type { ArticleMessage } from '../../functions/article-message.ts';
import { type ReadResult, type ReadText, readArticle } from '../../functions/read/read-article.ts';
import type { ArticleOutcome } from '../../shared/articles/fetch-article.ts';
import type { Validators } from '../../shared/feeds/caching-headers.ts';
import { getArticles, type StoredArticle } from '../../shared/store/articles.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Counts } from './counts.ts';
import type { LocalQueue } from './local-queue.ts';
import { type InTurn, Turns } from './turns.ts';

export type FetchMessage = (
  message: ArticleMessage,
  validators: Validators | null,
  signal: AbortSignal,
) => Promise<ArticleOutcome>;

export interface ReadingContext {
  readonly table: Table;
  readonly queue: LocalQueue;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly fetch: FetchMessage;
  /** Reads the texts of the news; those of the bundled archive were written to be read by the rules. */
  readonly readText?: ReadText;
  /** Ends the run after the article at hand; the rest stays on the queue. */
  readonly stop: AbortSignal;
  /** One line for a person. */
  readonly onFailure: (line: string) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/** Articles are looked up so many at a time, and taken off the queue when they were read: each call costs as much as reading one. */
const AT_ONCE = 25;

/** Articles in hand at once: one writes what it says into the ledgers, meanwhile the next are fetched and read. */
const IN_HAND = 8;

/**
 * Reads what is on the queue. Articles are read side by side and come into the ledgers one by one, in order of
 * publication: what is told of a number depends on what stood there before it.
 */
export async function readWaiting(context: ReadingContext, counts: Counts): Promise<void> {
  const { queue, story, onFailure, onProgress, stop } = context;
  const waiting = (await queue.waiting()).filter((message) => message.story === story.id);
  const broken = new AbortController();
  const ending = AbortSignal.any([stop, broken.signal]);
  const lookUp = lookUpIn(waiting, context);
  const begun = new Map<string, Promise<void>>();
  const done: ArticleMessage[] = [];
  let ended = 0;

  async function read(message: ArticleMessage, index: number, inTurn: InTurn): Promise<void> {
    const earlier = begun.get(message.identity);
    // The next message of an article finds it as the one before leaves it.
    const stored = earlier === undefined ? await lookUp(index) : await earlier.then(() => undefined);
    try {
      const result = await readOne(message, stored, inTurn, ending, context);
      count(result, counts);
      if (result.failure !== null) onFailure(result.failure);
      // A process that dies before reads them once more, and finds that they are known.
      done.push(message);
      if (done.length >= AT_ONCE) await queue.remove(done.splice(0));
    } catch (error) {
      // It stays on the queue as it was.
      if (ending.aborted) return;
      counts.failures++;
      onFailure(await queue.failed(message, error));
    }
    onProgress(++ended, waiting.length);
  }

  const turns = new Turns();
  const limit = pLimit(IN_HAND);
  const readings = waiting.map((message, index) =>
    limit(async () => {
      if (ending.aborted) return;
      const reading = turns.begin((inTurn) => read(message, index, inTurn));
      begun.set(message.identity, reading);
      await reading.catch((error: unknown) => {
        broken.abort(error);
        throw error;
      });
    }),
  );
  const failed = (await Promise.allSettled(readings)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  await queue.remove(done);
}

/** The articles of messages as they are in the store, asked for when one is first wanted, with those that come next. */
function lookUpIn(waiting: readonly ArticleMessage[], { table, story, now }: ReadingContext) {
  const asked = new Map<number, Promise<ReadonlyMap<string, StoredArticle | null>>>();
  return async (index: number): Promise<StoredArticle | null | undefined> => {
    const first = index - (index % AT_ONCE);
    const identities = waiting.slice(first, first + AT_ONCE).map(({ identity }) => identity);
    const articles = asked.get(first) ?? getArticles(table, story.id, identities, now);
    asked.set(first, articles);
    return (await articles).get(waiting[index]?.identity ?? '');
  };
}

function readOne(
  message: ArticleMessage,
  stored: StoredArticle | null | undefined,
  inTurn: InTurn,
  ending: AbortSignal,
  { table, story, now, fetch, readText }: ReadingContext,
): Promise<ReadResult> {
  return readArticle(message, {
    ...{ table, story, now, stored },
    fetch: (wanted, validators) => fetch(wanted, validators, ending),
    inTurn: (act) =>
      inTurn(async () => {
        ending.throwIfAborted();
        return act();
      }),
    ...(readText !== undefined && message.arrival !== 'archive' && { readText }),
  });
}

function count({ outcome, figures, changes, failure }: ReadResult, counts: Counts): void {
  if (outcome === 'read') counts.articles++;
  if (failure !== null) counts.failures++;
  counts.figures += figures;
  counts.changes += changes.length;
}
