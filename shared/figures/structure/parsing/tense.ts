import { isSaying } from '../frames.ts';
import type { VerbGroup } from '../phrase.ts';
import type { Read } from '../read.ts';
import { isTime } from '../time-words.ts';
import { APPOSITION, skips } from './apposition.ts';
import type { Chunked } from './chunked.ts';

/** "900 men died", "900 men took the village": no agent, no other verb, and an object where the verb needs one. */
export function isTensed(row: Chunked, index: number, verb: VerbGroup): boolean {
  const { a, chunks } = row;
  const before = chunks[index - 1];
  const next = chunks[index + 1];
  const clauseNext = next?.kind === 'noun' || next?.kind === 'subordinator';
  // "Park, citing the agency, said": behind what is told of whoever speaks.
  const told =
    before?.kind === 'noun' ||
    before?.kind === 'adverb' ||
    (before?.kind === 'mark' && /^[,)]$/.test(before.lemma));
  if (isSaying(verb) && told && (clauseNext || saysThat(row, index))) return true;
  if (next?.kind === 'preposition' && a.grammar.links.agent.has(next.lemma)) return false;
  if (finiteFollows(row, index)) return false;
  return hasObject(row, index) || isIntransitive(a, verb) || isSaying(verb);
}

/** "reported on Tuesday that", "said on Tuesday 300 men had died". */
export function saysThat({ a, chunks }: Chunked, index: number): boolean {
  let at = index + 1;
  for (; at < index + APPOSITION; at++) {
    const chunk = chunks[at];
    const before = chunks[at - 1];
    if (chunk?.kind === 'noun' && before?.kind !== 'preposition' && !isTime(a, chunk))
      return (before?.kind === 'noun' && isTime(a, before)) || before?.kind === 'adverb';
    if (!/^(preposition|noun|adverb)$/.test(chunk?.kind ?? '')) break;
  }
  return at > index + 1 && chunks[at]?.kind === 'subordinator';
}

/** A tensed verb further on that the subject waits for. */
export function finiteFollows(row: Chunked, index: number): boolean {
  const { a, chunks } = row;
  let depth = 0;
  for (let at = index + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk) return false;
    if (chunk.kind === 'relative' || chunk.kind === 'subordinator') depth++;
    if (chunk.kind === 'mark') {
      if (/^[;:.?!"–]$/.test(chunk.lemma)) return false;
      if (depth > 0) depth--;
      continue;
    }
    if (chunk.kind === 'coordinator' && chunks[at + 1]?.kind === 'noun') return false;
    // "soldiers sent there died".
    const tensed =
      chunk.kind === 'verb' &&
      (chunk.form === 'finite' || (chunk.form === 'past' && isIntransitive(a, chunk)));
    if (!tensed) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    // "killed 47 and took two": joined to this one, whose object tells that it is a tense.
    if (chunks[at - 1]?.kind === 'coordinator' && hasObject(row, index)) return false;
    // ", Kyiv said", ", the head of the council said": has a subject of its own.
    const before = chunks[at - 1];
    let opening = at - 1;
    while (opening > index && skips(row, opening)) opening--;
    const subject = chunks[opening];
    const own =
      subject?.kind === 'noun' && subject.preposition === null && chunks[opening - 1]?.kind === 'mark';
    return !own && !(before?.kind === 'mark' && isSaying(chunk) && chunks[at + 1]?.kind === 'noun');
  }
  return false;
}

function hasObject({ a, chunks }: Chunked, index: number): boolean {
  const next = chunks[index + 1];
  return next?.kind === 'noun' && next.preposition === null && !isTime(a, next);
}

/** Any verb further on that could be the sentence's own. */
export function verbFollows({ chunks }: Chunked, index: number): boolean {
  return chunks
    .slice(index + 1)
    .some((chunk) => chunk.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'past'));
}

/** A verb that takes no object: its past form is a tense. */
export function isIntransitive(a: Read, { lemma }: VerbGroup): boolean {
  return a.grammar.verbs.intransitive.has(lemma);
}
