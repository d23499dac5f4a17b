import type { Clause, Role, Structure } from '../clause.ts';
import type { Event } from '../event.ts';
import type { Mood } from '../mood.ts';
import type { Whose } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, lowerAt, type Read } from '../read.ts';
import { isSoldiers } from './counted-nouns.ts';

/** "in Kursk", "inside Russia", "on the ground". */
export const isPlace = (a: Read, phrase: NounPhrase): boolean =>
  a.grammar.links.place.has(linkOf(a, phrase)) && placeNamed(a, phrase);

/** "for Kursk", "to Russia". */
const isDestination = (a: Read, phrase: NounPhrase): boolean =>
  a.grammar.links.destination.has(linkOf(a, phrase)) && placeNamed(a, phrase);

/** Whether a noun phrase names a place of the story, a state or the ground of a war, whatever governs it. */
export function placeNamed(a: Read, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at++)
    if (a.places[at] || a.forces[at]?.value.role === 'state' || a.grammar.nouns.ground.has(lowerAt(a, at)))
      return true;
  return false;
}

/** "on Russian soil": a place of the story anywhere in the sentence, or any place in their own clause. */
export function arePlaced(a: Read, structure: Structure, phrase: NounPhrase, { phrases }: Clause): boolean {
  return a.places.some(Boolean) || [...phrases, ...structure.hangingOn(phrase)].some((at) => isPlace(a, at));
}

/** "there are 60,000 in the region", "12,000 soldiers are in Russia": being there. */
export function byPlace(
  a: Read,
  phrase: NounPhrase,
  role: Role['role'],
  clause: Clause,
  own: Whose,
  mood: Mood,
): Event | null {
  const there = clause.subject !== null && a.grammar.pronouns.expletives.has(lowerAt(a, clause.subject.from));
  if (role === 'object' ? !there : role !== 'subject') return null;
  const placed = clause.phrases.some((at) => isPlace(a, at));
  return placed && isSoldiers(a, phrase)
    ? { metric: 'deployed', whose: own, mood, trigger: clause.verb.head, against: null, by: 'place' }
    : null;
}

/** "10,000 North Korean troops now in Kursk": a headline without a verb; "3,000 more for Kursk": still to go; "with 1,000 engineers already in Russia". */
export function verbless(a: Read, structure: Structure, phrase: NounPhrase, own: Whose): Event | null {
  const alone =
    phrase.preposition === null
      ? structure.rolesOf(phrase).length === 0
      : a.grammar.links.company.has(linkOf(a, phrase));
  if (!alone || !isSoldiers(a, phrase)) return null;
  const behind = structure.phrases.filter(
    ({ from }) => from >= phrase.to && from < phrase.to + VERBLESS_REACH,
  );
  const placed = behind.some((at) => isPlace(a, at));
  if (!placed && !behind.some((at) => isDestination(a, at))) return null;
  const mood = placed ? 'done' : 'planned';
  return { metric: 'deployed', whose: own, mood, trigger: phrase.head, against: null, by: 'verbless' };
}

/** Tokens from soldiers to the place that a headline puts them in. */
const VERBLESS_REACH = 6;
