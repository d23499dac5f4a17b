import type { Metric } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import { BASE, type Event } from '../../../structure/event.ts';
import { type NounPhrase, nounPhraseAfter } from '../noun-phrase.ts';
import type { Pointed } from '../question/question.ts';
import type { Read } from '../read.ts';
import { type Binding, FATAL, type How } from './binding.ts';
import { boundBehind } from './bound-behind.ts';
import { nobodyIn } from './nobody.ts';

/**
 * The binding of a count by the clause that it is an argument of, where the words around it tell nothing.
 * @param previous the binding of the count before it in the same sentence
 * @param question what was counted or asked last
 * @param announced what the heading of a list announces
 * @returns null where the clause tells neither what became of people nor whose they are
 */
export function bindByClause(
  a: Read,
  count: Count,
  event: Event | null,
  previous: Binding | null,
  question: Pointed | null,
  announced: Metric | null,
): Binding | null {
  const phrase = nounPhraseAfter(a, count);
  if (!event || event.metric === null || nobodyIn(phrase) !== null) return null;
  // "tanks 9,120" among the losses of an army: the noun before the number is what it counts.
  if (!isTold(a, count, phrase, event, previous, question) || isThing(a, count.from - 1)) return null;
  const { from, to } = shownBy(count, phrase, event.trigger);
  return {
    count,
    phrase,
    // "Personnel: 9,000" under a heading of losses.
    metric: event.by === 'people-label' ? (announced ?? fateOf(question) ?? event.metric) : event.metric,
    how: HOW.get(event.by) ?? 'clause',
    boundBehind: boundBehind(a, count, phrase),
    from,
    to,
  };
}

/**
 * A binding as the clause of its count has it: where the words around the count tell no more than that people are there,
 * the event tells what became of them ("3,800 of those soldiers have been killed").
 */
export function boundByEvent(binding: Binding, event: Event | null): Binding {
  if (!/^(noun|ellipsis|answer|spoken)$/.test(binding.how)) return binding;
  if (binding.how === 'noun' && binding.metric !== 'deployed') return binding;
  if (event?.mood !== 'done' || event.metric === null) return binding;
  const { metric } = event;
  return FATAL.has(metric) || hasCome(event) ? { ...binding, metric, how: 'clause' } : binding;
}

/** A place or a state stands in the sentence. */
const isPlaced = (a: Read): boolean =>
  a.places.some(Boolean) || a.forces.some((mark) => mark?.value.role === 'state');

/** What bound a number, where its clause tells it by a noun and not by its verb. */
const HOW: ReadonlyMap<string, How> = new Map<string, How>([
  ['head', 'head'],
  [BASE, 'base'],
  ['amount', 'nominal'],
  ['host', 'nominal'],
  ['label', 'listed'],
  ['people-label', 'listed'],
]);

/** The tokens that show a number and what it counts: up to the word that tells, where that stands near. */
function shownBy({ from, to }: Count, phrase: NounPhrase, trigger: number): { from: number; to: number } {
  const end = Math.max(to, phrase.to);
  if (trigger < from) return { from: from - trigger <= SHOWN ? trigger : from, to: end };
  return { from, to: trigger - end <= SHOWN ? Math.max(end, trigger + 1) : end };
}

/** Tokens between a number and a word that its evidence shows with it. */
const SHOWN = 8;

/** What befell those whom a list goes on with; null where they only came. */
const fateOf = (question: Pointed | null): Metric | null =>
  question !== null && FATAL.has(question.metric) ? question.metric : null;

/** "tanks 9,120", not "soldiers number 9,120". */
const isThing = (a: Read, at: number): boolean =>
  a.parts[at]?.value === 'thing' && a.entryAt(at).verb === null;

/** Whether a clause tells enough of people whom only their number names. */
function isTold(
  a: Read,
  count: Count,
  { head }: NounPhrase,
  { by, metric, mood, whose }: Event,
  previous: Binding | null,
  question: Pointed | null,
): boolean {
  const last = previous?.metric ?? question?.metric ?? null;
  if (whose.forces.length > 0) return true;
  // Somebody's people are no soldiers without a force, unless a noun counts them, or they are a part of those counted.
  if (metric === null || (head === 'people' && by !== 'amount' && !isPartOfLosses(count, question)))
    return false;
  if (FATAL.has(metric)) return mood === 'done';
  if (head !== 'bare') return hasCome({ by });
  if (by === 'there') return last === metric;
  if (!hasCome({ by })) return false;
  // "would bring them twenty": a bare number may count anything, unless people who came were counted before.
  if (mood !== 'done') return /^(expect|label|people-label|host|amount)$/.test(by) || last === metric;
  return last === metric || !MOVING.test(by) || isPlaced(a);
}

/** "The Russians lost 1,800 people. 660 people were killed": fewer than were lost just before. */
const isPartOfLosses = ({ quantity }: Count, question: Pointed | null): boolean =>
  question !== null &&
  FATAL.has(question.metric) &&
  question.value !== null &&
  (quantity.value ?? quantity.high ?? question.value) < question.value;

/** What a bare number may do anywhere: "At the concert 1,200 had gone through the gate". */
const MOVING = /^(arrive|fight|stay)-agent$/;

/** Ways in which an event tells that people came, or are there. */
const hasCome = ({ by }: Pick<Event, 'by'>): boolean =>
  /^(send|expect|base|host|label|people-label|amount|arrive-agent|fight-agent|stay-agent|place)$/.test(by);
