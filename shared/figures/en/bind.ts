import type { Annotated } from '../annotate.ts';
import type { Bound, Metric } from '../figure.ts';
import type { Count } from '../numbers.ts';
import { isUncapitalised } from '../tokens.ts';
import type { Read } from './context.ts';
import { peopleCounts } from './exclusions.ts';
import { fateAt, metricOf } from './fate.ts';
import { type Governor, governorBefore } from './governor.ts';
import type { Part } from './lexicon.ts';
import { isExceeding, nominalBefore } from './nominal.ts';
import { type NounPhrase, nounPhraseAfter } from './noun-phrase.ts';
import { predicateAfter } from './predicate.ts';
import { answers } from './question/answer.ts';
import { topicBefore } from './question/asking.ts';
import { identifiedBehind } from './question/identified.ts';
import { isPlausible, type Pointed } from './question/question.ts';
import { ENGLISH } from './words.ts';

/** The rule that bound a count. */
export type How =
  | 'head'
  | 'predicate'
  | 'object'
  | 'nominal'
  | 'noun'
  | 'gapped'
  | 'answer'
  | 'ellipsis'
  | 'spoken'
  | 'base'
  | 'rate';

/** What a count counts, as far as its own sentence tells. */
export interface Binding {
  readonly count: Count;
  readonly phrase: NounPhrase;
  readonly metric: Metric;
  /** The word that gave the metric; null where the noun alone did. */
  readonly governor: Governor | null;
  /** The verb whose object the count is, whatever gave the metric: "lost 427 soldiers killed or missing". */
  readonly agent: Governor | null;
  readonly how: How;
  /** A bound behind the noun: "1,600 soldiers or so". */
  readonly boundBehind: Bound | null;
  /** First and last token of the evidence. */
  readonly from: number;
  readonly to: number;
}

const FATAL: ReadonlySet<Metric> = new Set<Metric>([
  'killed',
  'wounded',
  'captured',
  'missing',
  'casualties',
]);

/**
 * Binds a count to what it counts, or says why not.
 * @param previous the binding of the count before it in the same sentence
 * @param question what was counted or asked last: what "the number" and a bare number point back to
 */
export function bind(
  a: Read,
  count: Count,
  previous: Binding | null,
  question: Pointed | null,
): Binding | Unbound {
  const phrase = nounPhraseAfter(a, count);
  if (phrase.foreign || phrase.head === 'civilians') return 'others';
  if (phrase.head === 'other') return 'things';
  const binding = bound(a, count, phrase, previous, question);
  return binding ?? (phrase.head === 'people' && fatesAround(a, count, phrase) ? 'others' : 'nothing');
}

/** "killed 24 people": people of no force, to whom something happened. */
function fatesAround(a: Annotated<Part>, count: Count, phrase: NounPhrase): boolean {
  const near = a.parts.slice(Math.max(0, count.from - 3), phrase.to + 4);
  return near.some((mark) => FATAL.has(metricOf(mark?.value ?? null) ?? 'deployed'));
}

/** Why a count is bound to nothing: it counts other people, or things, or what it counts cannot be told. */
export type Unbound = 'others' | 'things' | 'nothing';

