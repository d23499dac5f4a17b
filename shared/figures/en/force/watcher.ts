import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/**
 * "Dead, by the spy agency's reckoning: 1,150", told between two lines on the other side's losses: a country that
 * counts one force of the story, and no other, counts that one.
 */
export function byWatcher({ topic, names, focus, mentions }: Counting): Found | null {
  const watched = topic.side === null ? undefined : names.story.watches[topic.side];
  if (watched === undefined || mentions.some(({ force }) => force !== watched)) return null;
  const inStory = topic.headed || focus.counted !== null || focus.people?.force === watched;
  return inStory ? found(watched, 'watcher', false) : null;
}
