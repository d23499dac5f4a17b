import type { Count } from '../numbers.ts';
import type { Clause, Structure } from './clause.ts';
import { isOfFrame } from './frames.ts';
import { lowerAt, type Read } from './read.ts';

/**
 * Whether what a verb says may be said of a count: of its own clauses and those that they depend on, not of a clause
 * beside them ("While Seoul has not confirmed it, the NIS says 640 have died").
 * @param at token of a verb or a word within its group
 * @returns true where no verb stands there, or the structure does not tell where the count stands
 */
export function maySpeakOf(structure: Structure, count: Count, at: number): boolean {
  const spoken = structure.clauses.find(({ verb }) => verb.from <= at && at < verb.to);
  const chain = chainOf(structure, count);
  return spoken === undefined || chain.size === 0 || chain.has(spoken) || spoken.relation !== 'adverbial';
}

/** The clauses of a count and all that they depend on. */
function chainOf(structure: Structure, count: Count): ReadonlySet<Clause> {
  const chain = new Set<Clause>();
  const phrase = structure.phraseOf(count);
  if (!phrase) return chain;
  for (const { clause } of structure.rolesAround(phrase))
    for (let up: Clause | null = clause; up; up = up.parent) chain.add(up);
  return chain;
}

/** "Asked about reports that 500 had died, he said …": what is only asked about, nobody claims. */
export const isAsked = (structure: Structure, count: Count): boolean =>
  [...chainOf(structure, count)].some(({ verb }) => verb.passive && isOfFrame(verb, 'ask'));

/** "The film tells of 500 killed": what is told in a work of fiction happened to nobody. */
export function isTold(a: Read, structure: Structure, count: Count): boolean {
  return [...chainOf(structure, count)].some(
    ({ verb, subject }) =>
      subject !== null && isOfFrame(verb, 'depict') && a.grammar.nouns.fiction.has(lowerAt(a, subject.head)),
  );
}
