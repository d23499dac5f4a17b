import type { Feed, Story } from '../story/story.ts';
import { tidy } from './plain-text.ts';

/** What is judged: an item's words. */
interface Words {
  readonly title: string;
  readonly summary: string;
}

/**
 * Whether an item may carry figures of the story: its title or summary has at least one word of every group of its
 * language, without regard to case, at word starts. See {@link Story.relevance}.
 * @param language BCP 47; a tag without words of its own (`en-GB`) is read by its primary tag. A language that the
 * story has no words for is never relevant.
 */
export function isRelevant(item: Words, language: string, story: Pick<Story, 'relevance'>): boolean {
  return whyIrrelevant(item, language, story) === null;
}

/** Why an item is not on the story, in words for a person; null where it is. @param language as for {@link isRelevant} */
export function whyIrrelevant(item: Words, language: string, story: Pick<Story, 'relevance'>): string | null {
  const groups = story.relevance[language] ?? story.relevance[language.split('-')[0] ?? ''];
  if (!groups) return `the story has no words in "${language}"`;
  const text = comparable(`${item.title}\n${item.summary}`);
  const missing = groups.find((words) => !words.some((word) => hasWord(text, comparable(word))));
  if (missing === undefined) return null;
  const some = missing.slice(0, SOME_WORDS).join(', ');
  return `has none of: ${some}${missing.length > SOME_WORDS ? ', …' : ''}`;
}

/** Words of a group that are named: enough to know which group is meant. */
const SOME_WORDS = 5;

/** Whether an item of a feed is read: every one of a feed that is all about the story, else the relevant ones. */
export function isWanted(
  item: { readonly title: string; readonly summary: string },
  feed: Pick<Feed, 'language' | 'relevance'>,
  story: Pick<Story, 'relevance'>,
): boolean {
  return feed.relevance === 'all' || isRelevant(item, feed.language, story);
}

/** One way of writing for the many: no capitals, plain spaces, hyphens and apostrophes, accents composed. */
function comparable(text: string): string {
  return tidy(text).normalize('NFC').replace(/[‘’ʼ]/gu, "'").toLowerCase();
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
