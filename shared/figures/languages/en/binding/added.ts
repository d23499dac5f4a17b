import { type Rule, told } from './reading.ts';

/** "personnel: about 640,200 (+1,310)": what a total grew by since it was given last, as daily bulletins write it. */
export const byAdded: Rule = ({ a, count, previous, phrase }) => {
  const [bracket, sign] = a.tokens.slice(Math.max(0, count.from - 2), count.from).map(({ text }) => text);
  const ends = a.tokens[count.to]?.text === ')';
  return previous?.count.to === count.from - 2 &&
    phrase.head === 'bare' &&
    bracket === '(' &&
    sign === '+' &&
    ends
    ? told('head', previous.metric)
    : null;
};
