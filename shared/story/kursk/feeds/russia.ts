import type { Feed } from '../../story.ts';

/** Russian newsrooms in exile, and the state agency for what Moscow claims. */
export const RUSSIAN_FEEDS: readonly Feed[] = [
  {
    url: 'https://meduza.io/rss/en/all',
    outlet: 'Meduza',
    language: 'en',
    note: 'The English edition can lag days behind the Russian one.',
  },
  {
    url: 'https://www.themoscowtimes.com/rss/news',
    outlet: 'The Moscow Times',
    language: 'en',
    note: 'Carries AFP, which quotes Seoul and Kyiv.',
  },
  {
    url: 'https://tass.com/rss/v2.xml',
    outlet: 'TASS',
    language: 'en',
    note: 'State agency: the Defence Ministry’s claims of Ukrainian losses in Kursk. Refuses some countries’ addresses.',
  },
];
