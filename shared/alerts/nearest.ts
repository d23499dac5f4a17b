import { distance } from 'fastest-levenshtein';

/** Names told to somebody who misspelt one. */
const MOST_TOLD = 3;

/** A name this much of whose letters differ is no misspelling of another. */
const MOST_DIFFERENT = 0.5;

/**
 * The known names that somebody may have meant, nearest first, without regard to case; at most three.
 * @param spellings other spellings by the name that they stand for
 */
export function nearestNames(
  given: string,
  known: readonly string[],
  spellings: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  return known
    .map((name) => ({
      name,
      distance: Math.min(
        ...[name, ...(spellings[name] ?? [])].map((spelling) => difference(given, spelling)),
      ),
    }))
    .filter(({ distance }) => distance <= MOST_DIFFERENT)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_TOLD)
    .map(({ name }) => name);
}

/** Part of the letters that differ, 0 to 1; a name that begins with what was given is as near as one letter off. */
function difference(given: string, name: string): number {
  const [one, other] = [given.toLowerCase(), name.toLowerCase()];
  if (other.startsWith(one) && one.length > 1) return 1 / other.length;
  return distance(one, other) / Math.max(one.length, other.length, 1);
}
