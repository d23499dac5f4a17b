import { isNear, type Place, type Question } from '../question/question.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/** Whom a text speaks of as it goes on: what "them", "the dead" and a bare number point back to. */
export interface Focus {
  /** The people spoken of last; `force` null where they are no force of the story. */
  people: { readonly force: string | null; readonly sentence: number; readonly line: number } | null;
  /** The place named last. */
  placed: { readonly theatre: string; readonly sentence: number; readonly line: number } | null;
  /** The question on the table: what was counted or asked last. */
  counted: Question | null;
  /** The two forces whose people one sentence named, in their order: "the former" and "the latter". */
  pair: readonly [string, string] | null;
  /** The force whose section of a list or fact box is being read; `line` is the last line of it so far. */
  section: { readonly force: string; readonly begins: number; readonly line: number } | null;
}

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
