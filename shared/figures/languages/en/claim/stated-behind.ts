import type { Clause, Structure } from '../../../structure/clause.ts';
import { structureOf } from '../../../structure/parser.ts';
import { linkOf } from '../../../structure/read.ts';
import type { Context } from '../context.ts';
import { GIVEN } from '../lexicon/estimates.ts';
import type { Passage, Read } from '../read.ts';
import type { Candidate } from '../speakers/candidate.ts';
import { candidatesOf } from '../speakers/candidates.ts';
import { sourcesIn } from '../speakers/sources.ts';
import { type Speaker, speakersOf } from '../speakers/speakers.ts';
import { bearerOf } from '../voices/pronouns.ts';
import { acquaintanceOf, type Said } from '../voices/voices.ts';

/** Sentences behind a claim in which its source may be told. */
const LOOKED_THROUGH = 3;
/** Lines from a claim to a sentence that says whose it is: the next paragraph, past a blank line. */
const NEXT_PARAGRAPH = 2;

/**
 * Who is told only behind a sentence to have said it: "Russia has lost 900. This was stated by the ministry", or at the
 * end of its paragraph: "Russia has lost 900. It lacks men, Syrskyi said."
 */
export function statedBehind(context: Context): Pick<Said, 'name' | 'day'> | null {
  const { passages, sentence } = context;
  const line = passages[sentence]?.read.sentence.line ?? -1;
  if (line < 0) return null;
  for (let at = sentence + 1; at <= sentence + LOOKED_THROUGH; at++) {
    const passage = passages[at];
    if (!passage || passage.read.sentence.line - line > NEXT_PARAGRAPH) return null;
    const pointed = pointingBack(passage, context);
    if (pointed !== null) return { name: pointed, day: null };
    if (passage.read.sentence.line !== line) return null;
    const [speaker] = speakersOf(passage.read, acquaintanceOf(context));
    if (speaker) return closes(passage, speaker) ? named(speaker, context, at, line) : null;
  }
  return null;
}

/** "This was stated by X", "X said this", "this information was disclosed by X": what was said stands before. */
function pointingBack({ read: a }: Passage, context: Context): string | null {
  const [first] = a.tokens;
  const points = a.tokens.some(
    ({ lower }, at) => lower === 'this' || (POINTER.test(lower) && (at === 0 || endsSentence(a, at + 1))),
  );
  const gives = first?.lower === 'the' && a.sources.length > 0;
  if (!points && !gives) return null;
  const structure = structureOf(a);
  const candidates = candidatesOf(a, acquaintanceOf(context));
  const given = gives ? giverOf(a, structure, candidates) : null;
  if (given !== null || !points) return given;
  const sources = sourcesIn(a, structure, candidates);
  const pointing = sources.filter(({ attribution: { clause } }) => clause !== null && pointsBack(a, clause));
  // "An agency reports this from the General Staff": whoever it passes on.
  const from = structure.phrases.find(
    (phrase) =>
      linkOf(a, phrase) === 'from' &&
      pointing.some(({ attribution }) => attribution.clause?.phrases.includes(phrase)),
  );
  const origin = from && sources.find(({ attribution }) => attribution.source === from);
  return (origin ?? pointing[0])?.who.name ?? null;
}

/** The sentence ends there, or with a phrase behind it: "reported it on Tuesday". */
const endsSentence = ({ tokens }: Read, at: number): boolean => tokens.length - at <= CLOSING;

/** "The figures come from the General Staff": whose numbers stand before. */
function giverOf(a: Read, structure: Structure, candidates: readonly Candidate[]): string | null {
  const [clause] = structure.clauses;
  if (!clause?.subject || clause.verb.lemma !== 'come' || a.peopleCounts.length > 0) return null;
  if (!GIVEN.has(a.tokens[clause.subject.head]?.lower ?? '')) return null;
  const from = clause.phrases.find((phrase) => linkOf(a, phrase) === 'from');
  const giver =
    from && candidates.find((one) => one.from < from.to && one.to > from.from && one.name !== null);
  return giver?.name ?? null;
}

/** Whether a clause of saying is about what stands before it: its object, or its subject where it is passive. */
function pointsBack(a: Read, { verb, subject, objects }: Clause): boolean {
  const about = verb.passive ? subject : objects[0];
  if (!about || !POINTER.test(a.tokens[about.from]?.lower ?? '')) return false;
  return about.to - about.from === 1 || a.speechAt(about.head)?.value === 'estimate';
}

const POINTER = /^(this|that|it)$/;

/** ", Syrskyi said." at the end. */
function closes({ read: a }: Passage, { by, from, to, verb }: Speaker): boolean {
  // "11,000 are there. Of these 4,000 have died, Zelensky said": a number of its own is what was said.
  if (a.peopleCounts.length > 0) return false;
  return by === 'subject' && from > 2 && a.tokens.length - Math.max(to, verb + 1) <= CLOSING;
}

/** Tokens behind the word of saying that closes a paragraph: "on Monday.". */
const CLOSING = 4;

function named(
  speaker: Speaker,
  { voices }: Context,
  sentence: number,
  line: number,
): Pick<Said, 'name' | 'day'> | null {
  if (speaker.name !== null) return { name: speaker.name, day: null };
  return speaker.kind === 'pronoun' ? bearerOf(speaker.written, voices, { line, sentence }) : null;
}
