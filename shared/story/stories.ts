import { KURSK } from './kursk.ts';
import type { Story } from './story.ts';

/** Every story that this build follows. */
export const STORIES: readonly Story[] = [KURSK];

/** Somebody asked for a story that is not here. */
export class UnknownStoryError extends Error {
  override readonly name = 'UnknownStoryError';
  readonly id: string;
  readonly known: readonly string[];

  constructor(id: string, known: readonly string[]) {
    super(`There is no story "${id}". Known stories: ${known.join(', ')}.`);
    this.id = id;
    this.known = known;
  }
}

/**
 * The story with this id.
 * @throws {UnknownStoryError} naming the known ids.
 */
export function storyById(id: string, stories: readonly Story[] = STORIES): Story {
  const story = stories.find((candidate) => candidate.id === id);
  if (!story) {
    throw new UnknownStoryError(
      id,
      stories.map((known) => known.id),
    );
  }
  return story;
}
