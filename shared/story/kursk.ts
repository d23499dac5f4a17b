import { CLAIMANTS } from './kursk/claimants.ts';
import { COUNTRIES } from './kursk/countries.ts';
import { FEEDS } from './kursk/feeds.ts';
import { FORCES } from './kursk/forces.ts';
import { RELEVANCE } from './kursk/relevance.ts';
import { THEATRES, WAR } from './kursk/theatres.ts';
import type { Story } from './story.ts';

/** North Korean soldiers in Russia's Kursk region, and the Russians and Ukrainians they fight beside and against. */
export const KURSK: Story = {
  id: 'kursk',
  title: 'North Korean soldiers in the Kursk region',
  feeds: FEEDS,
  relevance: RELEVANCE,
  forces: FORCES,
  combinedForces: ['russia+north-korea'],
  watches: { 'south-korea': 'north-korea' },
  enemies: { ukraine: 'russia', russia: 'ukraine' },
  theatres: THEATRES,
  // From Ukraine's incursion to the first fights of North Korea's soldiers.
  opening: { from: '2024-08-01', to: '2024-12-31' },
  war: WAR,
  countries: COUNTRIES,
  claimants: CLAIMANTS,
  defaultSeries: [
    { force: 'north-korea' },
    { force: 'russia', theatres: ['kursk'] },
    { force: 'ukraine', theatres: ['kursk'] },
  ],
};
