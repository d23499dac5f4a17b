import type { Claimant } from '../../../../story/story.ts';
import type { Candidate } from '../speakers/candidate.ts';
import type { Speaker } from '../speakers/speakers.ts';
import { bearerOf } from './pronouns.ts';
import { type Place, remember, type Voice, type Voices } from './voices.ts';

/** Everyone in a sentence: those who speak, those who are only named, and the claimants named in any part. */
export interface Heard {
  readonly speakers: readonly Speaker[];
  readonly introduced: readonly Candidate[];
  readonly claimants: Iterable<Claimant>;
  /** Day on which the sentence has them speak; ISO 8601 date. */
  readonly day: string | null;
}

/** The outlet, or the author, speaks in a sentence: nobody's words go on behind it. */
export function fallSilent(voices: Voices): void {
  voices.last = null;
  voices.counted = null;
}

/** Remembers who spoke in a sentence and who was named in it. */
export function hear(voices: Voices, heard: Heard, place: Place): void {
  for (const { name, country } of heard.claimants) {
    voices.mentioned.set(name, place.sentence);
    voices.country = country ?? voices.country;
  }
  for (const candidate of heard.introduced.toReversed()) introduce(voices, candidate, place);
  // Whose estimate is only mentioned is meant by "he" after those who speak.
  const owners = heard.speakers.filter(({ by }) => by === 'owner');
  for (const speaker of [...owners, ...heard.speakers.filter(({ by }) => by !== 'owner')]) {
    if (speaker.surname !== null && speaker.claimant)
      voices.affiliations.set(speaker.surname, speaker.claimant);
    if (speaker.by === 'label' && speaker.kind === 'unnamed' && speaker.surname !== null) {
      voices.askers.add(speaker.surname);
      fallSilent(voices);
    }
    const voice = voiceOf(voices, speaker, heard.day, place);
    if (voice) speak(voices, voice, speaker.country);
  }
}

function introduce(voices: Voices, { name, claimant, being, written }: Candidate, place: Place): void {
  if (name === null) return;
  const known = voices.recent.find((voice) => voice.name === name);
  const day = known?.day ?? null;
  const gender = genderOf(written) ?? known?.gender ?? null;
  remember(voices, { name, claimant, being, written, gender, day, labelled: false, spoke: false, ...place });
}

/** The voice of a speaker; of a pronoun the one that it stands for, who now speaks again. */
function voiceOf(voices: Voices, speaker: Speaker, day: string | null, place: Place): Voice | null {
  const { name, claimant, being, written, by, kind } = speaker;
  if (name === null) {
    const bearer = kind === 'pronoun' ? bearerOf(written, voices, place) : null;
    const gender = /^s?he$/.exec(written)?.[0] === 'she' ? 'she' : (bearer?.gender ?? null);
    return bearer && { ...bearer, ...place, gender, day: day ?? bearer.day, spoke: true };
  }
  const known = voices.recent.find((voice) => voice.name === name);
  const gender = genderOf(written) ?? known?.gender ?? null;
  const labelled = by === 'label' && place.line >= 0;
  return {
    name,
    claimant,
    being,
    written,
    gender,
    day: day ?? known?.day ?? null,
    labelled,
    spoke: true,
    ...place,
  };
}

function speak(voices: Voices, voice: Voice, country: string | null): void {
  remember(voices, voice);
  if (voice.day !== null) voices.days.set(voice.name, voice.day);
  voices.country = country ?? voices.country;
  // Whoever a transcript's line is labelled with goes on speaking to its end.
  if (voices.last?.labelled && voices.last.line === voice.line && !voice.labelled) return;
  voices.last = voice;
  if (voice.labelled) voices.labels++;
}

function genderOf(written: string): Voice['gender'] {
  if (/\b(mrs|ms|miss|lady|spokeswoman|chairwoman|woman|queen)\b/.test(written)) return 'she';
  return /\b(mr|sir|lord|spokesman|chairman|king)\b/.test(written) ? 'he' : null;
}
