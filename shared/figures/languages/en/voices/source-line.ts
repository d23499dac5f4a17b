import { OWN_BACKGROUND } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import type { Acquaintance } from '../speakers/candidate.ts';
import { candidatesOf } from '../speakers/candidates.ts';
import type { Place, Said } from './voices.ts';

/** "Source: General Staff of the Armed Forces on Facebook": whose words the lines behind it give. */
export function sourceLine(a: Read, acquaintance: Acquaintance, place: Place): Said | null {
  const [label, colon] = a.tokens;
  if (!/^sources?$/.test(label?.lower ?? '') || colon?.text !== ':') return null;
  const known = candidatesOf(a, acquaintance).find(({ name, from }) => name !== null && from > 1);
  return known?.name ? { name: known.name, day: null, ...place } : null;
}

/** "Background:", "Recall": what follows is the outlet's own. */
export function endsSource(a: Read): boolean {
  const [label, mark] = a.tokens;
  return OWN_BACKGROUND.has(label?.lower ?? '') && (mark === undefined || mark.text === ':');
}
