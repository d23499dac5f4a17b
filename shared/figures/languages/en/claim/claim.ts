import { RECALLED } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import { isAsked } from '../../../structure/chain.ts';
import type { VerbGroup } from '../../../structure/phrase.ts';
import { structureIn } from '../../../structure/structure-in.ts';
import type { Token } from '../../../tokens.ts';
import { isRecalled } from '../circumstances.ts';
import type { Cast, Context } from '../context.ts';
import { THIRD_PERSON } from '../lexicon/speakers.ts';
import type { Passage, Read } from '../read.ts';
import type { Candidate } from '../speakers/candidate.ts';
import type { Speaker } from '../speakers/speakers.ts';
import { continuedVoice, speaksOn } from '../voices/continued.ts';
import { bearerOf } from '../voices/pronouns.ts';
import { isQuoted, quotationOf } from '../voices/quotes.ts';
import type { Place } from '../voices/voices.ts';
import { dayOfClaim, openingDay, spokenDay } from './claim-day.ts';
import { monthOfClaim } from './month-of-claim.ts';
import { speakerBehind } from './speaker-behind.ts';
import { speakerOfCount } from './speaker-of-count.ts';
import { statedBehind } from './stated-behind.ts';
import { subjectBefore } from './subject-before.ts';

/** Who says a count, when, and how it is known. */
export interface Claim {
  /** Short canonical name; null where the outlet says it in its own voice, and where nobody can be named. */
  readonly name: string | null;
  /** Day on which they said it; ISO 8601 date, never after publication. Null where nobody is named. */
  readonly day: string | null;
  /** Told as an earlier claim, on a day that the text names or on one that it does not; null where it is claimed now. */
  readonly earlier: 'dated' | 'undated' | null;
  /** The rule by which the claimant is known. */
  readonly rule: string;
}

/** The reading rules that find what is told as an earlier claim, by whether the text names its day. */
export const EARLIER = { dated: 'day:earlier', undated: RECALLED } as const;

/** Who says a count of a sentence: a speaker of it, whoever a pronoun stands for, a voice that goes on, or the publisher. */
export function claimOf(passage: Passage, count: Count, cast: Cast, context: Context): Claim {
  if (isAsked(structureIn(passage, context), count))
    return { name: null, rule: 'unnamed', day: null, earlier: null };
  const speaker = speakerOfCount(passage.read, structureIn(passage, context), cast.speakers, count);
  const found = speaker ? spoken(passage, speaker, cast, context) : unspoken(passage, context);
  const { name, rule } = found;
  const isToldAsPast =
    isRecalled(passage.read, count) || (speaker !== null && hadSaid(passage, speaker, context));
  if (name === null) return { name, rule, day: null, earlier: isToldAsPast ? 'undated' : null };
  const named = speaker ? spokenDay(passage, speaker, context, count) : openingDay(passage, context);
  const month =
    speaker && named === null ? monthOfClaim(passage, speaker.verb, context.text.published) : null;
  const entered = context.outline.dayOf(passage.read.sentence.line);
  const told = entered ?? named;
  const isEarlier = isToldAsPast || (told === null && month?.opens === true);
  const earlier = isEarlier ? (told === null ? 'undated' : 'dated') : null;
  const day = told ?? month?.day ?? (isEarlier ? null : dayOfClaim(name, found.day, context));
  return { name, rule, day, earlier };
}

/** "Seoul had put it at 300": said before what the text tells. */
const hadSaid = (passage: Passage, speaker: Speaker, context: Context): boolean =>
  structureIn(passage, context).clauses.some(
    ({ verb }) => verb.from <= speaker.verb && speaker.verb < verb.to && isPastPerfect(verb),
  );

const isPastPerfect = ({ perfect, present, modal, form }: VerbGroup): boolean =>
  perfect && !present && modal === null && form === 'finite';

interface Found {
  readonly name: string | null;
  readonly rule: string;
  /** Day on which an earlier sentence has them speak. */
  readonly day: string | null;
}

const found = (rule: string, voice: { name: string | null; day?: string | null } | null): Found => ({
  name: voice?.name ?? null,
  rule,
  day: voice?.day ?? null,
});

function spoken(passage: Passage, speaker: Speaker, cast: Cast, context: Context): Found {
  if (speaker.name !== null) return found(speaker.by, speaker);
  if (speaker.kind === 'unnamed') return found('unnamed', null);
  const place = { line: passage.read.sentence.line, sentence: context.sentence };
  if (/^(i|we)$/.test(speaker.written)) return firstPerson(passage, speaker, context, place);
  return found(
    'pronoun',
    antecedent(passage, speaker, cast, context) ?? bearerOf(speaker.written, context.voices, place),
  );
}

