import type { Metric } from '../../../figure.ts';

/**
 * The question that a text is on: how many of whose people, and what became of them. A question, a heading or a topic
 * puts it on the table; a figure answers it and leaves it there for the next number that does not explain itself.
 */
export interface Question {
  readonly force: string;
  readonly metric: Metric;
  readonly theatre: string;
  /** The number that answered it last (people); null while it waits for its answer. */
  readonly value: number | null;
  /** Put in so many words ("How many …?", a heading), not only by a number that was given. */
  readonly asked: boolean;
  readonly sentence: number;
  readonly line: number;
}

/** What a bare number is taken to answer: the part of a question that tells what it counts. */
export type Pointed = Pick<Question, 'metric' | 'value' | 'asked'>;

/** A place in a text: index of a sentence, and of its line. */
export interface Place {
  readonly sentence: number;
  readonly line: number;
}

/** Sentences and lines for which a question stays on the table. An empty line between two paragraphs is one. */
const PROSE = { sentences: 3, lines: 2 };
/** The same where people talk by turns: each turn is a line. */
const DIALOGUE = { sentences: 6, lines: 8 };

/** Whether what stood at `last` is still on the table. */
export function isNear(last: Place, place: Place, dialogue: boolean): boolean {
  const reach = dialogue ? DIALOGUE : PROSE;
  return place.sentence - last.sentence <= reach.sentences && place.line - last.line <= reach.lines;
}

/** An answer is of the size of the answer before: beyond this factor it counts something else. */
const SAME_SIZE = 12;

/** Smallest answer to a question that no number has answered yet; fewer who are there are no contingent. */
const LEAST = 10;
const LEAST_PRESENT = 100;

/** From this many on, soldiers that the text does not place are a standing army, not those sent. */
const ARMY = 200_000;

/** Whether so many people may answer a question. */
export function isPlausible(question: Pointed, value: number): boolean {
  const present = question.metric === 'deployed' || question.metric === 'planned';
  if (present && value >= ARMY) return false;
  // "Prisoners? Two.": few are taken alive.
  if (question.value === null && question.metric === 'captured' && question.asked) return value > 1;
  if (question.value === null) return value >= (present ? LEAST_PRESENT : LEAST);
  return value * SAME_SIZE >= question.value && value <= question.value * SAME_SIZE;
}
