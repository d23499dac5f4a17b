import type { Annotated } from '../../../annotate.ts';
import { metricOf } from '../../../structure/fate.ts';
import { isUncapitalised } from '../../../tokens.ts';
import type { Part } from '../lexicon.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import { type Rule, told } from './reading.ts';

/** "300 killed", "2,250 dead", "1,200 casualties". */
export const byHead: Rule = ({ a, phrase }) => {
  if (phrase.head !== 'part') return null;
  const metric = phrase.fate?.metric ?? metricOf(phrase.part);
  if (!metric || thingFollows(a, phrase.to)) return 'nothing';
  const mark = a.parts[phrase.to - 1];
  return told('head', metric, mark ? { part: mark.value, mark } : null);
};

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
