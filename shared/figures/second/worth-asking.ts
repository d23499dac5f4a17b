import type { Story } from '../../story/story.ts';
import type { Text } from '../figure.ts';
import { normalise } from '../tokens.ts';
import { grammarOf } from '../verify/grammars.ts';

/**
 * Whether a text may hold a figure of the story: a number that may count people stands in it, and a name of one of the
 * story's forces. Most articles hold neither, and are never sent to a second reader.
 */
export function isWorthAsking({ title, text, language }: Text, story: Story): boolean {
  const grammar = grammarOf(language);
  if (grammar === null) return false;
  let counted = false;
  let named = false;
  for (const line of `${title}\n${text}`.split('\n')) {
    const shaped = normalise(line);
    for (const { peopleCounts, forces } of grammar.sentencesIn(shaped, 0, shaped.length, story)) {
      counted ||= peopleCounts.length > 0;
      named ||= forces.some((mark) => mark !== undefined && mark.value.force !== null);
      if (counted && named) return true;
    }
  }
  return false;
}
