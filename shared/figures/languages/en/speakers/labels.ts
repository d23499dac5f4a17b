import type { Count } from '../../../numbers.ts';
import { isCapitalised, isUncapitalised } from '../../../tokens.ts';
import { LABEL_TIMES } from '../lexicon/calendar.ts';
import { TITLES } from '../lexicon/names.ts';
import { ASKERS, SOURCE_LABELS } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import type { Candidate } from './candidate.ts';

/** Longest label of a line in words: "LEONA PRICE, ANCHOR:", "NIS (Seoul), Dec. 19:". */
const LABEL_WORDS = 12;

/** Whether a name labels what follows: "Seoul: …", "PRICE: …", "Zelensky, Monday: …" at the beginning of a line. */
export function labelsLine(a: Read, candidate: Candidate): boolean {
  if (candidate.from > firstWord(a) + 3) return false;
  if (candidate.kind === 'pronoun')
    return candidate.from === 0 && isRole(a, candidate) && colonBehind(a, candidate.to) !== null;
  if (a.tokens[candidate.to]?.text === '"' && candidate.kind === 'known') return true;
  const colon = colonBehind(a, candidate.to);
  if (colon === null || a.tokens[colon + 1] === undefined) return false;
  if (candidate.kind !== 'named' || TITLES.has(a.tokens[candidate.from]?.lower ?? '')) return true;
  // "Vehicles: 120": an item and how many of it there are.
  if (isItem(a, candidate, colon)) return false;
  // "Foreign minister John Doe: …".
  if (candidate.being === 'person' && a.descriptions[candidate.from] !== undefined) return true;
  // A heading in capitals looks like a name: behind a bullet, or with a word of the trade, it is none.
  return (
    firstWord(a) === 0 && !a.parts.slice(0, colon).some(Boolean) && a.speech[candidate.to - 1] === undefined
  );
}

/** "HOST: …", "LEONA PRICE, ANCHOR: …": a label of somebody who asks, or leads a talk, for the outlet. */
export function isAsker({ tokens }: Read, from: number): boolean {
  for (let at = from; at < from + LABEL_WORDS; at++) {
    const token = tokens[at];
    if (!token || token.text === ':') return false;
    if (ASKERS.has(token.lower)) return true;
  }
  return false;
}

/** A single word, a colon and a number. */
const isItem = (a: Read, { from, to }: Candidate, colon: number): boolean =>
  to - from === 1 &&
  a.counts.some((count) => count.from === colon + 1 && count.to >= a.tokens.length - ITEM_END);

/** Tokens behind the number of an item: "120 (+3).". */
const ITEM_END = 5;

/** "The Minister: …": somebody who is told by an office alone. */
function isRole(a: Read, { from, to }: Candidate): boolean {
  return to - from > 1 && isCapitalised(a.tokens[to - 1]?.text ?? '');
}

/** Bullets, pictures and the numbers of a thread stand before the first word. */
function firstWord(a: Read): number {
  const at = a.tokens.findIndex(({ kind }) => kind === 'word');
  return Math.max(at, 0);
}

/** The colon that ends a label; only names, days and what stands in brackets may come before it. */
function colonBehind(a: Read, from: number): number | null {
  let bracketed = false;
  for (let at = from; at < from + LABEL_WORDS; at++) {
    const token = a.tokens[at];
    if (!token) return null;
    if (token.text === ':') return at;
    if (token.text === '(') bracketed = true;
    else if (token.text === ')') bracketed = false;
    else if (!bracketed && !inLabel(a, at, from)) return null;
  }
  return null;
}

function inLabel(a: Read, at: number, from: number): boolean {
  const token = a.tokens[at];
  if (!token || a.speechAt(at)?.value === 'says') return false;
  if (LABEL_TIMES.has(token.lower)) return true;
  // "The Minister for the Armed Forces:": in capitals, what else tells of soldiers is part of an office.
  if (a.parts[at] !== undefined && token.lower !== 'the' && !(ofOffice(a, from) && isCapitalised(token.text)))
    return false;
  if (token.text === ',' || token.kind === 'number') return true;
  if (token.text === '.') return token.spaced === false;
  if (token.kind === 'mark') return false;
  return at < from + 6 || !isUncapitalised(token.text);
}

/** "… for the …", "… of the …": an office goes on. */
function ofOffice(a: Read, from: number): boolean {
  return /^(for|of)$/.test(a.tokens[from]?.lower ?? '');
}

/** "640 killed – NIS", "- 12 hurt – Joint Staff - talks go on": the source behind a dash. */
export function behindDash(a: Read, candidate: Candidate): boolean {
  if (candidate.kind === 'pronoun' || candidate.kind === 'unnamed') return false;
  const before = a.tokens[candidate.from - 1]?.text ?? '';
  if (before === ':')
    return candidate.kind !== 'named' && candidate.from > 4 && candidate.to >= a.tokens.length;
  if (!DASH.test(before)) return false;
  if (candidate.to >= a.tokens.length - 1) return true;
  return DASH.test(a.tokens[candidate.to]?.text ?? '') && candidate.kind !== 'named' && candidate.from > 4;
}

const DASH = /^[–-]$/;

/** "(NIS", "(source: NIS", "(data: the NIS". */
function opensBracket(a: Read, from: number): boolean {
  const at = a.tokens[from - 1]?.lower === 'the' ? from - 1 : from;
  if (a.tokens[at - 1]?.text === '(') return true;
  return (
    a.tokens[at - 1]?.text === ':' &&
    SOURCE_LABELS.has(a.tokens[at - 2]?.lower ?? '') &&
    a.tokens[at - 3]?.text === '('
  );
}

/** "around 4,000 (Joint Chiefs again)", "640 killed (NIS)": a source alone in brackets. */
export function inBrackets(a: Read, { kind, from, to }: Candidate): boolean {
  if (!opensBracket(a, from) || a.sources[from - 2] !== undefined) return false;
  // "38,000 (Ukraine)" may tell whose people they are.
  if (
    kind !== 'known' &&
    (kind !== 'state' || (a.forces[from]?.value.role !== 'foreign' && !namesSourceInBrackets(a)))
  )
    return false;
  const close = a.tokens.slice(to, to + BRACKETED).findIndex(({ text }) => text === ')');
  return close >= 0 && !a.counts.some((count) => count.from >= to && count.to <= to + close && !isDay(count));
}

/** "(NIS)" elsewhere in the sentence: brackets are where it names its sources. */
function namesSourceInBrackets(a: Read): boolean {
  return a.sources.some(
    (mark, at) => mark?.from === at && mark.value.role === 'claimant' && a.tokens[at - 1]?.text === '(',
  );
}

/** Words behind a source in brackets: "(IISS, end of October)". */
const BRACKETED = 6;

/** "(NIS, 19 Dec.)". */
function isDay({ quantity }: Count): boolean {
  return quantity.value !== null && quantity.value <= 31;
}
