import { combinedForce } from '../../../force.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/** Tokens behind a count within which the force that it takes in is named. */
const REACH = 12;
/** Tokens from the word that takes it in to its name: "including some 10,500 North Koreans". */
const PART_REACH = 6;

/** "the enemy grouping there is 58,000, including the Koreans": the whole counts both, whoever is named behind. */
export function byInclusion(counting: Counting): Found | null {
  const { a, binding, names, topic } = counting;
  const { count, phrase, metric } = binding;
  if (metric !== 'deployed' && metric !== 'planned') return null;
  const amongst = joinedBehind(counting);
  if (amongst) return amongst;
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

/** "Russia has massed some 50,000, North Koreans among them": they are a part of the other side's. */
function joinedBehind({ a, binding, names, mentions }: Counting): Found | null {
  const comma = binding.phrase.to;
  const part = mentions.find(({ from }) => from > comma && from <= comma + 2);
  if (a.tokens[comma]?.text !== ',' || !part?.force) return null;
  const behind = a.tokens.slice(part.to, part.to + 3).map(({ lower }) => lower);
  if (!/^(soldiers |troops |men )?among (them|these|whom)/.test(behind.join(' '))) return null;
  const host = a.forces.slice(0, binding.count.from).find((mark) => mark && mark.value.force !== part.force);
  if (!host?.value.force) return null;
  const both = combinedForce([host.value.force, part.force], names.story.combinedForces);
  return both === null ? null : found(both, 'combined');
}

const INCLUDING = /^(including|incl|include|includes|among)$/;
