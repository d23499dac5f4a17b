import { type Rule, told } from './reading.ts';

/** Longest label of an entry in tokens. */
const LABEL = 8;

/** "Seoul: 2,600" under "Wounded": the heading says what the number behind somebody's name counts. */
export const byListing: Rule = ({ a, count, phrase, announced }) => {
  if (announced === null || (phrase.head !== 'bare' && phrase.head !== 'soldiers')) return null;
  const label = a.tokens.slice(0, count.from);
  const labelled = label.length > 1 && label.length <= LABEL && /^[:=→–]$/.test(label.at(-1)?.text ?? '');
  const named = [a.sources, a.descriptions].some((layer) => layer.slice(0, count.from).some(Boolean));
  const ends = a.tokens[phrase.to]?.kind !== 'word';
  return labelled && named && ends ? told('listed', announced) : null;
};
