import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Part } from '../lexicon.ts';
import { acts, isSpeaker } from './actor.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';
import { mainForce } from './main-force.ts';

/**
 * Where the sentence, the title or the first lines name the story's own force, and the sentence nobody else, a bare
 * number speaks of it.
 */
export function byTopic(counting: Counting): Found | null {
  const { a, binding, mentions, names, topic } = counting;
  const main = mainForce(names);
  if (
    !main ||
    !(topic.headed || a.forces.some((mark) => mark?.value.force === main.id && !isSpeaker(counting, mark))) ||
    mentions.some(({ force }) => force !== main.id) ||
    a.forces.some((mark) => mark && mark.value.force !== main.id && acts(counting, mark)) ||
    // "The toll in Zaporizhzhia": another front is not where the story's own force is.
    a.warMarkers.some(Boolean)
  )
    return null;
  return isLabelled(a, binding.count) ? found(main.id, 'label') : found(main.id, 'topic', false);
}

/** "Captured: two", "SENT TO KURSK: 11,600": an entry of a list about the text's subject. */
export function isLabelled(a: Annotated<Part>, count: Count): boolean {
  const told = a.parts.slice(0, count.from).some(Boolean) || a.places.slice(0, count.from).some(Boolean);
  return a.tokens[count.from - 1]?.text === ':' && count.from <= 8 && told;
}

/** Fewer soldiers than this, of a force that only the context tells, are people in a scene. */
const CONTINGENT = 500;

/** Soldiers without a force of their own, in a text about the story's, sent or at a place of the story. */
export function isPlaced({ a, binding, topic }: Counting): boolean {
  const { value, high } = binding.count.quantity;
  const placed =
    a.places.some(Boolean) || a.parts.some((mark) => mark?.value === 'deployed' || mark?.value === 'planned');
  return placed && topic.headed && (value ?? high ?? 0) >= CONTINGENT;
}
