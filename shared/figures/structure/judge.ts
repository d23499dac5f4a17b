import type { Story } from '../../story/story.ts';
import type { Witness } from '../confidence.ts';
import type { Metric } from '../figure.ts';
import { FATAL } from '../figure.ts';
import type { ForceReading } from '../force.ts';
import { combinedForce } from '../force.ts';
import type { Count } from '../numbers.ts';
import type { Structure } from './clause.ts';
import { type Event, SUFFERER } from './event.ts';
import { namedIn, type Whose } from './people.ts';
import type { NounPhrase } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';

/** The id of the force that an event's people are of: null for other countries' people, undefined where it does not tell. */
function forceIn({ forces, foreign }: Whose, combined: readonly string[]): string | null | undefined {
  const [first] = forces;
  if (first === undefined) return foreign ? null : undefined;
  return forces.length === 1 ? first : combinedForce(forces, combined);
}

/** The metric of an event as its mood has it. */
export function metricOfEvent({ metric, mood }: Event): Metric | null {
  return metric === 'deployed' && mood === 'planned' ? 'planned' : metric;
}

/** What became of people: the event tells, where the words around the count told no more than that they are there. */
export function judgedMetric(event: Event | null, proposed: Metric): Metric {
  const metric = event && metricOfEvent(event);
  if (event?.by === SUFFERER && metric !== null) return metric;
  // "had lost their lives": what a verb says of its own argument goes before a word nearby.
  if (metric !== null && FATAL.has(metric) && /-(patient|agent)$|^complement$/.test(event?.by ?? ''))
    return metric;
  return metric === null || FATAL.has(proposed) ? proposed : metric;
}

/**
 * Whose people they are: an argument of the event goes before whoever stands near.
 * @param whose whose people the event tells that they are, or their noun phrase where no event is told
 * @param soldiers the words of the count call them soldiers: of people without a word a strike kills whoever is there
 */
export function judgedForce(
  event: Event | null,
  whose: Whose,
  proposed: ForceReading | null,
  { combinedForces, enemies, forces }: Story,
  side: string | null,
  soldiers: boolean,
): ForceReading | null {
  // Nobody kills his own: whom a side's soldiers kill are its enemy's.
  const killer = event?.against
    ? event.against.ours
      ? side
      : (forceIn(event.against, combinedForces) ?? null)
    : null;
  const enemy = enemies[killer ?? side ?? ''];
  const named = forceIn(whose, combinedForces);
  const force = named === undefined && whose.enemy ? enemy : named;
  const spared =
    killer !== null && (killer === proposed?.force || areAllies(killer, proposed, combinedForces));
  if (force === undefined && spared)
    return enemy === undefined || !soldiers ? null : { force: enemy, rule: 'argument', direct: true };
  // "we lost 60 men": those of whoever speaks, and not those spoken of before.
  if (force === undefined && whose.ours && proposed?.direct === false)
    return forces.some(({ id }) => id === side) && side !== null
      ? { force: side, rule: 'argument', direct: true }
      : null;
  // Whoever stands far away is proposed, and the clause names the same.
  if (named !== undefined && named === proposed?.force && !proposed.direct)
    return { force: named, rule: 'argument', direct: true };
  // "48,000, North Koreans among them": one number for both, which the verb alone does not tell.
  if (force === undefined || force === proposed?.force || proposed?.rule === 'combined') return proposed;
  // Another country's people, or those of two sides that the story has no number for: nobody's.
  if (force === null) return null;
  return { force, rule: 'argument', direct: true };
}

/** Forces that the story counts in one number fight on one side. */
const areAllies = (killer: string, proposed: ForceReading | null, combined: readonly string[]): boolean =>
  proposed !== null && combinedForce([killer, proposed.force], combined) !== null;

/** "a force of 42,000, North Koreans among them", "60,000 men, including North Koreans": one number for both. */
export function withThoseAmong(
  a: Read,
  structure: Structure,
  count: Count,
  reading: ForceReading | null,
  combined: readonly string[],
): ForceReading | null {
  if (reading === null) return null;
  for (const phrase of structure.phrases) {
    const [force] = namedIn(a, phrase).forces;
    if (force === undefined || force === reading.force) continue;
    if (!isIncluded(a, phrase, count) && !hasThemAmong(a, structure, phrase)) continue;
    const both = combinedForce([reading.force, force], combined);
    if (both !== null) return { force: both, rule: 'combined', direct: true };
  }
  return reading;
}

/** "including North Koreans" behind a count, and no other count between. */
function isIncluded(a: Read, { preposition, from }: NounPhrase, count: Count): boolean {
  if (preposition === null || preposition < count.to) return false;
  const between = a.counts.some((other) => other.from >= count.to && other.to <= from);
  return !between && a.grammar.links.inclusion.has(lowerAt(a, preposition));
}

/** "North Koreans among them". */
const hasThemAmong = (a: Read, structure: Structure, phrase: NounPhrase): boolean =>
  phrase.counts.length === 0 &&
  structure
    .hangingOn(phrase)
    .some(
      ({ preposition, from, pronoun }) =>
        pronoun &&
        a.grammar.links.among.has(lowerAt(a, preposition)) &&
        a.grammar.pronouns.members.has(lowerAt(a, from)),
    );

/** How a reading stands to the event that its count is an argument of. */
export function witnessOf(
  event: Event | null,
  metric: Metric,
  force: string,
  combined: readonly string[],
): Witness {
  if (event === null) return 'silent';
  const told = forceIn(event.whose, combined);
  return metricOfEvent(event) === metric && (told === undefined || told === force) ? 'agrees' : 'differs';
}
