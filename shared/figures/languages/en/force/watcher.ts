import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/**
 * "By Oslo's count: 300 dead", told between two lines on the other side's losses: a country that
 * counts one force of the story, and no other, counts that one.
 */
export function byWatcher(counting: Counting): Found | null {
  const { a, binding, topic, names, focus, mentions, place, speakers } = counting;
  const watched = topic.side === null ? undefined : names.story.watches[topic.side];
  if (watched === undefined || mentions.some(({ force }) => force !== watched)) return null;
  // "Around 280 soldiers had been sent into the building": its own soldiers, unless they are sent where the story is.
  const there =
    a.places.some(Boolean) || a.forces.some((mark) => mark?.value.role === 'state') || people(counting);
  if ((binding.metric === 'deployed' || binding.metric === 'planned') && !there) return null;
  // "… 35,600 of its soldiers, of which 14,200 for good": the sentence goes on with whom it counts.
  const { counted } = focus;
  if (counted !== null && counted.sentence === place.sentence && counted.force !== watched) return null;
  // "Russian losses, says the ministry? 905,000.": an answer is to what was asked, where it names nobody.
  const asked = counted?.asked === true && counted.line === place.line && counted.force !== watched;
  if (asked && mentions.length === 0) return null;
  const inStory =
    topic.headed ||
    (topic.named && speakers.some(({ country }) => country === topic.side)) ||
    counted !== null ||
    focus.people?.force === watched;
  return inStory ? found(watched, 'watcher', false) : null;
}

/** "The contingent has grown to 12,900": a noun for those who were sent. */
const people = ({ event }: Counting): boolean => event !== null && /^(amount|host)$/.test(event.by);
