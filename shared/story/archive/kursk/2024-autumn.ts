import type { ReportDraft } from '../archive-report.ts';

const PRAVDA_BUDANOV = 'https://pravda.com.ua/news/2024/10/18/7480245';
const YONHAP_BRIEFING = 'https://en.yna.co.kr/view/AEN20241023012852320?section=nk/nk';
const MOSCOW_TIMES_BRIEFING =
  'https://www.themoscowtimes.com/2024/10/23/north-korea-sent-1500-more-troops-to-russia-south-koreas-spy-agency-tells-lawmakers-a86785';
const MOSCOW_TIMES_BLINKEN =
  'https://www.themoscowtimes.com/2024/10/31/us-says-north-korean-troops-ready-for-ukraine-combat-as-missile-raises-tensions-a86873';
const PRAVDA_NOVEMBER = 'https://pravda.com.ua/eng/news/2024/11/4/7482934';
const ABC = 'https://abcnews.go.com/story?id=115502852';
const TIMELINE = 'https://github.com/andysaulim/Timeline-of-North-Korea-Russia-Cooperation-since-2022';

/** October and November 2024: the first trains, the first counts. */
export const AUTUMN_2024: readonly ReportDraft[] = [
  {
    id: '2024-10-17-zelensky-plan',
    title: 'Zelensky: Pyongyang is getting 10,000 soldiers ready for Moscow',
    published: '2024-10-17T15:10:00Z',
    reportedBy: 'Yonhap',
    source: 'https://en.yna.co.kr/view/AEN20241017009700315',
    paragraphs: [
      'North Korea plans to send 10,000 soldiers to Russia, Ukrainian President Volodymyr Zelensky said on Thursday.',
      'He gave the number to European leaders in Brussels and named his intelligence services as its source.',
    ],
  },
  {
    id: '2024-10-18-nis-first',
    title: 'Seoul’s spies confirm the first shipment of soldiers',
    published: '2024-10-18T07:40:00Z',
    reportedBy: 'NIS',
    source: 'https://www.nis.go.kr/CM/1_4/view.do?seq=320',
    paragraphs: [
      'South Korea’s National Intelligence Service said on Friday that North Korea had sent 1,500 special forces soldiers to Russia.',
      'Russian landing ships took them to Vladivostok in the second week of October, according to the service, which showed satellite pictures of barracks.',
    ],
  },
  {
    id: '2024-10-18-budanov',
    title: 'Budanov counts 11,000 Northerners in Russia’s east',
    published: '2024-10-18T09:05:00Z',
    reportedBy: 'Ukrainska Pravda',
    source: PRAVDA_BUDANOV,
    paragraphs: [
      'About 11,000 North Korean soldiers are already in Russia, Ukraine’s military intelligence chief Kyrylo Budanov said on Friday.',
      'A first group of 2,600 soldiers is to be sent to Kursk, Budanov said.',
    ],
  },
  {
    id: '2024-10-19-review',
    title: 'Two services, two counts',
    published: '2024-10-19T08:00:00Z',
    reportedBy: 'Ukrainska Pravda',
    source: PRAVDA_BUDANOV,
    form: 'review',
    paragraphs: [
      'The first week of the story ends with numbers that do not fit together. On Friday South Korea’s National Intelligence Service spoke of 1,500 North Korean soldiers sent to Russia. The same day Budanov spoke of about 11,000.',
      'The difference may lie in what each of them counts: men who have crossed the border, or men who have been told to.',
    ],
  },
  {
    id: '2024-10-22-hur',
    title: 'Twelve thousand on the list',
    published: '2024-10-22T10:30:00Z',
    reportedBy: 'LB.ua',
    source: 'https://lb.ua/',
    paragraphs: [
      'Ukraine’s military intelligence, HUR, expects North Korea to send 12,000 soldiers to Russia, officers among them.',
      'The agency added that it knew the names of the generals in command.',
    ],
  },
  {
    id: '2024-10-23-nis-3000',
    title: 'N. Korea has sent 3,000 soldiers, lawmakers hear',
    published: '2024-10-23T08:20:00Z',
    reportedBy: 'Yonhap',
    source: YONHAP_BRIEFING,
    paragraphs: [
      'About 3,000 North Korean soldiers have been sent to Russia so far, lawmakers said on Wednesday after a briefing by the National Intelligence Service.',
      'The service expects the North to send up to 10,000 soldiers by December.',
    ],
  },
  {
    id: '2024-10-23-nis-batch',
    title: 'Spy agency: another 1,500 left for Russia',
    published: '2024-10-23T10:45:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_BRIEFING,
    paragraphs: [
      'North Korea has sent another 1,500 soldiers to Russia, which brings the total number of North Korean soldiers there to 3,000, South Korea’s National Intelligence Service told lawmakers on Wednesday.',
      'Ten days earlier nobody outside the two capitals had confirmed a single one.',
    ],
  },
  {
    id: '2024-10-23-kirby',
    title: 'White House joins the count',
    published: '2024-10-23T19:30:00Z',
    reportedBy: 'Andy Saulim’s timeline',
    source: TIMELINE,
    paragraphs: [
      'Some 3,000 North Korean soldiers have been moved to eastern Russia, John Kirby told reporters in Washington on Wednesday.',
      'He would not say whether they would fight; if they did, he said, they would be fair targets.',
    ],
  },
  {
    id: '2024-10-24-review',
    title: 'What is agreed on, and what is not',
    published: '2024-10-24T09:00:00Z',
    reportedBy: 'Yonhap',
    source: YONHAP_BRIEFING,
    form: 'review',
    paragraphs: [
      'On Wednesday South Korea’s National Intelligence Service put the number of North Korean soldiers sent to Russia at 3,000, up from 1,500 five days before.',
      'Washington named the same number through John Kirby on the same day. Kyiv still names the highest.',
    ],
  },
  {
    id: '2024-10-28-pentagon',
    title: 'Pentagon sees 10,000 of Kim’s soldiers in Russia',
    published: '2024-10-28T17:00:00Z',
    reportedBy: 'finanznachrichten.de',
    source: 'https://www.finanznachrichten.de/',
    paragraphs: [
      'North Korea has sent around 10,000 soldiers to train in eastern Russia, the Pentagon said on Monday.',
      'Some of them had already moved closer to the Ukrainian border, a spokeswoman added.',
    ],
  },
  {
    id: '2024-10-28-nato',
    title: 'NATO on Russian losses: past 600,000',
    published: '2024-10-28T14:15:00Z',
    reportedBy: 'Der Spiegel',
    source:
      'https://www.spiegel.de/ausland/ukraine-krieg-mehr-als-600-000-russische-soldaten-laut-nato-gefallen-oder-verwundet-a-02d6314a-b97c-443f-aa86-a51c0ece32f7',
    paragraphs: [
      'More than 600,000 Russian soldiers have been killed or wounded since the start of the war, NATO said on Monday.',
      'The alliance gave the figure after a briefing by a delegation from Seoul.',
    ],
  },
  {
    id: '2024-10-28-rutte',
    title: 'Rutte: a sign of despair',
    published: '2024-10-28T15:40:00Z',
    reportedBy: 'finanznachrichten.de',
    source: 'https://www.finanznachrichten.de/',
    paragraphs: [
      'NATO chief Mark Rutte said on Monday that more than 600,000 Russian soldiers had been killed or wounded in Putin’s war since February 2022.',
      'That Moscow should turn to Pyongyang, he said, showed how short of men it was.',
    ],
  },
  {
    id: '2024-10-31-blinken',
    title: 'Blinken: 8,000 Northern soldiers now in Kursk',
    published: '2024-10-31T20:10:00Z',
    reportedBy: 'The Moscow Times',
    source: MOSCOW_TIMES_BLINKEN,
    paragraphs: [
      'About 8,000 North Korean soldiers are in Russia’s Kursk region, U.S. Secretary of State Antony Blinken said on Thursday.',
      'They had been trained in artillery, drones and the clearing of trenches, he said, and were expected to fight within days.',
    ],
  },
  {
    id: '2024-11-04-zelensky',
    title: 'Zelensky: 11,000 of Pyongyang’s soldiers are in Kursk',
    published: '2024-11-04T19:30:00Z',
    reportedBy: 'Ukrainska Pravda',
    source: PRAVDA_NOVEMBER,
    paragraphs: [
      'Ukrainian President Volodymyr Zelensky said on Monday that 11,000 North Korean soldiers were now in the Kursk region.',
      '“We see the number grow, and no growth in the answer of our partners,” he said in substance.',
    ],
  },
  {
    id: '2024-11-04-us-officials',
    title: 'American officials put the Kursk contingent at 10,000',
    published: '2024-11-04T20:20:00Z',
    reportedBy: 'Ukrainska Pravda',
    source: PRAVDA_NOVEMBER,
    paragraphs: [
      'As many as Kyiv says, or nearly: U.S. officials believe that about 10,000 North Korean soldiers are in the Kursk region.',
      'The officials would not be named.',
    ],
  },
  {
    id: '2024-11-04-hur',
    title: 'HUR: over 7,000 with rifles and mortars',
    published: '2024-11-04T11:00:00Z',
    reportedBy: 'Ukrainska Pravda',
    source: PRAVDA_NOVEMBER,
    paragraphs: [
      'Russia has moved more than 7,000 North Korean soldiers to the areas near Ukraine, Ukraine’s military intelligence said on Monday.',
      'They were armed with mortars, rifles, machine guns and guided anti-tank missiles, HUR said.',
    ],
  },
  {
    id: '2024-11-04-pentagon',
    title: 'Pentagon: at least 10,000 in Kursk',
    published: '2024-11-04T21:00:00Z',
    reportedBy: 'ABC News',
    source: ABC,
    paragraphs: [
      'At least 10,000 North Korean soldiers are in Kursk, the Pentagon said on Monday.',
      'Days earlier U.S. officials had spoken of 8,000.',
    ],
  },
  {
    id: '2024-11-04-pentagon-russia',
    title: 'And in all of Russia? Up to twelve thousand',
    published: '2024-11-04T21:40:00Z',
    reportedBy: 'ABC News',
    source: ABC,
    paragraphs: [
      'The Pentagon estimates that between 11,000 and 12,000 North Korean soldiers are in Russia.',
      'Most of them, a spokesman said on Monday, are in the west of the country.',
    ],
  },
  {
    id: '2024-11-06-review',
    title: 'The week in which the counts came together',
    published: '2024-11-06T08:00:00Z',
    reportedBy: 'Ukrainska Pravda',
    source: PRAVDA_NOVEMBER,
    form: 'review',
    paragraphs: [
      'Three weeks after the first announcement, Kyiv and Washington are close. On Monday Zelensky spoke of 11,000 North Korean soldiers in Kursk, and U.S. officials of about 10,000.',
      'In October the National Intelligence Service had still spoken of 3,000.',
    ],
  },
  {
    id: '2024-11-17-fifty-thousand',
    title: 'A force gathers at the edge of the salient',
    published: '2024-11-17T09:20:00Z',
    reportedBy: 'Frankfurter Rundschau',
    source:
      'https://www.fr.de/politik/verluste-front-drohnen-russland-nordkorea-ukraine-krieg-kimjongun-putin-kursk-soldaten-zr-93413144.html',
    paragraphs: [
      'About 50,000 Russian and North Korean soldiers stand ready in the Kursk region, analysts say.',
      'Villages have been changing hands there since August.',
    ],
  },
  {
    id: '2024-11-17-general-staff',
    title: 'General Staff: 1,640 Russians lost in a day',
    published: '2024-11-17T10:10:00Z',
    updated: '2024-11-17T16:00:00Z',
    reportedBy: 'Frankfurter Rundschau',
    source:
      'https://www.fr.de/politik/verluste-front-drohnen-russland-nordkorea-ukraine-krieg-kimjongun-putin-kursk-soldaten-zr-93413144.html',
    paragraphs: [
      'Russian casualties across the front rose by 1,640 over the past day, the General Staff of the Armed Forces of Ukraine said on Sunday.',
      'Clarification: the report speaks of dead. The General Staff counts killed and wounded together.',
    ],
  },
  {
    id: '2024-11-27-unattributed',
    title: 'Into the cold',
    published: '2024-11-27T12:00:00Z',
    reportedBy: 'archivebuttons.com',
    source: 'https://archivebuttons.com/news/articles/north-korean-casualties-in-storm-shadow-strike',
    paragraphs: [
      'More than 11,000 North Korean soldiers are thought to be in the Kursk region as the first snow falls.',
      'A strike with British missiles hit a command post there in the past week. How many it killed is not known.',
    ],
  },
];
