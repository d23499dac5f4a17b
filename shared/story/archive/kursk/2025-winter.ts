import type { ReportDraft } from '../archive-report.ts';

const PRESIDENT = 'https://www.president.gov.ua/en/news/speeches';
const KYIV_POST = 'https://kyivpost.com/uk/post/45169';
const MOSCOW_TIMES_CAPTURED =
  'https://www.themoscowtimes.com/2025/01/12/seoul-confirms-ukraine-captured-2-north-korean-soldiers-a87577';
const MOSCOW_TIMES_300 =
  'https://www.themoscowtimes.com/2025/01/13/around-300-north-korean-soldiers-killed-fighting-for-russia-south-korean-lawmaker-says-a87581';
const SPIEGEL =
  'https://www.spiegel.de/ausland/suedkorea-geheimdienst-geht-von-mindestens-3000-getoeteten-und-verletzten-nordkoreanern-in-kursk-aus-a-a5762ac2-5ab7-4a0b-a5e7-d06d8c3f546a';
const BREAKNEWS = 'https://busan.breaknews.com/';
const BBC = 'https://www.bbc.com/news/articles/c87djeezjxeo';
const LENTA = 'https://lenta.ru/news/2025/01/26';
const VZ = 'https://vz.ru/news/2025/3/17';
const AP =
  'https://apnews.com/article/north-korea-kim-jong-un-drones-reconnaissance-explode-38763ca46140d7f9dbfe3b83ec874631';

