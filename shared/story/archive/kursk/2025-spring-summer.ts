import type { ReportDraft } from '../archive-report.ts';

const REUTERS_GRAPHIC = 'https://www.reuters.com/graphics/UKRAINE-CRISIS/NORTHKOREA-RUSSIA/lgvdxqjwbvo/';
const PURE_NEWS =
  'https://pure.news/articles/russia-lost-over-62,400-soldiers-in-kursk-operation-ukraine-says';
const KURSK_BLOG =
  'https://github.com/thebadely/thebadely.github.io/blob/HEAD/_posts/2025-04-26-big-news-russia-claims-it-has-regained-full-control-of-kursk-from-ukraine.md';
const CONFIRMED_BLOG =
  'https://github.com/thebadely/thebadely.github.io/blob/HEAD/_posts/2025-04-28-big-news-n-korea-confirms-it-sent-troops-to-fight-for-russia-in-ukraine-war.md';
const YONHAP_APRIL = 'https://en.yna.co.kr/view/AEN20250430005952315';
const GUARDIAN = 'https://www.theguardian.com/world/2025/may/28/zelenskyy-merz-germany-ukraine-sumy';
const TIMELINE = 'https://github.com/andysaulim/Timeline-of-North-Korea-Russia-Cooperation-since-2022';
const REUTERS_KIM =
  'https://www.reuters.com/world/asia-pacific/north-korea-leader-kim-praises-heroic-troops-russia-state-media-says-2025-08-20/';

