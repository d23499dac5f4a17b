import type { Count } from '../numbers.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** A verb and what it is said of. Relative, participial and subordinate clauses have the subject that they hang on. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly relation:
    | 'main'
    | 'complement'
    | 'adverbial'
    | 'relative'
    | 'participle'
    | 'infinitive'
    | 'joined';
  /** Whoever acts; of a passive verb, whoever is acted on. */
  readonly subject: NounPhrase | null;
  /** Noun phrases behind the verb that no preposition governs, the complement of "be" among them. */
  readonly objects: NounPhrase[];
  /** Those that one governs. */
  readonly phrases: NounPhrase[];
  /** Those that only tell when: "last month". */
  readonly times: NounPhrase[];
  /** Token of the adjective that "be" ties to the subject: "are dead". */
  complement: number | null;
  /** The clause that it depends on: the verb of saying, of planning, the clause that it is joined to. */
  readonly parent: Clause | null;
}

/** What a noun phrase does in its sentence. */
export interface Role {
  readonly role: 'subject' | 'object' | 'phrase';
  readonly clause: Clause;
}

/** A sentence as clauses, and what each noun phrase does in them. */
export interface Structure {
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** The noun phrase that holds a count. */
  phraseOf(count: Count): NounPhrase | null;
  /** The roles of a noun phrase, that in its own clause first; a relative clause gives it another. */
  rolesOf(phrase: NounPhrase): readonly Role[];
  /** The same, and those of the noun phrase that it hangs on: "a part | of the contingent". */
  rolesAround(phrase: NounPhrase): readonly Role[];
  /** The noun phrases that hang on one, each by its preposition: "soldiers | of Pyongyang | in Kursk". */
  hangingOn(phrase: NounPhrase): readonly NounPhrase[];
  /** The noun phrase that one hangs on. */
  hostOf(phrase: NounPhrase): NounPhrase | null;
  /** What is joined to it: "Russians and North Koreans". */
  joinedTo(phrase: NounPhrase): readonly NounPhrase[];
}
