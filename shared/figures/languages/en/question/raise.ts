import { marksOf } from '../../../annotate.ts';
import type { Cast, Context } from '../context.ts';
import { mainForce } from '../force/main-force.ts';
import { BESIDE_A_STATE } from '../lexicon/places.ts';
import type { Read } from '../read.ts';
import { theatreOf } from '../theatre.ts';
import { announced, askedIn, asksOfAnswerer, isQuestion, topicOf } from './asking.ts';
import { areCaptors, asksOfHeld } from './captors.ts';
import { definedIn } from './defined-in.ts';
import { numberNamed } from './number-named.ts';
import { asksOfOthers } from './of-others.ts';
import { isNear, type Place } from './question.ts';

/** Puts on the table what a sentence without a figure asks, announces or speaks of; a bare question keeps what is there. */
export function raise(
  a: Read,
  cast: Pick<Cast, 'mentions' | 'speakers'>,
  place: Place,
  context: Context,
): void {
  const { focus, subject } = context;
  const mentions = cast.mentions.filter(({ to }) => !areCaptors(a, to));
  const asked = asksOfHeld(a, cast) ? 'captured' : askedIn(a);
  const metric = asked ?? numberNamed(a) ?? definedIn(a) ?? topicOf(a);
  const open = focus.counted && isNear(focus.counted, place, subject.dialogue) ? focus.counted : null;
  if (asksOfOthers(a)) {
    focus.counted = null;
    return;
  }
  // "Any word on how many?", "And in Kursk?" go on with what was asked before.
  if (metric === null || (open && metric === 'deployed' && announced(a) === null)) {
    if (open && isQuestion(a)) focus.counted = { ...open, asked: true, ...place };
    return;
  }
  if (asksOfAnswerer(a)) {
    focus.counted = null;
    focus.people = { force: null, ...place };
    return;
  }
  const main = mainForce(context.names)?.id;
  const mention = mentions.find(({ force }) => force === main) ?? mentions[0];
  // A state beside prisoners holds them, unless it is their own: "Ukrainian prisoners".
  const state = metric === 'captured' ? null : stateNamed(a, cast.speakers);
  const named = mention ? mention.force : state;
  const spokenOf = focus.people && isNear(focus.people, place, subject.dialogue) ? focus.people : null;
  const others = spokenOf !== null && spokenOf.force === null;
  const subjectOfText = subject.headed && !others && main !== undefined ? main : null;
  const force = named ?? (mention ? null : ((open ?? spokenOf)?.force ?? subjectOfText));
  if (force === null) return;
  focus.counted = {
    force,
    metric,
    theatre: theatreOf(a, force, metric, context),
    value: open?.force === force && open.metric === metric ? open.value : null,
    asked: asked !== null,
    ...place,
  };
}

/** The first state that a sentence names and that does not speak in it: not "in Russia". */
function stateNamed(a: Read, speakers: Cast['speakers']): string | null {
  const state = marksOf(a.forces).find(
    (mark) =>
      !BESIDE_A_STATE.has(a.tokens[mark.from - 1]?.lower ?? '') &&
      !speakers.some(({ by, from, to }) => by !== 'owner' && from < mark.to && mark.from < to),
  );
  return state?.value.force ?? null;
}
