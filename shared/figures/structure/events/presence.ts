import { FATAL } from '../../figure.ts';
import type { Clause, Structure } from '../clause.ts';
import type { Event } from '../event.ts';
import { isOfFrame, isSaying } from '../frames.ts';
import { metricOf } from '../metric-of.ts';
import type { Whose } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, lowerAt, type Read } from '../read.ts';
import type { Argument } from './argument.ts';
import { isNumber, isSoldiers } from './counted-nouns.ts';

/** "in Kursk", "inside Russia", "on the ground". */
export const isPlace = (a: Read, phrase: NounPhrase): boolean =>
  a.grammar.links.place.has(linkOf(a, phrase)) && placeNamed(a, phrase);

/** "into enemy hands", "in captivity". */
export const isCustody = (a: Read, phrase: NounPhrase): boolean =>
  a.grammar.links.into.has(linkOf(a, phrase)) && a.grammar.nouns.custody.has(lowerAt(a, phrase.head));

/** "are there". */
const isThere = (a: Read, { head }: NounPhrase): boolean =>
  a.grammar.pronouns.expletives.has(lowerAt(a, head));

/** "are on their way to Kursk". */
const areOnTheirWay = (a: Read, { phrases }: Clause): boolean =>
  phrases.some(({ head }) => a.grammar.nouns.ways.has(lowerAt(a, head))) &&
  phrases.some((phrase) => isDestination(a, phrase));

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

/** "tells us around 3,500 in our sector", "which makes some 10,000 in the region": people with a place, as an object. */
export function toldThere({ a, phrase, role, clause, own }: Argument): Event | null {
  const { verb, phrases } = clause;
  const tells = isSaying(verb) || isOfFrame(verb, 'make');
  if (!tells || verb.passive || role !== 'object' || !(isNumber(phrase) || isSoldiers(a, phrase)))
    return null;
  const alone = clause.objects[0] === phrase || isOfFrame(verb, 'inform');
  const added = phrases.some((at) => a.grammar.links.destination.has(linkOf(a, at)));
  return alone && !added && phrases.some((at) => isPlace(a, at))
    ? { metric: 'deployed', whose: own, mood: 'done', trigger: phrase.head, against: null, by: 'place' }
    : null;
}

/** "there are 60,000 in the region", "12,000 soldiers are in Russia": being there. */
export function byPlace(argument: Argument): Event | null {
  const { a, structure, phrase, role, clause, own, mood } = argument;
  const { subject, verb } = clause;
  const there = subject !== null && a.grammar.pronouns.expletives.has(lowerAt(a, subject.from));
  if (role === 'object' ? !there : role !== 'subject') return null;
  const event = { metric: 'deployed', whose: own, trigger: verb.head, against: null } as const;
  if (!isPlaced(argument, there)) return there && isNumber(phrase) ? { ...event, mood, by: 'there' } : null;
  const ahead = verb.modal !== null && areOnTheirWay(a, clause);
  const counts = isSoldiers(a, phrase) || (isNumber(phrase) && !isPartOfFallen(a, structure, phrase));
  return counts ? { ...event, mood: ahead ? 'planned' : mood, by: 'place' } : null;
}

/** "are in Kursk", "are on their way to Kursk", "are there", "there are 9,000 of them". */
function isPlaced({ a, structure, phrase, clause }: Argument, there: boolean): boolean {
  const { members } = a.grammar.pronouns;
  return (
    clause.phrases.some((at) => isPlace(a, at)) ||
    areOnTheirWay(a, clause) ||
    clause.objects.some((at) => isThere(a, at)) ||
    (there &&
      structure.hangingOn(phrase).some(({ from, pronoun }) => pronoun && members.has(lowerAt(a, from))))
  );
}

/** "1,900 of the wounded were in hospitals": where those are of whom something befell. */
const isPartOfFallen = (a: Read, structure: Structure, phrase: NounPhrase): boolean =>
  structure.hangingOn(phrase).some(({ head }) => {
    const metric = metricOf(a.parts[head]?.value ?? null);
    return metric !== null && FATAL.has(metric);
  });

/**
 * "10,000 North Korean troops now in Kursk": a headline without a verb; "3,000 more for Kursk": still to go;
 * "with 1,000 engineers already in Russia".
 */
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
