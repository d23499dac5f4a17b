import type { Force } from '../../../story/story.ts';
import type { Annotated, Mark } from '../../annotate.ts';
import { UNSPECIFIED } from '../../figure.ts';
import type { ForceName, Names } from '../../names.ts';
import type { Count } from '../../numbers.ts';
import type { Binding } from '../bind.ts';
import type { Part } from '../lexicon.ts';
import { type Found, found } from './found.ts';
import { type PeopleMention, speaks } from './mentions.ts';

/** What the text as a whole is about. */
export interface Topic {
  /** Share of its lines that speak of the story's own force. */
  readonly density: number;
  /** Country of whoever speaks, as the id of a force: tells who "the enemy" is. */
  readonly side: string | null;
  /** A claimant known to the story speaks in the sentence. */
  readonly known: boolean;
}

/** "Enemy losses", "the enemy has lost": the other side of whoever speaks. */
export function byEnemy(a: Annotated<Part>, binding: Binding, names: Names, topic: Topic): Found | null {
  const from = Math.max(0, (binding.governor?.mark.from ?? binding.count.from) - 5);
  if (!a.tokens.slice(from, binding.count.to).some((token) => token.lower === 'enemy')) return null;
  const side = topic.side === null ? undefined : names.story.enemies[topic.side];
  return found(side ?? null, 'enemy');
}

/** From this share of lines on, a text is about the story's own force unless a sentence says otherwise. */
const TOPICAL = 0.34;

/** From this share on, an entry of a list is about it. */
const LISTED = 0.15;

/** In a text about the story's own force, or from a claimant known to the story, a bare number speaks of that force. */
export function byTopic(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
  names: Names,
  topic: Topic,
): Found | null {
  const main = mainForce(names);
  if (
    !main ||
    mentions.some(({ force }) => force !== main.id) ||
    a.forces.some((mark) => mark && isOtherSide(a, mark, main.id))
  )
    return null;
  const placed = a.places.some((mark) => mark?.value === main.defaultTheatre);
  if (a.warMarkers.some(Boolean)) return null;
  if (topic.density >= LISTED && isLabelled(a, binding.count)) return found(main.id, 'label');
  return topic.known || placed || topic.density >= TOPICAL ? found(main.id, 'topic', false) : null;
}

/** Another side as one that acts: not "to Russia", "in Ukraine". */
function isOtherSide(a: Annotated<Part>, mark: Mark<ForceName>, main: string): boolean {
  if (mark.value.force === null || mark.value.force === main) return false;
  return (
    !/^(to|in|into|inside|from|for|with|against|of|across)$/.test(a.tokens[mark.from - 1]?.lower ?? '') &&
    !speaks(a, mark.to)
  );
}

/** "Captured: two", "SENT TO KURSK: 11,600": an entry of a list about the text's subject. */
function isLabelled(a: Annotated<Part>, count: Count): boolean {
  const told = a.parts.slice(0, count.from).some(Boolean) || a.places.slice(0, count.from).some(Boolean);
  return a.tokens[count.from - 1]?.text === ':' && count.from <= 8 && told;
}

/** Fewer soldiers than this, of a force that only the context tells, are people in a scene. */
const CONTINGENT = 500;

/** Soldiers without a force of their own, in a text about the story's, at a place of the story. */
export function isPlaced(a: Annotated<Part>, binding: Binding, topic: Topic): boolean {
  const { value, high } = binding.count.quantity;
  const placed =
    a.places.some(Boolean) || a.parts.some((mark) => mark?.value === 'deployed' || mark?.value === 'planned');
  return placed && topic.density >= TOPICAL && (value ?? high ?? 0) >= CONTINGENT;
}

/** "up to 100,000 troops can be sent to Russia": the host is no sender, so the story's own force is. */
export function byDestination(a: Annotated<Part>, binding: Binding, names: Names): Found | null {
  if (binding.metric !== 'deployed' && binding.metric !== 'planned') return null;
  const main = mainForce(names);
  for (let at = binding.count.to; at < Math.min(a.tokens.length, binding.count.to + 14); at++) {
    const mark = a.forces[at];
    if (
      main &&
      mark?.value.role === 'state' &&
      mark.value.force !== main.id &&
      /^(to|into|in|for)$/.test(a.tokens[at - 1]?.lower ?? '')
    ) {
      return found(main.id, 'destination', false);
    }
  }
  return null;
}

/** The force whose unplaced figures the story knows where to put: the one that it is about. */
export function mainForce(names: Names): Force | undefined {
  return names.story.forces.find((force) => force.defaultTheatre !== UNSPECIFIED);
}
