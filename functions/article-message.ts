import * as v from 'valibot';
import { ARRIVALS } from '../shared/changes/change.ts';

/** What `poll` puts on the article queue, and `read` takes from it: one article to read, or to read again. */
export const ArticleMessage = v.object({
  story: v.string(),
  /** What the item is known by, in the feed and in the store: its canonical address, or its id where it has none. */
  identity: v.string(),
  /** Address of the feed that showed it. */
  feed: v.string(),
  /** The item as the feed showed it; times in ISO 8601 UTC. */
  item: v.object({
    id: v.string(),
    url: v.nullable(v.string()),
    title: v.string(),
    summary: v.string(),
    published: v.nullable(v.string()),
    updated: v.nullable(v.string()),
    outlet: v.nullable(v.string()),
    content: v.exactOptional(v.string()),
  }),
  /** Outlet of the feed, where the item names none. */
  outlet: v.string(),
  /** BCP 47. */
  language: v.string(),
  /** How what it says comes in; what an edit brings is news, however old the article. */
  arrival: v.picklist(ARRIVALS),
  /**
   * `look`: nothing has said that it changed; ask its server whether it did. `woken`: its feed hints that it did, by a
   * date that moved or a new item of the same page.
   */
  reason: v.picklist(['new', 'edited', 'look', 'woken']),
  /** Whether it is one of several items of its page: its own words are read, and not the page. */
  isPart: v.exactOptional(v.boolean()),
  /** ISO 8601 UTC: when it was put on the queue. */
  queuedAt: v.string(),
});
export type ArticleMessage = v.InferOutput<typeof ArticleMessage>;

/** Where messages wait. @throws where not all of them are safely queued */
export interface ArticleQueue {
  send(messages: readonly ArticleMessage[]): Promise<void>;
}
