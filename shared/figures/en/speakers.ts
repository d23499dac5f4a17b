import type { Claimant } from '../../story/story.ts';
import type { Annotated, Layer } from '../annotate.ts';
import type { Cue, Part } from './lexicon.ts';
import type { Speech } from './speech.ts';

/** Someone whom a sentence makes say something. */
export interface Speaker {
  /** Short canonical name; null for a pronoun whose bearer stands in an earlier sentence. */
  readonly name: string | null;
  /** `known`: a claimant of the story. `officials`: unnamed officials. `state`: a country or capital. `named`: somebody else. `pronoun`. */
  readonly kind: 'known' | 'officials' | 'state' | 'named' | 'pronoun';
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

/** A name or description that could be somebody speaking. */
interface Candidate {
  readonly name: string | null;
  readonly kind: Speaker['kind'];
  readonly claimant: Claimant | null;
  readonly country?: string;
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

/** Everyone who speaks in a sentence, from left to right. */
export function speakersOf(a: Annotated<Part, Cue, Speech>, described: DescribedBefore): Speaker[] {
  const { speech } = a;
  const candidates = candidatesOf(a, speech, described);
  const speakers: Speaker[] = [];
  candidates.forEach((candidate, index) => {
    const speaker = speaking(a, speech, candidate, candidates[index + 1]);
    if (speaker) speakers.push(speaker);
  });
  return speakers;
}

/** Resolves a description without a country ("the spy agency") to a claimant that the text spoke of before. */
export type DescribedBefore = (claimants: readonly Claimant[]) => Claimant | null;

function candidatesOf(
  a: Annotated<Part, Cue, Speech>,
  speech: Layer<Speech>,
  described: DescribedBefore,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < a.tokens.length; ) {
    const candidate = candidateAt(a, speech, at, described);
    if (candidate) candidates.push(candidate);
    at = candidate ? Math.max(candidate.to, at + 1) : at + 1;
  }
  return candidates;
}

function candidateAt(
  a: Annotated<Part, Cue, Speech>,
  speech: Layer<Speech>,
  at: number,
  described: DescribedBefore,
): Candidate | null {
  const source = a.sources[at];
  const token = a.tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (source && source.from === at && source.value.role === 'claimant') {
    const { claimant } = source.value;
    return made(claimant.name, 'known', claimant, a, at, source.to);
  }
  if (source && source.from === at && source.value.role !== 'claimant')
    return countryCandidate(a, source.to, at, source.value.country);
  const description = a.descriptions[at];
  if (
    description &&
    description.from === at &&
    !/^(deputy|former|ex|vice|regional)$/.test(a.tokens[at - 1]?.lower ?? '')
  ) {
    const claimant = described(description.value);
    if (claimant) return made(claimant.name, 'known', claimant, a, at, description.to);
  }
  const spoken = speech[at];
  if (spoken?.value === 'pronoun' && spoken.from === at) {
    const owner = /^(its|his|her|their)$/.test(token.lower);
    return { ...made(null, 'pronoun', null, a, at, spoken.to), possessive: owner };
  }
  const foreign = a.forces[at]?.value.role === 'foreign' ? foreignOfficials(a, at) : null;
  if (foreign) return foreign;
  if (/^\p{Lu}/u.test(token.text) && !a.forces[at] && !a.places[at] && !/-/.test(token.text))
    return namedCandidate(a, at);
  return null;
}

function made(
  name: string | null,
  kind: Speaker['kind'],
  claimant: Claimant | null,
  a: Annotated<Part, Cue, Speech>,
  from: number,
  to: number,
): Candidate {
  return { name, kind, claimant, from, to, possessive: a.tokens[to - 1]?.possessive === true };
}

/** "South Korea's spy agency", "U.S. officials", "Kyiv". */
function countryCandidate(
  a: Annotated<Part, Cue, Speech>,
  to: number,
  from: number,
  country: { readonly id: string; readonly claimant: string; readonly officials: string },
): Candidate | null {
  for (let at = to; at < to + 5 && at < a.tokens.length; at++) {
    const description = a.descriptions[at];
    if (description && description.from === at) {
      const claimant = description.value.find((candidate) => candidate.country === country.id);
      if (claimant) return made(claimant.name, 'known', claimant, a, from, description.to);
    }
    const source = a.sources[at];
    if (source?.value.role === 'claimant' && source.from === at) {
      const { claimant } = source.value;
      return made(claimant.name, 'known', claimant, a, from, source.to);
    }
    const officials = a.speechAt(at);
    if (officials?.value === 'officials' || officials?.value === 'role') {
      const name = officials.value === 'officials' || at > to - 1 ? country.officials : country.claimant;
      return { ...made(name, 'officials', null, a, from, at + officials.length), country: country.id };
    }
    if (a.tokens[at]?.kind === 'mark' || a.parts[at]?.value === 'be' || a.speechAt(at)?.value === 'says')
      break;
  }
  return { ...made(country.claimant, 'state', null, a, from, to), country: country.id };
}

/** "a European intelligence official": officials of a country or alliance that the story does not list. */
function foreignOfficials(a: Annotated<Part, Cue, Speech>, from: number): Candidate | null {
  for (let at = from + 1; at < from + 4; at++) {
    const officials = a.speechAt(at);
    if (officials?.value === 'officials')
      return made(
        `${a.tokens[from]?.text ?? ''} officials`,
        'officials',
        null,
        a,
        from,
        at + officials.length,
      );
  }
  return null;
}

/** A run of capitalised words: a person or body that the story does not know. */
function namedCandidate(a: Annotated<Part, Cue, Speech>, from: number): Candidate | null {
  let to = from;
  while (to < a.tokens.length && to < from + 6) {
    const token = a.tokens[to];
    if (to === from && /^\p{Lu}{2,}$/u.test(token?.text ?? '') && from > 2) break;
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || a.forces[to] || a.sources[to]) break;
    to++;
    if (token.possessive) break;
    if (a.tokens[to]?.text === '.' && a.tokens[to]?.spaced === false && token.text.length <= 5) to++;
  }
  if (to === from) return null;
  const last = a.tokens[to - 1]?.kind === 'word' ? a.tokens[to - 1] : a.tokens[to - 2];
  const written = a.tokens.slice(from, to).filter((token) => token.kind === 'word');
  if (
    !last ||
    /^(?:I|I'd|I'm|We|X|Q|A|P|E)$/.test(last.text) ||
    (written.length === 1 && isFirstWord(a, from) && COMMON_OPENINGS.has(last.lower))
  )
    return null;
  if (TITLES_ONLY.has(last.lower) || WEEKDAY_OR_MONTH.test(last.text)) return null;
  const body = written.length > 2 && BODY.test(last.text);
  const surname =
    last.text.length > 2 && last.text === last.text.toUpperCase()
      ? last.text.charAt(0) + last.text.slice(1).toLowerCase()
      : last.text;
  const name = body ? written.map((token) => token.text).join(' ') : surname;
  return made(name, 'named', null, a, from, to);
}

