import type { Part } from '../lexicon.ts';
import { nominalBefore } from '../nominal.ts';
import { FATAL } from './binding.ts';
import { many, metricAt, type Rule, told } from './reading.ts';

/** "the death toll stood at 760": a noun before the count; soldiers need one that tells what befell them. */
export const byNominal: Rule = (reading) => {
  const { a, count, floor, phrase, question } = reading;
  const nominal = nominalBefore(a, count, floor);
  if (!nominal) return null;
  const bare = phrase.head === 'bare' || phrase.head === 'people';
  const pointed = bare && nominal.part === 'anaphor';
  const metric = pointed ? (question?.metric ?? null) : metricAt(reading, nominal);
  return metric && (bare || FATAL.has(metric)) ? told('nominal', metric, nominal) : null;
};

/** Tokens behind a comma within which the noun stands that a number before it counts. */
const NOUN_REACH = 8;

/** "At 10,500, the northern contingent is a division's worth": the noun comes behind its number. */
export const byNounBehind: Rule = (reading) => {
  const { a, count, phrase } = reading;
  if (phrase.head !== 'bare' || a.tokens[count.from - 1]?.lower !== 'at' || a.tokens[count.to]?.text !== ',')
    return null;
  const opens = count.from === 1 || /^[;:"]$/.test(a.tokens[count.from - 2]?.text ?? '');
  const mark =
    opens &&
    a.parts.slice(count.to + 1, count.to + NOUN_REACH).find((part) => part && COUNTED.has(part.value));
  const governor = mark ? { part: mark.value, mark } : null;
  const metric = governor && metricAt(reading, governor);
  return metric ? told('nominal', metric, governor) : null;
};

const COUNTED: ReadonlySet<Part> = new Set<Part>(['casualties', 'deaths', 'toll', 'deployment']);

/** "up to 15,000 people a month". */
export const byRate: Rule = ({ a, phrase }) =>
  phrase.head === 'people' && a.cues[phrase.to]?.value === 'rate' ? told('rate', 'deployed') : null;

/** Fewer of them are people in a scene. */
const LEAST = 500;

/** "9,300 soldiers": people under arms are there where nothing else is said of them. */
export const byNoun: Rule = ({ a, count, phrase }) => {
  if (phrase.head === 'bare' || phrase.head === 'people') return null;
  // "There were eleven thousand of them."
  const there =
    /^(were|are)$/.test(a.tokens[count.from - 1]?.lower ?? '') && a.tokens[count.from - 2]?.lower === 'there';
  if (there && phrase.head === 'partitive' && phrase.part === 'pronoun' && many(count) >= LEAST)
    return told('predicate', 'deployed');
  return phrase.head === 'soldiers' || phrase.forces.length > 0 || phrase.head === 'partitive'
    ? told('noun', 'deployed')
    : null;
};
