import type { Annotated } from '../../annotate.ts';
import type { Part } from './lexicon.ts';

/** The verb that a token may be a form of; the empty word where it is none. */
export const lemmaAt = (a: Annotated<Part>, at: number): string => a.entryAt(at).verb?.lemma ?? '';
