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
  units: wordsOf(`
    week
    weeks
    month
    months
    year
    years
    day
    night
    weekend
    summer
    winter
    autumn
    spring
    fall
    morning
    evening
  `),
  deictics: wordsOf('last this next that past earlier'),
};
