import { ESTIMATES, NAMED_ESTIMATES } from '../lexicon/estimates.ts';
import type { Read } from '../read.ts';
import type { Candidate } from './candidate.ts';

/** The estimate that somebody owns: "the NIS's figures", "the British estimate", "the HUR paper". */
export function ownedAfter(a: Read, candidate: Candidate): number | null {
  if (!candidate.possessive) return adjectiveOfEstimate(a, candidate);
  for (let at = candidate.to; at < candidate.to + 4; at++) if (isEstimate(a, at)) return at;
  return null;
}

/** "the British estimate is": the name itself stands before the noun. Of a force "numbers" may be its strength. */
function adjectiveOfEstimate(a: Read, { kind, to, from }: Candidate): number | null {
  if (kind !== 'known' && kind !== 'state') return null;
  const definite = a.tokens[from]?.lower === 'the' || a.tokens[from - 1]?.lower === 'the';
  if (!definite && from > 0) return null;
  const noun = a.tokens[to]?.lower ?? '';
  return isEstimate(a, to) && NAMED_ESTIMATES.has(noun) ? to : null;
}

/** Nouns for a number given; some are verbs of saying too. */
function isEstimate(a: Read, at: number): boolean {
  const mark = a.speechAt(at);
  return mark?.value === 'estimate' || (mark?.value === 'says' && ESTIMATES.has(a.tokens[at]?.lower ?? ''));
}
