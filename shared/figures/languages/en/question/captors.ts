import type { Cast } from '../context.ts';
import { lemmaAt } from '../lemma-at.ts';
import { BEFORE_HOLDING, HOLDING } from '../lexicon/questions.ts';
import type { Read } from '../read.ts';
import { isQuestion } from './asking.ts';

/** Whether those named up to a token hold others, and so are not whom the sentence counts: "the Ukrainians still hold". */
export function areCaptors(a: Read, to: number): boolean {
  let at = to;
  while (BEFORE_HOLDING.has(a.tokens[at]?.lower ?? '')) at++;
  return HOLDING.has(lemmaAt(a, at));
}

/** "And those the Ukrainians hold?": asked after whom somebody has taken, and no number ("hold 4,000 to be dead"). */
export function asksOfHeld(a: Read, { mentions, speakers }: Pick<Cast, 'mentions' | 'speakers'>): boolean {
  return (
    isQuestion(a) && a.counts.length === 0 && [...mentions, ...speakers].some(({ to }) => areCaptors(a, to))
  );
}
