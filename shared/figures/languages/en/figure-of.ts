import { confidenceOf } from '../../confidence.ts';
import type { Reading } from '../../figure.ts';
import type { Event } from '../../structure/event.ts';
import { judgedForce, judgedMetric, withThoseAmong, witnessOf } from '../../structure/judge.ts';
import { whoseAre } from '../../structure/people.ts';
import { isRated, periodOf } from '../../structure/period.ts';
import { placingOf } from '../../structure/placing.ts';
import { strangersTo } from '../../structure/reference.ts';
import { goesBackToOutbreak, isSoFar } from '../../structure/so-far.ts';
import { structureIn } from '../../structure/structure-in.ts';
import type { Binding } from './bind.ts';
import { FATAL } from './binding/binding.ts';
import { FEW, isBackground, scopeOf } from './circumstances.ts';
import { claimOf, EARLIER } from './claim/claim.ts';
import type { Cast, Context } from './context.ts';
import { forceOf } from './force/force-of.ts';
import { mainForce } from './force/main-force.ts';
import { byReference } from './force/reference.ts';
import {
  BEFORE_FORCE,
  BEHIND_FORCE,
  type Bound,
  type Forced,
  fateBefore,
  NOBODYS,
  refusedBy,
} from './gates.ts';
import { isPlanned } from './planned.ts';
import { tellsOfPulledArticle } from './pulled-article.ts';
import type { Passage } from './read.ts';
import type { Refusal } from './refusal.ts';
import { isScene } from './rejections.ts';
import { pointsThere, theatreOf } from './theatre.ts';

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
  const { read: a, source } = passage;
  const { count } = binding;
  const { speakers, side } = cast;
  const place = { sentence: context.sentence, line: a.sentence.line };
  const bound: Bound = { a, binding, event, cast, context, before };
  const refused = refusedBy(BEFORE_FORCE, bound);
  if (refused) return refused;
  const { story } = context.names;
  const structure = structureIn(passage, context);
  const whose = event?.whose ?? whoseAre(a, structure, count);
  const strangers = strangersTo({ a, structure }, count, whose, event?.metric === 'captured');
  const proposed = forceOf({
    a,
    binding,
    mentions: cast.deictic
      .concat(cast.mentions)
      .filter(({ from, to }) => !strangers.some((phrase) => phrase.from <= from && to <= phrase.to))
      .sort((one, other) => one.from - other.from),
    strangers,
    speakers,
    focus: context.focus,
    place,
    names: context.names,
    heading: context.outline.headingOf(place.line),
    topic: {
      headed: context.subject.headed,
      named: context.subject.named,
      dialogue: context.subject.dialogue,
      side,
    },
  });
  const judged = judgedForce(
    event,
    whose,
    byReference(whose, proposed, context) ?? proposed,
    story,
    side,
    binding.phrase.head === 'soldiers',
  );
  const forced =
    binding.metric === 'deployed'
      ? withThoseAmong(a, structure, count, judged, story.combinedForces)
      : judged;
  if (!forced) return NOBODYS;
  const metric = judgedMetric(event, event === null && isPlanned(a, binding) ? 'planned' : binding.metric);
  const number: Forced = { a, binding, event, cast, context, before, forced, metric, structure, strangers };
  const refusedThen = refusedBy(BEHIND_FORCE, number);
  if (refusedThen) return refusedThen;

  const claim = claimOf(passage, count, cast, context);
  const background = isBackground(a, count) || tellsOfPulledArticle(a);
  const placing =
    placingOf(a, structure, count) ??
    // "has sent 11,000 men", with no place in the whole sentence: to wherever they went.
    (event?.by === 'send' && !a.places.some(Boolean) && !pointsThere(a) ? 'wider' : null);
  const main = mainForce(context.names);
  const fewFell = FATAL.has(metric) && (count.quantity.value ?? count.quantity.high ?? FEW) < FEW;
  const theatre = theatreOf(a, forced.force, metric, context, placing, fewFell);
  const counted = context.focus.counted?.force === forced.force ? context.focus.counted.metric : null;
  const central = forced.force === main?.id || theatre === main?.defaultTheatre;
  const goesBack = goesBackToOutbreak(a, count);
  const rated = FATAL.has(metric) && isRated(a, structure, count);
  const told = rated
    ? 'rate'
    : scopeOf(a, binding, {
        before: fateBefore(number),
        counted,
        central,
        soFar: goesBack || isSoFar(structure, count),
      });
  const timed =
    FATAL.has(metric) && told !== 'rate' ? periodOf(a, structure, count, context.text.published) : null;
  // Counted since what the story tells of began, in its theatre or of its own force, it is all that there is.
  const { opening } = story;
  const opened = timed?.since && timed.period.from >= opening.from && timed.period.from <= opening.to;
  const whole = goesBack || (opened && central) || a.warMarkers.some((mark) => mark?.value === 'whole');
  const period = timed && !whole ? timed.period : null;
  const scope = period ? 'increment' : told;
  const witness = witnessOf(event, metric, forced.force, story.combinedForces);
  const how = isScene(binding) ? 'scene' : binding.how;
  const from = a.tokens[binding.from];
  const to = a.tokens[Math.min(binding.to, a.tokens.length) - 1];
  if (!from || !to) return NOBODYS;
  return {
    value: count.quantity.value,
    low: count.quantity.low,
    high: count.quantity.high,
    // "1,600 soldiers or so": a bound behind the noun.
    bound: binding.boundBehind ?? count.quantity.bound,
    force: forced.force,
    metric,
    scope,
    ...(period ? { period } : {}),
    theatre,
    claimant: claim.name,
    claimedOn: claim.day,
    background,
    evidence: {
      text: source.slice(from.start, to.end),
      start: from.start,
      end: to.end,
      sentence: source.slice(a.sentence.start, a.sentence.end),
    },
    confidence: confidenceOf({
      metric: how,
      force: forced.rule,
      structure: witness,
      claimant: claim.rule,
    }),
    rules: [
      `metric:${how}`,
      `force:${forced.rule}`,
      `claimant:${claim.rule}`,
      `structure:${witness}`,
      ...(claim.earlier ? [EARLIER[claim.earlier]] : []),
    ],
  };
}
