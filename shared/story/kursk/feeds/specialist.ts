import type { Feed } from '../../story.ts';

/** What GDELT is asked: English articles that name North Korea beside the war and its people. */
const GDELT_QUERY =
  '"north korean" (kursk OR ukraine OR russia) (troops OR soldiers OR killed OR casualties) sourcelang:english';

/** Searches, institutes and the defence press. */
export const SPECIALIST_FEEDS: readonly Feed[] = [
  {
    url: `https://api.gdeltproject.org/api/v2/doc/doc?query=${encodeURIComponent(GDELT_QUERY)}&mode=artlist&format=rss&maxrecords=75&timespan=1d&sort=datedesc`,
    outlet: 'GDELT',
    language: 'en',
    relevance: 'all',
    note: 'A search over the world press, so every item is read; the outlet comes from the page. Titles only. Asks for no more than one request in five seconds and answers 429 beyond it. Error messages come as plain text with status 200.',
  },
  {
    url: 'https://understandingwar.org/feed/',
    outlet: 'ISW',
    language: 'en',
    note: 'Daily campaign assessments: long pages with many numbers, most of them cited from others. Lists also name /feeds.xml and /rss.xml, from before the site moved.',
  },
  {
    url: 'https://beyondparallel.csis.org/feed/',
    outlet: 'CSIS Beyond Parallel',
    language: 'en',
    relevance: 'all',
    note: 'A few posts a month on the two Koreas.',
  },
  {
    url: 'https://www.38north.org/feed/',
    outlet: '38 North',
    language: 'en',
    relevance: 'all',
    note: 'About one analysis a week on North Korea.',
  },
  {
    url: 'https://warontherocks.com/feed/',
    outlet: 'War on the Rocks',
    language: 'en',
    note: 'Essays; seldom the first with a number.',
  },
  {
    url: 'https://www.defensenews.com/arc/outboundfeeds/rss/?outputType=xml',
    outlet: 'Defense News',
    language: 'en',
    note: 'Pentagon briefings.',
  },
  {
    url: 'https://breakingdefense.com/feed/',
    outlet: 'Breaking Defense',
    language: 'en',
    note: 'Pentagon and NATO officials.',
  },
  {
    url: 'https://www.twz.com/feed',
    outlet: 'The War Zone',
    language: 'en',
    note: 'Long daily round-ups that cite Kyiv and Seoul. Moved from thedrive.com in 2023.',
  },
  {
    url: 'https://mil.in.ua/en/feed/',
    outlet: 'Militarnyi',
    language: 'en',
    note: 'Ukrainian defence portal, English edition.',
  },
];
