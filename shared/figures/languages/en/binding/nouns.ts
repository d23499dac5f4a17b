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
