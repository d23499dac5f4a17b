import type { ReportDraft } from '../archive-report.ts';

const MOSCOW_TIMES_30 =
  'https://www.themoscowtimes.com/2024/12/16/at-least-30-north-korean-troops-killed-or-wounded-in-kursk-region-ukraine-says-a87342';
const BUSINESS_RECORDER = 'https://brecorder.com/news/40337829';
const MOSCOW_TIMES_100 =
  'https://www.themoscowtimes.com/2024/12/19/at-least-100-north-korean-soldiers-killed-fighting-for-russia-seoul-says-a87399';
const MOSCOW_TIMES_1100 =
  'https://www.themoscowtimes.com/2024/12/23/north-korean-soldiers-suffer-1100-casualties-in-ukraine-war-south-korean-military-says-a87427';
const MOSCOW_TIMES_CAPTURE =
  'https://www.themoscowtimes.com/2024/12/27/ukraine-captured-north-korean-soldier-fighting-alongside-russia-south-korea-says-a87467';
const KYIV_INDEPENDENT = 'https://kyivindependent.com/';

/** December 2024: the first assaults and the first tolls. */
export const WINTER_2024: readonly ReportDraft[] = [
  {
    id: '2024-12-16-hur-30',
    title: 'First losses in the villages',
    published: '2024-12-16T09:30:00Z',
    reportedBy: 'Business Recorder',
    source: BUSINESS_RECORDER,
    paragraphs: [
      'At least 30 North Korean soldiers were killed or wounded over the weekend near the villages of Plekhovo, Vorobzha and Martynovka in the Kursk region, Ukraine’s military intelligence, HUR, said on Monday.',
      'Their units were being brought back to strength with fresh men, the agency said.',
    ],
  },
  {
    id: '2024-12-16-western-officials',
    title: 'How many came to Russia?',
    published: '2024-12-16T10:00:00Z',
    reportedBy: 'Business Recorder',
    source: BUSINESS_RECORDER,
    paragraphs: [
      'Western officials say that more than 10,000 North Korean soldiers have been sent to Russia.',
      'Neither Moscow nor Pyongyang has confirmed it.',
    ],
  },
  {
    id: '2024-12-16-echo-30',
    title: 'HUR: at least 30 North Koreans killed or hurt in a weekend',
    published: '2024-12-16T12:40:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_30,
    paragraphs: [
      'Over the weekend at least 30 North Koreans were killed or wounded in Kursk, according to Ukraine’s military intelligence.',
      'It is the first time that an office in Kyiv has named a number for a battle.',
    ],
  },
  {
    id: '2024-12-19-nis-100',
    title: 'NIS: at least 100 Northern soldiers dead',
    published: '2024-12-19T07:30:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_100,
    paragraphs: [
      'At least 100 North Korean soldiers have been killed fighting for Russia, South Korea’s National Intelligence Service told lawmakers on Thursday.',
      'The service explained the losses by open ground, by drones, and by men who had never seen either.',
    ],
  },
  {
    id: '2024-12-20-review',
    title: 'A toll begins',
    published: '2024-12-20T08:00:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_100,
    form: 'review',
    paragraphs: [
      'Until this week the question was how many had come. Now it is how many have died: on Thursday the National Intelligence Service put the number of North Koreans killed at 100 or more.',
      'Kyiv has so far given numbers for single battles only.',
    ],
  },
  {
    id: '2024-12-23-jcs-1100',
    title: 'South Korean military: 1,100 casualties among the Northerners',
    published: '2024-12-23T05:50:00Z',
    updated: '2024-12-23T11:00:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_1100,
    paragraphs: [
      'North Korea has suffered 1,100 casualties, South Korea’s Joint Chiefs of Staff said on Monday.',
      'The figure covers killed and wounded. The Joint Chiefs see signs that Pyongyang is preparing to relieve or reinforce its men.',
      'Clarification: the headline of the report speaks of the war in general. The military spoke of the deployment to Kursk.',
    ],
  },
  {
    id: '2024-12-24-review',
    title: 'Dead, or dead and hurt? Reading the two Korean counts',
    published: '2024-12-24T08:00:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_1100,
    form: 'review',
    paragraphs: [
      'Two numbers came out of Seoul within four days, and they do not contradict each other. Last Thursday the National Intelligence Service counted at least 100 North Koreans killed. On Monday the Joint Chiefs of Staff counted 1,100 casualties, killed and wounded in one.',
      'Whoever sets the first against the second compares two different things.',
    ],
  },
  {
    id: '2024-12-27-zelensky-3000',
    title: 'Zelensky: some 3,000 killed or wounded',
    published: '2024-12-27T09:15:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_CAPTURE,
    paragraphs: [
      'Nearly 3,000 North Korean soldiers have been killed or wounded, according to Ukrainian President Volodymyr Zelensky.',
      'Seoul confirmed the same day that a soldier of the North had been taken prisoner.',
    ],
  },
  {
    id: '2024-12-27-kirby-1000',
    title: 'A thousand in a week',
    published: '2024-12-27T20:00:00Z',
    reportedBy: 'The Kyiv Independent',
    source: KYIV_INDEPENDENT,
    paragraphs: [
      'More than 1,000 North Korean soldiers were killed or wounded in the Kursk region over the past week, John Kirby said on Friday.',
      'He described mass assaults on foot over open fields.',
    ],
  },
  {
    id: '2024-12-30-review',
    title: 'Year’s end: who says how many',
    published: '2024-12-30T08:00:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_CAPTURE,
    form: 'review',
    paragraphs: [
      'At the end of the year the counts stand far apart. Last week Zelensky spoke of about 3,000 North Koreans killed or wounded; South Korea’s Joint Chiefs of Staff, on December 23, of 1,100.',
      'Both count killed and wounded together. Neither says how it counted.',
    ],
  },
];
