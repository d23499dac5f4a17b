import type { Annotated } from '../../annotate.ts';
import type { Metric } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import { metricOf } from '../../structure/metric-of.ts';
import { byAdded } from './binding/added.ts';
import { type Binding, FATAL, type Unbound } from './binding/binding.ts';
import { boundBehind } from './binding/bound-behind.ts';
import { byCommemorated, commemorated } from './binding/commemorated.ts';
import { bySharedHead } from './binding/head.ts';
import { byListing } from './binding/listed.ts';
import { nobodyIn } from './binding/nobody.ts';
import { byNoun } from './binding/nouns.ts';
import { byPlace } from './binding/place.ts';
import { byIdentity, byQuestion } from './binding/question.ts';
import type { Reading, Rule, Told } from './binding/reading.ts';
import { peopleCounts } from './exclusions.ts';
import type { Part } from './lexicon.ts';
import { type NounPhrase, nounPhraseAfter } from './noun-phrase.ts';
import type { Pointed } from './question/question.ts';
import type { Read } from './read.ts';

export type { Binding, Unbound } from './binding/binding.ts';

/** Every way of telling what a count counts, the surest first: the first that has something to say is believed. */
const RULES: readonly Rule[] = [
  byAdded,
  byCommemorated,
  bySharedHead,
  byListing,
  byPlace,
  byIdentity,
  byQuestion,
  byNoun,
];

/**
 * What the words right behind a count make of it where they leave nobody to count; null where they may count
 * soldiers.
 */
export function countsNobody(a: Read, count: Count, question: Pointed | null): 'others' | 'things' | null {
  const names = question?.metric === 'killed' && commemorated(a, count) !== null;
  return names ? null : nobodyIn(nounPhraseAfter(a, count));
}

/**
 * Binds a count to what the words around it say that it counts, or says why not.
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
  const phrase = nounPhraseAfter(a, count);
  const reading = readingOf(a, count, phrase, previous, question, announced);
  const told = firstTold(reading);
  if (told) return bindingOf(reading, told);
  return phrase.head === 'people' && fatesAround(a, count, phrase) ? 'others' : 'nothing';
}

/** Whether the words behind some count leave open that it counts soldiers: what no rule need look at is told by them. */
export function mayCountSoldiers(a: Read): boolean {
  return a.peopleCounts.some(
    (count) => nobodyIn(nounPhraseAfter(a, count)) === null || commemorated(a, count) !== null,
  );
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

function bindingOf({ a, count, phrase }: Reading, { how, metric }: Told): Binding {
  return {
    count,
    phrase,
    metric,
    how,
    boundBehind: boundBehind(a, count, phrase),
    from: count.from,
    to: Math.max(count.to, phrase.to),
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
