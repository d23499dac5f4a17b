import type { Claimant } from '../../story/story.ts';
import type { Annotated, Layer } from '../annotate.ts';
import { type Candidate, candidatesOf, type DescribedBefore, type SpeakerKind } from './candidates.ts';
import type { Cue, Part } from './lexicon.ts';
import type { Speech } from './speech.ts';

/** Someone whom a sentence makes say something. */
export interface Speaker {
  /** Short canonical name; null for a pronoun whose bearer stands in an earlier sentence. */
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly claimant: Claimant | null;
  /** Id of their country, where the story knows it. */
  readonly country: string | null;
  /** The name as written, lower case. */
  readonly written: string;
  /** Tokens of the name. */
  readonly from: number;
  readonly to: number;
  /** Token of the word that makes them speak. */
  readonly verb: number;
  /** `subject`: "X said". `cited`: "according to X", "citing X". `label`: "X: …", a headline's "… – X". `owner`: "X's estimate". */
  readonly by: 'subject' | 'cited' | 'label' | 'owner';
}

/** Everyone who speaks in a sentence, from left to right. */
export function speakersOf(a: Annotated<Part, Cue, Speech>, described: DescribedBefore): Speaker[] {
  const { speech } = a;
  if (speech.length === 0 && !a.tokens.some(({ text }) => LABELLING.has(text))) return [];
  const candidates = candidatesOf(a, speech, described);
  const speakers: Speaker[] = [];
  candidates.forEach((candidate, index) => {
    const speaker = speaking(a, speech, candidate, candidates[index + 1]);
    if (speaker) speakers.push(speaker);
  });
  return speakers;
}

/** Marks that make somebody speak without a word of saying. */
const LABELLING = new Set([':', '"', '–', '-']);

/** The way in which a candidate speaks, if it does. */
function speaking(
  a: Annotated<Part, Cue, Speech>,
  speech: Layer<Speech>,
  candidate: Candidate,
  next: Candidate | undefined,
): Speaker | null {
  const as = (by: Speaker['by'], verb: number): Speaker => ({
    name: candidate.name,
    kind: candidate.kind,
    claimant: candidate.claimant,
    country: candidate.country ?? candidate.claimant?.country ?? null,
    written: a.tokens
      .slice(candidate.from, candidate.to)
      .map((token) => token.lower)
      .join(' '),
    from: candidate.from,
    to: candidate.to,
    verb,
    by,
  });
  const cited = citedBefore(a, speech, candidate.from);
  if (cited !== null) return as('cited', cited);
  if (candidate.possessive) {
    const owned = ownedAfter(speech, candidate.to);
    if (owned !== null) return as('owner', owned);
  }
  if (isLabel(a, candidate)) return as('label', candidate.to);
  if (
    (candidate.kind === 'named' || candidate.kind === 'state') &&
    OBJECT_OF.has(a.tokens[candidate.from - 1]?.lower ?? '')
  )
    return null;
  if (isToldTo(a, candidate.from)) return null;
  const subject = verbAfter(a, speech, candidate, next);
  if (subject !== null) return as('subject', subject);
  const inverted = verbBefore(a, speech, candidate.from);
  if (inverted !== null && candidate.kind !== 'pronoun') return as('subject', inverted);
  const before = a.tokens[candidate.from - 1]?.text;
  const closes = candidate.to >= a.tokens.length - 1;
  if ((before === '–' || before === '-') && closes && candidate.kind !== 'pronoun')
    return as('label', candidate.from);
  return null;
}

/** "told President Putin": whoever is told says nothing. */
function isToldTo(a: Annotated<Part, Cue, Speech>, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = a.tokens[at];
    if (/^(told|tell|tells|telling|briefed|informed|for)$/.test(token?.lower ?? '')) return true;
    if (!token || (!/^\p{Lu}/u.test(token.text) && token.lower !== 'the')) return false;
  }
  return false;
}

