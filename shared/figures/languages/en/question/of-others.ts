import type { Read } from '../read.ts';

/** Words behind "how many" that leave open, or ask again, who is counted. */
const OPEN =
  /^(of|have|has|had|are|is|was|were|do|does|did|will|would|can|could|more|north|northern|dead|killed|wounded|died|there|in|then|like|and|so|still|now|people|men|casualties|losses|prisoners|captives|came|come|went|remain|left|altogether|exactly|or)$/;

/** "How many members work on this?": asked after people, or things, that are none of the story's. */
export function asksOfOthers(a: Read): boolean {
  const many = a.tokens.findIndex(({ lower }, at) => lower === 'many' && a.tokens[at - 1]?.lower === 'how');
  if (many < 0) return false;
  const counted = a.tokens[many + 1];
  if (counted?.kind !== 'word') return false;
  if (counted.lower === 'people')
    return /^(work|working|read|listen|follow|live)$/.test(a.tokens[many + 2]?.lower ?? '');
  return (
    !OPEN.test(counted.lower) && !a.parts[many + 1] && !a.forces[many + 1] && /[^s]s$/.test(counted.lower)
  );
}
