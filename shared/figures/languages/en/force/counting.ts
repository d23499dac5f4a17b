import type { Annotated } from '../../../annotate.ts';
import type { Names } from '../../../names.ts';
import type { Event } from '../../../structure/event.ts';
import type { NounPhrase } from '../../../structure/phrase.ts';
import type { Binding } from '../binding/binding.ts';
import type { Cue, Part } from '../lexicon.ts';
import type { Place } from '../question/question.ts';
import type { Speaker } from '../speakers/speakers.ts';
import type { Focus } from './focus.ts';
import type { PeopleMention } from './mentions.ts';

/** A count whose people are asked for, and all that may tell whose they are. */
export interface Counting {
  readonly a: Annotated<Part, Cue>;
  readonly binding: Binding;
  readonly mentions: readonly PeopleMention[];
  readonly speakers: readonly Speaker[];
  readonly focus: Focus;
  readonly place: Place;
  readonly names: Names;
  readonly topic: Topic;
  /** What their clause says of them; null where it does not tell. */
  readonly event: Event | null;
  /** Whoever the people of the count cannot be. */
  readonly strangers: readonly NounPhrase[];
  /** What the heading of a list says, for a count in an entry of it. */
  readonly heading: { readonly force: string | null } | null;
}

/** What the text as a whole is about, and who speaks. */
export interface Topic {
  /** The title, or the first lines, name the story's own force: a number of nobody's is taken for that force's. */
  readonly headed: boolean;
  /** Some sentence names it. */
  readonly named: boolean;
  /** Country of whoever speaks, as the id of a force: tells who "the enemy" and "we" are. */
  readonly side: string | null;
  /** People talk by turns: what is asked in one is answered in another. */
  readonly dialogue: boolean;
}
