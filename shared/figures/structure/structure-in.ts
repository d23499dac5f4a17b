import type { Structure } from './clause.ts';
import { structureOf } from './parser.ts';
import type { Read } from './read.ts';

/** Where the clauses of the sentence looked at last are kept. */
export interface Kept {
  structure: { readonly read: Read; readonly structure: Structure } | null;
}

/** The clauses of a sentence, found once while it is read. */
export function structureIn({ read }: { readonly read: Read }, kept: Kept): Structure {
  if (kept.structure?.read !== read) kept.structure = { read, structure: structureOf(read) };
  return kept.structure.structure;
}
