import type { Token } from '../../../tokens.ts';

/** The word at a place in lower case; empty beyond the ends of the sentence. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
