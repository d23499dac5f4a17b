import type { Count } from '../numbers.ts';
import type { Clause, Structure } from './clause.ts';
import { type Frame, isOfFrame, isSaying } from './frames.ts';
import { endsPlural } from './lookahead.ts';
import { namedIn, type Whose } from './people.ts';
import type { NounPhrase } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';

/** A sentence and its clauses. */
export interface Parsed {
  readonly a: Read;
  readonly structure: Structure;
}

/**
 * Whom "it" or "they" points to in its own sentence: the nearest subject before it that names one force and agrees in
 * number, of the clauses that its own depends on before others. "Russia said it had lost 900." Nobody is "them" to himself:
 * in "Ukrainian troops took two of them prisoner" they are others.
 * @returns the id of a force, or null where none is named so
 */
export function pointedWithin(
  { a, structure }: Parsed,
  count: Count,
  { pointing, beyond }: Whose,
): string | null {
  const phrase = structure.phraseOf(count);
  for (const { role, clause } of phrase ? structure.rolesAround(phrase) : [])
    for (let up = beyond && role !== 'subject' ? clause.parent : clause; up; up = up.parent) {
      const force = subjectOf(a, up, pointing);
      if (force !== null) return force;
    }
  return null;
}

/**
 * Whoever the people of a count cannot be: who holds them or inflicts losses on them, and the subject of a clause in which
 * "them" is something else, if it is many too. "Our guns have inflicted losses of 900 on them", "Ukrainian gunners saw 90 of
 * them"; those whom a leader mourns may be his own.
 */
export function strangersTo(
  { a, structure }: Parsed,
  count: Count,
  { pointing, beyond }: Whose,
  captured: boolean,
): NounPhrase[] {
  const phrase = structure.phraseOf(count);
  if (!phrase) return [];
  return structure.rolesAround(phrase).flatMap(({ role, clause: { verb, subject } }) => {
    if (role === 'subject' || subject === null || verb.passive) return [];
    const them = beyond && agrees(a, subject, pointing);
    return them || captured || HARM.some((frame) => isOfFrame(verb, frame)) ? [subject] : [];
  });
}

/** Frames of verbs by which somebody harms others. */
const HARM: readonly Frame[] = ['inflict', 'kill', 'wound', 'capture'];

/**
 * Whom "it" or "they" points to in the sentence before: the subject of what is told there, not whoever tells it, unless
 * nobody else agrees. "Kyiv said its troops killed 200. It lost 12."
 */
export function pointedBefore({ a, structure }: Parsed, pointing: Whose['pointing']): string | null {
  const told = structure.clauses.filter(({ verb }) => !isSaying(verb));
  const said = structure.clauses.filter(({ verb }) => isSaying(verb));
  for (const clause of [...told, ...said]) {
    const force = subjectOf(a, clause, pointing);
    if (force !== null) return force;
  }
  return null;
}

/** Whether a sentence names a force in the number that a pronoun asks for. */
export const namesForce = ({ a, structure }: Parsed, force: string, pointing: Whose['pointing']): boolean =>
  structure.phrases.some(
    (phrase) => agrees(a, phrase, pointing) && namedIn(a, phrase).forces.includes(force),
  );

function subjectOf(a: Read, { subject }: Clause, pointing: Whose['pointing']): string | null {
  if (subject === null || subject.pronoun || !agrees(a, subject, pointing)) return null;
  // "Ukraine's president gave its losses": a person is no "it".
  if (pointing === 'one' && isOwned(a, subject)) return null;
  const { forces } = namedIn(a, subject);
  return forces.length === 1 ? (forces[0] ?? null) : null;
}

/** Somebody of a state, who is not the state itself, nor its army. */
function isOwned(a: Read, { from, head }: NounPhrase): boolean {
  const owner = a.forces.slice(from, head).find(Boolean);
  const { army, armies, contingents } = a.grammar.nouns;
  const word = lowerAt(a, head);
  const many = army.has(word) || armies.has(word) || contingents.has(word);
  return owner !== undefined && a.tokens[owner.to - 1]?.possessive === true && !many;
}

function agrees(a: Read, { head }: NounPhrase, pointing: Whose['pointing']): boolean {
  const { nouns } = a.grammar;
  const word = lowerAt(a, head);
  const plural = nouns.plurals.has(word) || endsPlural(nouns, word);
  return pointing !== null && plural === (pointing === 'many');
}
