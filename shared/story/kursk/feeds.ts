import type { Feed } from '../story.ts';
import { KOREAN_FEEDS } from './feeds/korea.ts';
import { RUSSIAN_FEEDS } from './feeds/russia.ts';
import { SPECIALIST_FEEDS } from './feeds/specialist.ts';
import { UKRAINIAN_FEEDS } from './feeds/ukraine.ts';
import { WORLD_FEEDS } from './feeds/world.ts';

/**
 * Feeds in English that carry the story. Addresses were looked up in public feed lists in November 2026 and not
 * fetched from here: `fogwatch feeds --check` tells which answer. A note says where lists disagree.
 * Google News is left out on purpose: its links cannot be resolved to articles since July 2024.
 */
export const FEEDS: readonly Feed[] = [
  ...SPECIALIST_FEEDS,
  ...KOREAN_FEEDS,
  ...UKRAINIAN_FEEDS,
  ...RUSSIAN_FEEDS,
  ...WORLD_FEEDS,
];
