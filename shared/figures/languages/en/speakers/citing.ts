import type { Read } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { words } from './words.ts';

/** What makes the name behind it an outlet, which passes a number on and gives none. */
const OUTLET = words('newspaper daily website portal channel broadcaster tabloid magazine weekly site blog');

/** Words between "according to" and the name: "according to a senior official of the". */
const CITED_REACH = 7;

/** The word that cites a name behind it: "according to X", "citing X", "by X's count". */
export function citedBefore(a: Read, from: number): number | null {
  const { speech, tokens } = a;
  for (let at = from - 1; at >= Math.max(0, from - CITED_REACH); at--) {
    const mark = speech[at];
    const token = tokens[at];
    if (OUTLET.has(token?.lower ?? '')) return null;
    if (mark?.value === 'according' || mark?.value === 'citing') return at;
    if (isSourceOf(a, at) || isSaidBy(a, at)) return at;
    if (mark?.value === 'by' && at >= from - 3) return byEstimate(a, from) ? at : null;
    if (mark?.value === 'says') return null;
    if (token?.kind === 'mark' && token.text !== ',' && token.text !== '.' && token.text !== '"') return null;
    if (token?.text === ',' && at < from - 1) return null;
  }
  return null;
}

/** "the figure from a U.S. official", "an estimate of the NIS's", "a tally by volunteers". */
function isSourceOf(a: Read, at: number): boolean {
  const word = a.tokens[at]?.lower;
  if ((word !== 'by' && word !== 'from') || !isEstimate(a, at - 1)) return false;
  // "after a report from his commander": what made him speak, and not who counts.
  return !a.tokens.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => /^(after|following)$/.test(lower));
}

/** "this was stated by X", "as confirmed by X": a participle of saying with its agent. */
function isSaidBy(a: Read, at: number): boolean {
  const before = a.tokens[at - 1]?.lower ?? '';
  return (
    a.tokens[at]?.lower === 'by' &&
    a.speechAt(at - 1)?.value === 'says' &&
    /(?:ed|said|told|given)$/.test(before)
  );
}

/** "cited X as saying": whoever is cited says it. */
export function citedAsSaying(a: Read, { from, to }: Candidate): number | null {
  const at = /^(the|a|an)$/.test(a.tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const cites = /^(cited|cites|cite|quoted|quotes|quote|citing|quoting)$/.test(a.tokens[at]?.lower ?? '');
  return cites && a.tokens[to]?.lower === 'as' && /ing$/.test(a.tokens[to + 1]?.lower ?? '') ? at : null;
}

/** "by the spy agency's count", "by his log". */
function byEstimate(a: Read, from: number): boolean {
  for (let at = from; at < from + 6 && at < a.tokens.length; at++) {
    if (isEstimate(a, at)) return true;
    if (a.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** "if a Western official is right", "if the ministry has it right": a claim in the shape of a condition. */
export function ifRight(a: Read, { from, to }: Candidate): number | null {
  const { tokens } = a;
  if (![1, 2, 3].some((back) => tokens[from - back]?.lower === 'if')) return null;
  const behind = tokens
    .slice(to, to + 14)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(is|are|has it|have it|to be) (right|correct|believed|trusted)\b/.test(behind) ? to : null;
}

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
  return isEstimate(a, to) &&
    /^(estimates?|assessments?|tally|paper|report|bulletin|dossier|line|count)$/.test(noun)
    ? to
    : null;
}

/** Nouns for a number given; some are verbs of saying too. */
function isEstimate(a: Read, at: number): boolean {
  const mark = a.speechAt(at);
  return mark?.value === 'estimate' || (mark?.value === 'says' && ESTIMATES.test(a.tokens[at]?.lower ?? ''));
}

const ESTIMATES =
  /^(estimates?|counts?|figures|numbers?|reports?|records?|logs?|lists?|claims?|notes?|posts?|updates?|tally|tallies|reckoning|details)$/;
