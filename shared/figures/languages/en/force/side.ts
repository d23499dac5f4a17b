import type { Context } from '../context.ts';
import type { Read } from '../read.ts';
import type { Speaker } from '../speakers/speakers.ts';
import { isOwnVoice } from '../voices/quotes.ts';

/** The country of whoever speaks in a sentence, as the id of a force: tells who "the enemy" and "we" are. */
export function sideOf(a: Read, speakers: readonly Speaker[], context: Context): string | null {
  const { voices, publisher } = context;
  const own = isOwnVoice(a, speakers, voices, { sentence: context.sentence, line: a.sentence.line });
  return (
    speakers.find(({ country }) => country !== null)?.country ??
    (own ? null : voices.country) ??
    publisher?.country ??
    null
  );
}
