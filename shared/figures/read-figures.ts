import type { Story } from '../story/story.ts';
import type { Figure, Reading, Text } from './figure.ts';
import { readEnglish } from './languages/en/read-english.ts';
import { LANGUAGES as BY_TAG, languageOf } from './languages/languages.ts';
import { readByStructure } from './structure/read-by-structure.ts';
import { type Verified, verifyFigures } from './verify/verify.ts';

/** Version of the reading rules; figures carry it, so that a later version can be told apart. */
export const EXTRACTOR_VERSION = '1';

/** A reader of one language. */
type Reader = (text: Text, story: Story) => Reading[];

/** Languages with rules of their own beside the structure of their sentences. */
const READERS: ReadonlyMap<string, Reader> = new Map([['en', readEnglish]]);

/** Languages that figures are read in, as BCP 47 primary tags. */
export const LANGUAGES: readonly string[] = [...BY_TAG.keys()];

/**
 * Reads every figure in a text, title and body together.
 * @returns figures in the order of the text, each number of a series once; none for a language without a reader
 */
export function readFigures(text: Text, story: Story): Figure[] {
  return [...readVerified(text, story).figures];
}

/** The same, with how much of what the rules read the text did not bear out, by reason. */
export function readVerified(text: Text, story: Story): Verified {
  const language = languageOf(text.language);
  if (!language) return verifyFigures([], text, story);
  const reader = READERS.get(language.tag) ?? readByStructure(language);
  if (isDay(text.published)) return verifyFigures(reader(text, story), text, story);
  // Without a day of publication nothing tells on which day it was said, or which period "last month" is.
  const undated = { ...text, published: UNDATED };
  return verifyFigures(reader(undated, story).map(withoutDays), undated, story);
}

/** Read as of a day that no text was published on, since a reader asks for one. */
const UNDATED = '2100-01-01';

/** Whether a text says when it was published; feeds leave it out, or write what is no date. */
function isDay(published: string | null): boolean {
  return (
    published !== null &&
    /^\d{4}-\d{2}-\d{2}/.test(published) &&
    !Number.isNaN(Date.parse(published.slice(0, 10)))
  );
}

function withoutDays({ period: _period, ...reading }: Reading): Reading {
  return { ...reading, claimedOn: null };
}