/** April to August 2025: the salient falls, Pyongyang admits, the counts are settled. */
export const SPRING_SUMMER_2025: readonly ReportDraft[] = [
  {
    id: '2025-04-15-osc',
    title: 'Open Source Centre: 14,000 by spring',
    published: '2025-04-15T12:00:00Z',
    reportedBy: 'Reuters',
    source: REUTERS_GRAPHIC,
    paragraphs: [
      'About 14,000 North Korean soldiers have been sent to Russia so far, the Open Source Centre said on Tuesday.',
      'The British researchers followed ships and trains from Rajin, and shells by the container.',
    ],
  },
  {
    id: '2025-04-26-general-staff-russians',
    title: 'General Staff sums up Kursk: 62,400 Russian losses',
    published: '2025-04-26T15:30:00Z',
    reportedBy: 'Pure News',
    source: PURE_NEWS,
    paragraphs: [
      'Russia has lost 62,400 soldiers, killed and wounded, in the Kursk region, the General Staff of the Armed Forces of Ukraine said on Saturday.',
      'It said that 25,200 Russian soldiers had been killed in Kursk and 36,200 wounded there.',
      'In all, 983 Russian soldiers were captured, according to the General Staff.',
    ],
  },
  {
    id: '2025-04-26-general-staff-koreans',
    title: 'And the North’s share: more than 4,500',
    published: '2025-04-26T16:10:00Z',
    reportedBy: 'Pure News',
    source: PURE_NEWS,
    paragraphs: [
      'More than 4,500 North Korean soldiers were killed or wounded in the Kursk region, Ukraine’s General Staff said on Saturday.',
    ],
  },
  {
    id: '2025-04-26-gerasimov',
    title: 'Gerasimov reports Kursk retaken',
    published: '2025-04-26T12:00:00Z',
    reportedBy: 'LA Report',
    source: 'https://lareport.news/',
    paragraphs: [
      'Ukraine lost more than 76,000 soldiers, killed and wounded, in the Kursk region, Valery Gerasimov told President Vladimir Putin on Saturday.',
      'He praised the part that soldiers of Pyongyang had taken: the first time that Moscow spoke of them aloud.',
    ],
  },
  {
    id: '2025-04-26-seventy-thousand',
    title: 'How large was the Russian force?',
    published: '2025-04-26T17:00:00Z',
    reportedBy: 'The Badely',
    source: KURSK_BLOG,
    paragraphs: [
      'Some 70,000 Russian soldiers are believed to have been deployed to the Kursk region to push Ukraine out.',
      'Kyiv denies that the last villages are lost.',
    ],
  },
  {
    id: '2025-04-27-review',
    title: 'Nine months, three sums',
    published: '2025-04-27T09:00:00Z',
    reportedBy: 'Pure News',
    source: PURE_NEWS,
    form: 'review',
    paragraphs: [
      'Each side closes the book on Kursk with the losses of the other. On Saturday Ukraine’s General Staff put Russian casualties there at 62,400, and Gerasimov put Ukrainian casualties there at more than 76,000.',
      'In March the Russian Defence Ministry had claimed 68,000 Ukrainian casualties.',
    ],
  },
  {
    id: '2025-04-28-western-officials',
    title: 'At least 1,000 killed, Western officials believe',
    published: '2025-04-28T08:30:00Z',
    reportedBy: 'The Badely',
    source: CONFIRMED_BLOG,
    paragraphs: [
      'Western officials believe that at least 1,000 North Korean soldiers have been killed in Kursk.',
      'On Monday Pyongyang admitted for the first time that it had sent troops; it named no number.',
    ],
  },
  {
    id: '2025-04-28-western-officials-deployed',
    title: 'Eleven thousand, by the Western count',
    published: '2025-04-28T09:10:00Z',
    reportedBy: 'The Badely',
    source: CONFIRMED_BLOG,
    paragraphs: ['North Korea has sent 11,000 soldiers to Russia, Western officials said.'],
  },
  {
    id: '2025-04-28-syrskyi',
    title: 'Syrskyi: 11,000 to 12,000 came',
    published: '2025-04-28T10:00:00Z',
    reportedBy: 'The Badely',
    source: CONFIRMED_BLOG,
    paragraphs: [
      'Between 11,000 and 12,000 North Korean soldiers were sent to Russia, according to Ukraine’s top commander, Oleksandr Syrskyi.',
    ],
  },
  {
    id: '2025-04-30-nis-killed',
    title: 'Seoul doubles its count of Northern dead',
    published: '2025-04-30T05:10:00Z',
    reportedBy: 'Yonhap',
    source: YONHAP_APRIL,
    paragraphs: [
      'North Korea has suffered 4,700 casualties, 600 of them dead, lawmakers said on Wednesday after a briefing by the National Intelligence Service.',
      'In January the service had spoken of about 300 killed.',
    ],
  },
  {
    id: '2025-04-30-nis-deployed',
    title: 'Two rotations, 15,000 men',
    published: '2025-04-30T06:00:00Z',
    reportedBy: 'Yonhap',
    source: YONHAP_APRIL,
    paragraphs: [
      'In two deployments North Korea has sent 15,000 soldiers to Russia, South Korea’s National Intelligence Service said on Wednesday.',
      'The bodies of the dead were cremated in Kursk before they were flown home, the service added.',
    ],
  },
  {
    id: '2025-05-02-review',
    title: 'Northern losses: where the counts stand in May',
    published: '2025-05-02T08:00:00Z',
    reportedBy: 'Yonhap',
    source: YONHAP_APRIL,
    form: 'review',
    paragraphs: [
      'The sums now lie close together. On April 26 Ukraine’s General Staff counted more than 4,500 North Korean casualties; on Wednesday the National Intelligence Service counted 4,700.',
      'On the dead they part. The service speaks of 600 killed. Western officials speak of at least 1,000 killed.',
    ],
  },
  {
    id: '2025-05-28-zelensky-sumy',
    title: 'Zelensky: 50,000 Russians massed opposite Sumy',
    published: '2025-05-28T12:00:00Z',
    reportedBy: 'The Guardian',
    source: GUARDIAN,
    paragraphs: [
      'Russia has gathered 50,000 soldiers near the border of the Sumy region, President Volodymyr Zelensky said on Wednesday.',
    ],
  },
  {
    id: '2025-06-10-budanov',
    title: 'Budanov: about 11,000 still in Kursk',
    published: '2025-06-10T13:30:00Z',
    reportedBy: 'fun.my.ua',
    source: 'https://fun.my.ua/',
    paragraphs: [
      'About 11,000 North Korean soldiers are in the Kursk region, Kyrylo Budanov said on Tuesday.',
    ],
  },
  {
    id: '2025-06-16-uk-mod',
    title: 'UK Ministry of Defence: more than 6,000 Northern casualties',
    published: '2025-06-16T09:00:00Z',
    reportedBy: 'Andy Saulim’s timeline',
    source: TIMELINE,
    paragraphs: [
      'North Korea has suffered more than 6,000 casualties in the Kursk region, the UK Ministry of Defence said on Monday.',
      'Most fell in assaults on foot, the ministry wrote in its daily update.',
    ],
  },
  {
    id: '2025-06-17-shoigu',
    title: 'Shoigu announces sappers and builders',
    published: '2025-06-17T14:00:00Z',
    reportedBy: 'Andy Saulim’s timeline',
    source: TIMELINE,
    paragraphs: [
      'Pyongyang will send 6,000 soldiers to the Kursk region to clear mines and to rebuild, Sergei Shoigu said on Tuesday.',
      'He had come from his third visit to Kim Jong-un in as many months.',
    ],
  },
  {
    id: '2025-06-20-review',
    title: 'A new top of the range',
    published: '2025-06-20T08:00:00Z',
    reportedBy: 'Andy Saulim’s timeline',
    source: TIMELINE,
    form: 'review',
    paragraphs: [
      'The highest count of North Korean casualties is now London’s: more than 6,000, the UK Ministry of Defence said on Monday. South Korea’s National Intelligence Service counted 4,700 at the end of April.',
    ],
  },
  {
    id: '2025-08-20-unattributed',
    title: 'Kim receives his officers',
    published: '2025-08-20T23:00:00Z',
    reportedBy: 'Reuters',
    source: REUTERS_KIM,
    paragraphs: [
      'About 600 North Korean soldiers are believed to have been killed of the 15,000 sent to Russia.',
      'Kim Jong-un received commanders who had come back and called them heroes. State media named no number.',
    ],
  },
];
