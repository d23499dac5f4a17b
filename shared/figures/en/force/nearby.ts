import type { Annotated } from '../../annotate.ts';
import type { Binding } from '../bind.ts';
import type { Part } from '../lexicon.ts';
import { type Found, found } from './found.ts';
import { combinedForce, type PeopleMention } from './mentions.ts';

/** "Northern losses at 3,950", "the number of North Korean soldiers killed … at 310". */
export function byModifier(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
): Found | null {
  const { governor, how, count } = binding;
  if (!governor || how !== 'nominal') return null;
  for (let at = governor.mark.from - 1; at >= Math.max(0, governor.mark.from - 4); at--) {
    const mark = a.forces[at];
    if (mark) return found(mark.value.force, 'modifier');
  }
  const within = mentions.find((mention) => mention.from >= governor.mark.from && mention.to <= count.from);
  return within ? found(within.force, 'modifier') : null;
}

/** "Russians and Koreans together": two forces in one number. */
export function joinedMention(
  a: Annotated<Part>,
  last: PeopleMention,
  mentions: readonly PeopleMention[],
  combined: readonly string[],
): Found | null {
  const first = mentions.find(
    (mention) => mention.to === last.from - 1 && /^(and|&|\+)$/.test(a.tokens[mention.to]?.lower ?? ''),
  );
  if (!first?.force || !last.force || first.force === last.force) return null;
  return found(combinedForce([first.force, last.force], combined), 'combined');
}

export function byMention(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
  combined: readonly string[],
): Found | null {
  const { governor, how, count } = binding;
  const killer =
    governor?.part === 'killing' ||
    governor?.part === 'capturing' ||
    (how === 'object' && governor?.part === 'killed');
  const left = mentions.filter((mention) => mention.to <= count.from).at(-1);
  if (left && !killer)
    return joinedMention(a, left, mentions, combined) ?? found(left.force, 'mention-before');
  const right = mentions.find((mention) => mention.from >= count.to);
  if (
    right &&
    how !== 'noun' &&
    right.from - count.to < 12 &&
    !a.tokens.slice(count.to, right.from).some((token) => token.text === ';')
  ) {
    return found(right.force, 'mention-behind');
  }
  return killer && left ? found(null, 'killer') : null;
}
