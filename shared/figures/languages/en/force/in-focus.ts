import { isNear, type Place } from '../question/question.ts';
import type { Counting } from './counting.ts';
import type { Focus } from './focus.ts';
import { type Found, found } from './found.ts';

/** Whom the section, the question on the table, or the sentences before speak of. */
export function byFocus({ a, binding, focus, place, topic }: Counting): Found | null {
  const { counted, section } = focus;
  const people = (!topic.dialogue || namesForce(a)) && strayed(focus.people, place) ? null : focus.people;
  if (section && place.line - section.line <= 2) return found(section.force, 'section');
  const near = (last: Place) => isNear(last, place, topic.dialogue);
  const later = people && (!counted || people.sentence > counted.sentence) ? people : null;
  if (later && near(later)) return found(later.force, 'context', false);
  if (counted && near(counted)) return found(counted.force, 'chain', counted.asked);
  if (people && near(people)) return found(people.force, 'context', false);
  const partitive = binding.phrase.head === 'partitive' && people !== null;
  return partitive && place.sentence - people.sentence <= PARTITIVE && place.line - people.line <= 2
    ? found(people.force, 'context', false)
    : null;
}

/** "86 children enrolled": people of no force are forgotten with their paragraph. */
const strayed = (people: Focus['people'], place: Place): boolean =>
  people?.force === null && people.line !== place.line;

/** "Moscow has asked for 6,000": another turn that names a side is of the story again. */
const namesForce = (a: Counting['a']): boolean => a.forces.some((mark) => mark?.value.force);

/** Sentences over which "of them" still points back. */
const PARTITIVE = 6;
