import type { FeedItem } from '../../shared/feeds/feed-item.ts';
import type { Story } from '../../shared/story/story.ts';
import type { ArticleMessage } from '../article-message.ts';

/** The message by which a report of the bundled archive is read; delivered to nobody. @param now ISO 8601 UTC */
export function archiveMessage(item: FeedItem, story: Story, now: string): ArticleMessage {
  return {
    story: story.id,
    identity: `archive:${item.id}`,
    feed: item.url ?? '',
    item,
    outlet: item.outlet ?? '',
    language: 'en',
    arrival: 'archive',
    reason: 'new',
    queuedAt: now,
  };
}
