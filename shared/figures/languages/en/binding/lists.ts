import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import type { Part } from '../lexicon.ts';
import { FATAL } from './binding.ts';
import { type Rule, told } from './reading.ts';

/** "70 dead, 120 wounded, 190 together": the sum of the dead and the wounded before it. */
export const bySum: Rule = ({ a, count, previous }) =>
  (previous?.metric === 'killed' || previous?.metric === 'wounded') &&
  /^(total|totalling|altogether|together|overall|sum)$/.test(a.tokens[count.from - 1]?.lower ?? '')
    ? told('gapped', 'casualties')
    : null;

/** "Of these, 1,670 were added in a day": a part of the losses counted last, of which nothing else is said. */
export const byPartOfThose: Rule = ({ a, count, question }) =>
  question &&
  FATAL.has(question.metric) &&
  a.tokens[count.from - 1]?.text === ',' &&
  /^(these|those|them|which)$/.test(a.tokens[count.from - 2]?.lower ?? '') &&
  a.tokens[count.from - 3]?.lower === 'of'
    ? told('gapped', question.metric)
    : null;

/** "suffered 875,000 casualties, including 1,270 a day last month": a part of what was just counted. */
export const byIncluding: Rule = ({ a, count, previous, phrase }) =>
  previous && phrase.head === 'bare' && /^(including|incl)$/.test(a.tokens[count.from - 1]?.lower ?? '')
    ? told('gapped', previous.metric)
    : null;

/** Where a count is joined to what stands before it: past "a" and one adjective ("and a staggering 715,000"). */
function jointBefore(a: Annotated<Part>, count: Count): number {
  const at = count.from - 1;
  return a.tokens[at - 1]?.lower === 'a' ? at - 2 : at;
}

/** "300 North Koreans were killed, and 900 Russian soldiers": what became of the first became of the second. */
export const byJoinedPeople: Rule = ({ a, count, previous, phrase, object, predicate }) => {
  if (!previous || !FATAL.has(previous.metric) || object || predicate || phrase.forces.length === 0)
    return null;
  const joint = a.tokens
    .slice(Math.max(0, count.from - 3), count.from)
    .map(({ lower }) => lower)
    .join(' ');
  const ends = /^[.;!]?$/.test(a.tokens[phrase.to]?.text ?? '');
  return ends && /(, and|as were|along with|together with|as well as|, plus)$/.test(joint)
    ? told('gapped', previous.metric)
    : null;
};

/** "Russia lost 8,000 and Ukraine 3,000": the verb is said once. */
export const byGap: Rule = ({ a, count, previous }) => {
  if (!previous) return null;
  const force = a.forces[count.from - 1];
  if (
    /^(and|,|–)$/.test(a.tokens[jointBefore(a, count)]?.lower ?? '') &&
    /^(since|overall|altogether|so|for|all|to date|in (all|total))( |$)/.test(
      `${a.tokens[count.to]?.lower} ${a.tokens[count.to + 1]?.lower}`,
    )
  )
    return told('gapped', previous.metric);
  if (!force || force.value.force === null) return null;
  // "Seoul says 11,000, Kyiv 12,000": the verb that is said once is one of saying.
  if (/^(answer|ellipsis|spoken)$/.test(previous.how)) return null;
  const joint = a.tokens[force.from - 1]?.lower ?? '';
  if (!/^(and|,|;|while|but)$/.test(joint)) return null;
  return told('gapped', previous.metric);
};
