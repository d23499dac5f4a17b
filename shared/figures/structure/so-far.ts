import type { Count } from '../numbers.ts';
import type { Structure } from './clause.ts';
import { lowerAt, type Read } from './read.ts';

/**
 * Whether a count is told of all that has happened until now, by its verb alone: "have died", "has identified 900", "are
 * wounded"; not "were killed", "lost".
 */
export function isSoFar(structure: Structure, count: Count): boolean {
  const phrase = structure.phraseOf(count);
  if (!phrase) return false;
  return structure
    .rolesAround(phrase)
    .some(({ clause: { verb } }) => verb.present && !verb.progressive && (verb.perfect || verb.passive));
}

/** "since the war began", "since the invasion of February": what a count goes back to is where all of it began. */
export function goesBackToOutbreak(a: Read, count: Count): boolean {
  const { links, outbreaks } = a.grammar.times;
  for (let at = 0; at < a.tokens.length; at++) {
    if (!links.since.has(lowerAt(a, at)) || isDivided(a, count.from, at)) continue;
    for (let next = at + 1; next <= at + OUTBREAK_REACH && a.tokens[next]?.kind === 'word'; next++)
      if (outbreaks.has(lowerAt(a, next))) return true;
  }
  return false;
}

/** Words behind "since" among which what began is named. */
const OUTBREAK_REACH = 6;

/** A semicolon between two tokens: another clause's beginning. */
const isDivided = (a: Read, one: number, other: number): boolean =>
  a.tokens.slice(Math.min(one, other), Math.max(one, other)).some(({ text }) => text === ';');
