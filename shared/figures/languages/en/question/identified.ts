import type { Annotated } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import { fateAt } from '../../../structure/fate.ts';
import type { Cue, Part } from '../lexicon.ts';
import type { Speech } from '../speech.ts';

/** Tokens between a number and the verb that says what it is: ": that, according to the bulletin, is". */
const VERB_REACH = 16;
/** Tokens behind that verb within which it is said. */
const SAID_REACH = 18;

/**
 * "90: this, says Rome, is the price in dead and hurt"; "12k is the US line": a number
 * that begins its clause and is then said to be somebody's, or to be so many of what.
 * @returns the metric that is said; `pointed` where only whose number it is; null where nothing is
 */
export function identifiedBehind(a: Annotated<Part, Cue, Speech>, count: Count): Metric | 'pointed' | null {
  if (!beginsClause(a, count.from)) return null;
  const verb = verbBehind(a, count.to);
  if (verb === null) return null;
  let pointed = false;
  for (let at = verb + 1; at < Math.min(a.tokens.length, verb + SAID_REACH); at++) {
    if (/^[;?]$/.test(a.tokens[at]?.text ?? '') || a.counts.some((other) => other.from === at)) break;
    const mark = a.parts[at];
    const fate = mark && fateAt(a, mark);
    if (fate && fate.metric !== 'deployed' && fate.metric !== 'planned') return pointed ? fate.metric : null;
    pointed ||= a.speech[at]?.value === 'estimate' || a.speech[at]?.value === 'says' || isWhat(a, at);
  }
  return pointed ? 'pointed' : null;
}

/** "what Pyongyang has paid", "how many fell". */
function isWhat(a: Annotated<Part>, at: number): boolean {
  return /^(what|how)$/.test(a.tokens[at]?.lower ?? '');
}

function beginsClause(a: Annotated<Part>, from: number): boolean {
  let at = from - 1;
  while (/^(the|that|this|"|'|•|and|but)$/.test(a.tokens[at]?.lower ?? '')) at--;
  return at < 0 || /^[.;:?!]$/.test(a.tokens[at]?.text ?? '');
}

function verbBehind(a: Annotated<Part>, to: number): number | null {
  const reach = /^[:,–]$/.test(a.tokens[to]?.text ?? '') ? VERB_REACH : 1;
  for (let at = to; at < Math.min(a.tokens.length, to + reach); at++) {
    if (/^(is|was)$/.test(a.tokens[at]?.lower ?? '')) return at;
    if (
      at > to &&
      a.tokens[to]?.text === ':' &&
      at === to + 1 &&
      !/^(that|this|which|it)$/.test(a.tokens[at]?.lower ?? '')
    )
      return null;
  }
  return null;
}
