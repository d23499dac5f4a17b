import type { ArticleMessage } from '../../functions/article-message.ts';
import { archiveMessage } from '../../functions/poll/archive-message.ts';
import { messagesOf } from '../../shared/alerts/message.ts';
import { fetchArticle } from '../../shared/articles/fetch-article.ts';
import type { Series, StoredChange } from '../../shared/changes/change.ts';
import { dayOf } from '../../shared/changes/time.ts';
import { decodeText } from '../../shared/feeds/charset.ts';
import { fetchPolitely } from '../../shared/feeds/fetch.ts';
import { readFeed } from '../../shared/feeds/read-feed.ts';
import { changesOf } from '../../shared/store/changes.ts';
import { getWatch } from '../../shared/store/feed-states.ts';
import { setMilestones } from '../../shared/store/story-state.ts';
import { archiveReports } from '../../shared/story/archive/archive.ts';
import { type ArchiveServer, serveArchive } from './archive-server.ts';
import { noCounts } from './counts.ts';
import type { CycleContext } from './cycle.ts';
import { type FetchMessage, readWaiting } from './read-waiting.ts';
import type { Telling } from './telling.ts';

/**
 * Lays the bundled archive into a story's ledger, once: served as a feed with article pages on loopback, and read
 * the way live news is. The alerts that it would have raised are told here, and delivered to nobody.
 * A run that dies half-way is taken up by the next; that it is done is noted last.
 * @param subscribed whether subscribers hear of a series
 */
export async function layInArchive(
  context: CycleContext,
  telling: Telling,
  subscribed: (series: Series) => boolean,
): Promise<void> {
  const { table, queue, story, now, stop } = context;
  const reports = archiveReports(story.id);
  const { story: state } = await getWatch(table, story.id);
  if (state.archivedAt !== null || reports.length === 0) return;
  telling.note(`First run: filling the store from the bundled archive, ${reports.length} reports.`);
  const server = await serveArchive(reports);
  try {
    await queue.send(await messagesFrom(server, context));
    const reading: CycleContext = {
      ...context,
      fetch: fetchFrom(server, context),
      onProgress: (done, total) => telling.progress('Reading the archive', done, total),
    };
    await readWaiting(reading, noCounts());
  } finally {
    await server.close();
  }
  if (stop.aborted) return;
  await replay(context, telling, subscribed);
  await setMilestones(table, story.id, { archivedAt: now, startedAt: now });
}

async function messagesFrom(server: ArchiveServer, { story, now }: CycleContext): Promise<ArticleMessage[]> {
  const got = await fetchPolitely(server.feedUrl, { now, allowPrivate: true });
  if (got.kind !== 'fetched')
    throw new Error(`The archive cannot be read from ${server.feedUrl} (${got.kind}).`);
  const { items } = await readFeed(decodeText(got.body, got.contentType), { feedUrl: got.finalUrl, now });
  return items.map((item) => archiveMessage(item, story, now));
}

/** Archived reports come from their pages on loopback; whatever else waits comes from where it stands. */
const fetchFrom =
  (server: ArchiveServer, context: CycleContext): FetchMessage =>
  async (message, validators, signal) => {
    if (message.arrival !== 'archive') return context.fetch(message, validators, signal);
    const { item, feed: url, outlet, language } = message;
    const outcome = await fetchArticle(
      { ...item, url: server.pageUrl(item.id) },
      { now: context.now, allowPrivate: true, signal, feed: { url, outlet, language } },
    );
    if (outcome.kind !== 'read') return outcome;
    // Readers are sent to the source, not to a page that was here for a moment.
    return { ...outcome, article: { ...outcome.article, url: item.url ?? outcome.article.url } };
  };

/** Tells the alerts in the order of publication; what a claimant said on one day was one message. */
async function replay(
  { table, story }: CycleContext,
  telling: Telling,
  subscribed: (series: Series) => boolean,
): Promise<void> {
  const changes = (await changesOf(table, story.id)).filter(
    ({ alert, superseded, ...change }) =>
      alert.state === 'silent' && alert.why === 'replayed' && !superseded && subscribed(change),
  );
  changes.sort((one, other) => (one.article.published < other.article.published ? -1 : 1));
  const days = new Map<string, StoredChange[]>();
  for (const change of changes) {
    const day = dayOf(change.article.published);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  for (const ofDay of days.values()) {
    for (const message of messagesOf(ofDay)) telling.alert(message, story, { replayed: true });
  }
}
