import { FATAL, type Period, type Scope } from '../../figure.ts';
import { isRated, periodOf } from '../../structure/period.ts';
import { goesBackToOutbreak, isSoFar } from '../../structure/so-far.ts';
import { scopeOf } from './circumstances.ts';
import { mainForce } from './force/main-force.ts';
import { type Forced, fateBefore } from './gates.ts';

/** Over which time a number counts: all of it so far, a part of it, or so many at a time. */
export interface Timing {
  readonly scope: Scope;
  /** The period that an increment counts; null where the text states none. */
  readonly period: Period | null;
}

/**
 * The time over which people of a force were counted.
 * @param theatre where they were counted
 */
export function timingOf(number: Forced, theatre: string): Timing {
  const { a, binding, context, forced, metric, structure } = number;
  const { count } = binding;
  const main = mainForce(context.names);
  const fatal = FATAL.has(metric);
  if (fatal && isRated(a, structure, count)) return { scope: 'rate', period: null };
  const { counted } = context.focus;
  const central = forced.force === main?.id || theatre === main?.defaultTheatre;
  const goesBack = goesBackToOutbreak(a, count);
  const scope = scopeOf(a, binding, {
    before: fateBefore(number),
    counted: counted?.force === forced.force ? counted.metric : null,
    central,
    soFar: goesBack || isSoFar(structure, count),
  });
  const timed = fatal && scope !== 'rate' ? periodOf(a, structure, count, context.text.published) : null;
  if (timed === null) return { scope, period: null };
  // Counted since what the story tells of began, in its theatre or of its own force, it is all that there is.
  const { opening } = context.names.story;
  const { period, since } = timed;
  const opened = since && period.from >= opening.from && period.from <= opening.to;
  const whole = goesBack || (opened && central) || a.warMarkers.some((mark) => mark?.value === 'whole');
  return whole ? { scope, period: null } : { scope: 'increment', period };
}
