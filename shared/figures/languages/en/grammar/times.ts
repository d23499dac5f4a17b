import { type Times, wordsOf } from '../../../structure/grammar.ts';

/** English words of time. */
export const TIMES: Times = {
  months: wordsOf(`
    january
    february
    march
    april
    may
    june
    july
    august
    september
    october
    november
    december
  `),
};
