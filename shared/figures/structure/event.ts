import type { Metric } from '../figure.ts';
import type { Mood } from './mood.ts';
import type { Whose } from './people.ts';

/** What a sentence says of the people of a count: a trigger with its arguments. */
export interface Event {
  /** What became of them; null where people leave, enlist, come home: nobody that is counted. */
  readonly metric: Metric | null;
  /** Whose people they are, as far as the sentence tells. */
  readonly whose: Whose;
  readonly mood: Mood;
  /** Who kills, wounds or captures them, who are none of their own; null where the event has nobody like that. */
  readonly against: Whose | null;
  /** Token of the word that told. */
  readonly trigger: number;
  /** How the count hangs on its trigger, for explanations. */
  readonly by: string;
}

/** Of an event that befell those counted as a whole. */
export const SUFFERER = 'sufferer';

/** Of those whom a part is taken of. */
export const BASE = 'base';

/** Of the event of those whom somebody captures. */
export const CAPTURED = 'capture-patient';
