import { CANARY, canarySays } from '../../shared/story/canary.ts';
import type { ArticleQueue } from '../article-message.ts';

/** Sends the canary's article of a day on its way: it has no page, so that it hangs on no server. @param now ISO 8601 UTC */
export async function queueCanary(queue: ArticleQueue, now: string): Promise<void> {
  const { title, text } = canarySays(now);
  const id = `canary:${now.slice(0, 10)}`;
  await queue.send([
    {
      ...{ story: CANARY.id, identity: id, feed: 'canary:', outlet: 'Canary Office', language: 'en' },
      item: { id, url: null, title, summary: text, published: now, updated: null, outlet: null },
      ...{ arrival: 'news', reason: 'new', queuedAt: now },
    },
  ]);
}
