import type { Count } from '../numbers.ts';
import type { Structure } from './clause.ts';
import { metricOf } from './metric-of.ts';
import type { NounPhrase } from './phrase.ts';
import { linkOf, lowerAt, type Read } from './read.ts';

/** Whose people a noun phrase is: forces of the story, people of other countries, or a word that points back. */
export interface Whose {
  readonly forces: readonly string[];
  readonly foreign: boolean;
  /** Pointing to somebody named before: to `one` with "it", "its", to `many` with "they"; null where nothing points. */
  readonly pointing: 'one' | 'many' | null;
  /** It points past the subject of its own clause: "killed 90 of them", and not "lost 90 of its men". */
  readonly beyond: boolean;
  /** "we", "our soldiers": those of whoever speaks. */
  readonly ours: boolean;
  /** "the enemy", "enemy soldiers": the other side of whoever speaks or fights them. */
  readonly enemy: boolean;
}

export const NOBODY: Whose = {
  forces: [],
  foreign: false,
  pointing: null,
  beyond: false,
  ours: false,
  enemy: false,
};

/** Whether anything tells whose they are. */
export const told = ({ forces, foreign, pointing, ours, enemy }: Whose): boolean =>
  forces.length > 0 || foreign || pointing !== null || ours || enemy;

/** Whose people a noun phrase names by itself: "North Korean losses", "Pyongyang", "its men". */
export function namedIn(a: Read, { from, to, pronoun }: NounPhrase): Whose {
  const { pronouns, nouns } = a.grammar;
  const ours = pronouns.ours.has(lowerAt(a, from));
  if (pronoun) {
    return { ...NOBODY, ours, pointing: pointerAt(a, from), beyond: pointsBeyond(a, from) };
  }
  const forces: string[] = [];
  let foreign = false;
  let pointing: Whose['pointing'] = null;
  let beyond = false;
  const enemy = a.tokens.slice(from, to).some(({ lower }) => nouns.enemies.has(lower));
  for (let at = from; at < to; at++) {
    const mark = a.forces[at];
    pointing = pointerAt(a, at) ?? pointing;
    beyond = pointsBeyond(a, at) || beyond;
    if (!mark || mark.from !== at) continue;
    // "Russia's Kursk region", "Moscow's ally": only what owns the head counts, and no place does.
    if (mark.value.force === null) foreign = true;
    else if (!forces.includes(mark.value.force)) forces.push(mark.value.force);
  }
  const owners = forces.length > 1 ? ownersOf(a, from, to, forces) : forces;
  return { forces: owners, foreign, pointing, beyond, ours, enemy };
}

function pointerAt(a: Read, at: number): Whose['pointing'] {
  const { pointing, singular } = a.grammar.pronouns;
  const word = lowerAt(a, at);
  if (!pointing.has(word)) return null;
  return singular.has(word) ? 'one' : 'many';
}

function pointsBeyond(a: Read, at: number): boolean {
  const { pointing, owners } = a.grammar.pronouns;
  const word = lowerAt(a, at);
  return pointing.has(word) && !owners.has(word);
}

/** "Moscow's North Korean allies": of an owner and an adjective, the adjective tells who they are. */
function ownersOf(a: Read, from: number, to: number, forces: string[]): string[] {
  const owner = a.forces.findIndex(
    (mark, at) => at >= from && at < to && mark !== undefined && a.tokens[mark.to - 1]?.possessive === true,
  );
  if (owner < 0) return forces;
  const rest = a.forces.slice(a.forces[owner]?.to ?? owner, to).find(Boolean)?.value.force;
  return rest ? [rest] : forces;
}

function isFate(a: Read, head: number): boolean {
  const metric = metricOf(a.parts[head]?.value ?? null);
  return metric !== null && metric !== 'deployed' && metric !== 'planned';
}

/** "Russians and North Koreans": one number for both. */
function joinedWith(a: Read, structure: Structure, phrase: NounPhrase, named: Whose): Whose {
  const forces = new Set(named.forces);
  for (const other of structure.joinedTo(phrase))
    for (const force of namedIn(a, other).forces) forces.add(force);
  return named.forces.length > 0 && forces.size > named.forces.length
    ? { ...named, forces: [...forces] }
    : named;
}

/** "soldiers from the DPRK, whose losses", "North Koreans, of whom 900": those before the word that points to them. */
function antecedentOf(a: Read, structure: Structure, phrase: NounPhrase): NounPhrase {
  const { relativeOwners, relativeMembers } = a.grammar.pronouns;
  const [part, pointer] = [lowerAt(a, phrase.from - 2), lowerAt(a, phrase.from - 1)];
  const points =
    relativeOwners.has(pointer) || (relativeMembers.has(pointer) && a.grammar.links.genitive.has(part));
  if (!points) return phrase;
  return structure.phrases.findLast(({ to, pronoun }) => to <= phrase.from && !pronoun) ?? phrase;
}

/** Whose people a noun phrase is, with what hangs on it: "the dead among the Northerners", "soldiers from Pyongyang". */
export function whoseIs(a: Read, structure: Structure, phrase: NounPhrase, depth = 0): Whose {
  const named = joinedWith(a, structure, phrase, namedIn(a, antecedentOf(a, structure, phrase)));
  if (named.forces.length > 0 || named.foreign || depth > 3) return named;
  const { links } = a.grammar;
  for (const hanging of structure.hangingOn(phrase)) {
    const link = linkOf(a, hanging);
    // "casualties on both sides", "losses for the Russians": where the noun tells of a fate.
    const befalls = links.befalling.has(link) && isFate(a, phrase.head);
    if (!links.owner.has(link) && !befalls) continue;
    if (a.places[hanging.head]) continue;
    const whose = whoseIs(a, structure, hanging, depth + 1);
    if (whose.forces.length > 0 || whose.foreign || whose.pointing !== null || whose.enemy) return whose;
  }
  return named;
}

/** Whose people a count counts, by its noun phrase alone. */
export function whoseAre(a: Read, structure: Structure, count: Count): Whose {
  const phrase = structure.phraseOf(count);
  return phrase ? whoseIs(a, structure, phrase) : NOBODY;
}

/** Whether a count is one of people: of soldiers, of a force by its name, of a fate, or a bare number, and of no things. */
export function countsPeople(a: Read, structure: Structure, count: Count): boolean {
  const phrase = structure.phraseOf(count);
  if (!phrase) return false;
  const bare = phrase.head >= count.from && phrase.head < count.to;
  const part = a.parts[phrase.head]?.value ?? null;
  return (
    bare || part === 'soldiers' || metricOf(part) !== null || a.forces[phrase.head]?.value.role === 'people'
  );
}
