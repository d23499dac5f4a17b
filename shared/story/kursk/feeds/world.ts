import type { Feed } from '../../story.ts';

/** Newsrooms of the wider world: general feeds, so most items are none of the story. */
export const WORLD_FEEDS: readonly Feed[] = [
  { url: 'https://feeds.bbci.co.uk/news/world/rss.xml', outlet: 'BBC News', language: 'en' },
  {
    url: 'https://www.theguardian.com/world/ukraine/rss',
    outlet: 'The Guardian',
    language: 'en',
    note: 'Ukraine; its daily briefing gathers several claims a page.',
  },
  {
    url: 'https://www.theguardian.com/world/north-korea/rss',
    outlet: 'The Guardian',
    language: 'en',
    note: 'North Korea.',
  },
  {
    url: 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml',
    outlet: 'The New York Times',
    language: 'en',
    note: 'Pages stop at a paywall: mostly read from title and summary.',
  },
  {
    url: 'https://feeds.washingtonpost.com/rss/world',
    outlet: 'The Washington Post',
    language: 'en',
    note: 'Paywall, as above.',
  },
  { url: 'https://feeds.skynews.com/feeds/rss/world.xml', outlet: 'Sky News', language: 'en' },
  { url: 'https://rss.dw.com/rdf/rss-en-world', outlet: 'DW', language: 'en', note: 'RDF (RSS 1.0).' },
  { url: 'https://www.france24.com/en/europe/rss', outlet: 'France 24', language: 'en' },
  { url: 'https://www.aljazeera.com/xml/rss/all.xml', outlet: 'Al Jazeera', language: 'en' },
  { url: 'https://feeds.npr.org/1004/rss.xml', outlet: 'NPR', language: 'en' },
  {
    url: 'https://abcnews.go.com/abcnews/internationalheadlines',
    outlet: 'ABC News',
    language: 'en',
    note: 'Carries AP, and its own Pentagon reporting.',
  },
  { url: 'https://www.cbsnews.com/latest/rss/world', outlet: 'CBS News', language: 'en' },
  { url: 'https://www.independent.co.uk/news/world/rss', outlet: 'The Independent', language: 'en' },
];
