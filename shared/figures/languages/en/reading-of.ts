import { confidenceOf } from '../../confidence.ts';
import { type Evidence, FATAL, type Reading } from '../../figure.ts';
import { witnessOf } from '../../structure/judge.ts';
import { placingOf } from '../../structure/placing.ts';
import type { Binding } from './bind.ts';
import { FEW, isBackground } from './circumstances.ts';
import { claimOf, EARLIER } from './claim/claim.ts';
import type { Forced } from './gates.ts';
import { tellsOfPulledArticle } from './pulled-article.ts';
import type { Passage } from './read.ts';
import { isScene } from './rejections.ts';
import { pointsThere, theatreOf } from './theatre.ts';
import { timingOf } from './timing.ts';

/** The figure that a number gives of which it is known whose people it counts and what became of them. */
export function readingOf(passage: Passage, number: Forced): Reading {
  const { a, binding, cast, context, event, forced, metric } = number;
  const { count } = binding;
  const { value, low, high, bound } = count.quantity;
  const claim = claimOf(passage, count, cast, context);
  const theatre = theatreOfNumber(number);
  const { scope, period } = timingOf(number, theatre);
  const structure = witnessOf(event, metric, forced.force, context.names.story.combinedForces);
  const cues = {
    metric: isScene(binding) ? 'scene' : binding.how,
    force: forced.rule,
    claimant: claim.rule,
    structure,
  };
  const counted = {
    value,
    low,
    high,
    // "1,600 soldiers or so": a bound behind the noun.
    bound: binding.boundBehind ?? bound,
    force: forced.force,
    metric,
    scope,
  };
  return {
    ...(period ? { ...counted, period } : counted),
    theatre,
    claimant: claim.name,
    claimedOn: claim.day,
    background: isBackground(a, count) || tellsOfPulledArticle(a),
    evidence: evidenceOf(passage, binding),
    confidence: confidenceOf(cues),
    rules: [
      `metric:${cues.metric}`,
      `force:${cues.force}`,
      `claimant:${cues.claimant}`,
      `structure:${cues.structure}`,
      ...(claim.earlier ? [EARLIER[claim.earlier]] : []),
    ],
  };
}

function theatreOfNumber({ a, binding, context, event, forced, metric, structure }: Forced): string {
  const { count } = binding;
  const placing =
    placingOf(a, structure, count) ??
    // "has sent 11,000 men", with no place in the whole sentence: to wherever they went.
    (event?.by === 'send' && !a.places.some(Boolean) && !pointsThere(a) ? 'wider' : null);
  const fewFell = FATAL.has(metric) && (count.quantity.value ?? count.quantity.high ?? FEW) < FEW;
  return theatreOf(a, forced.force, metric, context, placing, fewFell);
}

/** The shortest passage that shows a number and what it counts, and its sentence. */
function evidenceOf({ read: a, source }: Passage, binding: Binding): Evidence {
  const start = a.tokens[binding.from]?.start ?? a.sentence.start;
  const end = a.tokens[Math.min(binding.to, a.tokens.length) - 1]?.end ?? a.sentence.end;
  return {
    text: source.slice(start, end),
    start,
    end,
    sentence: source.slice(a.sentence.start, a.sentence.end),
  };
}
