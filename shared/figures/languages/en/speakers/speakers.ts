import type { Attribution } from '../../../structure/attribution.ts';
import type { Structure } from '../../../structure/clause.ts';
import { structureOf } from '../../../structure/parser.ts';
import { OBJECT_OF } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import type { Acquaintance, Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { ownedAfter } from './citing.ts';
import { behindDash, inBrackets, isAsker, labelsLine } from './labels.ts';
import { spokenForIn } from './seat.ts';
import { type Sourced, sourcesIn } from './sources.ts';
import { besideCount } from './verbless.ts';

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
  /** What the clauses of the sentence tell of it; null where a mark or the words beside tell. */
  readonly attribution: Attribution | null;
}

/** Marks that make somebody speak without a word of saying. */
const LABELLING = new Set([':', '"', '–', '-', '(']);

/** Who speaks in a sentence, and who is named in it without speaking: someone whom "he" or "it" may mean later. */
export interface SpeechIn {
  readonly speakers: readonly Speaker[];
  readonly introduced: readonly Candidate[];
}

/**
 * Everyone who speaks or is named in a sentence, from left to right.
 * @param structure its clauses, asked for where a word says anything; null where nothing behind could point to who says it
 */
export function speechIn(a: Read, acquaintance: Acquaintance, structure: (() => Structure) | null): SpeechIn {
  if (a.speech.length === 0 && a.sources.length === 0 && !a.tokens.some(({ text }) => LABELLING.has(text)))
    return { speakers: [], introduced: [] };
  const candidates = candidatesOf(a, acquaintance);
  const sources =
    structure && candidates.length > 0 && maySay(a) ? sourcesIn(a, structure(), candidates) : [];
  const speakers: Speaker[] = [];
  const introduced: Candidate[] = [];
  for (const candidate of candidates) {
    const spoken = speakers.some(({ by }) => by === 'subject');
    const manner = mannerOf(a, candidate, sources, spoken);
    if (manner) {
      const [by, verb, attribution = null] = manner;
      speakers.push({ ...namedBy(a, candidate, by, acquaintance), by, verb, attribution });
    } else if (isIntroduced(a, candidate, acquaintance)) introduced.push(candidate);
  }
  return { speakers, introduced };
}

/** Whether a word says or cites anything, or somebody's estimate may be of a count. */
const maySay = (a: Read): boolean =>
  a.tokens.some((_, at) => a.entryAt(at).says) ||
  a.speech.some((mark) => {
    switch (mark?.value) {
      case 'says':
      case 'according':
      case 'citing':
        return true;
      case 'estimate':
        return a.peopleCounts.length > 0;
      default:
        return false;
    }
  });

/** Everyone who speaks in a sentence, from left to right. */
export function speakersOf(a: Read, acquaintance: Acquaintance): readonly Speaker[] {
  return speechIn(a, acquaintance, () => structureOf(a)).speakers;
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
  sources: readonly Sourced[],
  spoken: boolean,
): [Manner, number, Attribution?] | null {
  const own = sources.flatMap(({ attribution, who }) => (who.from === candidate.from ? [attribution] : []));
  const cited = own.find(({ manner }) => manner === 'cited');
  if (cited) return ['cited', cited.cue, cited];
  if (candidate.written === 'him') return null;
  const owned = ownedAfter(a, candidate);
  if (owned !== null) return ['owner', owned];
  if (labelsLine(a, candidate) || inBrackets(a, candidate)) return ['label', candidate.to];
  const seated = spokenForIn(a, candidate);
  if (seated !== null) return ['subject', seated];
  const [subject] = own;
  if (subject) return ['subject', subject.cue, subject];
  const beside = besideCount(a, candidate, spoken);
  if (beside !== null) return ['subject', beside];
  return behindDash(a, candidate) ? ['label', candidate.from] : null;
}

/** "The Minister: …": whoever a line is labelled with by their office alone goes by it; whoever asks claims nothing. */
function namedBy(a: Read, candidate: Candidate, by: Manner, acquaintance: Acquaintance): Candidate {
  if (by !== 'label') return candidate;
  const { kind, name, to, from } = candidate;
  if (kind === 'pronoun') return { ...candidate, name: a.tokens[to - 1]?.text ?? null };
  const asks = kind === 'named' && name !== null && (acquaintance.asks(name) || isAsker(a, from));
  return asks ? { ...candidate, name: null, kind: 'unnamed', surname: name } : candidate;
}

/** "in Moscow", "about Putin": a name behind these is spoken to or of, and does not speak. */
function isObject(a: Read, { from }: Candidate): boolean {
  return OBJECT_OF.has(a.tokens[from - 1]?.lower ?? '');
}
