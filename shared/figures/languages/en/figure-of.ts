import { confidenceOf } from '../../confidence.ts';
import type { Reading } from '../../figure.ts';
import { isTold } from '../../structure/chain.ts';
import { CAPTURED, type Event } from '../../structure/event.ts';
import { judgedForce, judgedMetric, withThoseAmong, witnessOf } from '../../structure/judge.ts';
import { isRated, periodOf } from '../../structure/period.ts';
import { placingOf } from '../../structure/placing.ts';
import { goesBackToOutbreak, isSoFar } from '../../structure/so-far.ts';
import { structureIn } from '../../structure/structure-in.ts';
import type { Binding } from './bind.ts';
import { FATAL } from './binding/binding.ts';
import { isBackground, isUnreal, scopeOf } from './circumstances.ts';
import { claimOf } from './claim/claim.ts';
import type { Cast, Context } from './context.ts';
import { ARMY, CALLABLE, forceOf } from './force/force-of.ts';
import { mainForce } from './force/main-force.ts';
import { byReference } from './force/reference.ts';
import { isPlanned } from './planned.ts';
import { tellsOfPulledArticle } from './pulled-article.ts';
import type { Passage } from './read.ts';
import {
  areConvicts,
  countsAnybody,
  countsCivilians,
  countsWorkers,
  isHandful,
  isOfEach,
  isPresent,
  isScene,
  tellsOfExchange,
} from './rejections.ts';
import { isSetElsewhere } from './setting.ts';
import { theatreOf } from './theatre.ts';
import { isOwnVoice } from './voices/quotes.ts';

/**
 * The figure that a bound count gives, or null where it counts nobody of the story.
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
): Reading | null {
  const { read: a, source } = passage;
  const { count } = binding;
  const { mentions, speakers } = cast;
  const place = { sentence: context.sentence, line: a.sentence.line };
  const heard =
    speakers.some(({ kind, by }) => kind !== 'named' || by === 'label') ||
    context.voices.last?.line === a.sentence.line ||
    before !== null ||
    (binding.how === 'ellipsis' && a.sources.some(Boolean));
  if ((binding.how === 'spoken' || binding.how === 'ellipsis') && !heard) return null;
  // They left, came home, signed up: nobody who is counted.
  if (event !== null && event.metric === null) return null;
  // "injuring eight people": of no force, and so nobody's soldiers.
  if (event?.against && event.whose.forces.length === 0 && countsAnybody(a, binding)) return null;
  // "could be lost": nobody has been yet.
  if (event?.mood === 'planned' && event.metric !== null && FATAL.has(event.metric)) return null;
  const { story } = context.names;
  const own = isOwnVoice(a, speakers, context.voices, place);
  const side =
    speakers.find(({ country }) => country !== null)?.country ??
    (own ? null : context.voices.country) ??
    context.publisher?.country ??
    null;
  const proposed = forceOf({
    a,
    binding,
    mentions,
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
  const structure = structureIn(passage, context);
  const judged = judgedForce(
    event,
    (event && byReference(event.whose, proposed, context)) ?? proposed,
    story,
    side,
    binding.phrase.head === 'soldiers',
  );
  const forced =
    binding.metric === 'deployed'
      ? withThoseAmong(a, structure, count, judged, story.combinedForces)
      : judged;
  if (!forced || isSetElsewhere(a, forced.force, context)) return null;
  if (isTold(a, structure, count)) return null;
  if (isUnreal(a, binding, structure)) return null;
  const metric = judgedMetric(event, event === null && isPlanned(a, binding) ? 'planned' : binding.metric);
  if (
    metric === 'deployed' &&
    binding.how === 'noun' &&
    event === null &&
    !/^(section|heading)$/.test(forced.rule) &&
    !isPresent(a, forced.direct, forced.force, context)
  )
    return null;
  if (areConvicts(a, metric)) return null;
  if ((metric === 'captured' || binding.how === 'noun') && event?.by !== CAPTURED && tellsOfExchange(a))
    return null;
  if ((!forced.direct || forced.rule === 'label') && countsCivilians(a, metric)) return null;
  const main = mainForce(context.names);
  // "its army, numbering 1.3 million".
  const sent = !FATAL.has(metric);
  const most = forced.force === main?.id ? ARMY : CALLABLE;
  if (sent && (count.quantity.value ?? count.quantity.high ?? 0) >= most) return null;
  // Soldiers of its enemies are everywhere in its story: they are counted where a clause says that they were sent or are there.
  const isMain = main !== undefined && forced.force.split('+').includes(main.id);
  if (sent && !isMain && event === null && forced.rule !== 'pair' && LOOSE.has(binding.how)) return null;
  if (isOfEach(a, binding)) return null;
  const fateBefore =
    before && before.metric !== 'deployed' && before.metric !== 'planned' && before.force === forced.force
      ? before.scope
      : null;
  // "310 dead, 2,600 wounded and two captured": counted with the others.
  const listed = fateBefore !== null && metric === 'captured';
  if ((!listed && isHandful(a, binding, metric, event)) || countsWorkers(a, binding, metric)) return null;

  const claim = claimOf(passage, count, cast, context);
  const background = isBackground(a, count) || claim.lookedBack || tellsOfPulledArticle(a);
  const placing =
    placingOf(a, structure, count) ??
    // "has sent 11,000 men", with no place in the whole sentence: to wherever they went.
    (event?.by === 'send' && !a.places.some(Boolean) ? 'wider' : null);
  const theatre = theatreOf(a, forced.force, metric, context, placing);
  const counted = context.focus.counted?.force === forced.force ? context.focus.counted.metric : null;
  const central = forced.force === main?.id || theatre === main?.defaultTheatre;
  const goesBack = goesBackToOutbreak(a, count);
  const rated = FATAL.has(metric) && isRated(a, structure, count);
  const told = rated
    ? 'rate'
    : scopeOf(a, binding, {
        before: fateBefore,
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
  if (!from || !to) return null;
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
    rules: [`metric:${how}`, `force:${forced.rule}`, `claimant:${claim.rule}`, `structure:${witness}`],
  };
}

/** Bindings that find a number near a word, and not in a clause with it. */
const LOOSE: ReadonlySet<Binding['how']> = new Set(['noun', 'predicate', 'object', 'nominal']);
