import type { Story } from '../../story/story.ts';
import type { Annotated } from '../annotate.ts';
import type { Quantity } from '../figure.ts';
import type { Count } from '../numbers.ts';
import type { Grammar } from './grammars.ts';
import type { Stretch, Written } from './passage.ts';
import type { Refusal } from './proposal.ts';

/** Where a number stands: itself with its bound, and the whole sentence. */
export interface Counted extends Stretch {
  readonly sentence: Stretch;
}

/** Most characters on either side of a passage that its sentence is looked for in; sentences with figures are shorter. */
const REACH = 2000;

/** The cells of a row, between tabs, bars or gaps, are read each for itself: no number goes on in the next. */
const CELL = /[^\t| ](?:[^\t| ]| (?! ))*/g;

/** The lines that a passage holds a part of, as far as its sentences may reach. */
export function linesAround({ source }: Written, { start, end }: Stretch): Stretch {
  const above = source.lastIndexOf('\n', start - 1) + 1;
  const below = source.indexOf('\n', end);
  return {
    start: Math.max(above, start - REACH),
    end: Math.min(below < 0 ? source.length : below, end + REACH),
  };
}

/** The sentences of some lines that a passage holds a part of. */
export function sentencesOf(
  { source, shaped }: Written,
  lines: Stretch,
  passage: Stretch,
  grammar: Grammar,
  story: Story,
): Annotated<string>[] {
  const found: Annotated<string>[] = [];
  for (let from = lines.start; from < lines.end; ) {
    const next = source.indexOf('\n', from);
    const to = next < 0 || next > lines.end ? lines.end : next;
    for (const { 0: cell, index } of source.slice(from, to).matchAll(CELL))
      found.push(...grammar.sentencesIn(shaped, from + index, from + index + cell.length, story));
    from = to + 1;
  }
  return found.filter(({ sentence }) => sentence.start < passage.end && sentence.end > passage.start);
}

/**
 * The count of people in these sentences that is this quantity and lies within a passage.
 * @returns why there is none: no such number, or one that is bounded otherwise
 */
export function countedIn(
  sentences: readonly Annotated<string>[],
  within: Stretch,
  quantity: Quantity,
  grammar: Grammar,
): Counted | Extract<Refusal, 'number' | 'bound'> {
  let refusal: 'number' | 'bound' = 'number';
  for (const a of sentences)
    for (const count of a.peopleCounts) {
      const number = stretchOf(a, count.numberFrom, count.numberTo);
      if (number === null || number.start < within.start || number.end > within.end) continue;
      if (!isSameNumber(count.quantity, quantity)) continue;
      const whole = boundedAs(a, count, quantity.bound, grammar);
      if (whole !== null) return { ...whole, sentence: { start: a.sentence.start, end: a.sentence.end } };
      refusal = 'bound';
    }
  return refusal;
}

function isSameNumber(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.low === other.low && one.high === other.high;
}

/** Most words between a number and a bound behind what it counts: "1,600 exhausted North Korean soldiers or more". */
const BOUND_BEHIND_WORDS = 8;

/** The number with its bound, where it is bounded so: right at the number, or behind the noun. */
function boundedAs(
  a: Annotated<string>,
  count: Count,
  bound: Quantity['bound'],
  grammar: Grammar,
): Stretch | null {
  if (count.quantity.bound === bound) return stretchOf(a, count.from, count.to);
  const last = Math.min(a.tokens.length, count.to + BOUND_BEHIND_WORDS);
  for (let at = count.to; at < last; at++) {
    const behind = grammar.numbers.boundAfter.match(a.tokens, at);
    if (behind?.value === bound) return stretchOf(a, count.from, at + behind.length);
  }
  return null;
}

function stretchOf(a: Annotated<string>, from: number, to: number): Stretch | null {
  const [first, last] = [a.tokens[from], a.tokens[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
