import { metricOf } from '../../../structure/metric-of.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import { type Rule, told } from './reading.ts';

/** "7,200 Russian and 2,600 Ukrainian dead": two counts with one noun. */
export const bySharedHead: Rule = ({ a, phrase }) => {
  if (
    phrase.forces.length === 0 ||
    phrase.part !== null ||
    !/^(and|,)$/.test(a.tokens[phrase.to]?.lower ?? '')
  )
    return null;
  const next = a.counts.find((other) => other.from === phrase.to + 1);
  const other = next && nounPhraseAfter(a, next);
  const metric = other?.head === 'part' ? (other.fate?.metric ?? metricOf(other.part)) : null;
  return metric === null ? null : told('head', metric);
};
