import { isSaying } from '../frames.ts';
import { behindApposition, joins, skips } from './apposition.ts';
import type { Parse } from './parse.ts';
import { finiteFollows, isTensed, saysThat } from './tense.ts';

/** A noun phrase behind a verb that a verb of its own follows: "said 640 had been killed", "…, Kyiv reported". */
export function beginsClause(parse: Parse, index: number): boolean {
  const { chunks, stack } = parse;
  let at = index + 1;
  const said =
    stack.top.clause !== null && isSaying(stack.top.clause.verb) && chunks[index - 1]?.kind === 'verb';
  while (skips(parse, at) || (said && joins(parse, at))) at++;
  at = behindApposition(parse, at);
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || chunks[at - 1]?.kind === 'relative') return false;
  // "North Koreans fighting Ukrainian troops in Kursk have lost": the verb is whose subject waits for one.
  if (isOfParticiple(parse, index)) return false;
  if (verb.form === 'finite') return true;
  if (verb.form !== 'past') return false;
  const before = chunks[index - 1];
  const current = stack.top.clause?.verb;
  if (isSaying(verb) && before?.kind === 'mark') return true;
  const behind = chunks[at + 1]?.kind;
  if (isSaying(verb) && before?.kind === 'coordinator' && (behind === 'subordinator' || saysThat(parse, at)))
    return true;
  const reported = current !== undefined && isSaying(current);
  if (reported && before?.kind === 'verb' && finiteFollows(parse, at)) return true;
  if (
    before?.kind === 'coordinator' ||
    (reported && (before?.kind === 'verb' || before?.kind === 'mark' || before?.kind === 'subordinator'))
  )
    return isTensed(parse, at, verb);
  return false;
}

/** The object right behind a participle or an infinitive, before a verb that its noun waits for. */
function isOfParticiple({ chunks, stack }: Parse, index: number): boolean {
  const { clause } = stack.top;
  return (
    ((clause?.relation === 'participle' && clause.verb.form === 'ing') ||
      clause?.relation === 'infinitive') &&
    !isSaying(clause.verb) &&
    clause.objects.length === 0 &&
    chunks[index - 1] === clause.verb &&
    stack.awaited() !== null
  );
}
