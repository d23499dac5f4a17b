import type { Annotated, Mark } from '../../annotate.ts';
import type { Count } from '../../numbers.ts';
import { BEFORE_THE_OBJECT, BETWEEN_PLACES, FALLING, FILLERS, NO_ARRIVALS } from './lexicon/governors.ts';
import type { Cue, Part } from './lexicon.ts';

/** A word of the lexicon that governs a count, and where it stands. */
export interface Governor {
  readonly part: Part;
  readonly mark: Mark<Part>;
}

const ADJACENT: ReadonlySet<Part> = new Set<Part>([
  'killing',
  'killed',
  'wounding',
  'wounded',
  'capturing',
  'captured',
  'lost',
  'sending',
  'deployed',
  'casualties',
  'deaths',
  'wounds',
  'deployment',
  'left',
  'planned',
  'strength',
  'present',
  'both',
  'captivity',
  'prisoners',
  'bodies',
  'missing',
  'toll',
]);
const SKIPPED_BEFORE: ReadonlySet<Part> = new Set<Part>(['adverb', 'more', 'total', 'by-now']);

/** Verbs that take their object across a place or a receiver: "lost in the Kursk direction 250 men", "sent Moscow 14,000". */
const TRANSITIVE: ReadonlySet<Part> = new Set<Part>([
  'lost',
  'sending',
  'killing',
  'wounding',
  'capturing',
  'planned',
  'deployed',
]);

/** "has fallen to 1,450": a change, and nobody's death. */
export function isFall(a: Annotated<Part, Cue>, at: number): boolean {
  const cue = a.cues[at];
  return cue?.value === 'fell' && FALLING.has(a.tokens[cue.to]?.lower ?? '');
}

/** The verb or noun right before a count that takes it as its object: "killed 43", "sent another 1,500", "a toll of 300". */
export function governorBefore(a: Annotated<Part, Cue>, count: Count, floor: number): Governor | null {
  let at = count.from - 1;
  let placed = false;
  for (let steps = 0; at >= floor && steps < 7; steps++) {
    const token = a.tokens[at];
    const part = a.parts[at];
    if (!token) return null;
    if (isFall(a, at)) return null;
    if (part && ADJACENT.has(part.value)) {
      // "the losses make up 3,400 persons".
      if (
        /^(make|makes|made)$/.test(token.lower) ||
        /^(make|makes|made)$/.test(a.tokens[part.from]?.lower ?? '')
      )
        return null;
      const takes = placed
        ? TRANSITIVE.has(part.value)
        : !(part.value === 'deployed' && NO_ARRIVALS.has(token.lower)) &&
          // "since they showed up 1.3k": nobody shows a number up.
          !(part.value === 'deployed' && /^(showed|turned|pitched)$/.test(a.tokens[part.from]?.lower ?? ''));
      return takes ? { part: part.value, mark: part } : null;
    }
    const place =
      (a.forces[at]?.value.role === 'state' && !token.possessive) ||
      a.places[at] !== undefined ||
      BETWEEN_PLACES.has(token.lower);
    placed ||= place;
    const passable = place || (part && SKIPPED_BEFORE.has(part.value)) || BEFORE_THE_OBJECT.has(token.lower);
    if (token.text === ',') {
      // "is losing, what, 1,200 a day": a word that fills a pause.
      if (!FILLERS.has(a.tokens[at - 1]?.lower ?? '') || a.tokens[at - 2]?.text !== ',') return null;
      at -= 3;
      continue;
    }
    const loser = part?.value === 'pronoun' && /^cost/.test(a.tokens[at - 1]?.lower ?? '');
    if (!passable && !loser) return null;
    at = part ? part.from - 1 : at - 1;
  }
  return null;
}