/** "Seoul: …", "PRICE: …, "Zelensky, Monday: …" at the beginning of a line. */
function isLabel(a: Annotated<Part, Cue, Speech>, candidate: Candidate): boolean {
  if (candidate.from > 3 || candidate.kind === 'pronoun') return false;
  for (let at = candidate.to; at < candidate.to + 6; at++) {
    const token = a.tokens[at];
    if (at === candidate.to && token?.text === '"' && candidate.kind === 'known') return true;
    if (token?.text === ':')
      return (
        a.tokens[at + 1] !== undefined &&
        (candidate.kind !== 'named' || (at === candidate.to && !a.parts.slice(0, at).some(Boolean)))
      );
    if (!token || /^[.;"]$/.test(token.text) || a.parts[at] !== undefined) return false;
  }
  return false;
}

/** A name behind these is spoken to or of, and does not speak. */
const OBJECT_OF = new Set(
  'told tell tells telling in on at near with of by to for from against between inside outside around and via'.split(
    ' ',
  ),
);

/** What makes the name behind it an outlet, which passes a number on and gives none. */
const OUTLET = /^(newspaper|daily|website|portal|channel|broadcaster|tabloid|magazine|weekly|site|blog)$/;

function citedBefore(a: Annotated<Part, Cue, Speech>, speech: Layer<Speech>, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    const mark = speech[at];
    if (OUTLET.test(a.tokens[at]?.lower ?? '')) return null;
    if (mark?.value === 'according' || mark?.value === 'citing') return at;
    if (mark?.value === 'by' && at >= from - 3) return byEstimate(a, speech, from) ? at : null;
    if (mark && mark.value === 'says') return null;
    const token = a.tokens[at];
    if (token?.kind === 'mark' && token.text !== ',' && token.text !== '.' && token.text !== '"') return null;
    if (token?.text === ',' && at < from - 1) return null;
  }
  return null;
}

/** "by the spy agency's count", "by his log". */
function byEstimate(a: Annotated<Part, Cue, Speech>, speech: Layer<Speech>, from: number): boolean {
  for (let at = from; at < from + 6 && at < a.tokens.length; at++) {
    if (speech[at]?.value === 'estimate') return true;
    if (a.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

function ownedAfter(speech: Layer<Speech>, to: number): number | null {
  for (let at = to; at < to + 4; at++) if (speech[at]?.value === 'estimate') return at;
  return null;
}

/** The verb of saying behind a subject, across an apposition or relative clause but not across another speaker or deed. */
function verbAfter(
  a: Annotated<Part, Cue, Speech>,
  speech: Layer<Speech>,
  candidate: Candidate,
  next: Candidate | undefined,
): number | null {
  const relative =
    candidate.kind === 'state' && /^(which|whose)$/.test(a.tokens[candidate.to + 1]?.lower ?? '');
  const limit = Math.min(
    a.tokens.length,
    candidate.to + (relative ? REACH_OF.named : REACH_OF[candidate.kind]),
  );
  let commas = 0;
  for (let at = candidate.to; at < limit; at++) {
    const token = a.tokens[at];
    const mark = speech[at];
    if (!token) return null;
    if (mark?.value === 'says' && mark.from === at && isVerb(a, at, candidate)) return at;
    if (next && at >= next.from && next.kind !== 'pronoun' && next.kind !== 'named' && commas === 0)
      return null;
    if (token.text === ',' || token.text === '(' || token.text === ')') commas++;
    else if (/^[;:"–|]$/.test(token.text)) return null;
    else if (commas === 0 && DEEDS.has(a.parts[at]?.value ?? 'adverb')) return null;
    if (
      commas === 1 &&
      candidate.kind === 'state' &&
      token.text === ',' &&
      !/^(which|whose|for)$/.test(a.tokens[at + 1]?.lower ?? '')
    )
      return null;
  }
  return null;
}

/** Tokens between a speaker and the verb of saying: an apposition fits behind a name, nothing behind a capital. */
const REACH_OF: Readonly<Record<SpeakerKind, number>> = {
  known: 22,
  officials: 14,
  state: 5,
  named: 12,
  pronoun: 5,
};

/** What somebody does rather than says: the subject of these is no speaker. */
const DEEDS: ReadonlySet<Part> = new Set<Part>([
  'lost',
  'killing',
  'sending',
  'killed',
  'wounded',
  'wounding',
  'captured',
  'capturing',
  'deployed',
  'moved',
]);

/** "put", "count" and their like are nouns behind an article and idle behind "to". */
function isVerb(a: Annotated<Part, Cue, Speech>, at: number, candidate: Candidate): boolean {
  const before = a.tokens[at - 1]?.lower ?? '';
  if (/^(the|a|an|this|that|his|its|their|our|of|to|latest|be|been|was|were|is|are|as|in)$/.test(before))
    return false;
  const word = a.tokens[at]?.lower ?? '';
  if (
    (word === 'has' ||
      word === 'had' ||
      word === 'set' ||
      word === 'held' ||
      word === 'sets' ||
      word === 'figures' ||
      word === 'numbers' ||
      word === 'count' ||
      word === 'counts' ||
      word === 'list' ||
      word === 'lists') &&
    !(at === candidate.to || candidate.kind === 'pronoun' || candidate.claimant?.kind === 'office')
  )
    return false;
  if (word === 'has' || word === 'had')
    return (
      a.counts.some((count) => count.from === at + 1) ||
      (numberSoon(a, at) && candidate.claimant?.kind === 'office')
    );
  return true;
}

function numberSoon(a: Annotated<Part, Cue, Speech>, at: number): boolean {
  return (
    a.counts.some((count) => count.from > at && count.from < at + 12) &&
    !/^(lost|been|sent|deployed|killed)$/.test(a.tokens[at + 1]?.lower ?? '')
  );
}

/** "said Park", "told reporters": inverted order behind a quotation. */
function verbBefore(a: Annotated<Part, Cue, Speech>, speech: Layer<Speech>, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const mark = speech[at];
    if (mark?.value === 'says' && !/^[",–-]$/.test(a.tokens[mark.from - 1]?.text ?? '')) return null;
    if (mark?.value === 'says')
      return /^(said|says|say|told|wrote|writes|added|reported|cracked|boasts|boasted|stormed|warned|noted|observed|announced|claimed|estimated|estimates|crows|adds)$/.test(
        a.tokens[at]?.lower ?? '',
      )
        ? at
        : null;
    const token = a.tokens[at];
    if (token?.kind === 'mark' && token.text !== '.') return null;
    if (a.parts[at] && a.parts[at]?.value !== 'adverb' && a.parts[at]?.value !== 'more') return null;
  }
  return null;
}
