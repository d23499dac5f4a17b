import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import { isCapitalised, type Token } from '../../../tokens.ts';
import { GOES_ON, HANGING, LIGHT } from '../lexicon/answers.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { IS, WHO_IS } from '../lexicon/questions.ts';
import type { Cue, Part } from '../lexicon.ts';
import type { Speech } from '../speech.ts';

/**
 * The question that a text is on: what became of whom. Every number answers one (Roberts, "Information structure in
 * discourse", 1996); a number that its own sentence does not explain answers the question already on the table.
 */

/** Marks that end a clause. */
const CLAUSE_END = new Set(['.', ';', ':', '!', '?', '–', '(', ')', '|', '•']);

/** Parts of the lexicon that say nothing of what is counted. */
const LIGHT_PARTS: ReadonlySet<Part> = new Set<Part>([
  'be',
  'have',
  'adverb',
  'modal',
  'by-now',
  'total',
  'anaphor',
  'pronoun',
]);

/** Tokens of a clause that answers a question; a longer one says something of its own. */
const LONGEST = 24;

/**
 * Whether a count's clause holds nothing but the number, who gives it and when: it answers what was asked before.
 * @param asked a question waits for its answer, so that a label before the number may be a speaker's name
 */
export function answers(a: Annotated<Part, Cue, Speech>, count: Count, asked: boolean): boolean {
  if (isEntry(a, count) && !asked) return false;
  const before = a.tokens[count.from - 1]?.lower ?? '';
  const on = before === 'on' && a.parts[count.from - 2]?.value === 'be';
  if ((HANGING.has(before) && !on) || a.tokens[count.to]?.text === ')') return false;
  if (isAgeOf(a.tokens, count)) return false;
  if (before === 'of' && a.speech[count.from - 2]?.value !== 'says' && !isSpokenOf(a, count)) return false;
  let from = count.from;
  while (from > Math.max(0, count.from - 2 * LONGEST) && !endsClause(a.tokens, from - 1)) from--;
  let to = count.to;
  while (to < Math.min(a.tokens.length, count.to + LONGEST) && !endsClause(a.tokens, to)) to++;
  const start = segmentStart(a, from, count.from);
  const end = segmentEnd(a.tokens, count.to, to);
  if (start > from && !says(a, start, end) && !names(a, start, end))
    return to - from <= LONGEST && isLight(a, from, to, count);
  return end - start <= LONGEST && isLight(a, start, end, count);
}

/** "Zelensky spoke of 12,000, Seoul of 11,000": the verb is said once. */
function isSpokenOf(a: Annotated<Part, Cue, Speech>, count: Count): boolean {
  const name = a.sources[count.from - 2];
  return name !== undefined && a.speech.slice(0, name.from).some((mark) => mark?.value === 'says');
}

/** Older than this is nobody. */
const OLDEST = 110;

/** "I am 61", "he's 44": the age of somebody. */
function isAgeOf(tokens: readonly Token[], count: Count): boolean {
  if ((count.quantity.value ?? OLDEST) >= OLDEST) return false;
  const [who, be] = [tokens[count.from - 2]?.lower ?? '', tokens[count.from - 1]];
  if (/^(i'm|you're)$/.test(be?.lower ?? '') || (be?.possessive && /^(he|she)$/.test(be.lower))) return true;
  return WHO_IS.has(who) && IS.has(be?.lower ?? '');
}

/** "Downloads: 1,204": an entry of a list, which its label explains. */
function isEntry(a: Annotated<Part, Cue, Speech>, count: Count): boolean {
  const before = a.tokens[count.from - 1]?.text;
  if (before !== ':' && before !== '–') return false;
  for (let at = 0; at < count.from - 1; at++) if (a.sources[at] || a.speech[at]) return false;
  return true;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && CLAUSE_END.has(token.text);
}

/** "Pressed for something firmer, he said 4,730": the stretch between commas that holds the number, or behind "and". */
function segmentStart(a: Annotated<Part, Cue, Speech>, from: number, count: number): number {
  for (let at = count - 1; at >= from; at--) {
    if (a.tokens[at]?.text === ',') return at + 1;
    // "Seoul 11,000 and the Pentagon 10,000".
    if (a.tokens[at]?.lower === 'and' && names(a, at + 1, count)) return at + 1;
  }
  return from;
}

function segmentEnd(tokens: readonly Token[], count: number, to: number): number {
  for (let at = count; at < to; at++)
    if (tokens[at]?.text === ',' || GOES_ON.has(tokens[at]?.lower ?? '')) return at;
  return to;
}

/** Somebody says, or something is, the number. */
function says(a: Annotated<Part, Cue, Speech>, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (a.speech[at]?.value === 'says' || a.parts[at]?.value === 'be') return true;
  return false;
}

/** "…, the Joint Chiefs at least 3,000": somebody else is named, and the verb is not said again. */
function names(a: Annotated<Part, Cue, Speech>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (a.sources[at] || a.descriptions[at]) return true;
  return false;
}

function isLight(a: Annotated<Part, Cue, Speech>, from: number, to: number, count: Count): boolean {
  for (let at = from; at < to; at++) {
    if (at >= count.from && at < count.to) continue;
    if (!isLightAt(a, at, from)) return false;
  }
  return true;
}

function isLightAt(a: Annotated<Part, Cue, Speech>, at: number, from: number): boolean {
  const token = a.tokens[at];
  if (!token || token.kind === 'mark') return true;
  if (a.speech[at] || a.sources[at] || a.descriptions[at] || LIGHT.has(token.lower)) return true;
  const part = a.parts[at];
  if (part) return LIGHT_PARTS.has(part.value);
  if (token.kind === 'number')
    return a.counts.every((count) => at < count.from || at >= count.to) || isDated(a, at);
  // A name: somebody who says so, not the people of a force, who would be counted.
  if (a.forces[at]) return a.forces[at]?.value.role === 'state' && at === from;
  return isCapitalised(token.text) && at > 0;
}

/** "on January 13": a number that belongs to a date. */
function isDated(a: Annotated<Part, Cue, Speech>, at: number): boolean {
  const near = [a.tokens[at - 1]?.lower ?? '', a.tokens[at + 1]?.lower ?? ''];
  return near.some((word) => MONTHS.has(word));
}
