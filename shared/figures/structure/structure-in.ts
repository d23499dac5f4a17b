import type { Context, Passage } from '../languages/en/context.ts';
import type { Structure } from './clause.ts';
import { structureOf } from './parser.ts';

/** The clauses of a sentence, found once while it is read. */
export function structureIn({ read }: Passage, context: Context): Structure {
  if (context.structure?.read !== read) context.structure = { read, structure: structureOf(read) };
  return context.structure.structure;
}
