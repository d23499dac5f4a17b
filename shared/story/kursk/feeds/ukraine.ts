import type { Feed } from '../../story.ts';

/** Kyiv's press and agencies in English. */
export const UKRAINIAN_FEEDS: readonly Feed[] = [
  {
    url: 'https://www.ukrinform.net/rss/block-lastnews',
    outlet: 'Ukrinform',
    language: 'en',
    note: 'State agency; carries the General Staff’s daily totals.',
  },
  {
    url: 'https://en.interfax.com.ua/news/last.rss',
    outlet: 'Interfax-Ukraine',
    language: 'en',
    note: 'Agency, 20 to 30 items a day.',
  },
  { url: 'https://kyivindependent.com/feed/', outlet: 'The Kyiv Independent', language: 'en' },
  {
    url: 'https://www.pravda.com.ua/eng/rss/',
    outlet: 'Ukrainska Pravda',
    language: 'en',
    note: 'English edition; lists also name /eng/rss/view_news/.',
  },
  {
    url: 'https://www.kyivpost.com/feed',
    outlet: 'Kyiv Post',
    language: 'en',
    note: '10 to 15 items a day.',
  },
  {
    url: 'https://english.nv.ua/rss/all.xml',
    outlet: 'NV',
    language: 'en',
    note: 'The New Voice of Ukraine.',
  },
  {
    url: 'https://euromaidanpress.com/feed/',
    outlet: 'Euromaidan Press',
    language: 'en',
    note: 'Longer pieces; round-ups that repeat older numbers.',
  },
];
