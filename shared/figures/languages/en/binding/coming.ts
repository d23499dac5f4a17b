import { many, type Rule, told } from './reading.ts';

const AUXILIARY = /^(had|have|has|already|since|now)$/;
const COME = /^(come|gone|arrived|crossed|landed|disembarked)$/;
const AWAY = /^(home|back|away|missing|for|on|through|under|up|down|out)$/;

/** Fewer are people in a scene. */
const LEAST = 500;

/** "that 9,700 had gone by then": a bare number that comes or goes, and not home. */
export const byComing: Rule = ({ a, count, phrase }) => {
  if (phrase.head !== 'bare' || many(count) < LEAST) return null;
  let at = count.to;
  while (AUXILIARY.test(a.tokens[at]?.lower ?? '')) at++;
  if (at === count.to || !COME.test(a.tokens[at]?.lower ?? '')) return null;
  return AWAY.test(a.tokens[at + 1]?.lower ?? '') ? null : told('predicate', 'deployed');
};
