import type { Metric, Reading, Scope } from '../../figure.ts';
import type { ForceReading } from '../../force.ts';
import { isTold } from '../../structure/chain.ts';
import type { Structure } from '../../structure/clause.ts';
import { CAPTURED, type Event } from '../../structure/event.ts';
import type { NounPhrase } from '../../structure/phrase.ts';
import type { Binding } from './bind.ts';
import { FATAL } from './binding/binding.ts';
import { areHeld } from './captives.ts';
import { isUnreal } from './circumstances.ts';
import type { Cast, Context } from './context.ts';
import { ARMY, CALLABLE } from './force/force-of.ts';
import { mainForce } from './force/main-force.ts';
import type { Read } from './read.ts';
import type { Refusal } from './refusal.ts';
import {
  areFew,
  countsAnybody,
  countsThings,
  countsWorkers,
  isHandful,
  isOfEach,
  isPresent,
  tellsOfExchange,
} from './rejections.ts';
import { isSetElsewhere } from './setting.ts';

/** A count that is bound, and what is known of it before it is told whose people it counts. */
export interface Bound {
  readonly a: Read;
  readonly binding: Binding;
  readonly event: Event | null;
  readonly cast: Cast;
  readonly context: Context;
  /** The figure before it in the same sentence. */
  readonly before: Reading | null;
}

/** The same, once it is told whose people it counts and what became of them. */
export interface Forced extends Bound {
  readonly forced: ForceReading;
  readonly metric: Metric;
  readonly structure: Structure;
  /** Whoever the people of the count cannot be. */
  readonly strangers: readonly NounPhrase[];
}

/** A test that keeps a number from being a figure. */
interface Gate<T> extends Refusal {
  readonly rejects: (number: T) => boolean;
}

/** The gates before it is told whose people a count counts; the first that rejects it is believed. */
export const BEFORE_FORCE: readonly Gate<Bound>[] = [
  {
    name: 'unheard',
    reason: 'a bare number that nobody is heard to give',
    rejects: (number) => /^(spoken|ellipsis)$/.test(number.binding.how) && !isHeard(number),
  },
  {
    name: 'uncounted',
    reason: 'they left, came home or signed up: nobody who is counted',
    rejects: ({ event }) => event !== null && event.metric === null,
  },
  {
    name: 'anybody',
    reason: '"injuring eight people": of no force, and so nobody\'s soldiers',
    rejects: ({ a, binding, event }) =>
      event?.against != null && event.whose.forces.length === 0 && countsAnybody(a, binding),
  },
  {
    name: 'not-yet',
    reason: '"could be lost": nobody has been yet',
    rejects: ({ event }) => event?.mood === 'planned' && event.metric !== null && FATAL.has(event.metric),
  },
];

/** What is refused between them: no force of the story is found. */
export const NOBODYS: Refusal = {
  name: 'nobodys',
  reason: 'people of no force of the story, or it cannot be told whose',
};

/** The gates behind it. */
export const BEHIND_FORCE: readonly Gate<Forced>[] = [
  {
    name: 'elsewhere',
    reason: 'the sentence is set in another war or place, or in none',
    rejects: ({ a, forced, context }) => isSetElsewhere(a, forced.force, context),
  },
  {
    name: 'told',
    reason: 'people who were told something, and not counted',
    rejects: ({ a, structure, binding }) => isTold(a, structure, binding.count),
  },
  {
    name: 'things',
    reason: 'the noun that the number belongs to is no word for people',
    rejects: ({ a, structure, binding }) => countsThings(a, binding, structure),
  },
  {
    name: 'unreal',
    reason: 'denied, unproven, asked or only supposed',
    rejects: ({ a, binding, structure }) => isUnreal(a, binding, structure),
  },
  {
    name: 'unplaced',
    reason: 'soldiers with a number, of whom nothing says that they are there',
    rejects: ({ a, binding, event, forced, metric, context }) =>
      metric === 'deployed' &&
      binding.how === 'noun' &&
      event === null &&
      !/^(section|heading)$/.test(forced.rule) &&
      !isPresent(a, forced.direct, forced.force, context),
  },
  {
    name: 'exchanged',
    reason: 'prisoners who go home',
    rejects: ({ a, binding, event, metric }) =>
      (metric === 'captured' || binding.how === 'noun') && event?.by !== CAPTURED && tellsOfExchange(a),
  },
  {
    name: 'army',
    reason: '"its army, numbering 1.3 million": more than anybody sends',
    rejects: (number) => !FATAL.has(number.metric) && countOf(number) >= mostOf(number),
  },
  {
    name: 'loose',
    reason:
      'soldiers of its enemies are everywhere in its story: counted where a clause says that they were sent or are there',
    rejects: (number) =>
      !FATAL.has(number.metric) &&
      !isOfMainForce(number) &&
      number.event === null &&
      number.forced.rule !== 'pair' &&
      LOOSE.has(number.binding.how),
  },
  {
    name: 'of-each',
    reason: 'the size of one of several, or a ratio',
    rejects: ({ a, binding }) => isOfEach(a, binding),
  },
  {
    name: 'handful',
    reason: 'people in a scene, not a count that anyone gives',
    // "310 dead, 2,600 wounded and two captured": counted with the others.
    rejects: (number) =>
      !(fateBefore(number) !== null && number.metric === 'captured') &&
      isHandful(number.a, number.binding, number.metric, number.event, isHeld(number)),
  },
  {
    name: 'scene',
    reason: 'a few soldiers of whom the clause tells nothing that is counted: a scene',
    rejects: ({ binding, event, metric }) =>
      event === null && metric === 'deployed' && /^(noun|nominal)$/.test(binding.how) && areFew(binding),
  },
  {
    name: 'workers',
    reason: 'people who came, but no soldiers',
    rejects: ({ a, binding, metric }) => countsWorkers(a, binding, metric),
  },
];

/** The first gate of a table that rejects a number, or null. */
export function refusedBy<T>(gates: readonly Gate<T>[], number: T): Refusal | null {
  return gates.find(({ rejects }) => rejects(number)) ?? null;
}

/** The scope of what became of people of the same force, counted before it in the same sentence; null where none is. */
export function fateBefore({ before, forced }: Forced): Scope | null {
  return before &&
    before.metric !== 'deployed' &&
    before.metric !== 'planned' &&
    before.force === forced.force
    ? before.scope
    : null;
}

const isHeld = ({ a, binding, strangers, forced }: Forced): boolean =>
  areHeld(a, binding, strangers, forced.force);

const isHeard = ({ a, binding, cast, context, before }: Bound): boolean =>
  cast.speakers.some(({ kind, by }) => kind !== 'named' || by === 'label') ||
  context.voices.last?.line === a.sentence.line ||
  before !== null ||
  (binding.how === 'ellipsis' && a.sources.some(Boolean));

const countOf = ({ binding: { count } }: Bound): number => count.quantity.value ?? count.quantity.high ?? 0;

const mostOf = ({ forced, context }: Forced): number =>
  forced.force === mainForce(context.names)?.id ? ARMY : CALLABLE;

function isOfMainForce({ forced, context }: Forced): boolean {
  const main = mainForce(context.names);
  return main !== undefined && forced.force.split('+').includes(main.id);
}

/** Bindings that find a number near a word, and not in a clause with it. */
const LOOSE: ReadonlySet<Binding['how']> = new Set(['noun', 'nominal']);
