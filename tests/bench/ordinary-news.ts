import { pick, seededRandom } from './random.ts';

/** Articles of this many characters, about what agencies publish. */
const ARTICLE_LENGTH = 3_500;

/** Share of the sentences that count soldiers, and of those that hold a number of anything else. */
const SHARE_OF_SOLDIERS = 0.1;
const SHARE_OF_NUMBERS = 0.35;

type Random = () => number;
/** A sentence with numbers drawn from a span. */
type Filled = (number: (from: number, to: number) => number) => string;

const WHO = [
  'The mayor',
  'Finance minister Laura Brandt',
  'A spokeswoman for the port authority',
  'The head of the teachers’ union',
  'Prosecutors in Hamburg',
  'The airline',
  'Her lawyer, Daniel Osei,',
  'The central bank',
  'Residents of the valley',
  'Officials in Brussels',
  'President Zelensky',
  'The White House',
  'One of the rescuers',
  'The club’s new coach',
  'A neighbour',
] as const;

const DID = [
  'declined to comment on the ruling',
  'said that the talks would resume after the holidays',
  'described the road as impassable in spring',
  'told reporters that the ministers had agreed on little',
  'called for more air defence and a longer list of sanctions',
  'has repeatedly denied any wrongdoing',
  'welcomed the letter, which had taken weeks to arrive',
  'was expected to appeal against the decision',
  'pointed to satellite images of a railway station near the border',
  'blamed the delay on a shortage of parts',
  'promised to publish the findings before the vote',
  'wants the bridge to be rebuilt where it stood',
] as const;

const AFTER = [
  ', and the markets took it calmly.',
  '; nobody in the hall asked why.',
  ', although the evidence is thin.',
  ' while a light snow was falling outside.',
  ', according to the minutes of the meeting.',
  ', which Moscow has rejected more than once.',
  '. “We shall see what comes of it,” came the answer.',
  ', a decision that surprised even close allies.',
  '.',
  ' as the search for survivors went on.',
] as const;

/** Numbers that count no soldiers: money, dates, ages, shares, measures, scores, things and other people. */
const NUMBERS: readonly [Filled, ...Filled[]] = [
  (n) => `The company expects a profit of $${n(2, 900)} million, up from $${n(1, 800)} million a year ago.`,
  (n) => `Prices rose by ${n(1, 9)}.${n(0, 9)}% in the year to March, the fastest since ${n(1981, 2019)}.`,
  (n) => `The suspect, a ${n(18, 80)}-year-old man, was arrested on Tuesday near the market.`,
  (n) => `Maria Keller, ${n(20, 90)}, has lived on the island since ${n(1950, 2015)}.`,
  (n) => `The fire destroyed ${n(3, 90)} houses and some ${n(100, 900)} hectares of forest.`,
  (n) => `About ${n(2, 90)},000 customers were without power on Sunday evening, the utility said.`,
  (n) => `The ${n(2, 40)}-kilometre tunnel is due to open on ${n(1, 28)} May, two years late.`,
  (n) => `At ${n(1, 11)}.30 p.m. the train left platform ${n(2, 12)} with ${n(40, 300)} passengers on board.`,
  (n) => `Shares fell ${n(1, 9)}.${n(1, 9)} per cent to close at ${n(10, 400)}.${n(10, 99)} euros on Monday.`,
  (n) => `The hosts won ${n(2, 6)}-1 in front of ${n(10, 80)},${n(100, 999)} spectators.`,
  (n) => `Some ${n(3, 60)} lawmakers voted against the bill, and ${n(2, 20)} abstained.`,
  (n) =>
    `The earthquake of magnitude ${n(4, 7)}.${n(1, 9)} damaged ${n(100, 900)} buildings in three provinces.`,
  (n) => `Police said ${n(2, 30)} people were injured when two buses collided on January ${n(1, 29)}.`,
  (n) => `Germany has pledged €${n(1, 9)}.${n(1, 9)} billion for the reconstruction over ${n(3, 9)} years.`,
  (n) => `Of the ${n(20, 60)} drones launched overnight, ${n(10, 19)} were shot down, the air force said.`,
  (n) => `The exhibition, in its ${n(3, 19)}th year, shows ${n(50, 400)} paintings on two floors.`,
];

const SOLDIERS: readonly [Filled, ...Filled[]] = [
  (n) =>
    `South Korea’s spy agency said on Monday that about ${n(1, 12)},${n(1, 9)}00 North Korean soldiers had been sent to Kursk.`,
  (n) => `At least ${n(100, 900)} North Korean troops have been killed in the region, Zelensky said.`,
  (n) =>
    `The Pentagon estimates that ${n(10, 13)},000 soldiers from North Korea are in Russia, most of them near the front.`,
  (n) => `Another ${n(1, 4)},${n(1, 9)}00 were wounded, according to the General Staff in Kyiv.`,
  (n) => `Two North Korean soldiers were captured in January, and ${n(3, 9)} more were found dead.`,
];

const LEADS = ['SEOUL, Jan. 24 — ', 'BERLIN — ', '', '', ''] as const;

/**
 * English articles as most news is: few sentences hold a number, and of those fewer count soldiers.
 * The same for the same seed.
 * @param bytes of UTF-8 in all, met within one article
 */
export function ordinaryArticles(bytes: number, seed = 1): string[] {
  const random = seededRandom(seed);
  const articles: string[] = [];
  for (let written = 0; written < bytes; ) {
    const article = ordinaryArticle(random);
    articles.push(article);
    written += Buffer.byteLength(article);
  }
  return articles;
}

function ordinaryArticle(random: Random): string {
  const parts: string[] = [pick(random, LEADS)];
  for (let length = 0; length < ARTICLE_LENGTH; ) {
    const sentence = sentenceOf(random);
    const gap = random() < 0.3 ? '\n' : ' ';
    parts.push(sentence, gap);
    length += sentence.length + 1;
  }
  return parts.join('').trim();
}

function sentenceOf(random: Random): string {
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const kind = random();
  if (kind < SHARE_OF_SOLDIERS) return pick(random, SOLDIERS)(number);
  if (kind < SHARE_OF_SOLDIERS + SHARE_OF_NUMBERS) return pick(random, NUMBERS)(number);
  return `${pick(random, WHO)} ${pick(random, DID)}${pick(random, AFTER)}`;
}