/**
 * Whom a pronoun means within its sentence: who spoke before it there ("Doe reminded them that she had talked of …"),
 * or is named in the clause before ("Gerasimov counts others: he says …").
 */
function antecedent(
  passage: Passage,
  { from, written }: Speaker,
  cast: Cast,
  context: Context,
): { name: string | null } | null {
  if (!THIRD_PERSON.has(written)) return null;
  const { read } = passage;
  const being = /^(he|she|his|her)$/.test(written) ? 'person' : 'body';
  const owner = /^(his|her|its|their)$/.test(written);
  const fits = (candidate: Candidate) =>
    (!owner || /^(known|state|officials)$/.test(candidate.kind)) &&
    candidate.name !== null &&
    candidate.to <= from &&
    candidate.being === being;
  const clause = read.tokens
    .slice(Math.max(0, from - CLAUSE_OPENING), from)
    .some(({ text }) => CLAUSE.test(text));
  const named = cast.introduced.find((candidate) => fits(candidate) && (clause || opens(candidate)));
  return cast.speakers.find(fits) ?? named ?? (owner ? subjectBefore(passage, from, context) : null);
}

/** "The service has gone back to its old number: …, it told lawmakers": the subject of the sentence. */
const opens = ({ from, possessive }: Candidate): boolean => from <= 1 && !possessive;

/** Words between the beginning of a clause and its pronoun: "; on 23 December he had said". */
const CLAUSE_OPENING = 4;
const CLAUSE = /^[:;–]$/;

/** "I" and "we" are whoever a transcript's line or a quotation belongs to; elsewhere the outlet, or the author. */
function firstPerson({ read }: Passage, { from }: Speaker, context: Context, place: Place): Found {
  const { last, quoted } = context.voices;
  if (last && speaksOn(last, context.voices, place)) return found('label', last);
  if (isQuoted(read, from, quoted)) return found('quoted', last);
  const guest = context.interview.guestOf(place.line);
  if (guest !== null) return found('label', { name: guest });
  const behind = statedBehind(context);
  if (behind) return found('behind', behind);
  return context.publisher ? found('publisher', context.publisher) : found('own-voice', null);
}

/** The claimant of a sentence in which nobody speaks. */
function unspoken(passage: Passage, context: Context): Found {
  const { read } = passage;
  const { voices } = context;
  const place = { line: read.sentence.line, sentence: context.sentence };
  const [first, second] = openingWords(read);
  if (OTHERS_ESTIMATE.test(`${first?.lower} ${second?.lower}`)) return found('unnamed', null);
  const quotation = quotationOf(read, voices.quoted);
  const guest = quotation.inside ? null : context.interview.guestOf(place.line);
  if (guest !== null) return found('label', { name: guest });
  const quoting = quotation.inside && voices.last?.line !== place.line ? speakerBehind(context) : null;
  if (quoting) return found('quoted', quoting);
  const opening = { first: first?.lower ?? '', second: second?.lower ?? '', quoted: quotation.inside };
  const voice = continuedVoice(opening, voices, place);
  if (voice) return found('continued', voice);
  const { counted } = voices;
  if (counted && isItem(passage) && place.line - counted.line <= ITEM_LINES)
    return found('continued', counted);
  const heading = context.outline.headingOf(place.line)?.claimant ?? null;
  if (heading !== null) return found('heading', { name: heading });
  if (context.publisher) return found('publisher', context.publisher);
  const behind = statedBehind(context);
  if (behind) return found('behind', behind);
  const source = context.voices.source;
  return source ? found('source', source) : found('none', null);
}

/** Lines from a figure to the items of a list that split it up: "…, including" and a blank line. */
const ITEM_LINES = 3;

/** A bullet stands before the sentence. */
const isItem = ({ read, source }: Passage): boolean =>
  /[•▪●‣*–-]\s*$/.test(source.slice(0, read.sentence.start).slice(-4));

/** The first two words. */
function openingWords({ tokens }: Read): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token);
    if (words.length === 2) break;
  }
  return words;
}

/** "Independent estimates run from …": a source without a name, and not whoever spoke before. */
const OTHERS_ESTIMATE =
  /^(?:(?:independent|most|other|outside|earlier|previous|unofficial) )?(?:estimates|reports|figures|counts)\b/;
