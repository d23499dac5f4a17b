import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Part } from '../lexicon.ts';
import type { Speaker } from '../speakers/speakers.ts';

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
  { from, to }: Count,
): Speaker | null {
  let best: Speaker | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const speaker of speakers) {
    if (speaker.by === 'cited' && isOwnSource(a, speaker, speakers)) continue;
    if (speaker.by === 'owner' && isInOtherClause(a, speaker, from)) continue;
    const own = countBeside(a, speaker);
    if (own === from) return speaker;
    if (own !== null && to <= speaker.from) continue;
    if (speaker.by === 'label' && isOfOtherCount(a, speaker, from, to)) continue;
    const score = standing(speaker) + nearness(a, speaker, from, to);
    if (score > bestScore) {
      bestScore = score;
      best = speaker;
    }
  }
  return best;
}

/** "Zelensky said, citing data from his commander": who has the data is the one who speaks. */
function isOwnSource(a: Annotated<Part>, { from, to, kind }: Speaker, speakers: readonly Speaker[]): boolean {
  const near = a.tokens.slice(Math.max(0, from - 2), from + 1);
  return (
    (near.some(({ lower }) => /^(his|her|its|their)$/.test(lower)) || kind === 'pronoun') &&
    speakers.some(
      (other) => other.by === 'subject' && other.kind === 'known' && (other.to <= from || other.from >= to),
    )
  );
}

/** "Seoul says 12,000, Kyiv 11,000": the token at which the count begins that stands right behind a name. */
function countBeside(a: Annotated<Part>, { by, verb, to }: Speaker): number | null {
  if (by !== 'subject' || verb !== to) return null;
  const begin = /^(of|at)$/.test(a.tokens[to]?.lower ?? '') ? to + 1 : to;
  return a.counts.find(({ from }) => from === begin)?.from ?? null;
}

/** "12,000 is the Pentagon's figure; 10,900 …": what somebody owns is the number of its clause alone. */
function isInOtherClause(a: Annotated<Part>, { verb }: Speaker, count: number): boolean {
  return breaks(a, Math.min(verb, count), Math.max(verb, count)) > 0;
}

/** "47,500, and 38,000 (IISS)", "10,900 sent (NIS), and 3,900 dead": a source in brackets is of the count right before it. */
function isOfOtherCount(a: Annotated<Part>, speaker: Speaker, from: number, to: number): boolean {
  if (a.tokens[speaker.from - 1]?.text !== '(') return false;
  const before = a.counts.filter((count) => count.to <= speaker.from);
  return speaker.to <= from ? before.length > 0 : before.some((count) => count.from >= to);
}

/** What a speaker counts for by itself. "We" and "I" are whoever else speaks in the sentence. */
function standing({ kind, by, written }: Speaker): number {
  if (/^(i|we)$/.test(written)) return -RANK.known * 4;
  return RANK[kind] * 4 + (by === 'cited' && kind !== 'named' && kind !== 'unnamed' ? 4 : 0);
}

/** What its distance to the count, and the clauses between them, take away. */
function nearness(a: Annotated<Part>, speaker: Speaker, from: number, to: number): number {
  const begin = Math.min(speaker.from, speaker.verb);
  const end = Math.max(speaker.to, speaker.verb + 1);
  if (end <= from) return -(from - end) / 5 - breaks(a, end, from) * 8;
  if (begin >= to) return -2 - (begin - to) / 5 - breaks(a, to, begin) * 8;
  return -2;
}

/** Marks between a speaker and a count at which one clause ends and another speaker's may begin. */
function breaks(a: Annotated<Part>, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (CLAUSE_END.test(a.tokens[at]?.lower ?? '')) count++;
  return count;
}

const CLAUSE_END = /^(;|while|whereas|but|\|)$/;
