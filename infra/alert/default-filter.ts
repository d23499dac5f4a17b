import { ATTRIBUTES } from '../../shared/alerts/attributes.ts';
import type { Story } from '../../shared/story/story.ts';

type Match = string | { readonly prefix: string } | { readonly suffix: string };
type Choice = Readonly<Record<string, readonly Match[]>>;
export type FilterPolicy = Choice | { readonly $or: readonly Choice[] };

/**
 * The series that a story's subscribers hear of by default, as an SNS filter policy on message attributes:
 * SNS does the choosing. `$or` needs two choices or more.
 */
export function defaultFilter(stories: readonly Story[]): FilterPolicy {
  const choices = stories.flatMap((story) =>
    story.defaultSeries.map(({ force, theatres }) => ({
      [ATTRIBUTES.story]: [story.id],
      // A number for several forces together is heard of by those who follow one of them.
      [ATTRIBUTES.force]: [force, { prefix: `${force}+` }, { suffix: `+${force}` }],
      ...(theatres && { [ATTRIBUTES.theatre]: theatres }),
    })),
  );
  const [only] = choices;
  return choices.length === 1 && only !== undefined ? only : { $or: choices };
}