/** January to March 2025: prisoners, tolls, reinforcements. */
export const WINTER_2025: readonly ReportDraft[] = [
  {
    id: '2025-01-06-zelensky-russians',
    title: 'Five months in Kursk: Zelensky on Russian losses',
    published: '2025-01-06T19:40:00Z',
    reportedBy: 'President of Ukraine',
    source: PRESIDENT,
    paragraphs: [
      'Russia has lost 38,000 soldiers, killed and wounded, in the Kursk region, President Volodymyr Zelensky said on Monday in his evening address.',
      'About 15,000 Russian soldiers have been killed in Kursk, Zelensky said.',
    ],
  },
  {
    id: '2025-01-07-review',
    title: 'Kursk, five months on',
    published: '2025-01-07T08:30:00Z',
    reportedBy: 'President of Ukraine',
    source: PRESIDENT,
    form: 'review',
    paragraphs: [
      'On Monday Zelensky put Russian casualties in the Kursk region at 38,000. Moscow publishes no number of its own.',
      'The area that Ukraine holds has shrunk by about half since August.',
    ],
  },
  {
    id: '2025-01-09-zelensky-4000',
    title: 'Zelensky: the North has lost 4,000 men',
    published: '2025-01-09T13:00:00Z',
    reportedBy: 'Kyiv Post',
    source: KYIV_POST,
    paragraphs: [
      'North Korea has lost 4,000 soldiers, killed and wounded, Zelensky said on Thursday at a meeting with partners in Ramstein.',
      'Late in December he had spoken of about 3,000.',
    ],
  },
  {
    id: '2025-01-12-captured',
    title: 'Two prisoners in Kyiv, Seoul confirms',
    published: '2025-01-12T08:10:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_CAPTURED,
    paragraphs: [
      'Ukraine has captured two North Korean soldiers in the Kursk region, South Korea confirmed on Sunday.',
      'Both are wounded and are being questioned in Kyiv with the help of interpreters.',
    ],
  },
  {
    id: '2025-01-13-nis',
    title: 'Spy agency: about 300 dead, 2,700 hurt',
    published: '2025-01-13T05:20:00Z',
    reportedBy: 'Busan Breaknews',
    source: BREAKNEWS,
    paragraphs: [
      'About 300 North Korean soldiers have been killed and about 2,700 wounded, South Korea’s National Intelligence Service told lawmakers on Monday.',
      'That makes at least 3,000 casualties, the service said.',
    ],
  },
  {
    id: '2025-01-13-echo-300',
    title: 'Around 300 Northerners killed, South Korean lawmaker says',
    published: '2025-01-13T07:45:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_300,
    paragraphs: [
      'A South Korean lawmaker who heard the National Intelligence Service on Monday said that around 300 North Korean soldiers had been killed.',
      'Notes found on the dead, the lawmaker said, told them to kill themselves before capture.',
    ],
  },
  {
    id: '2025-01-13-echo-3000',
    title: 'At least 3,000 killed and wounded in Kursk, says Seoul’s service',
    published: '2025-01-13T09:10:00Z',
    reportedBy: 'Der Spiegel',
    source: SPIEGEL,
    paragraphs: [
      'South Korea’s intelligence service estimates that at least 3,000 North Korean soldiers have been killed or wounded in Kursk.',
      'It gave the number behind closed doors on Monday.',
    ],
  },
  {
    id: '2025-01-13-prisoners',
    title: 'The two in custody have not asked for the South',
    published: '2025-01-13T10:30:00Z',
    reportedBy: 'Busan Breaknews',
    source: BREAKNEWS,
    paragraphs: [
      'The National Intelligence Service confirmed on Monday that two North Korean soldiers had been captured by Ukraine.',
      'It had taken part in their questioning, the service said.',
    ],
  },
  {
    id: '2025-01-15-review',
    title: 'From 100 to 300 in a month',
    published: '2025-01-15T08:00:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_300,
    form: 'review',
    paragraphs: [
      'On Monday the National Intelligence Service put the number of North Koreans killed at about 300, up from 100 in the middle of December.',
      'On January 9 Zelensky spoke of 4,000 casualties.',
    ],
  },
  {
    id: '2025-01-22-western-officials',
    title: 'A thousand dead, Western officials believe',
    published: '2025-01-22T16:00:00Z',
    reportedBy: 'BBC News',
    source: BBC,
    paragraphs: [
      'About 1,000 North Korean soldiers have been killed in Kursk, Western officials said on Wednesday.',
      'The number goes up to the middle of January and is well above that of the service in Seoul.',
    ],
  },
  {
    id: '2025-01-24-review',
    title: 'Three counts of the same dead',
    published: '2025-01-24T08:00:00Z',
    reportedBy: 'BBC News',
    source: BBC,
    form: 'review',
    paragraphs: [
      'On Wednesday Western officials put the number of North Koreans killed in Kursk at about 1,000. Ten days ago the National Intelligence Service counted about 300.',
      'Nobody has said how the one or the other was arrived at.',
    ],
  },
  {
    id: '2025-01-26-russia-mod',
    title: 'Russian Defence Ministry: more than 55,000 Ukrainian losses in Kursk',
    published: '2025-01-26T11:00:00Z',
    reportedBy: 'Lenta.ru',
    source: LENTA,
    paragraphs: [
      'Ukraine has lost more than 55,000 soldiers in the Kursk region, the Russian Defence Ministry said on Sunday.',
      'Kyiv calls such numbers invented and does not publish its own.',
    ],
  },
  {
    id: '2025-01-26-russia-mod-day',
    title: 'Ministry’s daily line from Kursk',
    published: '2025-01-26T12:30:00Z',
    reportedBy: 'Lenta.ru',
    source: LENTA,
    paragraphs: [
      'Over the past day Ukrainian losses in the Kursk region amounted to more than 180 soldiers, according to the Russian Defence Ministry.',
    ],
  },
  {
    id: '2025-02-10-review',
    title: 'Half a year of Kursk in numbers',
    published: '2025-02-10T08:00:00Z',
    reportedBy: 'Lenta.ru',
    source: LENTA,
    form: 'review',
    paragraphs: [
      'Both sides now claim the other’s losses by the ten thousand. On January 6 Zelensky said that 38,000 Russian soldiers had been killed or wounded in Kursk. On January 26 Russia’s Defence Ministry claimed more than 55,000 Ukrainian casualties there.',
      'Neither can be checked from outside.',
    ],
  },
  {
    id: '2025-03-17-russia-mod',
    title: 'Ukrainian losses in Kursk at more than 68,000, Russian Defence Ministry says',
    published: '2025-03-17T11:20:00Z',
    reportedBy: 'Vzglyad',
    source: VZ,
    paragraphs: [
      'Ukraine has lost more than 68,000 soldiers in the Kursk region since the fighting there began, Russia’s Defence Ministry said on Monday.',
      'At the end of January it had claimed 55,000.',
    ],
  },
  {
    id: '2025-03-17-russia-mod-day',
    title: 'Kursk: the ministry’s figures for a day',
    published: '2025-03-17T12:00:00Z',
    reportedBy: 'Vzglyad',
    source: VZ,
    paragraphs: [
      'Over the past day Ukraine lost more than 280 soldiers in Kursk, the Russian Defence Ministry said.',
    ],
  },
  {
    id: '2025-03-27-jcs-3000',
    title: 'Reinforcements: another 3,000 went in winter',
    published: '2025-03-27T04:30:00Z',
    reportedBy: 'Associated Press',
    source: AP,
    paragraphs: [
      'North Korea sent another 3,000 soldiers to Russia in January and February, South Korea’s Joint Chiefs of Staff said on Thursday.',
      'Missiles, guns and ammunition went with them.',
    ],
  },
  {
    id: '2025-03-27-jcs-4000',
    title: 'Joint Chiefs: 4,000 of 11,000 dead or hurt',
    published: '2025-03-27T05:40:00Z',
    reportedBy: 'Associated Press',
    source: AP,
    paragraphs: [
      'Of the 11,000 North Korean soldiers sent to Russia last year, about 4,000 have been killed or wounded, South Korea’s Joint Chiefs of Staff said on Thursday.',
    ],
  },
  {
    id: '2025-03-29-review',
    title: 'The military in Seoul catches up with Zelensky',
    published: '2025-03-29T08:00:00Z',
    reportedBy: 'Associated Press',
    source: AP,
    form: 'review',
    paragraphs: [
      'On Thursday South Korea’s Joint Chiefs of Staff put the number of North Korean casualties at about 4,000, up from 1,100 in December. Zelensky named the same number in January.',
    ],
  },
];