function bound(
  a: Read,
  count: Count,
  phrase: NounPhrase,
  previous: Binding | null,
  question: Pointed | null,
): Binding | null {
  const pointed = question?.metric ?? null;
  const floor = changeFloor(a, count) ?? previousEnd(a, count);
  const object = isExceeding(a, count) ? null : governorBefore(a, count, floor);
  const made = (how: How, metric: Metric, governor: Governor | null): Binding => ({
    count,
    phrase,
    metric,
    governor,
    agent: object && isActive(a, object) ? object : null,
    how,
    boundBehind:
      count.quantity.bound === 'exact'
        ? (ENGLISH.numbers.boundAfter.match(a.tokens, phrase.to)?.value ?? null)
        : null,
    from: Math.min(count.from, governor && how !== 'nominal' ? governor.mark.from : count.from),
    to: Math.max(count.to, phrase.to, governor ? governor.mark.to : 0),
  });
  if (isBase(a, count) && (phrase.head === 'bare' || phrase.head === 'soldiers'))
    return made('base', 'deployed', null);
  if (phrase.head === 'part') return headed(a, phrase, made);
  const predicate = predicateAfter(a, phrase.to, count) ?? sharedPredicate(a, count, phrase);
  if (object?.part === 'strength' || object?.part === 'left') return null;
  if (predicate?.part === 'left' || predicate?.part === 'strength' || predicate?.part === 'reserve')
    return null;
  if (object && isActive(a, object)) {
    const metric =
      object.part === 'toll' ? (fateAt(a, object.mark)?.metric ?? 'killed') : metricOf(object.part);
    const fate = predicate && (fateAt(a, predicate.mark)?.metric ?? metricOf(predicate.part));
    if (
      metric &&
      fate &&
      FATAL.has(fate) &&
      object.part !== 'killing' &&
      predicate.mark.from - phrase.to < 3
    ) {
      return made('predicate', fate, predicate);
    }
    if (metric) return made('object', metric, object);
  }
  if (predicate) {
    const metric = fateAt(a, predicate.mark)?.metric ?? metricOf(predicate.part);
    if (metric && (phrase.head !== 'people' || FATAL.has(metric) === false || phrase.forces.length > 0)) {
      return made('predicate', metric, predicate);
    }
    if (metric) return null;
  }
  if (object) {
    const metric = fateAt(a, object.mark)?.metric ?? metricOf(object.part);
    if (metric) return made('object', metric, object);
  }
  const head = sharedHead(a, phrase);
  if (head) return made('head', head, null);
  if (phrase.head === 'bare' || phrase.head === 'people') {
    const listed = listedLosses(a, count, pointed);
    if (listed) return made('nominal', 'casualties', listed);
    if (isSum(a, count, previous)) return made('gapped', 'casualties', null);
    const gapped = gappedBinding(a, count, previous, made);
    if (gapped) return gapped;
    const nominal = nominalBefore(a, count, floor);
    const metric =
      nominal &&
      (nominal.part === 'anaphor' ? pointed : (fateAt(a, nominal.mark)?.metric ?? metricOf(nominal.part)));
    if (nominal && metric) return made('nominal', metric, nominal);
    if (standsAt(a, count, pointed) || isPlacedEntry(a, count)) return made('predicate', 'deployed', null);
    const identified = identifiedBehind(a, count);
    if (identified !== null && identified !== 'pointed') return made('nominal', identified, null);
    if (identified === 'pointed' && question && mayBe(question, count))
      return made('ellipsis', question.metric, null);
    const answered = question && answerTo(a, count, question, floor);
    if (answered) return made(answered.how, answered.metric, null);
    return phrase.head === 'people' && a.cues[phrase.to]?.value === 'rate'
      ? made('rate', 'deployed', null)
      : null;
  }
  const nominal = nominalBefore(a, count, floor);
  const metric = nominal && (fateAt(a, nominal.mark)?.metric ?? metricOf(nominal.part));
  if (nominal && metric && FATAL.has(metric)) return made('nominal', metric, nominal);
  return phrase.head === 'soldiers' || phrase.forces.length > 0 || phrase.head === 'partitive'
    ? made('noun', 'deployed', null)
    : null;
}

/** Of the size that the question lets expect. */
function mayBe(question: Pointed, count: Count): boolean {
  const many = count.quantity.value ?? count.quantity.high;
  return many !== null && isPlausible(question, many);
}

/** How a bare number answers the question on the table, if it does; a topic of its own sentence goes before that. */
function answerTo(
  a: Read,
  count: Count,
  question: Pointed,
  floor: number,
): { how: How; metric: Metric } | null {
  if (!mayBe(question, count)) return null;
  if (question.defined) return { how: 'answer', metric: question.metric };
  const own = topicBefore(a, floor, count.from);
  const metric = comes(a, count) ? 'deployed' : (own ?? question.metric);
  const asked = own === null && (question.asked || question.value === null);
  if (answers(a, count, question.asked)) return { how: asked ? 'answer' : 'ellipsis', metric };
  return isSpoken(a, count) ? { how: 'spoken', metric } : null;
}

/** "Ten thousand came." */
function comes(a: Read, count: Count): boolean {
  return [0, 1, 2].some((step) =>
    /^(came|come|arrived|went|gone)$/.test(a.tokens[count.to + step]?.lower ?? ''),
  );
}

/** "killed 580, 1,900 hurt, total 2,480": the sum of the dead and the wounded before it. */
function isSum(a: Read, count: Count, previous: Binding | null): boolean {
  return (
    (previous?.metric === 'killed' || previous?.metric === 'wounded') &&
    /^(total|totalling|altogether|together|overall|sum)$/.test(a.tokens[count.from - 1]?.lower ?? '')
  );
}

type Made = (how: How, metric: Metric, governor: Governor | null) => Binding;

