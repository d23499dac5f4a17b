import { CANARY } from '../shared/story/canary.ts';
import { storyById } from '../shared/story/stories.ts';
import type { Story } from '../shared/story/story.ts';
import { ENVIRONMENT, listSetting, requireSetting } from './environment.ts';

/** The stories that articles are read of: those that are followed, and the canary. @throws SettingError, UnknownStoryError */
export const storiesRead = (environment: NodeJS.ProcessEnv): Story[] => [
  ...deployedStories(environment),
  CANARY,
];

/**
 * The stories that a deployment follows, with the feeds of the environment in place of their own where it names any.
 * @throws SettingError where none is named, UnknownStoryError
 */
export function deployedStories(environment: NodeJS.ProcessEnv): Story[] {
  requireSetting(environment, ENVIRONMENT.stories);
  const feeds = listSetting(environment, ENVIRONMENT.feeds).map((url) => ({
    url,
    outlet: new URL(url).hostname,
    relevance: 'all' as const,
    language: 'en',
  }));
  return listSetting(environment, ENVIRONMENT.stories).map((id) => {
    const story = storyById(id);
    return feeds.length === 0 ? story : { ...story, feeds };
  });
}
