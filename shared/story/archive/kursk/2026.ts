import type { ReportDraft } from '../archive-report.ts';

const AL_JAZEERA =
  'https://www.aljazeera.com/news/2026/1/2/over-400000-russians-killed-wounded-for-0-8-percent-of-ukraine-in-2025?traffic_source=rss';
const NK_NEWS_GRAVES =
  'https://www.nknews.org/2026/01/north-korea-reveals-over-400-graves-for-soldiers-killed-in-sacred-ukraine-war/';
const NK_NEWS_STRIKES =
  'https://www.nknews.org/2026/02/ukraine-says-north-korean-troops-are-still-carrying-out-strikes-from-russia/';
const NORTHEASTERN = 'https://news.northeastern.edu/2026/02/23/russia-ukraine-war-four-year-anniversary/';
const REUTERS_SENT =
  'https://www.reuters.com/business/aerospace-defense/ukraine-sent-two-captured-north-korean-soldiers-south-korea-zelenskiy-says-2026-09-23/';
const GUARDIAN_BRIEFING =
  'https://www.theguardian.com/world/2026/sep/29/ukraine-war-briefing-putin-orders-army-expansion-as-zelenskyy-claims-more-north-korean-troops-to-be-deployed-for-moscow';

/** 2026: graves, new counts of the dead, and talk of more. */
export const YEAR_2026: readonly ReportDraft[] = [
  {
    id: '2026-01-02-general-staff',
    title: 'A year of losses: over 400,000',
    published: '2026-01-02T10:00:00Z',
    reportedBy: 'Al Jazeera',
    source: AL_JAZEERA,
    paragraphs: [
      'More than 400,000 Russian soldiers were killed or wounded last year across the front, according to the General Staff of the Armed Forces of Ukraine.',
    ],
  },
  {
    id: '2026-01-06-graves',
    title: 'Graves in rows',
    published: '2026-01-06T08:00:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_GRAVES,
    paragraphs: [
      'Pictures of a new cemetery in Pyongyang suggest that about 400 North Korean soldiers killed in Kursk lie there.',
      'The state showed the place on television and gave no count.',
    ],
  },
  {
    id: '2026-02-04-hur-killed',
    title: 'HUR: about 1,500 Northern dead',
    published: '2026-02-04T09:00:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_STRIKES,
    paragraphs: [
      'About 1,500 North Korean soldiers have been killed, Ukraine’s military intelligence said on Wednesday.',
      'The rest still shell Ukraine from the Russian side of the border, the agency said.',
    ],
  },
  {
    id: '2026-02-04-hur-casualties',
    title: 'Between four and five thousand casualties',
    published: '2026-02-04T09:50:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_STRIKES,
    paragraphs: [
      'North Korea has suffered between 4,000 and 5,000 casualties, HUR said on Wednesday. That includes dead and wounded.',
    ],
  },
  {
    id: '2026-02-04-hur-deployed',
    title: 'At least 14,000 have gone, says Kyiv’s military intelligence',
    published: '2026-02-04T11:00:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_STRIKES,
    paragraphs: [
      'At least 14,000 North Korean soldiers have been sent to Russia since 2024, according to HUR.',
      'Some were rotated home, and others took their places.',
    ],
  },
  {
    id: '2026-02-06-review',
    title: 'Kyiv and Seoul, two years on',
    published: '2026-02-06T08:00:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_STRIKES,
    form: 'review',
    paragraphs: [
      'On Wednesday HUR put the number of North Koreans killed at about 1,500. Last September South Korea’s National Intelligence Service spoke of about 2,000.',
      'It is the first time that Kyiv’s count lies below Seoul’s.',
    ],
  },
  {
    id: '2026-02-23-csis-russia',
    title: 'CSIS on four years of Russian losses',
    published: '2026-02-23T14:00:00Z',
    reportedBy: 'Northeastern Global News',
    source: NORTHEASTERN,
    paragraphs: [
      'Russia has suffered at least 1.2 million casualties since February 2022, the Center for Strategic and International Studies estimates.',
      'As many as 325,000 Russian soldiers have been killed since February 2022, CSIS says.',
    ],
  },
  {
    id: '2026-02-23-csis-ukraine',
    title: 'And Ukraine’s side of the ledger',
    published: '2026-02-23T14:30:00Z',
    reportedBy: 'Northeastern Global News',
    source: NORTHEASTERN,
    paragraphs: [
      'Ukraine has suffered about 600,000 casualties since February 2022, according to CSIS.',
      'About 140,000 Ukrainian soldiers have been killed since February 2022, the institute estimates.',
    ],
  },
  {
    id: '2026-02-23-mediazona',
    title: 'Name by name: 186,102',
    published: '2026-02-23T15:10:00Z',
    reportedBy: 'Northeastern Global News',
    source: NORTHEASTERN,
    paragraphs: [
      'Mediazona and the BBC have confirmed that 186,102 Russian soldiers were killed since February 2022.',
      'They count obituaries, graves and court files, so the list is a floor.',
    ],
  },
  {
    id: '2026-03-02-review',
    title: 'Four years: why no two totals agree',
    published: '2026-03-02T08:00:00Z',
    reportedBy: 'Northeastern Global News',
    source: NORTHEASTERN,
    form: 'review',
    paragraphs: [
      'Last month CSIS estimated that as many as 325,000 Russian soldiers had been killed since February 2022. Mediazona and the BBC have confirmed 186,102 Russian soldiers killed since February 2022, each by name.',
      'The one is a model, the other a list.',
    ],
  },
  {
    id: '2026-09-23-prisoners',
    title: 'The two prisoners are in Seoul',
    published: '2026-09-23T12:00:00Z',
    reportedBy: 'Reuters',
    source: REUTERS_SENT,
    paragraphs: [
      'Two captured North Korean soldiers have been sent to South Korea, President Volodymyr Zelensky said on Wednesday.',
      'They had been held in Kyiv since January 2025.',
    ],
  },
  {
    id: '2026-09-28-zelensky-30000',
    title: 'Zelensky: Pyongyang plans to send 30,000',
    published: '2026-09-28T19:00:00Z',
    reportedBy: 'The Guardian',
    source: GUARDIAN_BRIEFING,
    paragraphs: [
      'North Korea plans to send 30,000 soldiers to Russia, Zelensky said on Monday.',
      'It would be the largest deployment so far.',
    ],
  },
  {
    id: '2026-09-30-review',
    title: 'Before a third year',
    published: '2026-09-30T08:00:00Z',
    reportedBy: 'The Guardian',
    source: GUARDIAN_BRIEFING,
    form: 'review',
    paragraphs: [
      'On Monday Zelensky spoke of 30,000 North Korean soldiers who are to go to Russia. In October 2024 he spoke of 10,000.',
      'What stands between the two is set down in this archive, with who said it and when.',
    ],
  },
];
