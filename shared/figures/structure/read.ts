import type { Annotated } from '../annotate.ts';
import type { Part } from '../part.ts';
import type { NounPhrase } from './phrase.ts';

/** A sentence with its marks, as the layers of structure take it. */
export type Read = Annotated<Part>;

/** The word at a token in small letters; empty where there is none. */
export const lowerAt = (a: Read, at: number | null): string =>
  at === null || at < 0 ? '' : (a.tokens[at]?.lower ?? '');

/** The link that governs a noun phrase, in small letters; empty for a subject or an object. */
export const linkOf = (a: Read, { preposition }: NounPhrase): string => lowerAt(a, preposition);
