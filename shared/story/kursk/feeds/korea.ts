import type { Feed } from '../../story.ts';

/** Seoul's press and those who watch the North: first with the National Intelligence Service's briefings. */
export const KOREAN_FEEDS: readonly Feed[] = [
  {
    url: 'https://en.yna.co.kr/RSS/northkorea.xml',
    outlet: 'Yonhap',
    language: 'en',
    note: 'The agency’s North Korea desk; usually the first in English with NIS and JCS numbers.',
  },
  {
    url: 'https://en.yna.co.kr/RSS/news.xml',
    outlet: 'Yonhap',
    language: 'en',
    note: 'Everything the agency sends in English, about 100 items; overlaps with the North Korea desk.',
  },
  {
    url: 'https://www.koreaherald.com/rss/newsAll',
    outlet: 'The Korea Herald',
    language: 'en',
    note: 'All sections. Older lists name rss_xml.php, which now answers with HTML.',
  },
  {
    url: 'https://feed.koreatimes.co.kr/k/allnews.xml',
    outlet: 'The Korea Times',
    language: 'en',
    note: 'All sections. Its www/rss addresses are being given up.',
  },
  {
    url: 'https://koreajoongangdaily.joins.com/xmls/joins',
    outlet: 'Korea JoongAng Daily',
    language: 'en',
    note: 'Doubtful: some lists of 2026 have it working, some with 403 or 404 to programs.',
  },
  {
    url: 'https://english.hani.co.kr/rss/english_edition/',
    outlet: 'Hankyoreh',
    language: 'en',
    note: 'Doubtful: the address of older lists.',
  },
  {
    url: 'https://www.nknews.org/feed/',
    outlet: 'NK News',
    language: 'en',
    relevance: 'all',
    note: 'Several hundred items on North Korea alone; many pages stop at a paywall after the first paragraphs.',
  },
  {
    url: 'https://www.dailynk.com/english/feed/',
    outlet: 'Daily NK',
    language: 'en',
    relevance: 'all',
    note: 'North Korea alone, with sources inside the country.',
  },
];
