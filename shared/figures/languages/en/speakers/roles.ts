import type { Read } from '../read.ts';

/** Index behind the words for an office that follow a name: "NATO [official]", "Pentagon [press secretary]". */
export function overRole(a: Read, from: number): number {
  let to = from;
  while (to < from + ROLE_WORDS && to < a.tokens.length) {
    const role = a.speechAt(to);
    if (role?.value === 'officials' || role?.value === 'role') to += role.length;
    else if (STAFF.test(a.tokens[to]?.lower ?? '')) to += 1;
    else break;
  }
  return to;
}

const ROLE_WORDS = 4;
const STAFF = /^(people|folks|press|senior|intelligence)$/;

/** Whether these words tell of somebody who gives the numbers of the body before them, and has none of their own. */
export function passesOn(a: Read, from: number, to: number): boolean {
  return from < to && PASSES_ON.test(a.tokens[to - 1]?.lower ?? '');
}

const PASSES_ON =
  /^(spokesman|spokeswoman|spokesperson|spokespeople|secretary|official|officials|officer|officers|representative|representatives|rep|reps|source|sources|aide|people|folks|briefer|lawmaker|lawmakers|legislator|legislators|parliamentarian|parliamentarians|assemblyman|mp|mps|member|members|committee|panel)$/;
