import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/** "9,800 of the latter": of the two forces that were named together. */
export function byPair({ a, binding, focus }: Counting): Found | null {
  if (focus.pair === null || binding.phrase.head !== 'partitive') return null;
  const word = a.tokens[binding.phrase.to - 1]?.lower;
  if (word !== 'former' && word !== 'latter') return null;
  return found(focus.pair[word === 'former' ? 0 : 1], 'pair');
}
