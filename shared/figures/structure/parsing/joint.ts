import type { Joint } from '../phrase.ts';
import type { Chunked } from './chunked.ts';
import { beginsClause } from './clause-begins.ts';
import { outermost } from './host.ts';
import { readMark } from './mark.ts';
import type { Parse } from './parse.ts';

/** Reads a word or mark that joins or divides: what it opens and what it closes. */
export function readJoint(parse: Parse, kind: Joint['kind'], lemma: string, index: number): void {
  if (kind === 'relative') relative(parse, lemma, index);
  else if (kind === 'adjective') adjective(parse, index);
  else if (kind === 'subordinator') subordinator(parse, lemma, index);
  else if (kind === 'coordinator') coordinator(parse, index);
  else if (kind === 'mark') readMark(parse, lemma, index);
}

/** "are dead": the complement of "be". */
function adjective({ a, chunks, stack }: Parse, index: number): void {
  const { clause } = stack.top;
  const at = chunks[index]?.from ?? null;
  if (
    clause?.verb.lemma === a.grammar.auxiliaries.copula &&
    clause.complement === null &&
    clause.objects.length === 0
  )
    clause.complement = at;
}

/** "that 900 had died", "while others fled"; "after losing 900" opens no clause of its own. */
function subordinator({ a, chunks, stack }: Parse, lemma: string, index: number): void {
  const next = chunks[index + 1];
  if (next?.kind === 'verb' && next.form !== 'finite' && next.form !== 'past') return;
  stack.open(a.grammar.complementisers.has(lemma) ? 'complement' : 'adverbial', stack.top.clause);
}

/** "… and Kyiv said": a clause behind "and" goes on from the one around what hangs on nouns. */
function coordinator(parse: Parse, index: number): void {
  const { chunks, stack } = parse;
  const next = chunks[index + 1];
  if (
    next?.kind === 'noun' &&
    next.preposition === null &&
    beginsClause(parse, index + 1) &&
    stack.top.clause
  )
    stack.closeRelatives();
}

/** "who died", "of whom 300 died", "where 900 fight". */
function relative(parse: Parse, lemma: string, index: number): void {
  const { a, chunks, stack } = parse;
  const antecedent = parse.last;
  if (a.grammar.relativeAdverbs.has(lemma)) {
    stack.open('adverbial', stack.top.clause);
    return;
  }
  // "of whom 300 died", "300 of whom died": the number is the subject, of those before.
  if (chunks[index - 1]?.kind === 'preposition') {
    const part = chunks[index - 2];
    const counted = part?.kind === 'noun' && part.counts.length > 0 && !isVerbless(parse, index + 1);
    stack.open('relative', stack.top.clause, counted ? part : null);
    return;
  }
  const subject = isVerbless(parse, index + 1) ? null : antecedent && outermost(parse, antecedent);
  stack.open('relative', stack.top.clause, subject, subject ? null : antecedent);
}

/** Whether a relative clause has a subject of its own: no verb stands behind its first word, or behind "on Friday" there. */
function isVerbless({ chunks }: Chunked, index: number): boolean {
  let at = index;
  while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
  const kind = chunks[at]?.kind;
  return kind !== 'verb' && kind !== 'adverb';
}
