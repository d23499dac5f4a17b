import type { Annotated } from '../../annotate.ts';
import type { Names } from '../../names.ts';
import type { Binding } from '../bind.ts';
import type { Part } from '../lexicon.ts';
import { byFocus, type Focus, type Place } from './focus.ts';
import { found } from './found.ts';
import type { PeopleMention } from './mentions.ts';
import { byMention, byModifier } from './nearby.ts';
import { withinPhrase } from './phrase.ts';
import { bySubject, joinedSubject } from './subject.ts';
import { byDestination, byEnemy, byTopic, isPlaced, type Topic } from './topic.ts';

export interface ForceReading {
  readonly force: string;
  readonly rule: string;
  /** Told by the sentence itself, not by what went before. */
  readonly direct: boolean;
}

/** Below this many, a count whose force only the context tells is left unread: most such numbers count something else. */
const SMALL = 10;

/** From this many on, people whose force only the context tells are a standing army, not those sent. */
const ARMY = 200_000;

/** Whose people a count counts; null where they are none of the story's, or cannot be told. */
export function forceOf(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
  focus: Focus,
  place: Place,
  names: Names,
  topic: Topic,
): ForceReading | null {
  const reading =
    withinPhrase(a, binding, names) ??
    byEnemy(a, binding, names, topic) ??
    joinedSubject(a, binding, mentions, names.story.combinedForces) ??
    bySubject(a, binding) ??
    byModifier(a, binding, mentions) ??
    byMention(a, binding, mentions, names.story.combinedForces) ??
    byFocus(binding, focus, place) ??
    byTopic(a, binding, mentions, names, topic) ??
    byDestination(a, binding, names) ??
    found(null, 'none');
  const { force, rule, direct } = reading;
  if (
    force === null ||
    (binding.how === 'noun' &&
      !/^(own|combined|behind|identity|subject)$/.test(rule) &&
      !isPlaced(a, binding, topic))
  )
    return null;
  const { value, high } = binding.count.quantity;
  const many = value ?? high ?? SMALL;
  if (!direct && (many < SMALL || (many >= ARMY && binding.metric === 'deployed'))) return null;
  return { force, rule, direct };
}
