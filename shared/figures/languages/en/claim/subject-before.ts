import { structureIn } from '../../../structure/structure-in.ts';
import type { Context } from '../context.ts';
import type { Passage } from '../read.ts';
import type { Candidate } from '../speakers/candidate.ts';
import { candidatesOf } from '../speakers/candidates.ts';
import { acquaintanceOf } from '../voices/voices.ts';

/** "Seoul raised its estimate", "Kyiv has lowered what it counts": whoever is the subject before a pronoun of its clauses. */
export function subjectBefore(passage: Passage, pronoun: number, context: Context): Candidate | null {
  const structure = structureIn(passage, context);
  const phrase = structure.phrases.find(({ from, to }) => from <= pronoun && pronoun < to);
  if (!phrase) return null;
  const [role] = structure.rolesOf(structure.hostOf(phrase) ?? phrase);
  for (let clause = role?.clause ?? null; clause; clause = clause.parent) {
    const { subject } = clause;
    if (!subject || subject.to > pronoun) continue;
    const who = candidatesOf(passage.read, acquaintanceOf(context)).find(
      ({ from, to, name }) => name !== null && from < subject.to && to > subject.from,
    );
    return who ?? null;
  }
  return null;
}
