import type { Claimant } from '../../story/story.ts';
import type { Annotated } from '../annotate.ts';
import type { Part } from './lexicon.ts';
import type { Speaker } from './speakers/speakers.ts';

/** Who is taken to say a count, and how it is known. */
export interface Attribution {
  readonly name: string | null;
  readonly rule: string;
  /** The speaker in the count's own sentence, where there is one. */
  readonly speaker: Speaker | null;
}

/** Known before named, the source before the one who passes it on. */
const RANK: Readonly<Record<Speaker['kind'], number>> = {
  known: 3,
  officials: 2,
  state: 2,
  pronoun: 2,
  named: 1,
  unnamed: 1,
};

/**
 * The speaker of a count within its sentence: one whose clause holds the count, the nearest first; of two in one
 * clause the source cited ("a lawmaker, citing the agency"), unless the citing one is known to the story.
 */
export function speakerOfCount(
  a: Annotated<Part>,
  speakers: readonly Speaker[],
  from: number,
  to: number,
): Speaker | null {
  let best: Speaker | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const speaker of speakers) {
    const score = scoreOf(a, speaker, from, to);
    if (score > bestScore) {
      bestScore = score;
      best = speaker;
    }
  }
  return best;
}

function scoreOf(a: Annotated<Part>, speaker: Speaker, from: number, to: number): number {
  const reach = Math.min(speaker.from, speaker.verb);
  const end = Math.max(speaker.to, speaker.verb + 1);
  const distance = end <= from ? from - end : reach >= to ? reach - to : 0;
  const between = end <= from ? breaks(a, end, from) : reach >= to ? breaks(a, to, reach) : 0;
  const side = end <= from ? 0 : -2;
  const cited = speaker.by === 'cited' && speaker.kind !== 'named' ? 4 : 0;
  return RANK[speaker.kind] * 4 + cited + side - distance / 5 - between * 8;
}

/** Marks between a speaker and a count at which one clause ends and another speaker's may begin. */
function breaks(a: Annotated<Part>, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const text = a.tokens[at]?.lower ?? '';
    if (text === ';' || text === 'while' || text === 'whereas' || text === 'but' || text === '|') count++;
  }
  return count;
}

/** Who has spoken so far, for "he", "the agency" and sentences that go on in somebody's words. */
export interface Voices {
  /** Every claimant named so far, with the sentence of the last mention. */
  readonly mentioned: Map<string, number>;
  /** Country of whoever spoke last. */
  country: string | null;
  person: Voice | null;
  body: Voice | null;
  last: Voice | null;
  /** Claimant of the figure read last. */
  counted: Voice | null;
}

export interface Voice {
  readonly name: string;
  /** Day on which they said it, where the sentence told; ISO 8601 date. */
  readonly day: string | null;
  readonly line: number;
  readonly sentence: number;
  /** Named as the speaker of the whole line: "PRICE: …" in a transcript. */
  readonly labelled: boolean;
}

/**
 * A description without a country ("the spy agency"): who was named before, or is of the country that spoke last.
 * @param generic officials of some sort, whom no country is known by
 */
export function describedBy(
  claimants: readonly Claimant[],
  generic: boolean,
  voices: Voices,
): Claimant | null {
  const named = claimants.filter(({ name }) => voices.mentioned.has(name));
  const recent = named.sort(
    (x, y) => (voices.mentioned.get(y.name) ?? 0) - (voices.mentioned.get(x.name) ?? 0),
  )[0];
  return (
    recent ??
    claimants.find(({ country }) => country !== undefined && country === voices.country) ??
    (generic ? null : claimants[0]) ??
    null
  );
}

/** Remembers who spoke in a sentence. */
export function hear(
  voices: Voices,
  speakers: readonly Speaker[],
  claimants: Iterable<Claimant>,
  day: string | null,
  place: { line: number; sentence: number },
): void {
  for (const { name, country } of claimants) {
    voices.mentioned.set(name, place.sentence);
    voices.country = country ?? voices.country;
  }
  for (const { name, kind, claimant, country, by } of speakers) {
    if (name === null) continue;
    const known = [voices.person, voices.body, voices.last].find((voice) => voice?.name === name);
    const labelled = by === 'label' && place.line >= 0;
    if (voices.last?.labelled && voices.last.line === place.line && !labelled) continue;
    const voice = { name, day: day ?? known?.day ?? null, labelled, ...place };
    voices.last = voice;
    if (kind === 'named' || claimant?.kind === 'person') voices.person = voice;
    else voices.body = voice;
    voices.country = country ?? voices.country;
  }
}

const PERSON =
  /^(he|she|his|her|i|the (president|general|commander|colonel|minister|secretary|analyst|chief))$/;

/** Whom a pronoun or a bare description speaks of. */
export function bearerOf(pronoun: string, voices: Voices): Voice | null {
  if (
    /^the (official|officials|spokesman|spokeswoman|spokesperson|lawmaker|lawmakers|source|notes|statement)$/.test(
      pronoun,
    )
  )
    return voices.last;
  return PERSON.test(pronoun) ? (voices.person ?? voices.last) : (voices.body ?? voices.last);
}

/** Sentences between the last words of a voice and those that go on in it. */
const CONTINUED = 2;
const ANAPHORIC =
  /^(of|another|additionally|in|these|those|they|it|its|this|that|some|roughly|about|around|most|among|the|a|at|half|together|meanwhile|as|there|more|an|so|altogether)$/;

/**
 * The voice that goes on in a sentence without a speaker: within a paragraph, after a figure of that voice or within
 * quotation marks; across paragraphs only where the sentence begins by pointing back.
 */
export function continuedVoice(
  first: string,
  second: string,
  quoted: boolean,
  voices: Voices,
  place: { line: number; sentence: number },
): Voice | null {
  const { counted, last } = voices;
  const near = (voice: Voice) => place.sentence - voice.sentence <= CONTINUED;
  if (last?.labelled && last.line === place.line) return last;
  if (quoted && last && near(last)) return last;
  if (counted && counted.line === place.line && near(counted)) return counted;
  if (last && last.line === place.line && place.sentence - last.sentence <= 1 && ANAPHORIC.test(first))
    return last;
  if (
    counted &&
    near(counted) &&
    place.line - counted.line <= 2 &&
    /^(of (these|those|them)|another|a further|an additional|these|those|in addition|in it|the same)/.test(
      `${first} ${second}`,
    )
  )
    return counted;
  return null;
}
