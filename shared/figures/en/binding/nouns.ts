import { nominalBefore } from '../nominal.ts';
import { FATAL } from './binding.ts';
import { metricAt, type Rule, told } from './reading.ts';

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

/** "up to 15,000 people a month". */
export const byRate: Rule = ({ a, phrase }) =>
  phrase.head === 'people' && a.cues[phrase.to]?.value === 'rate' ? told('rate', 'deployed') : null;

/** "9,300 soldiers": people under arms are there where nothing else is said of them. */
export const byNoun: Rule = ({ phrase }) => {
  if (phrase.head === 'bare' || phrase.head === 'people') return null;
  return phrase.head === 'soldiers' || phrase.forces.length > 0 || phrase.head === 'partitive'
    ? told('noun', 'deployed')
    : null;
};
