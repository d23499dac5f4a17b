import { combinedForce } from '../../../force.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';
import type { PeopleMention } from './mentions.ts';

/** "Northern losses at 3,950", "the number of North Korean soldiers killed … at 310". */
export function byModifier(counting: Counting): Found | null {
  const { a, binding, mentions, speakers } = counting;
  const { governor, how, count } = binding;
  if (!governor || how !== 'nominal') return null;
  const named = mentions.find(({ from, to }) => from <= governor.mark.from && governor.mark.from < to);
  const joined = named && joinedMention(counting, named);
  if (joined) return joined;
  for (let at = governor.mark.from - 1; at >= Math.max(0, governor.mark.from - 4); at--) {
    const mark = a.forces[at];
    // "Zelensky puts losses at", "The Ukrainians believe the number to be": who counts, and not whom.
    const counts =
      mark && (a.speechAt(mark.to)?.value === 'says' || speakers.some(({ from }) => from === mark.from));
    if (mark && !counts) return found(mark.value.force, 'modifier');
  }
  const within = mentions.filter((mention) => mention.from >= governor.mark.from && mention.to <= count.from);
  const last = within.at(-1);
  return (last && joinedMention(counting, last)) ?? (within[0] ? found(within[0].force, 'modifier') : null);
}

/** "Russians and Koreans together": two forces in one number. */
export function joinedMention({ a, mentions, names }: Counting, last: PeopleMention): Found | null {
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
  const { governor, how, count } = binding;
  const killer =
    governor?.part === 'killing' ||
    governor?.part === 'capturing' ||
    (how === 'object' && governor?.part === 'killed');
  const left = mentions.filter((mention) => mention.to <= count.from).at(-1);
  if (left && !killer) return joinedMention(counting, left) ?? found(left.force, 'mention-before');
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
