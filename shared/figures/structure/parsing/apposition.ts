import { isOfFrame, isSaying } from '../frames.ts';
import type { Chunked } from './chunked.ts';

/** Longest apposition or relative clause between whoever speaks and the verb, in chunks. */
export const APPOSITION = 10;

/** Phrases, adverbs and appositions between a subject and its verb. */
export function skips({ chunks }: Chunked, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === 'preposition' || chunk?.kind === 'adverb') return true;
  return chunk?.kind === 'noun' && chunk.preposition !== null;
}

/** ", the commander, Oleksandr Syrskyi, said", ", Shoigu, who heads the council, said": behind what a speaker is. */
export function behindApposition({ chunks }: Chunked, from: number): number {
  const isMark = (at: number, mark: string) => {
    const chunk = chunks[at];
    return chunk?.kind === 'mark' && chunk.lemma === mark;
  };
  // "the ministry (MoD) said".
  if (isMark(from, '(') && chunks[from + 1]?.kind === 'noun' && isMark(from + 2, ')')) return from + 3;
  if (!isMark(from, ',')) return from;
  const relative = chunks[from + 1]?.kind === 'relative';
  for (let at = from + 1; at <= from + APPOSITION; at++) {
    const chunk = chunks[at];
    if (isMark(at, ',')) {
      const verb = chunks[at + 1];
      return verb?.kind === 'verb' && isSaying(verb) ? at + 1 : from;
    }
    if (!chunk || chunk.kind === 'mark' || (chunk.kind === 'verb' && !relative)) return from;
    if (chunk.kind === 'noun' && chunk.counts.length > 0) return from;
  }
  return from;
}

/** "(estimate) 900 of these and 1,200 of those (have died)". */
export function joins({ chunks }: Chunked, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === 'coordinator') return chunks[at + 1]?.kind === 'noun';
  return chunk?.kind === 'noun' && chunks[at - 1]?.kind === 'coordinator';
}

/** ", Pentagon says" behind a headline without a verb. */
export function comments(row: Chunked, index: number): boolean {
  const { a, chunks } = row;
  let at = index + 1;
  while (skips(row, at)) at++;
  at = behindApposition(row, at);
  const verb = chunks[at];
  const behind = chunks[at + 1];
  return (
    verb?.kind === 'verb' &&
    (isSaying(verb) || a.speechAt(verb.from)?.value === 'says') &&
    /^(finite|past)$/.test(verb.form) &&
    (!behind || /^(mark|preposition|adverb)$/.test(behind.kind) || isOfFrame(verb, 'inform'))
  );
}
