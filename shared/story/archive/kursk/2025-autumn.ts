import type { ReportDraft } from '../archive-report.ts';

const NEWSIS = 'https://www.newsis.com/';
const MEDUZA = 'https://meduza.io/news/2025/09/02';
const NK_NEWS_ENGINEERS =
  'https://www.nknews.org/2025/09/north-korean-military-engineers-already-deployed-to-kursk-governor-confirms/';
const DAILY_NK =
  'https://www.dailynk.com/english/north-korea-deploys-specialized-military-construction-unit-to-rebuild-war-torn-russia/?tztc=1';
const MOSCOW_TIMES_BUILDERS =
  'https://www.themoscowtimes.com/2025/11/04/north-korea-sends-5k-construction-troops-to-russia-seoul-a91038';
const NK_NEWS_MEMORIAL =
  'https://www.nknews.org/2025/12/russias-kursk-set-to-build-memorial-for-north-korean-troops-who-fought-ukraine/';
const NK_NEWS_MEDALS =
  'https://www.nknews.org/2025/12/north-korean-comrades-fighting-for-russia-deserve-medals-kursk-governor-says/';
const CHOSUN = 'https://www.chosun.com/politics/politics_general/2025/12/15/PH5L2BECJBAR5AFBMCLWTXZCPY/';

/** September to December 2025: the dead recounted, the builders sent. */
export const AUTUMN_2025: readonly ReportDraft[] = [
  {
    id: '2025-09-02-nis-2000',
    title: 'Spy agency more than triples the Northern toll',
    published: '2025-09-02T04:30:00Z',
    reportedBy: 'Newsis',
    source: NEWSIS,
    paragraphs: [
      'About 2,000 North Korean soldiers have been killed, South Korea’s National Intelligence Service told lawmakers on Tuesday.',
      'That is up from 600 in April. The service did not say which share of its April count of wounded had died.',
    ],
  },
  {
    id: '2025-09-02-echo-2000',
    title: 'Seoul: some 2,000 soldiers of the North have fallen',
    published: '2025-09-02T08:10:00Z',
    reportedBy: 'Meduza',
    source: MEDUZA,
    paragraphs: [
      'Around 2,000 North Korean soldiers have been killed on Russia’s side, according to South Korea’s intelligence service.',
      'In April the service had spoken of 4,700 casualties.',
    ],
  },
  {
    id: '2025-09-02-nis-6000',
    title: 'A third wave is expected',
    published: '2025-09-02T09:00:00Z',
    reportedBy: 'Meduza',
    source: MEDUZA,
    paragraphs: [
      'South Korea’s National Intelligence Service expects North Korea to send 6,000 more soldiers to Russia, lawmakers said on Tuesday.',
      'A first thousand of them, military engineers, are thought to have arrived.',
    ],
  },
  {
    id: '2025-09-02-unattributed',
    title: 'How many have gone in all?',
    published: '2025-09-02T10:15:00Z',
    reportedBy: 'Meduza',
    source: MEDUZA,
    paragraphs: [
      'Between 13,000 and 15,000 North Korean soldiers are estimated to have been sent to Russia since October 2024.',
    ],
  },
  {
    id: '2025-09-04-review',
    title: 'Why the toll jumped',
    published: '2025-09-04T08:00:00Z',
    reportedBy: 'Newsis',
    source: NEWSIS,
    form: 'review',
    paragraphs: [
      'On Tuesday the National Intelligence Service put the number of North Koreans killed at about 2,000. In April it was 600, in January about 300.',
      'No battle of the summer explains the rise. It is the count that has changed, not the front.',
    ],
  },
  {
    id: '2025-09-08-khinshtein',
    title: 'Governor greets a thousand engineers',
    published: '2025-09-08T10:30:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_ENGINEERS,
    paragraphs: [
      'Another 1,000 North Korean soldiers, all of them engineers, have been deployed to Kursk, governor Alexander Khinshtein said on Monday.',
      'They clear mines along the border.',
    ],
  },
  {
    id: '2025-10-31-builders',
    title: 'A construction unit leaves for Russia',
    published: '2025-10-31T09:00:00Z',
    reportedBy: 'Daily NK',
    source: DAILY_NK,
    paragraphs: [
      'Another 1,000 or so North Korean soldiers of a military construction unit are said to have been sent to Russia.',
      'The paper has it from inside the country.',
    ],
  },
  {
    id: '2025-11-04-nis-10000',
    title: 'Seoul: 10,000 of Kim’s soldiers near the border',
    published: '2025-11-04T06:40:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_BUILDERS,
    paragraphs: [
      'There are now 10,000 North Korean soldiers in Russia near the border with Ukraine, South Korea’s National Intelligence Service said on Tuesday.',
      'They guard it; the service saw few of them in combat.',
    ],
  },
  {
    id: '2025-11-06-review',
    title: 'Sent, or there? Two counts under one word',
    published: '2025-11-06T08:00:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_BUILDERS,
    form: 'review',
    paragraphs: [
      'On Tuesday the National Intelligence Service spoke of 10,000 North Korean soldiers in Russia; in April it had spoken of 15,000 sent.',
      'The lower number is no retreat from the higher. The one counts who is there, the other who ever went.',
    ],
  },
  {
    id: '2025-12-05-unattributed',
    title: 'A memorial for the Northerners',
    published: '2025-12-05T08:20:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_MEMORIAL,
    paragraphs: [
      'About 14,000 North Korean soldiers are thought to have been sent to Russia. Kursk will build a memorial to those who fell.',
      'A site near the regional capital has been chosen.',
    ],
  },
  {
    id: '2025-12-10-unattributed',
    title: 'Medals for comrades',
    published: '2025-12-10T09:00:00Z',
    reportedBy: 'NK News',
    source: NK_NEWS_MEDALS,
    paragraphs: [
      'By most accounts North Korea has sent at least 14,000 soldiers to Russia. They deserve Russian medals, Kursk’s governor thinks.',
    ],
  },
  {
    id: '2025-12-15-kim-nine',
    title: 'Kim speaks of his dead',
    published: '2025-12-15T03:30:00Z',
    reportedBy: 'The Chosun Ilbo',
    source: CHOSUN,
    paragraphs: [
      'Nine North Korean soldiers of an engineer regiment were killed in the Kursk region in three months, Kim Jong-un said at a ceremony.',
      'It is the first number of dead that the North has given.',
    ],
  },
  {
    id: '2025-12-29-review',
    title: 'The second year’s end',
    published: '2025-12-29T08:00:00Z',
    reportedBy: 'The Chosun Ilbo',
    source: CHOSUN,
    form: 'review',
    paragraphs: [
      'A year ago Zelensky spoke of about 3,000 North Korean casualties. In September the National Intelligence Service spoke of about 2,000 killed.',
      'Pyongyang itself has named nine.',
    ],
  },
];
