import type { Command } from 'commander';
import { UNSPECIFIED } from '../../shared/figures/figure.ts';
import { STORIES, storyById, UnknownStoryError } from '../../shared/story/stories.ts';
import type { Story } from '../../shared/story/story.ts';
import { UsageError } from './errors.ts';

/** Adds `--story`, the first one unless told otherwise. */
export function addStoryOption(command: Command): Command {
  const ids = STORIES.map((story) => story.id).join(', ');
  return command.option('--story <id>', `the story: ${ids}`, STORIES[0]?.id);
}

/** @throws UsageError naming the stories there are */
export function chosenStory(id: string): Story {
  try {
    return storyById(id);
  } catch (error) {
    throw error instanceof UnknownStoryError ? new UsageError(error.message) : error;
  }
}

/** Options that several commands choose by, as they were given. */
export interface SeriesOptions {
  readonly story: string;
  readonly force?: string[];
  readonly metric?: string[];
  readonly theatre?: string[];
  readonly claimant?: string[];
  readonly kind?: string[];
}

/** Every theatre that a figure of a story can have. */
export const theatresOf = ({ theatres, war }: Story): string[] => [
  ...new Set([...theatres.map(({ id }) => id), war.theatre, UNSPECIFIED]),
];
