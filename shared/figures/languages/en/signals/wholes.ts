import type { SignalRow } from '../../../signals/signal-words.ts';

/** Words by which a text gives the whole, and not a part of it. */
export const WHOLE: readonly SignalRow[] = [
  {
    pattern:
      /\b(?:in total|in all(?! (?:[\w-]+ ){0,2}(?:areas?|directions?|fronts?|regions?|sectors?|likelihood|probability))|altogether|all told|overall)\b/i,
    reads: ['1,100 in total', 'all told it counts 1,100', 'the overall number of 1,100'],
    not: [
      '1,100 in all directions',
      'in all special areas 1,100',
      'in alliance with 1,100 others',
      'all were told of 1,100',
    ],
  },
  {
    pattern: /\btotal(?:s|led|ling|ed|ing)?\b/i,
    reads: ['a running total of 1,100', 'losses totalled 1,100', 'totaling 1,100'],
    not: ['1,100 were totally cut off'],
  },
  {
    pattern: /\b(?:cumulative(?:ly)?|combined)\b/i,
    reads: ['a cumulative 1,100', 'their combined losses of 1,100'],
    not: ['the wind combines with 1,100 waves'],
  },
];

/** What parts a sentence into clauses that may each have a number of their own. */
export const CLAUSE_END: SignalRow = {
  pattern: /[;:—–]|,(?!\d)|\b(?:and|but|while|whereas|of whom|including)\b/i,
  reads: ['300 in January, 800 since', '300 died and 800 were hurt', '1,100, of whom 300 died'],
  not: ['It counted 1,100 men on the island'],
};
