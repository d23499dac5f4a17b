import type { SignalRow } from '../../../signals/signal-words.ts';

/** Of a number that is put otherwise, up or down. */
const REVISED: SignalRow = {
  pattern: /\brevis/i,
  reads: ['The watch revised its count to 290.', 'A revision of the harbour toll'],
  not: ['An officer supervised the 290.', 'A provisional count of 290.'],
};

const RETURNED: SignalRow = {
  pattern: /\breturn(?:s|ed|ing)? to\b/i,
  reads: ['The watch returned to its count of 290.', 'Returning to 290, it gave no reason.'],
  not: ['The return of 290 men took a week.'],
};

/** Words of a claimant who goes down. */
export const TOLD_LOWER: readonly SignalRow[] = [
  REVISED,
  RETURNED,
  {
    pattern: /\b(?:lower|reduc|downgrad)/i,
    reads: ['Harbour watch lowers its count', 'It reduced the count to 290.', 'A downgrade to 290'],
    not: ['Slower ships followed, with 290 men.', 'They introduced 290 men.'],
  },
  {
    pattern: /\b(?:cut(?:s|ting)?|trim(?:s|med)?)\b/i,
    reads: ['The watch cut its count to 290.', 'It trimmed the number.'],
    not: ['The cutter carried 290 men.'],
  },
  {
    pattern: /\bscal(?:e|es|ed|ing) (?:back|down)|\bwalk(?:s|ed) back/i,
    reads: ['It scaled back its count to 290.', 'The general walked back his claim.'],
    not: ['They scaled the wall at the back.', 'The men walked home.'],
  },
  {
    pattern: /\b(?:back|down) (?:to|at|from)\b/i,
    reads: ['The watch is back at 290.', 'The count is down from 310 to 290.'],
    not: ['The men lay down behind the pier.'],
  },
  {
    pattern: /\b(?:fall(?:s|en)?|fell|drop(?:s|ped)?)\b/i,
    reads: ['Its count fell to 290.', 'The number drops to 290.'],
    not: ['The fallout reached 290 men.', 'Droplets of oil'],
  },
];

/** Words of a claimant who goes up. */
export const TOLD_HIGHER: readonly SignalRow[] = [
  REVISED,
  RETURNED,
  {
    pattern: /\b(?:rais(?:e|es|ed|ing)|rises?|rose|risen)\b/i,
    reads: ['The watch raised its count to 310.', 'Harbour toll rises'],
    not: ['Praised by the mayor, 310 men went home.', 'The count arises from a list.'],
  },
  {
    pattern: /\b(?:increas|upgrad|climb|jump)/i,
    reads: ['An increase to 310', 'The toll climbed to 310.', 'Its count jumped.'],
    not: ['The last of the 310 men left.'],
  },
  {
    pattern: /\b(?:grow(?:s|n)?|grew)\b/i,
    reads: ['The toll grew to 310.', 'The count has grown.'],
    not: ['A growth on the hull', 'The outgrown list'],
  },
  {
    pattern: /\b(?:back|up) (?:to|at|from)\b/i,
    reads: ['The count is up from 290 to 310.', 'The watch is back at 310.'],
    not: ['They gave up after 310 days.'],
  },
];

/** Words that look back at an earlier claim. */
export const LOOKS_BACK: readonly SignalRow[] = [
  {
    pattern:
      /\bhad (?:earlier |previously |once |already |initially |first )?(?:said|put|spoken|estimated|given|lowered|raised|revised|cut|counted|claimed|reported)\b/i,
    reads: ['The watch had put it at 310.', 'It had already spoken of 310.'],
    not: ['The watch has put it at 310.', 'It had 310 men on the list.'],
  },
  {
    pattern: /\b(?:earlier|previously|initially|originally|at the time)\b/i,
    reads: ['Earlier the watch gave 310.', 'At the time it spoke of 310.'],
    not: ['An early count gave 310.', 'It was the first time that 310 came.'],
  },
  {
    pattern: /\bonce (?:said|put|spoke)\b/i,
    reads: ['The watch once put it at 310.'],
    not: ['At once 310 men left.'],
  },
  {
    pattern: /\blast (?:month|year|autumn|fall|winter|spring|summer)\b/i,
    reads: ['Last month the watch counted 310.'],
    not: ['Last week the watch counted 310.', 'The last of them left in spring.'],
  },
];
