import { type Rule, told } from './reading.ts';

/** "Total combat losses …: personnel – about 820,430": an entry in a list of losses. */
export const byListedLosses: Rule = ({ a, count, question }) => {
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
    (question?.metric === 'casualties' ? a.parts[count.from - 2] : undefined);
  return mark ? told('nominal', 'casualties', { part: 'casualties', mark }) : null;
};

/** "killed 580, 1,900 hurt, total 2,480": the sum of the dead and the wounded before it. */
export const bySum: Rule = ({ a, count, previous }) =>
  (previous?.metric === 'killed' || previous?.metric === 'wounded') &&
  /^(total|totalling|altogether|together|overall|sum)$/.test(a.tokens[count.from - 1]?.lower ?? '')
    ? told('gapped', 'casualties')
    : null;

/** "Russia lost 8,000 and Ukraine 3,000": the verb is said once. */
export const byGap: Rule = ({ a, count, previous }) => {
  if (!previous) return null;
  const force = a.forces[count.from - 1];
  if (
    /^(and|,)$/.test(a.tokens[count.from - 1]?.lower ?? '') &&
    /^(since|overall|altogether|so|for)$/.test(a.tokens[count.to]?.lower ?? '')
  )
    return told('gapped', previous.metric);
  if (!force || force.value.force === null) return null;
  const joint = a.tokens[force.from - 1]?.lower ?? '';
  if (!/^(and|,|;|while|but)$/.test(joint)) return null;
  return told('gapped', previous.metric);
};
