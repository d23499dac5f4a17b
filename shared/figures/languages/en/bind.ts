import type { Annotated } from '../../annotate.ts';
import type { Metric } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Event } from '../../structure/event.ts';
import { metricOf } from '../../structure/fate.ts';
import { byAdded } from './binding/added.ts';
import { byBase } from './binding/base.ts';
import { type Binding, FATAL, type Unbound } from './binding/binding.ts';
import { commemorated } from './binding/commemorated.ts';
import { byHead, bySharedHead } from './binding/head.ts';
import { byListing } from './binding/listed.ts';
import { byNominal, byNoun } from './binding/nouns.ts';
import { byPlace } from './binding/place.ts';
import { byIdentity, byQuestion } from './binding/question.ts';
import type { Reading, Rule, Told } from './binding/reading.ts';
import { byObject, byPredicate, isActive, predicateOf } from './binding/verbs.ts';
import { peopleCounts } from './exclusions.ts';
import { governorBefore } from './governor.ts';
import type { Part } from './lexicon.ts';
import { isExceeding } from './nominal.ts';
import { type NounPhrase, nounPhraseAfter } from './noun-phrase.ts';
import type { Pointed } from './question/question.ts';
import type { Read } from './read.ts';
import { ENGLISH } from './words.ts';

export type { Binding, Unbound } from './binding/binding.ts';

/** Every way of telling what a count counts, the surest first: the first that has something to say is believed. */
const RULES: readonly Rule[] = [
  byAdded,
  byBase,
  byHead,
  byPredicate,
  byObject,
  bySharedHead,
  byNominal,
  byListing,
  byPlace,
  byIdentity,
  byQuestion,
  byNoun,
];

/**
 * Binds a count to what it counts, or says why not.
 * @param previous the binding of the count before it in the same sentence
 * @param announced what the heading of a list announces, for a count in an entry of it
 * @param question what was counted or asked last: what "the number" and a bare number point back to
 */
export function bind(
  a: Read,
  count: Count,
  previous: Binding | null,
  question: Pointed | null,
  announced: Metric | null,
): Binding | Unbound {
  const counted = nounPhraseAfter(a, count);
  const kept = question?.metric === 'killed' && counted.head === 'other' ? commemorated(a, count) : null;
  const phrase: NounPhrase = kept === null ? counted : { ...counted, head: 'part', part: 'deaths', to: kept };
  const nobody = nobodyIn(phrase);
  if (nobody !== null) return nobody;
  const reading = readingOf(a, count, phrase, previous, question, announced);
  const told = firstTold(reading);
  if (told) return bindingOf(reading, told);
  return phrase.head === 'people' && fatesAround(a, count, phrase) ? 'others' : 'nothing';
}

/**
 * The binding of a count by the clause that it is an argument of, where the words around it tell nothing.
 * @param previous the binding of the count before it in the same sentence
 * @param question what was counted or asked last
 * @returns null where the clause tells neither what became of people nor whose they are
 */
export function bindByClause(
  a: Read,
  count: Count,
  event: Event | null,
  previous: Binding | null,
  question: Pointed | null,
): Binding | null {
  const phrase = nounPhraseAfter(a, count);
  if (!event || event.metric === null || nobodyIn(phrase) !== null) return null;
  // People of no force are nobody's soldiers; a bare number may count anything.
  const told =
    event.whose.forces.length > 0 ||
    (phrase.head === 'bare' &&
      FATAL.has(event.metric) &&
      event.mood === 'done' &&
      (previous !== null || /^(complement|as)$/.test(event.by))) ||
    // "9,000 troops went last year and 2,000 this year": behind people who came.
    (phrase.head === 'bare' && hasCome(event) && (previous?.metric ?? question?.metric) === event.metric);
  // "tanks 9,120" among the losses of an army: the noun before the number is what it counts.
  if (!told || phrase.head === 'part' || a.parts[count.from - 1]?.value === 'thing') return null;
  const { from, to } = count;
  return {
    count,
    phrase,
    metric: event.metric,
    governor: null,
    agent: null,
    how: 'clause',
    boundBehind: null,
    from,
    to: Math.max(to, phrase.to),
  };
}

/**
 * A binding as the clause of its count has it: where the words around the count tell no more than that people are there,
 * the event tells what became of them ("3,800 of those soldiers have been killed").
 */
export function boundByEvent(binding: Binding, event: Event | null): Binding {
  if (!/^(noun|ellipsis|answer|spoken)$/.test(binding.how)) return binding;
  if (binding.how === 'noun' && binding.metric !== 'deployed') return binding;
  const metric = event?.mood === 'done' ? event.metric : null;
  return metric !== null && (FATAL.has(metric) || hasCome(event))
    ? { ...binding, metric, how: 'clause' }
    : binding;
}

const hasCome = (event: Event | null): boolean =>
  event !== null && /^(send|arrive-agent|fight-agent)$/.test(event.by);

/** Whether the words behind some count leave open that it counts soldiers: what no rule need look at is told by them. */
export function mayCountSoldiers(a: Read): boolean {
  return a.peopleCounts.some(
    (count) => nobodyIn(nounPhraseAfter(a, count)) === null || commemorated(a, count) !== null,
  );
}

/** What a noun phrase counts where that is none of the story's people, wherever it stands. */
function nobodyIn({ foreign, head }: NounPhrase): 'others' | 'things' | null {
  if (foreign || head === 'civilians') return 'others';
  return head === 'other' ? 'things' : null;
}

function readingOf(
  a: Read,
  count: Count,
  phrase: NounPhrase,
  previous: Binding | null,
  question: Pointed | null,
  announced: Metric | null,
): Reading {
  const floor = changeFloor(a, count) ?? previousEnd(a, count);
  return {
    a,
    count,
    phrase,
    object: isExceeding(a, count) ? null : governorBefore(a, count, floor),
    predicate: phrase.head === 'part' ? null : predicateOf(a, count, phrase),
    previous,
    question,
    announced,
    floor,
  };
}

function firstTold(reading: Reading): Told | null {
  for (const rule of RULES) {
    const told = rule(reading);
    if (told) return told === 'nothing' ? null : told;
  }
  return null;
}

function bindingOf({ a, count, phrase, object }: Reading, { how, metric, governor }: Told): Binding {
  return {
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
  };
}

/** "killed 24 people": people of no force, to whom something happened. */
function fatesAround(a: Annotated<Part>, count: Count, phrase: NounPhrase): boolean {
  const near = a.parts.slice(Math.max(0, count.from - 3), phrase.to + 4);
  return near.some((mark) => FATAL.has(metricOf(mark?.value ?? null) ?? 'deployed'));
}

/** "fell from 70 to 50": what the first number completes, the second does. */
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