/** "300 killed", "2,250 dead", "1,200 casualties". */
function headed(a: Annotated<Part>, phrase: NounPhrase, made: Made): Binding | null {
  const metric = phrase.fate?.metric ?? metricOf(phrase.part);
  if (!metric || thingFollows(a, phrase.to)) return null;
  const mark = a.parts[phrase.to - 1];
  return made('head', metric, mark ? { part: mark.value, mark } : null);
}

/** "400 captured rounds": the fate of things. */
function thingFollows(a: Annotated<Part>, at: number): boolean {
  const next = a.tokens[at];
  return (
    next?.kind === 'word' &&
    a.parts[at] === undefined &&
    !a.forces[at] &&
    !a.places[at] &&
    /[^s]s$/.test(next.lower) &&
    next.lower !== 'as' &&
    next.lower !== 'is' &&
    isUncapitalised(next.text)
  );
}

/** A verb that acts on what follows: not a participle behind "been", "were" or a noun. */
function isActive(a: Annotated<Part>, governor: Governor): boolean {
  if (governor.part === 'killing' || governor.part === 'sending' || governor.part === 'lost') return true;
  if (governor.part === 'wounding' || governor.part === 'capturing') return true;
  const before = a.parts[governor.mark.from - 1]?.value;
  return before !== 'be';
}

/** "Russia lost 8,000 and Ukraine 3,000": the verb is said once. */
function gappedBinding(
  a: Annotated<Part>,
  count: Count,
  previous: Binding | null,
  made: Made,
): Binding | null {
  if (!previous) return null;
  const force = a.forces[count.from - 1];
  if (
    /^(and|,)$/.test(a.tokens[count.from - 1]?.lower ?? '') &&
    /^(since|overall|altogether|so|for)$/.test(a.tokens[count.to]?.lower ?? '')
  )
    return made('gapped', previous.metric, null);
  if (!force || force.value.force === null) return null;
  const joint = a.tokens[force.from - 1]?.lower ?? '';
  if (!/^(and|,|;|while|but)$/.test(joint)) return null;
  return made('gapped', previous.metric, null);
}

/** "430,000 Russian and 60,000 Ukrainian casualties": two counts with one noun. */
function sharedHead(a: Annotated<Part>, phrase: NounPhrase): Metric | null {
  if (
    phrase.forces.length === 0 ||
    phrase.part !== null ||
    !/^(and|,)$/.test(a.tokens[phrase.to]?.lower ?? '')
  )
    return null;
  const next = a.counts.find((other) => other.from === phrase.to + 1);
  const other = next && nounPhraseAfter(a, next);
  return other?.head === 'part' ? (other.fate?.metric ?? metricOf(other.part)) : null;
}

/** "41 Russians and nine Koreans were killed": two counts with one predicate. */
function sharedPredicate(a: Annotated<Part>, count: Count, phrase: NounPhrase): Governor | null {
  if (phrase.head === 'bare' || !/^(and|,)$/.test(a.tokens[phrase.to]?.lower ?? '')) return null;
  const next = a.counts.find((other) => other.from === phrase.to + 1);
  if (!next || next === count) return null;
  return predicateAfter(a, nounPhraseAfter(a, next).to, next);
}

/** "10,400 in Kursk Oblast", "1,300 are army engineers": a bare number placed, or said to be soldiers. */
function standsAt(a: Annotated<Part>, count: Count, pointed: Metric | null): boolean {
  if ((count.quantity.value ?? count.quantity.high ?? 0) < LEAST_PLACED) return false;
  const stays = /^(still|now|already)$/.test(a.tokens[count.to]?.lower ?? '');
  if (!stays && pointed !== null && FATAL.has(pointed)) return false;
  const at = count.to + (stays ? 1 : 0);
  const next = a.tokens[at]?.lower ?? '';
  if (/^(in|inside)$/.test(next))
    return [1, 2].some(
      (step) => a.places[at + step] !== undefined || (stays && a.forces[at + step]?.value.role === 'state'),
    );
  return (
    /^(are|were)$/.test(next) && [1, 2, 3].some((step) => a.parts[count.to + step]?.value === 'soldiers')
  );
}

