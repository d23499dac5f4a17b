import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Governor } from '../governor.ts';
import type { Part } from '../lexicon.ts';
import { nominalBefore } from '../nominal.ts';
import { type NounPhrase, nounPhraseAfter } from '../noun-phrase.ts';
import { predicateAfter } from '../predicate.ts';
import { FATAL } from './binding.ts';
import { metricAt, type Reading, type Rule, told } from './reading.ts';

/** "… have been killed": people of no force, of whom something befell, are nobody's. */
export const byPredicate: Rule = (reading) => {
  const { a, count, phrase, predicate, floor } = reading;
  const metric = predicate && metricAt(reading, predicate);
  if (!metric) return null;
  // "Their losses made 1,570 persons killed and wounded": the noun before says whose they are.
  const counted = nominalBefore(a, count, floor) !== null;
  return phrase.head !== 'people' || !FATAL.has(metric) || phrase.forces.length > 0 || counted
    ? told('predicate', metric, predicate)
    : 'nothing';
};

/** "a toll of 300", "were killed 120". */
export const byObject: Rule = (reading) => {
  const metric = reading.object && metricAt(reading, reading.object);
  return metric ? told('object', metric, reading.object) : null;
};

/** What the sentence says of the people of a count, directly or of two counts together. */
export function predicateOf(a: Reading['a'], count: Count, phrase: NounPhrase): Governor | null {
  return predicateAfter(a, phrase.to, count) ?? sharedPredicate(a, count, phrase);
}

/** "three Greeks and a Turk were hurt": two counts with one predicate. */
function sharedPredicate(a: Annotated<Part>, count: Count, phrase: NounPhrase): Governor | null {
  if (phrase.head === 'bare' || !/^(and|,)$/.test(a.tokens[phrase.to]?.lower ?? '')) return null;
  const next = a.counts.find((other) => other.from === phrase.to + 1);
  if (!next || next === count) return null;
  const phraseOfNext = nounPhraseAfter(a, next);
  // "62,400 men, 25,200 of whom are dead": said of the part alone.
  if (phraseOfNext.head === 'partitive') return null;
  return predicateAfter(a, phraseOfNext.to, next);
}

/** A verb that acts on what follows: not a participle behind "been", "were" or a noun. */
export function isActive(a: Annotated<Part>, governor: Governor): boolean {
  if (governor.part === 'killing' || governor.part === 'sending' || governor.part === 'lost') return true;
  if (governor.part === 'wounding' || governor.part === 'capturing') return true;
  const before = a.parts[governor.mark.from - 1]?.value;
  return before !== 'be';
}
