import type { Story } from '../../story/story.ts';
import { annotate } from '../annotate.ts';
import { confidenceOf } from '../confidence.ts';
import { FATAL, type Reading, type Text, UNSPECIFIED } from '../figure.ts';
import type { Language } from '../language.ts';
import { type Names, namesOf } from '../names.ts';
import type { Count } from '../numbers.ts';
import { sentencesOfLine } from '../sentences.ts';
import { TokenColumns } from '../token-columns.ts';
import { normalise } from '../tokens.ts';
import type { Structure } from './clause.ts';
import { eventOf } from './events/event-of.ts';
import { judgedForce, metricOfEvent } from './judge.ts';
import { structureOf } from './parser.ts';
import { countsPeople } from './people.ts';
import { isRated, periodOf } from './period.ts';
import { placingOf } from './placing.ts';
import type { Read } from './read.ts';
import { sourceOf } from './source-of.ts';

/** A sentence to read, and the text that its offsets count in. */
interface Passage {
  readonly read: Read;
  readonly source: string;
}

/**
 * A reader of a language by the structure of its sentences alone: number, noun phrase, event, force by the names of the
 * story, figure. It reads what a sentence says in its clauses; no lists, tables, questions, nor what only the text around
 * a sentence tells.
 */
export function readByStructure(language: Language): (text: Text, story: Story) => Reading[] {
  return (text, story) => {
    const names = namesOf(story, language.tag, language.foreignPeople);
    return [...passagesOf(text.title, language, names), ...passagesOf(text.text, language, names)].flatMap(
      (passage) => figuresIn(passage, text, story),
    );
  };
}

function passagesOf(source: string, { lexicon, abbreviations }: Language, names: Names): Passage[] {
  const shaped = normalise(source);
  const passages: Passage[] = [];
  let from = 0;
  shaped.split('\n').forEach((written, line) => {
    const to = from + written.length;
    for (const sentence of sentencesOfLine(new TokenColumns(shaped), from, to, line, abbreviations))
      passages.push({ read: annotate(sentence, lexicon, names), source });
    from = to + 1;
  });
  return passages;
}

function figuresIn(passage: Passage, text: Text, story: Story): Reading[] {
  const { read: a } = passage;
  if (a.peopleCounts.length === 0) return [];
  const structure = structureOf(a);
  const figures: Reading[] = [];
  for (const count of a.peopleCounts) {
    const figure = figureOf(passage, structure, count, text, story, figures.at(-1)?.force ?? null);
    if (figure) figures.push(figure);
  }
  return figures;
}

function figureOf(
  { read: a, source }: Passage,
  structure: Structure,
  count: Count,
  text: Text,
  story: Story,
  before: string | null,
): Reading | null {
  const event = countsPeople(a, structure, count) ? eventOf(a, structure, count) : null;
  const metric = event && metricOfEvent(event);
  if (!event || !metric || event.mood === 'denied') return null;
  // "could be lost": nobody has been yet.
  if (event.mood === 'planned' && FATAL.has(metric)) return null;
  // "300 men fell and 2,700 were hurt": a number without people goes on with those before it.
  const proposed = before === null ? null : { force: before, rule: 'chain', direct: false };
  const force = judgedForce(event, event.whose, proposed, story, null, true);
  if (!force) return null;
  const placing = placingOf(a, structure, count);
  const theatre = placing === null || placing === 'wider' ? UNSPECIFIED : placing.theatre;
  const period = FATAL.has(metric) ? (periodOf(a, structure, count, text.published)?.period ?? null) : null;
  const claimant = sourceOf(a, structure, count);
  const [from, to] = [Math.min(count.from, event.trigger), Math.max(count.to - 1, event.trigger)];
  const [first, last] = [a.tokens[from], a.tokens[to]];
  if (!first || !last) return null;
  const cues = {
    metric: 'clause',
    force: force.rule,
    structure: 'agrees',
    claimant: claimant?.rule ?? 'none',
  } as const;
  return {
    ...count.quantity,
    force: force.force,
    metric,
    scope: isRated(a, structure, count) ? 'rate' : period || isMore(a, count) ? 'increment' : 'cumulative',
    ...(period ? { period } : {}),
    theatre,
    claimant: claimant?.name ?? null,
    claimedOn: null,
    background: false,
    evidence: {
      text: source.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      sentence: source.slice(a.sentence.start, a.sentence.end),
    },
    confidence: confidenceOf(cues),
    rules: Object.entries(cues).map(([kind, rule]) => `${kind}:${rule}`),
  };
}

/** "another 3,000": more than were counted before. */
const isMore = (a: Read, { from, to }: Count): boolean =>
  a.cues.slice(Math.max(0, from - 1), to + 1).some((cue) => cue?.value === 'increment');
