import { type Annotated, marksOf } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import { fateAt } from '../../../structure/fate.ts';
import type { Cue, Part } from '../lexicon.ts';
import type { Speech } from '../speech.ts';

type Read = Annotated<Part, Cue, Speech>;

/** How a sentence begins that says what the number before it counts. */
const OPENING =
  /^(?:"|no[,!]|yes[,!]|and|well|,| )*(?:(?:that|this|it|those|these)(?:'s| is| are| was| were| counts| covers| includes| means)|by (?:this|that) |i mean|we mean|i am speaking|i'm (?:speaking|talking)|i speak|meaning|which is|which means|counting)/;

/** Tokens into a sentence within which it says what it defines. */
const REACH = 16;

/** How a clause goes on that says what the number before it counts: ", which appears to be killed and wounded". */
const RELATIVE =
  /^, (?:which|that) (?:is|are|appears|seems|means|counts|covers|includes|stands for)|^, (?:counting|meaning|by which)/;

/** "80, which seems to mean dead and hurt": the metric that the rest of its clause gives a number. */
function definedWithin(a: Read, count: Count): Metric | null {
  if (a.tokens[count.to]?.text !== ',') return null;
  const behind = a.tokens.slice(count.to, count.to + REACH);
  if (!RELATIVE.test(behind.map(({ lower }) => lower).join(' '))) return null;
  for (const mark of marksOf(a.parts.slice(count.to, count.to + REACH))) {
    const fate = fateAt(a, mark);
    if (fate && fate.metric !== 'deployed' && fate.metric !== 'planned') return fate.metric;
  }
  return null;
}

/** "Eighty. I mean dead or hurt.": the metric that the sentence behind a number gives it. */
export function definedBehind(a: Read, count: Count, next: Read | null): Metric | null {
  const within = definedWithin(a, count);
  if (within !== null) return within;
  if (!next || next.counts.length > 0) return null;
  for (let at = count.to; at < a.tokens.length; at++) if (a.tokens[at]?.kind !== 'mark') return null;
  const opening = next.tokens
    .slice(0, 8)
    .map(({ lower, possessive }) => (possessive ? `${lower}'s` : lower))
    .join(' ');
  if (!OPENING.test(opening)) return null;
  for (const mark of marksOf(next.parts.slice(0, REACH))) {
    const fate = fateAt(next, mark);
    if (fate && fate.metric !== 'deployed' && fate.metric !== 'planned') return fate.metric;
  }
  return null;
}
