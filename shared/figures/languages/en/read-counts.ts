import type { Reading } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Event } from '../../structure/event.ts';
import { eventOf } from '../../structure/events/event-of.ts';
import { structureIn } from '../../structure/structure-in.ts';
import { type Binding, bind, countsNobody, type Unbound } from './bind.ts';
import { bindByClause, boundByEvent } from './binding/by-clause.ts';
import type { Cast, Context } from './context.ts';
import { peopleCounts } from './exclusions.ts';
import { figureOf } from './figure-of.ts';
import { correctedBehind, correctedWithin } from './question/corrected.ts';
import type { Passage, Read } from './read.ts';

/** What the counts of a sentence have told so far. */
interface Reached {
  readonly figures: Reading[];
  /** The binding of the count before; null where that gave no figure. */
  previous: Binding | null;
  /** A count of things came before. */
  things: boolean;
}

/** A count and what the clause of it says; null where that does not tell. */
interface Counted {
  readonly binding: Binding | Unbound;
  readonly event: Event | null;
}

/**
 * Reads the figures that the counts of a sentence give, in order.
 * @param next the sentence behind, which may correct what was counted
 */
export function readCounts(passage: Passage, next: Read | null, cast: Cast, context: Context): Reading[] {
  const { read: a } = passage;
  const reached: Reached = { figures: [], previous: null, things: false };
  const people = peopleCounts(a);
  const heading = people.length === 0 ? null : context.outline.headingOf(a.sentence.line);
  for (const count of a.counts) {
    if (!people.includes(count)) {
      reached.things = true;
      continue;
    }
    const { binding, event } = countedBy(passage, count, reached, heading?.metric ?? null, context);
    if (typeof binding === 'string') {
      if (binding === 'others') context.focus.people = { force: null, ...placeIn(passage, context) };
      reached.things ||= binding === 'things';
      continue;
    }
    if (pointsToThings(binding, reached)) continue;
    const found = figureOf(passage, binding, event, cast, context, reached.figures.at(-1) ?? null);
    if ('reason' in found) {
      reached.previous = null;
      context.refused(found, wordsOf(passage, count));
      continue;
    }
    reached.previous = binding;
    const metric = correctedWithin(a, binding.to) ?? correctedBehind(found.metric, next);
    const figure = metric === found.metric ? found : { ...found, metric };
    reached.figures.push(figure);
    remember(figure, passage, reached.figures.length === 1, context);
  }
  return reached.figures;
}

/** What a count counts, by the words around it and by its clause. */
function countedBy(
  passage: Passage,
  count: Count,
  { figures, previous }: Reached,
  announced: Reading['metric'] | null,
  context: Context,
): Counted {
  const { read: a } = passage;
  const question = context.focus.counted;
  const nobody = countsNobody(a, count, question);
  if (nobody !== null) return { binding: nobody, event: null };
  const event = eventOf(a, structureIn(passage, context), count, question?.metric ?? null);
  const byClause = bindByClause(a, count, event, figures.length > 0 ? previous : null, question, announced);
  if (byClause) return { binding: byClause, event };
  const told = bind(a, count, previous, question, announced);
  return { binding: typeof told === 'string' ? told : boundByEvent(told, event), event };
}

/** "40 tanks, 12 of them burnt": "them" are the things counted before. */
const pointsToThings = ({ phrase }: Binding, { previous, things }: Reached): boolean =>
  phrase.head === 'partitive' && phrase.part === 'pronoun' && things && !previous;

/** Keeps who counted, and what the first count of a sentence was, for sentences that go on with it. */
function remember(figure: Reading, passage: Passage, isFirst: boolean, context: Context): void {
  const { voices, focus } = context;
  const { sentence, line } = placeIn(passage, context);
  const { force, metric, theatre, value, high, claimant, claimedOn } = figure;
  if (claimant !== null) voices.counted = { name: claimant, day: claimedOn, sentence, line };
  if (isFirst) focus.counted = { force, metric, theatre, value: value ?? high, asked: false, sentence, line };
}

const placeIn = ({ read }: Passage, { sentence }: Pick<Context, 'sentence'>) => ({
  sentence,
  line: read.sentence.line,
});

/** A count as the text writes it. */
function wordsOf({ read, source }: Passage, { from, to }: Count): string {
  return source.slice(read.tokens[from]?.start, read.tokens[to - 1]?.end);
}
