import { chunksOf } from './chunker.ts';
import type { Structure } from './clause.ts';
import { FoundStructure } from './parsing/found-structure.ts';
import { readJoint } from './parsing/joint.ts';
import { readNoun } from './parsing/noun.ts';
import { OpenClauses } from './parsing/open-clauses.ts';
import type { Parse } from './parsing/parse.ts';
import { readVerb } from './parsing/verb.ts';
import type { Read } from './read.ts';
import { tag } from './tagger.ts';

/** Reads a sentence into clauses. One pass from left to right; what is open waits on a stack. */
export function structureOf(a: Read): Structure {
  const found = new FoundStructure();
  const chunks = chunksOf(a, tag(a));
  const parse: Parse = { a, chunks, found, stack: new OpenClauses(), waiting: [], last: null, aside: null };
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'noun') readNoun(parse, chunk, index);
    else if (chunk.kind === 'verb') readVerb(parse, chunk, index);
    else readJoint(parse, chunk.kind, chunk.lemma, index);
  });
  return found;
}
