import { PASSING_ON, STAFF } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';

/** Index behind the words for an office that follow a name: "NATO [official]", "Pentagon [press secretary]". */
export function overRole(a: Read, from: number): number {
  let to = from;
  while (to < from + ROLE_WORDS && to < a.tokens.length) {
    const role = a.speechAt(to);
    if (role?.value === 'officials' || role?.value === 'role') to += role.length;
    else if (STAFF.has(a.tokens[to]?.lower ?? '')) to += 1;
    else break;
  }
  return to;
}

const ROLE_WORDS = 4;

/** Whether these words tell of somebody who gives the numbers of the body before them, and has none of their own. */
export function passesOn(a: Read, from: number, to: number): boolean {
  return from < to && PASSING_ON.has(a.tokens[to - 1]?.lower ?? '');
}
