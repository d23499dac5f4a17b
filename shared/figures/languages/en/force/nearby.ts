import { combinedForce } from '../../../force.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';
import type { PeopleMention } from './mentions.ts';

/** "Russians and Koreans together": two forces in one number. */
function joinedMention({ a, mentions, names }: Counting, last: PeopleMention): Found | null {
  const first = mentions.find((mention) => {
    const joint = behindSoldiers(a, mention.to);
    return joint === last.from - 1 && /^(and|&|\+)$/.test(a.tokens[joint]?.lower ?? '');
  });
  if (!first?.force || !last.force || first.force === last.force) return null;
  return found(combinedForce([first.force, last.force], names.story.combinedForces), 'combined');
}

/** "Russian marines and North Koreans": past the noun that the first adjective has. */
function behindSoldiers(a: Counting['a'], to: number): number {
  const noun = a.parts[to];
  return noun?.value === 'soldiers' ? noun.to : to;
}

/** The people named last before the count, or the first behind it. */
export function byMention(counting: Counting): Found | null {
  const { a, binding, mentions } = counting;
  const { how, count } = binding;
  const left = mentions.filter((mention) => mention.to <= count.from).at(-1);
  if (left) return joinedMention(counting, left) ?? found(left.force, 'mention-before');
  const right = mentions.find((mention) => mention.from >= count.to);
  if (
    right &&
    how !== 'noun' &&
    right.from - count.to < 12 &&
    !a.tokens.slice(count.to, right.from).some((token) => token.text === ';')
  ) {
    return found(right.force, 'mention-behind');
  }
  return null;
}