/** A capital at the beginning of a sentence or behind a quotation mark says nothing. */
function isFirstWord(a: Annotated<Part, Cue, Speech>, at: number): boolean {
  return at === 0 || /^["'(:–-]$/.test(a.tokens[at - 1]?.text ?? '');
}

const BODY =
  /^(?:Institute|Centre|Center|Service|Agency|Ministry|Committee|Council|Group|Team|Affairs|Staff|Forces|Command|Office|Observatory|Monitor)$/;
const WEEKDAY_OR_MONTH =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|GMT|UTC|CEST|ET|Correction|Corrections|Update|UPDATE|Related|Photo|PHOTO|Note|Editor|Reminder|READ|Watch|Listen|Caption|Source|Sources|Breaking|BREAKING|Analysis|Opinion|Exclusive|Telegram|Facebook|English|X)$/;
const TITLES_ONLY = new Set(
  'mr mrs ms dr gen general president minister lt col capt sgt prof professor mp the a an region oblast war army corps brigade regiment soldiers koreans troops'.split(
    ' ',
  ),
);
const COMMON_OPENINGS = new Set(
  'the a an in on at of for from by with without and but or so yet as if when while since after before during about around some many most more less over up down out off under between both each all any no not none nothing it its he his she her they their we our you your i my this that these those there here what which who whom whose why how where then now today yesterday tomorrow still also only even just perhaps maybe however moreover meanwhile another other others such several two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens dead killed wounded injured casualties losses reports sources officials analysts experts observers troops soldiers well according among almost nearly roughly approximately'.split(
    ' ',
  ),
);

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

/** "Seoul: …", "PRICE: …", "Zelensky, Monday: …" at the beginning of a line. */
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

function citedBefore(a: Annotated<Part, Cue, Speech>, speech: Layer<Speech>, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    const mark = speech[at];
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
const REACH_OF: Readonly<Record<Speaker['kind'], number>> = {
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
