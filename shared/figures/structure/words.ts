import { linesOf } from '../lines.ts';

/** Words in small letters. */
export type Words = ReadonlySet<string>;

/** The words of a list with white space between them: one a line, or a few that belong together. */
export const wordsOf = (list: string): Words => new Set(list.split(/\s+/).filter(Boolean));

/** Phrases in small letters, one a line. */
export const phrasesOf = (list: string): Words => new Set(linesOf(list));
