import type { Read } from '../context.ts';
import type { Candidate } from './candidate.ts';

/**
 * Claims without a verb of saying: whoever stands beside a count gives it.
 * @param spoken somebody has spoken before in the sentence
 * @returns the token that ties the two, or null
 */
export function besideCount(a: Read, candidate: Candidate, spoken: boolean): number | null {
  const { kind, to } = candidate;
  if (kind === 'pronoun' || kind === 'named' || kind === 'unnamed') return null;
  if (isOwned(a, candidate) || standsAt(a, candidate)) return to;
  if (!begins(a, to, /^(of|at)$/)) return null;
  return (spoken && opensClause(a, candidate)) || (kind === 'known' && opensLine(a, candidate)) ? to : null;
}

/** "Zelensky's 3,000": of a side that counts its own people they may be its men. */
function isOwned(a: Read, { possessive, from, to }: Candidate): boolean {
  return possessive && !isSide(a, from, to) && a.counts.some((count) => count.from === to);
}

/** "London is still at 4,200", "Seoul, which counts few, is on 2,700": where somebody's number stands. */
function standsAt(a: Read, { from, to, possessive }: Candidate): boolean {
  if (possessive || isSide(a, from, to)) return false;
  const be = behindClause(a, to);
  if (a.parts[be]?.value !== 'be') return false;
  const at = a.tokens.findIndex(
    ({ lower }, index) => index > be && index <= be + 3 && /^(on|at|nearer)$/.test(lower),
  );
  return at > 0 && a.counts.some((count) => count.from === at + 1);
}

/** Index behind a relative clause or aside that follows a name. */
function behindClause(a: Read, to: number): number {
  if (a.tokens[to]?.text !== ',') return to;
  for (let at = to + 1; at < to + ASIDE; at++) if (a.tokens[at]?.text === ',') return at + 1;
  return to;
}

/** Longest aside behind a name, in words. */
const ASIDE = 14;

/** "The HUR reported 1,500, the Joint Chiefs at least 3,000": the verb is said once. */
function opensClause(a: Read, { from }: Candidate): boolean {
  const word = a.tokens[from - 1]?.lower ?? '';
  const before = TITLE.test(word) ? (a.tokens[from - 2]?.lower ?? '') : word;
  return /^([,;]|and|while|but)$/.test(before);
}

const TITLE = /^(the|mr|mrs|ms|dr|general|gen|president|minister|colonel|col)$/;

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

/** Whether the words name a side whose own people the story counts. */
function isSide(a: Read, from: number, to: number): boolean {
  return a.forces.slice(from, to).some((mark) => mark !== undefined && mark.value.role !== 'foreign');
}
