import type { Cast } from '../context.ts';
import type { Read } from '../read.ts';
import { isQuestion } from './asking.ts';

/** What those do who have taken others alive. */
const HOLDS = /^(hold|holds|held|holding|captured|caught|keep|keeps)$/;

/** Words between those who hold and their verb. */
const BETWEEN = /^(still|now|have|has|had|are|got|currently|do|does)$/;

/** Whether those named up to a token hold others, and so are not whom the sentence counts: "the Ukrainians still hold". */
export function areCaptors(a: Read, to: number): boolean {
  let at = to;
  while (BETWEEN.test(a.tokens[at]?.lower ?? '')) at++;
  return HOLDS.test(a.tokens[at]?.lower ?? '');
}

/** "And those the Ukrainians hold?": asked after whom somebody has taken, and no number ("hold 4,000 to be dead"). */
export function asksOfHeld(a: Read, { mentions, speakers }: Pick<Cast, 'mentions' | 'speakers'>): boolean {
  return (
    isQuestion(a) && a.counts.length === 0 && [...mentions, ...speakers].some(({ to }) => areCaptors(a, to))
  );
}
