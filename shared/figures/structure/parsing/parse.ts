import type { Clause } from '../clause.ts';
import type { NounPhrase, VerbGroup } from '../phrase.ts';
import type { Chunked } from './chunked.ts';
import type { FoundStructure } from './found-structure.ts';
import type { Open, OpenClauses } from './open-clauses.ts';

/** A sentence that is being read, from left to right. */
export interface Parse extends Chunked {
  readonly found: FoundStructure;
  readonly stack: OpenClauses;
  /** Phrases that a clause opens with before its verb: "Last month", "In January". */
  waiting: NounPhrase[];
  /** The noun phrase read last. */
  last: NounPhrase | null;
  /** An aside between dashes or in brackets, and what waits until it ends. */
  aside: {
    readonly closed: string;
    readonly stack: readonly Open[];
    readonly last: NounPhrase | null;
  } | null;
}

/** Begins the clause of a verb: what stood before it waits no more. */
export function begin(
  parse: Parse,
  open: Open,
  verb: VerbGroup,
  subject: NounPhrase | null,
  relation = open.relation,
  parent = open.parent,
): Clause {
  const { found } = parse;
  const clause: Clause = {
    verb,
    relation,
    subject,
    objects: [],
    phrases: [],
    complement: null,
    times: [],
    parent,
  };
  clause.times.push(...parse.waiting);
  parse.waiting = [];
  found.clauses.push(clause);
  open.clause = clause;
  open.subject ??= subject;
  if (subject) found.take(clause, subject, 'subject');
  if (open.antecedent && open.antecedent !== subject) found.take(clause, open.antecedent, 'object');
  return clause;
}
