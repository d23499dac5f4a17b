import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Structure } from '../../../structure/clause.ts';
import { depthWithin, type Standing, standingOf } from '../../../structure/content.ts';
import type { Part } from '../lexicon.ts';
import type { Speaker } from '../speakers/speakers.ts';

/**
 * The speaker of a count within its sentence: the innermost of those whose content holds it. Somebody whom the story
 * does not know (an outlet, a witness) passes on what one whom it knows says.
 */
export function speakerOfCount(
  a: Annotated<Part>,
  structure: Structure,
  speakers: readonly Speaker[],
  count: Count,
): Speaker | null {
  const standing = standingOf(structure, count);
  let best: Speaker | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const speaker of speakers) {
    if (speaker.by === 'cited' && isOwnSource(a, speaker, speakers)) continue;
    const own = countBeside(a, speaker);
    if (own === count.from) return speaker;
    if (own !== null && count.to <= speaker.from) continue;
    const depth = depthOf(a, structure, standing, speaker, count);
    if (depth === null) continue;
    const far = depth + removeOf(speaker);
    if (far < nearest) [best, nearest] = [speaker, far];
  }
  return best;
}

/** Further than any clause is from another: who passes on what another says, and then "I" and "we", whoever that is. */
const STRANGER = 1000;
/** Told in the sentence, by no clause that holds the count: by a mark, or in a clause beside it. */
const BESIDE = 20;
/** A mark between them at which another's clause may begin. */
const APART = 100;

function removeOf({ kind, written }: Speaker): number {
  if (/^(i|we)$/.test(written)) return 2 * STRANGER;
  return kind === 'named' || kind === 'unnamed' ? STRANGER : 0;
}

function depthOf(
  a: Annotated<Part>,
  structure: Structure,
  standing: Standing,
  speaker: Speaker,
  { from, to }: Count,
): number | null {
  const held = speaker.attribution && depthWithin(standing, structure, speaker.attribution);
  if (held !== null) return held;
  const begin = Math.min(speaker.from, speaker.verb);
  const end = Math.max(speaker.to, speaker.verb + 1);
  const breaks = end <= from ? breaksIn(a, end, from) : breaksIn(a, to, begin);
  if (speaker.by === 'owner' && breaks > 0) return null;
  if (speaker.by === 'label' && isOfOtherCount(a, speaker, from, to)) return null;
  const distance = end <= from ? from - end : begin - to + BEHIND;
  return BESIDE + breaks * APART + Math.max(0, distance) / 10;
}

/** Who is named before a count rather than behind it. */
const BEHIND = 10;

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

/** "47,500, and 38,000 (IISS)", "10,900 sent (NIS), and 3,900 dead": a source in brackets is of the count right before it. */
function isOfOtherCount(a: Annotated<Part>, speaker: Speaker, from: number, to: number): boolean {
  if (a.tokens[speaker.from - 1]?.text !== '(') return false;
  const before = a.counts.filter((count) => count.to <= speaker.from);
  return speaker.to <= from ? before.length > 0 : before.some((count) => count.from >= to);
}

/** Marks between a speaker and a count at which one clause ends and another speaker's may begin. */
function breaksIn(a: Annotated<Part>, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (CLAUSE_END.test(a.tokens[at]?.lower ?? '')) count++;
  return count;
}

const CLAUSE_END = /^(;|while|whereas|but|\|)$/;
