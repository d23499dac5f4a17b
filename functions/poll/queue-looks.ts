import * as v from 'valibot';
import { articlesToLookAt, type StoredArticle } from '../../shared/store/articles.ts';
import type { Table } from '../../shared/store/items.ts';
import { setMilestones } from '../../shared/store/story-state.ts';
import type { Story } from '../../shared/story/story.ts';
import { ArticleMessage, type ArticleQueue } from '../article-message.ts';

/** Milliseconds between two gatherings of articles to look at again: looks are hours apart. */
const LOOKS_MS = 3_600_000;

/**
 * Puts the articles that are to be looked at again on the queue, once an hour.
 * @param gatheredAt ISO 8601 UTC: when that was last done; in the future where a clock was ahead
 * @returns how many
 */
export async function queueLooks(
  story: Story,
  gatheredAt: string | null,
  { table, queue, now }: { readonly table: Table; readonly queue: ArticleQueue; readonly now: string },
): Promise<number> {
  const since = gatheredAt === null ? LOOKS_MS : Date.parse(now) - Date.parse(gatheredAt);
  if (since >= 0 && since < LOOKS_MS) return 0;
  const articles = await articlesToLookAt(table, story.id, now);
  await queue.send(articles.map((article) => messageToLook(article, now)));
  await setMilestones(table, story.id, { looksGatheredAt: now });
  return articles.length;
}

/** The message by which an article is looked at again. @param now ISO 8601 UTC */
function messageToLook(article: StoredArticle, now: string): ArticleMessage {
  const message = v.parse(ArticleMessage, article.message);
  return { ...message, arrival: 'news', reason: 'look', queuedAt: now };
}
