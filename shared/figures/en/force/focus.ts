import type { Metric } from '../../figure.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/** Whom a text speaks of as it goes on: what "them", "the dead" and a bare number point back to. */
export interface Focus {
  /** The people spoken of last; `force` null where they are no force of the story. */
  people: { readonly force: string | null; readonly sentence: number; readonly line: number } | null;
  /** The place named last. */
  placed: { readonly theatre: string; readonly sentence: number; readonly line: number } | null;
  /** The force counted last. */
  counted: {
    readonly force: string;
    readonly metric: Metric;
    readonly theatre: string;
    readonly sentence: number;
    readonly line: number;
  } | null;
}

export interface Place {
  readonly sentence: number;
  readonly line: number;
}

/** Whoever was counted or spoken of last, at most three sentences ago. */
export function byFocus({ binding, focus, place }: Counting): Found | null {
  const { counted, people } = focus;
  const near = (last: Place, sentences: number) =>
    place.sentence - last.sentence <= sentences && place.line - last.line <= 2;
  const later = people && (!counted || people.sentence > counted.sentence) ? people : null;
  if (later && near(later, 3)) return found(later.force, 'context', false);
  if (counted && near(counted, 3)) return found(counted.force, 'chain', false);
  if (people && near(people, 3)) return found(people.force, 'context', false);
  return binding.phrase.head === 'partitive' && people && near(people, 6)
    ? found(people.force, 'context', false)
    : null;
}
