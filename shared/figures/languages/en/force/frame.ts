import { SIDE_NOUNS } from '../lexicon/forces.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/** Tokens into a sentence within which it says whom it is about: "And as for the Russians". */
const OPENING = 4;

/** "For Ukraine he named 900", "On the Russian side, 400 died": whom a sentence is about. */
export function byFrame({ a, binding }: Counting): Found | null {
  if (binding.how === 'noun') return null;
  const at = a.forces.findIndex((mark, index) => mark?.from === index && index <= OPENING);
  const mark = a.forces[at];
  if (!mark || mark.value.force === null || mark.to > binding.count.from) return null;
  const before = a.tokens.slice(0, at).map(({ lower }) => lower);
  const behind = a.tokens.slice(mark.to, mark.to + 3).map(({ lower }) => lower);
  const opening = before.filter((word) => !/^(the|and|but|own|,)$/.test(word)).join(' ');
  const named = /^(as for|as regards|regarding|turning to|among)$/.test(opening);
  const side = /^(for|on|of)$/.test(opening) && behind.some((word) => SIDE_NOUNS.has(word));
  // "For Ukraine in Kursk: 1,700": the colon ends whom it is about.
  const labelled = opening === 'for' && a.tokens[binding.count.from - 1]?.text === ':';
  return named || side || labelled ? found(mark.value.force, 'frame') : null;
}
