import type { Claimant } from '../../../story/story.ts';
import { isCapitalised } from '../../tokens.ts';
import type { Read } from '../context.ts';
import type { Acquaintance, Candidate, SpeakerKind } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { citedBefore, ifRight, ownedAfter } from './citing.ts';
import { behindDash, inBrackets, labelsLine } from './labels.ts';
import { verbAfter, verbBefore } from './saying.ts';

/**
 * How somebody is made to speak. `subject`: "X said". `cited`: "according to X", "citing X". `label`: "X: …", a
 * headline's "… – X". `owner`: "X's estimate".
 */
export type Manner = 'subject' | 'cited' | 'label' | 'owner';

/** Someone whom a sentence makes say something. */
export interface Speaker {
  /** Short canonical name; null for a pronoun whose bearer stands in an earlier sentence, and for nobody named. */
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly claimant: Claimant | null;
  /** Id of their country, where the story knows it. */
  readonly country: string | null;
  readonly being: Candidate['being'];
  readonly surname: string | null;
  /** The name as written, lower case. */
  readonly written: string;
  /** Tokens of the name. */
  readonly from: number;
  readonly to: number;
  /** Token of the word that makes them speak. */
  readonly verb: number;
  readonly by: Manner;
}

/** Marks that make somebody speak without a word of saying. */
const LABELLING = new Set([':', '"', '–', '-', '(']);

/** Everyone who speaks in a sentence, from left to right. */
export function speakersOf(a: Read, acquaintance: Acquaintance): Speaker[] {
  if (a.speech.length === 0 && !a.tokens.some(({ text }) => LABELLING.has(text))) return [];
  const candidates = candidatesOf(a, acquaintance);
  return candidates.flatMap((candidate, index) => {
    const manner = mannerOf(a, candidate, candidates[index + 1]);
    return manner ? [speaker(a, candidate, ...manner)] : [];
  });
}

function speaker(a: Read, candidate: Candidate, by: Manner, verb: number): Speaker {
  const { name, kind, claimant, country, being, surname, from, to } = candidate;
  const written = a.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
  return { name, kind, claimant, country, being, surname, written, from, to, verb, by };
}

/** The way in which a candidate speaks and the word that makes it, if it does. */
function mannerOf(a: Read, candidate: Candidate, next: Candidate | undefined): [Manner, number] | null {
  const cited = citedBefore(a, candidate.from) ?? ifRight(a, candidate);
  if (cited !== null) return ['cited', cited];
  const owned = ownedAfter(a, candidate);
  if (owned !== null) return ['owner', owned];
  if (labelsLine(a, candidate) || inBrackets(a, candidate)) return ['label', candidate.to];
  if (isObject(a, candidate) || isToldTo(a, candidate.from)) return null;
  const subject = verbAfter(a, candidate, next);
  if (subject !== null) return ['subject', subject];
  const inverted = candidate.kind === 'pronoun' ? null : verbBefore(a, candidate.from);
  if (inverted !== null) return ['subject', inverted];
  return behindDash(a, candidate) ? ['label', candidate.from] : null;
}

/** "in Moscow", "about Putin": a name behind these is spoken to or of, and does not speak. */
function isObject(a: Read, { kind, from }: Candidate): boolean {
  return (kind === 'named' || kind === 'state') && OBJECT_OF.has(a.tokens[from - 1]?.lower ?? '');
}

const OBJECT_OF = new Set(
  'told tell tells telling in on at near with of by to for from against between inside outside around and via'.split(
    ' ',
  ),
);

/** "told President Putin": whoever is told says nothing. */
function isToldTo(a: Read, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = a.tokens[at];
    if (/^(told|tell|tells|telling|briefed|informed|for)$/.test(token?.lower ?? '')) return true;
    if (!token || (!isCapitalised(token.text) && token.lower !== 'the')) return false;
  }
  return false;
}
