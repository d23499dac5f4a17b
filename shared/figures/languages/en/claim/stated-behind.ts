import { isSaying } from '../../../structure/frames.ts';
import { structureOf } from '../../../structure/parser.ts';
import type { Context, Passage } from '../context.ts';
import { candidatesOf } from '../speakers/candidates.ts';
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

/** "This was stated by X", "X said this": what was said stands before. */
function pointingBack({ read: a }: Passage, context: Context): string | null {
  if (
    a.speech.length === 0 ||
    !a.tokens.some(({ lower }, at) => (at === 0 && isPointer(lower)) || lower === 'this')
  )
    return null;
  for (const { verb, subject, objects, phrases } of structureOf(a).clauses) {
    if (!isSaying(verb)) continue;
    const about = verb.passive ? subject : objects[0];
    if (!about || about.to - about.from > 1 || !isPointer(a.tokens[about.from]?.lower ?? '')) continue;
    const source = verb.passive
      ? phrases.find(({ preposition }) => a.tokens[preposition ?? -1]?.lower === 'by')
      : subject;
    if (!source) continue;
    const found = candidatesOf(a, acquaintanceOf(context)).find(
      ({ from, to }) => from < source.to && to > source.from,
    );
    if (found?.name) return found.name;
  }
  return null;
}

const isPointer = (word: string): boolean => /^(this|that|it)$/.test(word);

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
