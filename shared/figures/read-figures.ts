import type { Story } from '../story/story.ts';
import { readEnglish } from './en/read-english.ts';
import type { Figure, Text } from './figure.ts';
import { type Verified, verifyFigures } from './verify/verify.ts';

/** Version of the reading rules; figures carry it, so that a later version can be told apart. */
export const EXTRACTOR_VERSION = '1';

/** A reader of one language: the folder of its words and rules. */
type Reader = (text: Text, story: Story) => Figure[];

const READERS: ReadonlyMap<string, Reader> = new Map([['en', readEnglish]]);

/** Languages that figures are read in, as BCP 47 primary tags. */
export const LANGUAGES: readonly string[] = [...READERS.keys()];

/**
 * Reads every figure in a text, title and body together.
 * @returns figures in the order of the text, each number of a series once; none for a language without a reader
 */
export function readFigures(text: Text, story: Story): Figure[] {
  return [...readVerified(text, story).figures];
}

/** The same, with how much of what the rules read the text did not bear out, by reason. */
export function readVerified(text: Text, story: Story): Verified {
  const reader = READERS.get(text.language.slice(0, 2).toLowerCase());
  return verifyFigures(reader ? reader(text, story) : [], text, story);
}
