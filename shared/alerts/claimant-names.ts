import { REPORTED } from '../changes/change.ts';
import type { Story } from '../story/story.ts';
import { nearestNames } from './nearest.ts';

/** Everybody whose numbers a story can tell of, by canonical name, with the other spellings of each. */
export function claimantSpellings(
  story: Pick<Story, 'claimants' | 'countries'>,
): Readonly<Record<string, readonly string[]>> {
  const spellings: Record<string, string[]> = { [REPORTED]: [] };
  const add = (name: string, others: readonly string[]): void => {
    spellings[name] = [...(spellings[name] ?? []), ...others];
  };
  for (const { claimant, officials, names } of story.countries) {
    add(claimant, Object.values(names).flat());
    add(officials, []);
  }
  // A spokesman's numbers are his office's.
  for (const { name, speaksFor, aliases } of story.claimants) {
    add(speaksFor ?? name, [name, ...Object.values(aliases).flat()]);
  }
  return spellings;
}

/** A name that no claimant of the story has. */
export class UnknownClaimant extends Error {
  override readonly name = 'UnknownClaimant';
  readonly given: string;
  readonly nearest: readonly string[];

  constructor(given: string, nearest: readonly string[], all: readonly string[]) {
    const meant =
      nearest.length === 0 ? `the claimants are ${all.join(', ')}` : `nearest are ${nearest.join(', ')}`;
    super(`No claimant is called "${given}"; ${meant}.`);
    this.given = given;
    this.nearest = nearest;
  }
}

/**
 * The canonical name of a claimant, from any spelling that the story knows, without regard to case.
 * @throws UnknownClaimant with the nearest names
 */
export function claimantNamed(given: string, story: Pick<Story, 'claimants' | 'countries'>): string {
  const spellings = claimantSpellings(story);
  const names = Object.keys(spellings);
  const same = (text: string): boolean => text.toLowerCase() === given.toLowerCase();
  const found = names.find(same) ?? names.find((name) => spellings[name]?.some(same));
  if (found === undefined) throw new UnknownClaimant(given, nearestNames(given, names, spellings), names);
  return found;
}
