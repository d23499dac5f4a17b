import { isOfFrame, isSaying } from '../frames.ts';
import type { NounPhrase, VerbGroup } from '../phrase.ts';
import { isTime } from '../time-words.ts';
import type { Parse } from './parse.ts';
import { isTensed } from './tense.ts';

/** "killed" is a tense where its subject has no other verb, and it an object, or can have none. */
export function isPastTense(parse: Parse, index: number, verb: VerbGroup): boolean {
  const { chunks, found, stack } = parse;
  const { top } = stack;
  const before = chunks[index - 1];
  // "the agency, which briefed lawmakers": a relative clause has its verb right behind.
  if (before?.kind === 'relative' && top.relation === 'relative' && top.clause === null) return true;
  if (top.clause !== null && before?.kind !== 'coordinator' && !stack.awaited()) return false;
  // "the men whom the North's leader, Kim Jong-un, sent to Russia have": whoever is named within is who acts.
  if (top.antecedent !== null && top.subject !== null && top.clause === null) return true;
  if (top.subject === null && top.clause === null)
    return isSaying(verb) && before?.kind !== 'noun' && before?.kind !== 'adverb';
  if (before?.kind === 'coordinator' && top.clause)
    return !top.clause.verb.passive && top.clause.verb.form !== 'participle';
  const next = chunks[index + 1];
  // "since Putin ordered the invasion".
  if (top.relation === 'adverbial' && top.clause === null && before?.kind === 'noun' && next?.kind === 'noun')
    return true;
  // "Over the day, the ministry stressed, the units lost".
  if (
    isSaying(verb) &&
    before?.kind === 'noun' &&
    found.topmost(before) === top.subject &&
    next?.kind === 'mark' &&
    /^[,:]$/.test(next.lemma)
  )
    return true;
  return isTensed(parse, index, verb);
}

/** `"… 300 dead," said Zelensky`: whoever speaks stands behind the verb. */
export function isInverted(
  { a, chunks, stack }: Parse,
  verb: VerbGroup,
  speaker: NounPhrase,
  index: number,
): boolean {
  const before = chunks[index - 1];
  const behind = chunks[index + 2];
  return (
    isSaying(verb) &&
    (verb.present || !isOfFrame(verb, 'inform')) &&
    /^(finite|past)$/.test(verb.form) &&
    verb.to === verb.from + 1 &&
    before?.kind === 'mark' &&
    /^[,"'?!–]$/.test(before.lemma) &&
    !stack.awaitsPeople() &&
    speaker.counts.length === 0 &&
    speaker.preposition === null &&
    (!behind ||
      /^(mark|preposition|relative|subordinator)$/.test(behind.kind) ||
      (behind.kind === 'noun' && isTime(a, behind)))
  );
}

/** "the 40 whom Kyiv said had been killed": what is said is said of those whom the relative clause hangs on. */
export function isSaidOf({ chunks, stack }: Parse, { form }: VerbGroup, index: number): boolean {
  const { clause, relation, antecedent } = stack.top;
  const before = chunks[index - 1];
  return (
    (form === 'finite' || form === 'past') &&
    relation === 'relative' &&
    antecedent !== null &&
    before?.kind === 'verb' &&
    clause?.verb === before &&
    isSaying(before)
  );
}
