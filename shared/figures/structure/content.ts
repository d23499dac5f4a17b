import type { Count } from '../numbers.ts';
import type { Attribution } from './attribution.ts';
import type { Clause, Structure } from './clause.ts';
import { isOfFrame } from './frames.ts';
import type { NounPhrase } from './phrase.ts';

/** A clause that holds a count, and the one below it by which it does. */
interface Holding {
  readonly clause: Clause;
  /** The clause of the count that depends on it; null for the clause that the count itself stands in. */
  readonly below: Clause | null;
  /** Clauses between the count and it. */
  readonly depth: number;
}

/** Where a count stands in its sentence: the clauses that hold it, the innermost first. */
export type Standing = readonly Holding[];

/** The clauses that a count stands in: its own, those of what it hangs on, and all that these depend on. */
export function standingOf(structure: Structure, count: Count): Standing {
  const found = new Map<Clause, Holding>();
  let phrase: NounPhrase | null = structure.phraseOf(count);
  for (let hosts = 0; phrase && hosts <= HOSTS; phrase = structure.hostOf(phrase), hosts++)
    for (const { clause } of structure.rolesOf(phrase)) {
      let below: Clause | null = null;
      let depth = 0;
      for (let up: Clause | null = clause; up; below = up, up = up.parent, depth++)
        if ((found.get(up)?.depth ?? Number.POSITIVE_INFINITY) > depth)
          found.set(up, { clause: up, below, depth });
    }
  return [...found.values()].sort((x, y) => x.depth - y.depth);
}

/** "a contingent | of a division | with 900 men": noun phrases that a count hangs on by others. */
const HOSTS = 3;

/** The attribution of a sentence that tells a count, the innermost; null where none does. */
export function innermostOf<A extends Attribution>(
  structure: Structure,
  attributions: readonly A[],
  count: Count,
): A | null {
  const standing = standingOf(structure, count);
  let innermost: A | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const depth = depthWithin(standing, structure, attribution);
    if (depth !== null && depth < nearest) [innermost, nearest] = [attribution, depth];
  }
  return innermost;
}

/**
 * How far within what an attribution tells a count stands, in clauses between them: the innermost attribution says it.
 * What is told is what the verb of saying governs, else the clause that it stands in as an aside; of somebody cited
 * what whoever cites them tells.
 * @returns null where the attribution does not tell it
 */
export function depthWithin(
  standing: Standing,
  structure: Structure,
  { source, clause, manner }: Attribution,
): number | null {
  if (clause === null) return depthBeside(standing, structure, source);
  if (manner === 'cited' && !clause.verb.passive && isOfFrame(clause.verb, 'quote')) {
    const citing = clause.relation === 'participle' ? outerOf(structure, clause) : null;
    const outer = citing && governed(standing, structure, citing, clause.subject);
    return outer === null ? governed(standing, structure, clause, source) : outer - CLOSER;
  }
  return governed(standing, structure, clause, source);
}

/** Of two in one clause whoever is cited is the one who says it. */
const CLOSER = 0.5;

/** "Citing the ministry, the agency said": a participle in front depends on the clause behind it. */
function outerOf(structure: Structure, { parent, relation, verb }: Clause): Clause | null {
  if (parent !== null || relation !== 'participle') return parent;
  return structure.clauses.find((other) => other.relation === 'main' && other.verb.from > verb.from) ?? null;
}

/**
 * "according to X": tells of the innermost clause of the count that it stands in, which begins behind the verb that
 * the clause depends on, and where two are joined at its own subject.
 */
function depthBeside(standing: Standing, structure: Structure, source: NounPhrase): number | null {
  const beside = clauseAt(structure, source);
  const root = beside && rootOf(structure, beside);
  if (root === null || !standing.some(({ clause }) => rootOf(structure, clause) === root)) return null;
  const { from } = source;
  const holding = standing.find(({ clause: { parent, relation, subject, verb } }) => {
    if (parent === null) return true;
    const beginsItself = relation === 'joined' || relation === 'adverbial';
    return from > (beginsItself ? Math.min(subject?.from ?? verb.from, verb.from) : parent.verb.head);
  });
  return holding ? holding.depth - CLOSER : null;
}

/** The clause in which a noun phrase stands, also at its beginning, where it has no role in it. */
function clauseAt(structure: Structure, source: NounPhrase): Clause | null {
  let phrase: NounPhrase | null = source;
  for (let hosts = 0; phrase && hosts <= HOSTS; phrase = structure.hostOf(phrase), hosts++) {
    const [role] = structure.rolesOf(phrase);
    if (role) return role.clause;
  }
  return structure.clauses.find(({ verb }) => verb.from >= source.to) ?? structure.clauses.at(-1) ?? null;
}

function rootOf(structure: Structure, clause: Clause): Clause {
  let root = clause;
  for (let up = outerOf(structure, root); up; up = outerOf(structure, root)) root = up;
  return root;
}

function governed(
  standing: Standing,
  structure: Structure,
  clause: Clause,
  source: NounPhrase | null,
): number | null {
  const holding = standing.find((held) => held.clause === clause);
  if (holding) return isOfWhoSpeaks(holding, source) ? null : holding.depth;
  const { parent } = clause;
  // "900 have died, the ministry said": the aside tells of the clause that it stands in.
  if (!parent || clause.relation !== 'complement' || governsAny(structure, clause)) return null;
  const aside = standing.find((held) => held.clause === parent);
  return aside ? aside.depth + ASIDE : null;
}

/** An aside is further out than a verb that governs. */
const ASIDE = 1;

/** "The minister, who commands 900 men, said", "Kyiv spoke while 900 were killed": told by nobody there. */
function isOfWhoSpeaks({ below }: Holding, source: NounPhrase | null): boolean {
  if (below === null) return false;
  return below.relation === 'adverbial' || (below.relation === 'relative' && below.subject === source);
}

const governsAny = ({ clauses }: Structure, clause: Clause): boolean =>
  clauses.some(({ parent, relation }) => parent === clause && relation === 'complement');
