import type { Count } from '../numbers.ts';
import type { Structure } from './clause.ts';
import type { NounPhrase } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';

/** Where the clause of a count puts its people: in a theatre of the story, in a wider place than one, or nowhere. */
export type Placing = { readonly theatre: string } | 'wider' | null;

/** The place that a count's own clauses and noun phrase name; places of other clauses are other people's. */
export function placingOf(a: Read, structure: Structure, count: Count): Placing {
  const phrase = structure.phraseOf(count);
  if (!phrase) return null;
  let wider = false;
  for (const named of placesOf(structure, phrase)) {
    for (let at = named.from; at < named.to; at++) {
      const place = a.places[at];
      if (place) return { theatre: place.value };
    }
    wider ||= isState(a, named);
  }
  return wider ? 'wider' : null;
}

/** The noun phrases that may say where: those behind a preposition in its clauses, and those that hang on it. */
function placesOf(structure: Structure, phrase: NounPhrase): NounPhrase[] {
  const around = [phrase, structure.hostOf(phrase)].filter((noun) => noun !== null);
  const found: NounPhrase[] = [];
  for (const noun of around) {
    found.push(...hangingDeep(structure, noun, 0));
    for (const { clause } of structure.rolesOf(noun)) {
      for (const governed of clause.phrases) found.push(governed, ...hangingDeep(structure, governed, 0));
      if (clause.subject && clause.subject !== noun) found.push(...hangingDeep(structure, clause.subject, 0));
    }
  }
  return found;
}

function hangingDeep(structure: Structure, phrase: NounPhrase, depth: number): NounPhrase[] {
  if (depth > 3) return [];
  return structure.hangingOn(phrase).flatMap((noun) => [noun, ...hangingDeep(structure, noun, depth + 1)]);
}

/** "to Russia", "into eastern Russia": a state that people are in or go to. */
function isState(a: Read, { from, to, preposition }: NounPhrase): boolean {
  if (!a.grammar.links.into.has(lowerAt(a, preposition))) return false;
  return a.forces
    .slice(from, to)
    .some((mark) => mark?.value.role === 'state' && a.tokens[mark.to - 1]?.possessive !== true);
}
