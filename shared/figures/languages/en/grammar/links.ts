import { type Links, wordsOf } from '../../../structure/grammar.ts';

/** English prepositions by the role that they give. */
export const LINKS: Links = {
  genitive: wordsOf('of'),
  amount: wordsOf('at to'),
};
