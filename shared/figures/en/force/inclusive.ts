import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';
import { combinedForce } from './mentions.ts';

/** Tokens behind a count within which the force that it takes in is named. */
const REACH = 12;
/** Tokens from the word that takes it in to its name: "including some 10,500 North Koreans". */
const PART_REACH = 6;

/** "the enemy grouping there is 58,000, including the Koreans": the whole counts both, whoever is named behind. */
export function byInclusion({ a, binding, names, topic }: Counting): Found | null {
  const { count, phrase, metric } = binding;
  if (metric !== 'deployed' && metric !== 'planned') return null;
  for (let at = count.to; at < Math.min(a.tokens.length, phrase.to + REACH); at++) {
    if (/^(;|:)$/.test(a.tokens[at]?.text ?? '')) return null;
    if (!INCLUDING.test(a.tokens[at]?.lower ?? '')) continue;
    // "including 10,500 North Koreans": a part with a number of its own makes the whole no less both's.
    const part = a.forces.slice(at, at + PART_REACH).find((mark) => mark && mark.value.role !== 'foreign');
    if (!part?.value.force) return null;
    const host = phrase.forces[0] ?? (topic.side === null ? undefined : names.story.enemies[topic.side]);
    if (host === undefined || host === part.value.force) return null;
    const both = combinedForce([host, part.value.force], names.story.combinedForces);
    return both === null ? null : found(both, 'combined');
  }
  return null;
}

const INCLUDING = /^(including|incl|include|includes|among)$/;
