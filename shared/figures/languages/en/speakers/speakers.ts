import { isCapitalised } from '../../../tokens.ts';
import type { Read } from '../context.ts';
import type { Acquaintance, Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { citedAsSaying, citedBefore, ifRight, ownedAfter } from './citing.ts';
import { behindDash, inBrackets, labelsLine } from './labels.ts';
import { verbAfter, verbBefore } from './saying.ts';
import { spokenForIn } from './seat.ts';
import { besideCount } from './verbless.ts';
import { words } from './words.ts';

/**
 * How somebody is made to speak. `subject`: "X said". `cited`: "according to X", "citing X". `label`: "X: …", a
 * headline's "… – X". `owner`: "X's estimate".
 */
export type Manner = 'subject' | 'cited' | 'label' | 'owner';

/** Someone whom a sentence makes say something. */
export interface Speaker extends Candidate {
  /** Token of the word that makes them speak. */
  readonly verb: number;
  readonly by: Manner;
}

/** Marks that make somebody speak without a word of saying. */
const LABELLING = new Set([':', '"', '–', '-', '(']);

/** Who speaks in a sentence, and who is named in it without speaking: someone whom "he" or "it" may mean later. */
export interface SpeechIn {
  readonly speakers: readonly Speaker[];
  readonly introduced: readonly Candidate[];
}

/** Everyone who speaks or is named in a sentence, from left to right. */
export function speechIn(a: Read, acquaintance: Acquaintance): SpeechIn {
  if (a.speech.length === 0 && a.sources.length === 0 && !a.tokens.some(({ text }) => LABELLING.has(text)))
    return { speakers: [], introduced: [] };
  const candidates = candidatesOf(a, acquaintance);
  const speakers: Speaker[] = [];
  const introduced: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const spoken = speakers.some(({ by }) => by === 'subject');
    const manner = mannerOf(a, candidate, candidates[index + 1], spoken);
    if (manner)
      speakers.push({ ...candidate, name: nameOf(a, candidate, manner[0]), by: manner[0], verb: manner[1] });
    else if (isIntroduced(a, candidate, acquaintance)) introduced.push(candidate);
  });
  return { speakers, introduced };
}

/** Everyone who speaks in a sentence, from left to right. */
export function speakersOf(a: Read, acquaintance: Acquaintance): readonly Speaker[] {
  return speechIn(a, acquaintance).speakers;
}

/** Whether somebody named can be meant by a later "he" or "it": no one spoken to or of, no single capitalised word. */
function isIntroduced(a: Read, candidate: Candidate, acquaintance: Acquaintance): boolean {
  const { kind, being, name, from, to } = candidate;
  if (kind === 'known') return being === 'body' || !isObject(a, candidate);
  if (kind !== 'named' || name === null || candidate.possessive || isObject(a, candidate)) return false;
  return to - from > 1 || acquaintance.met(name);
}

/** The way in which a candidate speaks and the word that makes it, if it does. */
function mannerOf(
  a: Read,
  candidate: Candidate,
  next: Candidate | undefined,
  spoken: boolean,
): [Manner, number] | null {
  const cited = citedAsSaying(a, candidate) ?? citedBefore(a, candidate.from) ?? ifRight(a, candidate);
  if (cited !== null) return ['cited', cited];
  if (candidate.written === 'him') return null;
  const owned = ownedAfter(a, candidate);
  if (owned !== null) return ['owner', owned];
  if (labelsLine(a, candidate) || inBrackets(a, candidate)) return ['label', candidate.to];
  const seated = spokenForIn(a, candidate);
  if (seated !== null) return ['subject', seated];
  if (speaksToNobody(candidate) && isObject(a, candidate)) return null;
  if (isToldTo(a, candidate.from) || isInterviewer(a, candidate.from)) return null;
  const subject = verbAfter(a, candidate, next);
  if (subject !== null) return ['subject', subject];
  const inverted = candidate.kind === 'pronoun' ? null : verbBefore(a, candidate.from);
  if (inverted !== null) return ['subject', inverted];
  const beside = besideCount(a, candidate, spoken);
  if (beside !== null) return ['subject', beside];
  return behindDash(a, candidate) ? ['label', candidate.from] : null;
}

/** "The Minister: …": whoever a line is labelled with by their office alone goes by it. */
function nameOf(a: Read, { kind, name, to }: Candidate, by: Manner): string | null {
  return kind === 'pronoun' && by === 'label' ? (a.tokens[to - 1]?.text ?? null) : name;
}

const speaksToNobody = ({ kind }: Candidate) => kind === 'named' || kind === 'state';

/** "in Moscow", "about Putin": a name behind these is spoken to or of, and does not speak. */
function isObject(a: Read, { from }: Candidate): boolean {
  return OBJECT_OF.has(a.tokens[from - 1]?.lower ?? '');
}

const OBJECT_OF = words(
  'told tell tells telling in on at near with of by to for from against between inside outside around and via',
);

const TOLD = words('told tell tells telling briefed informed for');

/** "in an interview with an American agency": who asks says nothing. */
function isInterviewer(a: Read, from: number): boolean {
  const at = /^(a|an|the)$/.test(a.tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return (
    /^(with|to)$/.test(a.tokens[at]?.lower ?? '') &&
    /^(interview|interviews|conversation)$/.test(a.tokens[at - 1]?.lower ?? '')
  );
}

/** "told President Putin": whoever is told says nothing. */
function isToldTo(a: Read, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = a.tokens[at];
    if (TOLD.has(token?.lower ?? '')) return true;
    if (!token || (!isCapitalised(token.text) && token.lower !== 'the')) return false;
  }
  return false;
}
