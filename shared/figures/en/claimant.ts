import type { Annotated } from '../annotate.ts';
import type { Part } from './lexicon.ts';
import type { Speaker } from './speakers.ts';

/** Who is taken to say a count, and how it is known. */
export interface Attribution {
  readonly name: string | null;
  readonly rule: string;
  /** The speaker in the count's own sentence, where there is one. */
  readonly speaker: Speaker | null;
}

/** Known before named, the source before the one who passes it on. */
const RANK: Readonly<Record<Speaker['kind'], number>> = { known: 3, officials: 2, state: 2, pronoun: 2, named: 1 };

/**
 * The speaker of a count within its sentence: one whose clause holds the count, the nearest first; of two in one
 * clause the source cited ("a lawmaker, citing the agency"), unless the citing one is known to the story.
 */
export function speakerOfCount(a: Annotated<Part>, speakers: readonly Speaker[], from: number, to: number): Speaker | null {
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
