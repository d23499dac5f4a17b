import type { Context } from '../context.ts';
import { speakersOf } from '../speakers/speakers.ts';
import { bearerOf } from '../voices/pronouns.ts';
import { acquaintanceOf, type Said } from '../voices/voices.ts';

/** Sentences of a quotation that are looked through for who speaks it. */
const LOOKED_THROUGH = 5;

/** Who is named only at the end of a quotation of several sentences: "… Of these 300 died. It is war," she said. */
export function speakerBehind(context: Context): Pick<Said, 'name' | 'day'> | null {
  const { passages, sentence, voices } = context;
  const line = passages[sentence]?.read.sentence.line;
  const acquaintance = acquaintanceOf(context);
  for (let at = sentence + 1; at <= sentence + LOOKED_THROUGH; at++) {
    const read = passages[at]?.read;
    if (!read || read.sentence.line !== line) return null;
    const speaker = speakersOf(read, acquaintance).find(
      ({ by, written }) => by === 'subject' && !/^(i|we)$/.test(written),
    );
    if (speaker?.kind === 'pronoun') return bearerOf(speaker.written, voices, { line, sentence: at });
    if (speaker?.name) return { name: speaker.name, day: null };
    if (read.tokens.some(({ text }) => text === '"')) return null;
  }
  return null;
}