/** "In Kursk: 10,400", "On the ground there: 9,000": an entry of a list whose label is a place. */
function isPlacedEntry(a: Read, count: Count): boolean {
  if (a.tokens[count.from - 1]?.text !== ':') return false;
  if ((count.quantity.value ?? count.quantity.high ?? 0) < LEAST_PLACED) return false;
  const label = a.tokens.slice(0, count.from - 1);
  const first = label.findIndex(({ kind }) => kind === 'word');
  if (label.length - first > LABEL || !/^(in|inside|at|on)$/.test(label[first]?.lower ?? '')) return false;
  return label.some(
    ({ lower }, at) =>
      a.places[at] !== undefined || /^(region|area|oblast|theatre|theater|ground|front)$/.test(lower),
  );
}

/** Tokens of the label of an entry. */
const LABEL = 6;

/** Fewer at a place, with nothing said of what they are, may be anything. */
const LEAST_PLACED = 1000;

/** "Total combat losses …: personnel – about 820,430": an entry in a list of losses. */
function listedLosses(a: Annotated<Part>, count: Count, pointed: Metric | null): Governor | null {
  if (
    (!/^[–:-]$/.test(a.tokens[count.from - 1]?.text ?? '') ||
      a.parts[count.from - 2]?.value !== 'soldiers') &&
    !(
      a.parts[count.from - 1]?.value === 'soldiers' &&
      count.from >= 2 &&
      /^[,:]$/.test(a.tokens[count.from - 2]?.text ?? '')
    )
  )
    return null;
  const mark =
    a.parts.slice(0, count.from).find((part) => part?.value === 'casualties') ??
    (pointed === 'casualties' ? a.parts[count.from - 2] : undefined);
  return mark ? { part: 'casualties', mark } : null;
}

/** "spoke of 10,000", "has it at 3,800", "thinks 3,000 is safer": a number given for what is being spoken of. */
function isSpoken(a: Annotated<Part>, count: Count): boolean {
  for (let at = count.from - 1; at >= Math.max(0, count.from - 4); at--) {
    const word = a.tokens[at]?.lower ?? '';
    if (SPOKEN.has(word) || /^(we're|you're|they're|it's)$/.test(word)) return true;
    if (
      /^(is|was|are)$/.test(word) &&
      /^(it|that|we|they|you|figure|number|total)$/.test(a.tokens[at - 1]?.lower ?? '')
    )
      return true;
    if (
      !/^(of|at|it|them|me|us|that|is|was|about|to|a|the|number|figure|"|'|:|with|put|out|like|still)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

const SPOKEN = new Set(
  'spoke speak speaks spoken said says say put puts has had gave gives thinks think estimates estimated claimed claims cited cites counted counts reported reports believes reckons quoted mentioned lifted raised lowered revised cut upped talked talks named holds numbers prefers used'.split(
    ' ',
  ),
);

/** What a part is called whose base follows: "a third of the 12,000". */
const FRACTION =
  /^(third|thirds|half|quarter|quarters|fifth|tenth|most|percent|cent|majority|part|number|many|some|all|none)$/;

/** Fewer than this are a unit of some fight, not the force that a part is taken of. */
const LEAST_BASE = 1000;

/** "1,000 of the 11,000": what a part is taken of. */
function isBase(a: Annotated<Part>, count: Count): boolean {
  if ((count.quantity.value ?? count.quantity.high ?? 0) < LEAST_BASE) return false;
  const at = a.tokens[count.from - 1]?.lower === 'the' ? count.from - 2 : count.from - 1;
  // "Half of what came? Of 11,900, says the general."
  if (at === 0 && a.tokens[at]?.lower === 'of' && /^[,.]$/.test(a.tokens[count.to]?.text ?? '')) return true;
  if (a.tokens[at]?.lower === 'of' && FRACTION.test(a.tokens[at - 1]?.lower ?? '')) return true;
  if (a.tokens[at]?.lower === 'of' && a.tokens[at - 1]?.lower === 'out' && count.from > 4) return true;
  return (
    a.tokens[at]?.lower === 'of' &&
    a.counts.some((other) => other.to === at || (other.to === at - 1 && a.tokens[at - 1]?.lower === 'out'))
  );
}

/** "rose from 600 to 900": what the first number completes, the second does. */
function changeFloor(a: Annotated<Part>, count: Count): number | null {
  const before = a.counts.find((other) => other.to === count.from - 1);
  if (!before || a.tokens[count.from - 1]?.lower !== 'to' || a.tokens[before.from - 1]?.lower !== 'from')
    return null;
  return previousEnd(a, before);
}

function previousEnd(a: Annotated<Part>, count: Count): number {
  let end = 0;
  for (const other of peopleCounts(a)) {
    if (other.from >= count.from) return end;
    end = other.to;
  }
  return end;
}
