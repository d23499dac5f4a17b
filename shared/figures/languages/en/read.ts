import type { Annotated } from '../../annotate.ts';
import type { Cue, Part } from './lexicon.ts';
import type { Speech } from './speech.ts';

/** An annotated English sentence. */
export type Read = Annotated<Part, Cue, Speech>;

/** A sentence to read, and the text that its offsets count in. */
export interface Passage {
  readonly read: Read;
  readonly source: string;
}
