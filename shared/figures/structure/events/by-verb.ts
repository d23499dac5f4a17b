import type { Clause, Role } from '../clause.ts';
import { type Event, SUFFERER } from '../event.ts';
import { isOfFrame } from '../frames.ts';
import { goHome } from '../given-back.ts';
import type { Whose } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { lowerAt, type Read } from '../read.ts';
import { type Argument, argumentOf, eventOn, nominalOf, type Reading } from './argument.ts';
import { byFrame } from './by-frame.ts';
import { areWounds, isLosses, isNumber, isSoldiers } from './counted-nouns.ts';
import { ofNominal } from './of-nominal.ts';
import { byPlace, isCustody, isPlace, toldThere } from './presence.ts';
import { complementFate, countedAs, isTakenAlive, joinedFate } from './told-fate.ts';

/** What a verb says of a noun phrase in one of its roles: by the words around it, by its frames, or as "be" does. */
export function byVerb(reading: Reading, phrase: NounPhrase, role: Role, own: Whose): Event | null {
  const argument = argumentOf(reading, phrase, role, own);
  const worded = byWords(argument);
  if (worded) return worded;
  const framed = byFrame(argument);
  return framed === undefined ? (byBeing(argument) ?? toldThere(argument) ?? byWord(argument)) : framed;
}

/** What the words around a verb tell whatever its frames: "went home", "took part in an exercise", "gave 355 as killed". */
function byWords(argument: Argument): Event | null {
  const { a, structure, phrase, role, clause, own, patient, agent } = argument;
  const { verb } = clause;
  if (agent && isRehearsed(a, clause)) return eventOn(argument, null, own, 'exercise');
  if ((agent || (patient && !isOfFrame(verb, 'arrive'))) && goHome(a, clause, phrase))
    return eventOn(argument, null, own, 'leave');
  // "2,700 have sustained injuries": of an object without a number of its own, what it names befell them all.
  if (agent && isOfFrame(verb, 'suffer') && clause.objects.some((object) => areWounds(a, object)))
    return eventOn(argument, 'wounded', own, 'wounds-agent');
  // "the 9,000 sent have suffered heavy losses": how many they were, and not how many were lost.
  if (agent && isOfFrame(verb, 'suffer') && clause.objects.some((object) => isLosses(a, object)))
    return eventOn(argument, 'deployed', own, SUFFERER);
  if (patient && isTakenAlive(a, structure, phrase, clause))
    return eventOn(argument, 'captured', own, 'alive-patient');
  // "went home".
  if (agent && a.parts[verb.head]?.value === 'left') return eventOn(argument, null, own, 'leave');
  const counted = role === 'object' ? countedAs(a, structure, phrase) : null;
  return counted && eventOn(argument, counted, own, 'as');
}

/** "have been hit": what became of people by the word alone, whatever else the verb may mean. */
function byWord(argument: Argument): Event | null {
  const { a, clause, own, patient } = argument;
  const befallen = patient && clause.verb.passive ? joinedFate(a, clause.verb.head) : null;
  return befallen && eventOn(argument, befallen, own, 'verb-patient');
}

/** What staying and being tell: "fewer than 800 remain near Sudzha", "are dead", "are in Russia", "losses are 900". */
function byBeing(argument: Argument): Event | null {
  const { a, phrase, role, clause, own, agent } = argument;
  // "fewer than 800 remain near Sudzha".
  if (agent && isOfFrame(clause.verb, 'stay') && (isSoldiers(a, phrase) || isNumber(phrase)))
    return clause.phrases.some((at) => isPlace(a, at)) ? eventOn(argument, 'deployed', own, 'place') : null;
  if (!isCopular(clause)) return null;
  const fate = role === 'subject' || clause.subject === null ? complementFate(a, clause) : null;
  if (fate) return eventOn(argument, fate, own, 'complement');
  if (role === 'subject' && clause.phrases.some((into) => isCustody(a, into)))
    return eventOn(argument, 'captured', own, 'custody-agent');
  return byPlace(argument) ?? (role === 'object' ? throughSubject(argument) : null);
}

/** "took part in an exercise", "marched in a parade". */
function isRehearsed(a: Read, { objects, phrases }: Clause): boolean {
  return [...objects, ...phrases].some(({ head }) => a.grammar.nouns.rehearsals.has(lowerAt(a, head)));
}

/** A verb that ties a subject to what it is: "be", "become". */
export const isCopular = ({ verb }: Clause): boolean => isOfFrame(verb, 'be');

/** "losses are 900": a subject that says what its complement counts. */
function throughSubject(argument: Argument): Event | null {
  const { clause, own, mood } = argument;
  if (clause.subject === null) return null;
  const nominal = nominalOf(argument, clause.subject);
  return nominal && ofNominal(nominal, mood, own);
}
