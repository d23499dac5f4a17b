import { PERSONS, WHO_SPOKE } from '../lexicon/speakers.ts';
import type { Place, Voice, Voices } from './voices.ts';

/** Sentences back to which a pronoun may point, and lines: the paragraph before, and the one before that. */
export const SENTENCES_BACK = 8;
const LINES_BACK = 4;

/** The latest voice that a pronoun or bare description can stand for: "he" a person, "it" a body, "the brigade" a brigade. */
export function bearerOf(written: string, voices: Voices, place: Place): Voice | null {
  const near = voices.recent.filter(
    (voice) => place.sentence - voice.sentence <= SENTENCES_BACK && place.line - voice.line <= LINES_BACK,
  );
  if (/^(he|his|him)$/.test(written))
    return near.find(({ being, gender }) => being === 'person' && gender !== 'she') ?? null;
  if (/^(she|her)$/.test(written))
    return near.find(({ being, gender }) => being === 'person' && gender !== 'he') ?? null;
  const noun = written.split(' ').at(-1) ?? '';
  if (PERSONS.has(noun) && written === `the ${noun}`)
    return near.find(({ being }) => being === 'person') ?? null;
  if (WHO_SPOKE.has(noun) && /^the (same )?\w+$/.test(written))
    return near.find(({ spoke }) => spoke) ?? null;
  if (/^(they|their|it|its)$/.test(written)) return bodyOf(near);
  return near.find((voice) => isCalled(voice, noun)) ?? bodyOf(near);
}

/** Of the bodies of the last paragraph that names one: who spoke in it last, else who was named last. */
function bodyOf(near: readonly Voice[]): Voice | null {
  const bodies = near.filter(({ being }) => being === 'body');
  const [latest] = bodies;
  return bodies.find(({ spoke, line }) => spoke && line === latest?.line) ?? latest ?? null;
}

/** Whether a voice goes by a common noun: "the agency" of the National Intelligence Agency, "the brigade" of the 82nd. */
function isCalled({ written, name, claimant }: Voice, noun: string): boolean {
  const called = (text: string) => ` ${text.toLowerCase()} `.includes(` ${noun} `);
  if (called(written) || called(name)) return true;
  return Object.values(claimant?.descriptions ?? {}).some((words) => words.some(called));
}
