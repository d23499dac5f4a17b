import type { Clause, Role } from '../clause.ts';
import { type Event, SUFFERER } from '../event.ts';
import { isOfFrame } from '../frames.ts';
import { goHome } from '../given-back.ts';
import { nominalMetric } from '../nominal-event.ts';
import type { Whose } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { lowerAt, type Read } from '../read.ts';
import { type Argument, argumentOf, eventOn, type Reading } from './argument.ts';
import { byFrame } from './by-frame.ts';
import { areWounds, isLosses, isNumber, isSoldiers } from './counted-nouns.ts';
import { ofNominal } from './of-nominal.ts';
import { byPlace, isPlace } from './presence.ts';
import { complementFate, countedAs, isTakenAlive } from './told-fate.ts';

/** What a verb says of a noun phrase in one of its roles: by the words around it, by its frames, or as "be" does. */
export function byVerb(reading: Reading, phrase: NounPhrase, role: Role, own: Whose): Event | null {
  const argument = argumentOf(reading, phrase, role, own);
  const worded = byWords(argument);
  if (worded) return worded;
  const framed = byFrame(argument);
  return framed === undefined ? byBeing(argument) : framed;
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
  const counted = role === 'object' ? countedAs(a, phrase) : null;
  return counted && eventOn(argument, counted, own, 'as');
}

/** What staying and being tell: "fewer than 800 remain near Sudzha", "are dead", "are in Russia", "losses are 900". */
function byBeing(argument: Argument): Event | null {
  const { a, phrase, role, clause, own, mood, agent } = argument;
  // "fewer than 800 remain near Sudzha".
  if (agent && isOfFrame(clause.verb, 'stay') && (isSoldiers(a, phrase) || isNumber(a, phrase)))
    return clause.phrases.some((at) => isPlace(a, at)) ? eventOn(argument, 'deployed', own, 'place') : null;
  if (!isCopular(a, clause)) return null;
  const fate = role === 'subject' ? complementFate(a, clause) : null;
  if (fate) return eventOn(argument, fate, own, 'complement');
  return byPlace(a, phrase, role, clause, own, mood) ?? (role === 'object' ? throughSubject(argument) : null);
}

/** "took part in an exercise", "marched in a parade". */
function isRehearsed(a: Read, { objects, phrases }: Clause): boolean {
  return [...objects, ...phrases].some(({ head }) => a.grammar.nouns.rehearsals.has(lowerAt(a, head)));
}

/** A form of "be". */
export const isCopular = (a: Read, { verb }: Clause): boolean => verb.lemma === a.grammar.auxiliaries.copula;

/** "losses are 900": a subject that says what its complement counts. */
function throughSubject({ a, structure, clause: { subject }, own, mood }: Argument): Event | null {
  if (subject === null) return null;
  const nominal = nominalMetric(a, structure, subject);
  return nominal && ofNominal(nominal, mood, own);
}
