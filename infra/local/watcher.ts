import { fetchMessage } from '../../functions/read/fetch-message.ts';
import type { DigestSchedule } from '../../shared/alerts/digest-time.ts';
import { TextMemory } from '../../shared/articles/text-memory.ts';
import { isDefaultSeries } from '../../shared/changes/ledger-series.ts';
import { getWatch } from '../../shared/store/feed-states.ts';
import { bringUpToDate } from '../../shared/store/first-shape.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Counts } from './counts.ts';
import { type CycleContext, runCycle } from './cycle.ts';
import { openCourier } from './delivering/courier.ts';
import type { SmtpSettings } from './delivering/smtp-settings.ts';
import { openTable } from './embedded-table.ts';
import type { HistoryServer } from './history-server.ts';
import { layInArchive } from './lay-in-archive.ts';
import { localQueue } from './local-queue.ts';
import type { FetchMessage } from './read-waiting.ts';
import { type ReaderOptions, readingBy, secondReaderFrom } from './second-reader.ts';
import type { Telling } from './telling.ts';

export interface WatchOptions {
  readonly story: Story;
  /** The data folder. */
  readonly data: string;
  /** One cycle, then the end. */
  readonly once: boolean;
  /** Whether an empty ledger gets the bundled archive first. */
  readonly archive: boolean;
  readonly allowPrivate: boolean;
  /** Whom the keepers of news sites can write to. */
  readonly contact?: string | undefined;
  readonly pollMinutes: number;
  /** Who reads. */
  readonly reader: ReaderOptions;
  /** Where the page and the API are served, or the next free one. */
  readonly port: number;
  /** How mail leaves this machine; null where no server was named. */
  readonly smtp: SmtpSettings | null;
  /** When digests are made. */
  readonly digests: DigestSchedule;
  /** ISO 8601 UTC: the time that the run believes it is; the machine's where absent. */
  readonly now?: string;
}

/**
 * Follows a story on this machine: the archive first, where the ledger has none, then cycle after cycle until `stop`.
 * @throws DataFolderInUse, DataFolderError, MailServerRefused
 */
export async function watch(options: WatchOptions, telling: Telling, stop: AbortSignal): Promise<void> {
  const { story, allowPrivate, contact, pollMinutes, smtp, digests } = options;
  const embedded = await openTable(options.data);
  let page: HistoryServer | null = null;
  let first = true;
  try {
    const onUnreadable = ({ message }: Error): void => telling.failure(message);
    const table = { ...embedded.table, onUnreadable };
    await bringUpToDate(table, story.id);
    const queue = localQueue({ ...table, name: embedded.queueName });
    const reading = readingBy(await secondReaderFrom(options.reader, table), (line) => telling.failure(line));
    const clock = (): string => options.now ?? new Date().toISOString();
    const courier = await openCourier({ table, story, smtp, allowPrivate, clock, telling, digests });
    const context = (now: string): CycleContext => ({
      table,
      queue,
      story,
      now,
      pollMinutes,
      allowPrivate,
      contact,
      fetch: fetchFrom(now, allowPrivate, contact),
      readText: (text, of) => reading(text, of, now),
      publish: courier.publish,
      stop,
      onFeed: (report) => telling.feed(report),
      onFailure: (line) => telling.failure(line),
      onProgress: (done, total) => telling.progress('Reading articles', done, total),
    });
    if (options.archive) await layInArchive(context(clock()), telling, isDefaultSeries.bind(null, story));
    // Whoever runs a single cycle asks for its news, and not for a page that goes with it.
    if (!options.once && !stop.aborted) {
      const onFailure = telling.failure;
      // Loaded only here: it takes as long as all the rest.
      const { serveHistory } = await import('./history-server.ts');
      page = await serveHistory({ table, stories: [story], port: options.port, clock, onFailure });
      telling.serving(page.url);
    }
    while (!stop.aborted) {
      const counts: Counts = await runCycle(context(clock()));
      if (options.once && counts.feeds === 0) telling.note(await whenNext(context(clock())));
      telling.done(counts);
      if (options.once) await courier.deliver();
      if (options.once) break;
      if (first && page !== null) telling.note(waitingText(page.url, pollMinutes));
      first = false;
      await courier.rest(pollMinutes * 60_000, stop);
    }
    courier.close();
  } finally {
    telling.close();
    await page?.close();
    await embedded.close();
  }
}

function waitingText(url: string, pollMinutes: number): string {
  const minutes = pollMinutes === 1 ? 'minute' : `${pollMinutes} minutes`;
  return `Looking again every ${minutes}; Ctrl-C ends it. The page and its API: ${url}/`;
}

/** Why a cycle looked at no feed: when the next one is due. */
async function whenNext({ table, story }: CycleContext): Promise<string> {
  const { feeds } = await getWatch(table, story.id);
  const [next] = story.feeds.flatMap(({ url }) => feeds.get(url)?.nextDue ?? []).sort();
  return next === undefined ? 'The story has no feeds.' : `No feed is due before ${next}.`;
}

/** Texts that this process met, to tell walls by. */
const memory = new TextMemory();

const fetchFrom =
  (now: string, allowPrivate: boolean, contact: string | undefined): FetchMessage =>
  (message, validators, signal) =>
    fetchMessage(message, validators, { now, allowPrivate, contact, memory, signal });
