import type { Read } from '../read.ts';
import type { Candidate } from './candidate.ts';

/** What a capital's people are called, or their number, right behind it: "In Kyiv they say", "In London it's". */
const BEHIND =
  /^(?:,? ?(?:they|people|officials|the talk is|the line is|the (?:figure|number|count|estimate|tally|total|reckoning)|it))\b/;

/**
 * "In Kyiv they assert that …", "In London it's 6,450": a capital stands for those who speak there, where the clause
 * begins with it and goes on with nobody else. @returns the token of the word that makes it speak
 */
export function spokenForIn(a: Read, { kind, from, to }: Candidate): number | null {
  if (kind !== 'state' || a.tokens[from - 1]?.lower !== 'in') return null;
  if (a.sources[from]?.value.role !== 'capital') return null;
  const before = a.tokens[from - 2];
  if (before && !/^[;:.",–]$/.test(before.text) && !/^(and|but|while)$/.test(before.lower)) return null;
  const behind = a.tokens.slice(to, to + 4).map(({ lower }) => lower);
  if (!BEHIND.test(behind.join(' '))) return null;
  const reach = Math.min(a.tokens.length, to + SAYING);
  for (let at = to; at < reach; at++) {
    if (a.speechAt(at)?.value === 'says' || a.parts[at]?.value === 'be') return at;
    if (/^(stands|stood)$/.test(a.tokens[at]?.lower ?? '') || a.tokens[at]?.possessive) return at;
    if (/^[;.:"]$/.test(a.tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** Tokens behind a capital within which the word of saying stands. */
const SAYING = 5;
