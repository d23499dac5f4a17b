import type { Chunked } from './chunked.ts';
import type { Parse } from './parse.ts';

/** Reads a mark: it opens or closes an aside, ends all that is open, or ends what hangs on the clause around it. */
export function readMark(parse: Parse, lemma: string, index: number): void {
  const { stack } = parse;
  if (parse.aside?.closed === lemma) {
    stack.resume(parse.aside.stack);
    parse.last = parse.aside.last;
    parse.aside = null;
    return;
  }
  const closed = lemma === '(' ? ')' : '–';
  if (/^[(–]$/.test(lemma) && closes(parse, closed, index + 1)) {
    parse.aside = { closed, stack: stack.suspended(), last: parse.last };
    stack.restart();
    return;
  }
  if (/^[;:–]$/.test(lemma)) {
    stack.restart();
    return;
  }
  // A comma ends a participle clause that an unfinished one surrounds.
  if (lemma === ',' && stack.top.clause && stack.outer) {
    const { relation } = stack.top;
    if (relation === 'participle' || relation === 'infinitive') stack.close();
    else if (relation === 'adverbial' && stack.outer.clause === null) stack.close();
  }
}

/** A mark further on that closes an aside. */
function closes({ chunks }: Chunked, mark: string, from: number): boolean {
  return chunks.slice(from).some((chunk) => chunk.kind === 'mark' && chunk.lemma === mark);
}
