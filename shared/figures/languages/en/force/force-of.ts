import type { ForceReading } from '../../../force.ts';
import { areHeld, countsCaptives } from '../captives.ts';
import { byActor } from './actor.ts';
import { isArea } from './area.ts';
import type { Counting } from './counting.ts';
import type { Found, Rule } from './found.ts';
import { byFrame } from './frame.ts';
import { byHeading } from './heading.ts';
import { byFocus } from './in-focus.ts';
import { mainForce } from './main-force.ts';
import { byMention } from './nearby.ts';
import { byPair } from './pair.ts';
import { withinPhrase } from './phrase.ts';
import { byTopic, isLabelled, isPlaced } from './topic.ts';
import { byWatcher } from './watcher.ts';

/** Below this many, a count whose force only the context tells is left unread: most such numbers count something else. */
const SMALL = 10;

/** From this many on, people of the story's own force are its standing army, not those sent. */
export const ARMY = 200_000;

/** From this many on, people of any force are those who might be called up: no army has so many in the field. */
export const CALLABLE = 2_000_000;

/** Every way of telling whose people are counted, from near to far: the first that has something to say is believed. */
const RULES: readonly Rule[] = [
  withinPhrase,
  byPair,
  byMention,
  byFrame,
  byActor,
  byHeading,
  byWatcher,
  byFocus,
  byTopic,
];

/** Rules by which the words themselves make soldiers somebody's: a number of them needs no place beside. */
const NAMED: ReadonlySet<string> = new Set(['own', 'pair', 'combined', 'section', 'heading']);

/** Whose people a count counts; null where they are none of the story's, or cannot be told. */
export function forceOf(counting: Counting): ForceReading | null {
  const { binding } = counting;
  const reading = firstFound(counting);
  if (!reading) return null;
  const { force, rule, direct } = reading;
  if (force === null || (binding.how === 'noun' && !NAMED.has(rule) && !isPlaced(counting))) return null;
  const { value, high } = binding.count.quantity;
  const many = value ?? high ?? SMALL;
  // The whole war's losses are never those of a force that came late to it.
  const late =
    force === mainForce(counting.names)?.id && counting.a.warMarkers.some((mark) => mark?.value === 'whole');
  if (!direct && rule !== 'topic' && late) return null;
  if (
    !direct &&
    ((many < SMALL &&
      !isSmallToll(counting) &&
      !countsCaptives(counting.a, binding) &&
      !areHeld(counting.a, binding, counting.strangers, force)) ||
      (many >= ARMY && force === mainForce(counting.names)?.id) ||
      (rule === 'topic' && !countsSoldiers(counting)))
  )
    return null;
  return { force, rule, direct };
}

/** "a terrible loss of nine lives", in a text about the story's own force: a toll, however small; or one in a list. */
const isSmallToll = ({ a, binding: { count, phrase }, topic }: Counting): boolean =>
  isLabelled(a, count) || (topic.headed && phrase.head === 'part' && phrase.part === 'deaths');

/** "bring 220", "turnout: 240": what only the context makes people sent must be called so, or stand at a place of theirs. */
function countsSoldiers({ a, binding, event }: Counting): boolean {
  if (binding.metric !== 'deployed' && binding.metric !== 'planned') return true;
  const { head } = binding.phrase;
  if (a.grammar.links.place.has(a.tokens[binding.count.to]?.lower ?? '') && isArea(a, binding.count.to + 1))
    return true;
  if (head === 'soldiers' || head === 'partitive') return true;
  // "On Tuesdays I bring 220" may be of anything.
  if (event !== null && event.by !== 'send') return true;
  return (
    a.places.some(Boolean) ||
    a.forces.some((mark) => mark && mark.value.force !== null) ||
    a.sources.some((mark) => mark?.value.role === 'claimant') ||
    a.parts.some((mark) => mark && /^(soldiers|deployment)$/.test(mark.value))
  );
}

function firstFound(counting: Counting): Found | null {
  for (const rule of RULES) {
    const found = rule(counting);
    if (found) return found;
  }
  return null;
}
