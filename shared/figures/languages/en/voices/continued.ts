import type { Place, Said, Voice, Voices } from './voices.ts';

/** Sentences between the last words of a voice and those that go on in it. */
const CONTINUED = 2;

/** Openings that point back over the end of a paragraph. */
const POINTING_BACK =
  /^(of (these|those|them)|another|a further|an additional|these|those|in addition|in it|the same|in all|in total|all told|altogether)\b/;

/** Paragraphs over which a speech in a transcript goes on, blank lines among them. */
const SPEECH_LINES = 6;

/** Whoever a line is labelled with speaks to its end, and in a transcript until the next label. */
export function speaksOn(last: Voice, { labels }: Voices, { line }: Place): boolean {
  if (!last.labelled) return false;
  return last.line === line || (labels > 1 && last.being === 'person' && line - last.line <= SPEECH_LINES);
}

/** How a sentence without a speaker begins. */
export interface Opening {
  readonly first: string;
  readonly second: string;
  /** It begins inside a quotation. */
  readonly quoted: boolean;
}

/**
 * The voice that goes on in a sentence without a speaker: within a paragraph, after a figure of that voice or within
 * quotation marks; across paragraphs only where the sentence begins by pointing back.
 */
export function continuedVoice(
  { first, second, quoted }: Opening,
  voices: Voices,
  place: Place,
): Said | null {
  const { counted, last } = voices;
  const near = (voice: Said) => place.sentence - voice.sentence <= CONTINUED;
  if (last && speaksOn(last, voices, place)) return last;
  if (quoted && last && near(last)) return last;
  if (counted && counted.line === place.line && near(counted)) return counted;
  if (last && last.line === place.line && place.sentence - last.sentence <= 1) return last;
  const reaches = counted && near(counted) && place.line - counted.line <= 2;
  return reaches && POINTING_BACK.test(`${first} ${second}`) ? counted : null;
}
