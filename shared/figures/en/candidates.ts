import type { Claimant } from '../../story/story.ts';
import type { Annotated, Layer } from '../annotate.ts';
import { isCapitalised } from '../tokens.ts';
import type { Cue, Part } from './lexicon.ts';
import type { Speech } from './speech.ts';

/** A name or description that could be somebody speaking. */
export interface Candidate {
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly claimant: Claimant | null;
  readonly country?: string;
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

/** `known`: a claimant of the story. `officials`: unnamed officials. `state`: a country or capital. `named`: somebody else. `pronoun`. */
export type SpeakerKind = 'known' | 'officials' | 'state' | 'named' | 'pronoun';

/** Resolves a description without a country ("the spy agency") to a claimant that the text spoke of before. */
export type DescribedBefore = (claimants: readonly Claimant[]) => Claimant | null;

/** Everyone in a sentence who could speak, from left to right. */
export function candidatesOf(
  a: Annotated<Part, Cue, Speech>,
  speech: Layer<Speech>,
  described: DescribedBefore,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < a.tokens.length; ) {
    const candidate = candidateAt(a, speech, at, described);
    if (candidate && !isComplement(a, candidates.at(-1), at)) candidates.push(candidate);
    at = candidate ? Math.max(candidate.to, at + 1) : at + 1;
  }
  return candidates;
}

/** "the commander-in-chief of the Ukrainian army": the second name only tells of what the first is. */
function isComplement(a: Annotated<Part, Cue, Speech>, before: Candidate | undefined, at: number): boolean {
  if (before === undefined || before.kind === 'pronoun') return false;
  const between = a.tokens.slice(before.to, at).map((token) => token.lower);
  return between[0] === 'of' && (between.length === 1 || (between.length === 2 && between[1] === 'the'));
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
  if (source?.from === at) {
    if (source.value.role !== 'claimant') return countryCandidate(a, source.to, at, source.value.country);
    const { claimant } = source.value;
    return made(claimant.name, 'known', claimant, a, at, source.to);
  }
  const description = a.descriptions[at];
  if (description?.from === at && !OTHER_RANK.has(a.tokens[at - 1]?.lower ?? '')) {
    const claimant = described(description.value);
    if (claimant) return made(claimant.name, 'known', claimant, a, at, description.to);
  }
  const spoken = speech[at];
  if (spoken?.value === 'pronoun' && spoken.from === at && !nameBegins(a, at + 1, spoken.to)) {
    const owner = /^(its|his|her|their)$/.test(token.lower);
    return { ...made(null, 'pronoun', null, a, at, spoken.to), possessive: owner };
  }
  const foreign = a.forces[at]?.value.role === 'foreign' ? foreignOfficials(a, at) : null;
  if (foreign) return foreign;
  if (isCapitalised(token.text) && !a.forces[at] && !a.places[at] && !token.text.includes('-'))
    return namedCandidate(a, at);
  return null;
}

/** "the General Staff", "the Institute for the Study of War": a name that only begins like a pronoun. */
function nameBegins(a: Annotated<Part, Cue, Speech>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (a.sources[at]?.from === at || a.descriptions[at]?.from === at) return true;
  }
  return false;
}

/** Before a description these make it somebody else: "the deputy minister". */
const OTHER_RANK = new Set(['deputy', 'former', 'ex', 'vice', 'regional']);

function made(
  name: string | null,
  kind: SpeakerKind,
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
    if (token?.kind !== 'word' || !isCapitalised(token.text) || a.forces[to] || a.sources[to]) break;
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
    (written.length === 1 &&
      isFirstWord(a, from) &&
      (COMMON_OPENINGS.has(last.lower) || !speaksAtOnce(a, to))) ||
    /^(?:G|EU|UN|NGO)$/.test(last.text)
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

/** A single capitalised word that opens a sentence is a name only if it says something at once, or labels a line. */
function speaksAtOnce(a: Annotated<Part, Cue, Speech>, to: number): boolean {
  if (a.tokens[to]?.text === ':') return /^\p{Lu}{2,}$/u.test(a.tokens[to - 1]?.text ?? '');
  return (
    a.speechAt(to)?.value === 'says' ||
    (a.parts[to]?.value === 'have' && a.speechAt(to + 1)?.value === 'says')
  );
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
