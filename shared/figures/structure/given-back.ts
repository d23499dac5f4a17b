import type { Metric } from '../figure.ts';
import type { Clause, Structure } from './clause.ts';
import { isOfFrame } from './frames.ts';
import type { NounPhrase } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';

/** Whether the dead or the prisoners of other days are exchanged or brought home: nobody who is counted. */
export function areGivenBack(a: Read, structure: Structure, phrase: NounPhrase, metric: Metric): boolean {
  const bodies = a.parts[phrase.head]?.value === 'bodies';
  if (!bodies && metric !== 'captured') return false;
  const host = structure.hostOf(phrase);
  // "a swap of 150 prisoners".
  if (host && a.grammar.nouns.exchanges.has(lowerAt(a, host.head))) return true;
  return structure
    .rolesOf(phrase)
    .some(({ role, clause }) =>
      bodies ? isGivingBack(a, clause) || isReceiving(clause) : role !== 'phrase' && isGivingBack(a, clause),
    );
}

/** Exchanged, brought back, or convicts whom an army takes: "prisoners recruited by Wagner". */
const isGivingBack = (a: Read, { verb }: Clause): boolean =>
  isOfFrame(verb, 'leave') || isOfFrame(verb, 'recruit') || a.grammar.homeward.back.has(lowerAt(a, verb.to));

/** "have come home", "brought 90 soldiers home", "brought them home, 90 soldiers": whoever they are, they are there no more. */
export const goHome = (a: Read, { verb, objects }: Clause, phrase: NounPhrase): boolean =>
  [verb.to, phrase.to, ...objects.map(({ to }) => to)].some((at) =>
    a.grammar.homeward.home.has(lowerAt(a, at)),
  );

const isReceiving = ({ verb }: Clause): boolean => isOfFrame(verb, 'obtain');
