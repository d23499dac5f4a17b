import { TITLES } from '../lexicon/names.ts';
import type { Read } from '../read.ts';
import type { Candidate } from './candidate.ts';

/**
 * Claims without a verb of saying: whoever stands beside a count gives it.
 * @param spoken somebody has spoken before in the sentence
 * @returns the token that ties the two, or null
 */
export function besideCount(a: Read, candidate: Candidate, spoken: boolean): number | null {
  const { kind, to } = candidate;
  if (kind === 'pronoun' || kind === 'named' || kind === 'unnamed') return null;
  if (!begins(a, to, /^(of|at)$/)) return null;
  return (spoken && opensClause(a, candidate)) || (kind === 'known' && opensLine(a, candidate)) ? to : null;
}

/** "The HUR reported 1,500, the Joint Chiefs at least 3,000": the verb is said once. */
function opensClause(a: Read, { from }: Candidate): boolean {
  const word = a.tokens[from - 1]?.lower ?? '';
  const before = word === 'the' || TITLES.has(word) ? (a.tokens[from - 2]?.lower ?? '') : word;
  return /^([,;]|and|while|but)$/.test(before);
}

/** "JCS 1,100", "The 23rd: Zelensky, over 3,020": a note of who gave what. */
function opensLine(a: Read, { from }: Candidate): boolean {
  return from === 0 || /^[:;]$/.test(a.tokens[from - 1]?.text ?? '');
}

function begins(a: Read, to: number, preposition: RegExp): boolean {
  const from = preposition.test(a.tokens[to]?.lower ?? '') || a.tokens[to]?.text === ',' ? to + 1 : to;
  return a.counts.some(
    ({ from: at, quantity }) => at === from && (quantity.value ?? quantity.high ?? 0) > OLDEST,
  );
}

/** "Putin, 72": no number that may be an age. */
const OLDEST = 120;
