import type { Evidence } from '../figure.ts';
import { type ErrorWords, finds } from './signal-words.ts';

/** Whether a correction quotes the number as what was wrong: it was read when it was printed, and nobody claims it now. */
export function isQuotedError({ text, sentence }: Evidence, errors: ErrorWords): boolean {
  const tellsOld = finds(errors.oldVersion, sentence);
  if (!tellsOld && !finds(errors.putRight, sentence)) return false;
  const digits = Math.max(text.search(/\d/), 0);
  const before = sentence.slice(0, Math.max(sentence.indexOf(text), 0) + digits);
  if (finds(errors.setOffBefore, before)) return true;
  return tellsOld && !finds(errors.rightBefore, before);
}
