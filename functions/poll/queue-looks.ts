import * as v from 'valibot';
import { articlesToLookAt, nextLookAfter, type StoredArticle } from '../../shared/store/articles.ts';
import type { Table } from '../../shared/store/items.ts';
import { type StoryState, setMilestones } from '../../shared/store/story-state.ts';
import type { Story } from '../../shared/story/story.ts';
import { ArticleMessage, type ArticleQueue } from '../article-message.ts';

/** Milliseconds between two gatherings of articles to look at again, where nothing tells of any. */
const LOOKS_MS = 3_600_000;

/**
 * Milliseconds after articles were queued for which every poll gathers: they are read by then, and may be due again,
 * as live pages are at each poll. What waits longer is found by the hour.
 */
const MOVING_MS = 1_800_000;

/**
 * Puts the articles that are to be looked at again on the queue. Asks for them only where there may be some, so that an
 * idle poll costs nothing.
 * @param state as the last gathering left it; in the future where a clock was ahead
 * @param itemsSeen items that the story's feeds have queued so far
 * @returns how many
 */
export async function queueLooks(
  story: Story,
  state: StoryState,
  itemsSeen: number,
  { table, queue, now }: { readonly table: Table; readonly queue: ArticleQueue; readonly now: string },
): Promise<number> {
  const hasMoved = itemsSeen !== state.itemsSeen;
  const isDue = state.nextLookAt !== null && state.nextLookAt <= now;
  const isQuiet = isWithin(state.looksMovedAt, now, MOVING_MS) ? false : !hasMoved && !isDue;
  if (isQuiet && isWithin(state.looksGatheredAt, now, LOOKS_MS)) return 0;
  const articles = await articlesToLookAt(table, story.id, now);
  await queue.send(articles.map((article) => messageToLook(article, now)));
  await setMilestones(table, story.id, {
    ...{ looksGatheredAt: now, itemsSeen, nextLookAt: await nextLookAfter(table, story.id, now) },
    ...(hasMoved || articles.length > 0 ? { looksMovedAt: now } : {}),
  });
  return articles.length;
}

/** Whether a time lies less than a span before now; one in the future does not. */
function isWithin(time: string | null, now: string, span: number): boolean {
  const since = time === null ? span : Date.parse(now) - Date.parse(time);
  return since >= 0 && since < span;
}

/** The message by which an article is looked at again. @param now ISO 8601 UTC */
function messageToLook(article: StoredArticle, now: string): ArticleMessage {
  const message = v.parse(ArticleMessage, article.message);
  return { ...message, arrival: 'news', reason: 'look', queuedAt: now };
}
