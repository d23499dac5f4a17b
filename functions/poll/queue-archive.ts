import { getWatch } from '../../shared/store/feed-states.ts';
import type { Table } from '../../shared/store/items.ts';
import { setMilestones } from '../../shared/store/story-state.ts';
import { archiveReports } from '../../shared/story/archive/archive.ts';
import type { Story } from '../../shared/story/story.ts';
import type { ArticleQueue } from '../article-message.ts';
import { archiveMessage } from './archive-message.ts';

/**
 * Puts the bundled archive on the queue, once in the life of a table; that it is there is noted last, so a process
 * that dies half-way does it again, and reading a report twice changes nothing. `read` takes the texts from its bundle.
 */
export async function queueArchive(
  story: Story,
  { table, queue, now }: { readonly table: Table; readonly queue: ArticleQueue; readonly now: string },
): Promise<void> {
  const watch = await getWatch(table, story.id);
  if (watch.story.archivedAt !== null) return;
  const messages = archiveReports(story.id).map(({ id, source, title, published, updated, outlet }) =>
    archiveMessage(
      { id, url: source, title, summary: '', published, updated: updated ?? null, outlet },
      story,
      now,
    ),
  );
  await queue.send(messages);
  await setMilestones(table, story.id, { archivedAt: now });
}
