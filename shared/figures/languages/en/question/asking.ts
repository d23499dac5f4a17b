import { type Annotated, marksOf } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import { fateAt } from '../../../structure/fate.ts';
import { metricOf } from '../../../structure/metric-of.ts';
import { peopleMentions } from '../force/mentions.ts';
import { ASKING } from '../lexicon/questions.ts';
import type { Cue, Part } from '../lexicon.ts';
import type { Speech } from '../speech.ts';

type Read = Annotated<Part, Cue, Speech>;

/** A sentence that asks: its last mark, but for a closing quotation, is a question mark. */
export function isQuestion({ sentence }: Read): boolean {
  return sentence.isMark('?', sentence.isMark('"', -1) ? -2 : -1);
}

/** "Asked how many had died, …", "wondered whether more were coming": a question told. */
export function tellsQuestion({ tokens }: Read): boolean {
  const asks = tokens.findIndex(({ lower }) => ASKING.has(lower));
  return asks >= 0 && tokens.slice(asks + 1, asks + ASKED_WITHIN).some(({ lower }) => INDIRECT.has(lower));
}

const INDIRECT = new Set(['how', 'whether', 'if', 'about']);
/** Tokens behind a word of asking within which the question begins: "asked the minister three times how many". */
const ASKED_WITHIN = 6;

/** "What of your own losses?": asked of whoever answers, so the force that the text speaks of is not meant. */
export function asksOfAnswerer(a: Read): boolean {
  return (
    isQuestion(a) && a.tokens.some(({ lower }, at) => lower === 'your' && a.tokens[at + 1]?.lower === 'own')
  );
}

/** What a sentence asks, or a heading with a colon announces; "Are more coming?" asks for a plan. */
export function askedIn(a: Read): Metric | null {
  const asks = isQuestion(a) || a.sentence.isMark(':', -1) || (a.counts.length === 0 && tellsQuestion(a));
  if (!asks) return null;
  if (TAKEN.test(wordsOf(a))) return 'captured';
  const metric = announced(a) ?? (/\bhow many\b/.test(wordsOf(a)) ? 'deployed' : null);
  if (metric !== null && metric !== 'deployed') return metric;
  return a.parts.some((mark) => mark?.value === 'planned') || COMING.test(wordsOf(a)) ? 'planned' : metric;
}

/** "How many have been taken?" */
const TAKEN = /\b(?:been|were|get|got) (?:taken|caught)\b(?! (?:ill|out|home|back|to|off|by surprise))/;

/** "Is it true that 30,000 more are coming?", "Will Kim send more?" */
const COMING = /\bmore\b.*\bcoming\b|\bcoming\b.*\bmore\b|\b(?:will|would|could|going to)\b.*\bsend\b/;

const wordsOf = (a: Read): string => a.tokens.map(({ lower }) => lower).join(' ');

/** What a heading or a question says will be counted. */
export function announced(a: Read): Metric | null {
  for (const mark of marksOf(a.parts)) {
    const fate = fateAt(a, mark);
    if (fate && fate.metric !== 'planned') return fate.metric;
  }
  return a.parts.some((mark) => mark?.value === 'soldiers') || peopleMentions(a).length > 0
    ? 'deployed'
    : null;
}

/** Nouns that make a statement's subject what the numbers behind it count. */
const TOPICS: ReadonlySet<Part> = new Set<Part>(['casualties', 'deaths', 'toll', 'prisoners', 'deployment']);

/** Tokens into a sentence within which its subject stands. */
const SUBJECT = 8;

/**
 * "North Korea's losses are mounting.": a statement without a number, of a noun that numbers count. One that speaks of
 * the dead and the wounded ("dead and hurt are one column") speaks of both.
 */
export function topicOf(a: Read): Metric | null {
  const { parts } = a;
  if (a.counts.length > 0 || parts.length === 0) return null;
  if (tellsMetric(parts, 'killed') && tellsMetric(parts, 'wounded')) return 'casualties';
  for (const mark of marksOf(parts.slice(0, SUBJECT)))
    if (TOPICS.has(mark.value)) return fateAt(a, mark)?.metric ?? null;
  return null;
}

function tellsMetric(parts: Read['parts'], metric: Metric): boolean {
  return parts.some((mark) => mark !== undefined && metricOf(mark.value) === metric);
}

/** "additional deployment confirmed; the press says 1,250": the topic that a count's own sentence named before it. */
export function topicBefore(a: Read, from: number, to: number): Metric | null {
  for (let at = to - 1; at >= from; at--) {
    const mark = a.parts[at];
    if (mark && TOPICS.has(mark.value)) return fateAt(a, mark)?.metric ?? null;
  }
  return null;
}
