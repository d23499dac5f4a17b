import type { Reading } from '../../figure.ts';
import type { Event } from '../../structure/event.ts';
import { judgedMetric } from '../../structure/judge.ts';
import type { Binding } from './bind.ts';
import type { Cast, Context } from './context.ts';
import { peopleOf } from './force/people-of.ts';
import { BEFORE_FORCE, BEHIND_FORCE, type Bound, type Forced, NOBODYS, refusedBy } from './gates.ts';
import { isPlanned } from './planned.ts';
import type { Passage } from './read.ts';
import { readingOf } from './reading-of.ts';
import type { Refusal } from './refusal.ts';

/**
 * The figure that a bound count gives, or why it gives none.
 * @param event what the clause of the count says of its people; null where it does not tell
 * @param before the figure before it in the same sentence
 */
export function figureOf(
  passage: Passage,
  binding: Binding,
  event: Event | null,
  cast: Cast,
  context: Context,
  before: Reading | null,
): Reading | Refusal {
  const a = passage.read;
  const bound: Bound = { a, binding, event, cast, context, before };
  const refused = refusedBy(BEFORE_FORCE, bound);
  if (refused) return refused;
  const people = peopleOf(passage, bound);
  if (!people) return NOBODYS;
  const metric = judgedMetric(event, event === null && isPlanned(a, binding) ? 'planned' : binding.metric);
  const { forced, structure, strangers } = people;
  const number: Forced = { a, binding, event, cast, context, before, forced, structure, strangers, metric };
  return refusedBy(BEHIND_FORCE, number) ?? readingOf(passage, number);
}
