import { many, type Rule, told } from './reading.ts';

/** Fewer of them are people in a scene. */
const LEAST = 500;

/** "9,300 soldiers": people under arms are there where nothing else is said of them. */
export const byNoun: Rule = ({ a, count, phrase }) => {
  if (phrase.head === 'bare' || phrase.head === 'people') return null;
  // "There were eleven thousand of them."
  const there =
    /^(were|are)$/.test(a.tokens[count.from - 1]?.lower ?? '') && a.tokens[count.from - 2]?.lower === 'there';
  if (there && phrase.head === 'partitive' && phrase.part === 'pronoun' && many(count) >= LEAST)
    return told('noun', 'deployed');
  return phrase.head === 'soldiers' || phrase.forces.length > 0 || phrase.head === 'partitive'
    ? told('noun', 'deployed')
    : null;
};
