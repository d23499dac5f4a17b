import { readSet } from '../eval/read-set.ts';
import { OWN_SET } from '../eval/run-set.ts';
import { pick, seededRandom } from './random.ts';

/** Articles of this many characters, about what agencies publish. */
const ARTICLE_LENGTH = 3_500;

/** Every third draw is a whole text of the evaluation set, by bytes the greater part: counts are as thick as they get. */
const SHARE_OF_SET = 1 / 3;

const WHO = [
  'The governor of the region',
  'A spokesman for the foreign ministry',
  'Her neighbour, a retired teacher,',
  'The German chancellor',
  'An aid worker in Sumy',
  'The head of the delegation',
  'One of the drone pilots',
  'President Zelensky',
  'The committee in Seoul',
] as const;

const DID = [
  'declined to comment on the proposal',
  'said that the talks would go on after the holidays',
  'described the road as impassable in spring',
  'told reporters that the ministers had agreed on little',
  'called for more air defence and a longer list of sanctions',
  'remembered the village as it was before the fighting',
  'pointed to satellite images of a railway station near the border',
  'welcomed the letter, which had taken weeks to arrive',
] as const;

const AFTER = [
  ', and the market took it calmly.',
  '; nobody in the hall asked why.',
  ', although the evidence is thin.',
  ' while a light snow was falling outside.',
  ', according to the minutes of the meeting.',
  ', which Moscow has rejected more than once.',
  '. "We shall see what comes of it," came the answer.',
  ' in the hope that North Korean soldiers would soon be gone from Kursk.',
] as const;

/**
 * English war reporting, dense with counts of soldiers; the same for the same seed.
 * @param bytes of UTF-8 in all, met within one article
 */
export function warArticles(bytes: number, seed = 1): string[] {
  const random = seededRandom(seed);
  const ownTexts = readSet(OWN_SET).map(({ text }) => text);
  const articles: string[] = [];
  for (let written = 0; written < bytes; ) {
    const article = warArticle(random, ownTexts);
    articles.push(article);
    written += Buffer.byteLength(article);
  }
  return articles;
}

function warArticle(random: () => number, ownTexts: readonly string[]): string {
  const parts: string[] = [];
  for (let length = 0; length < ARTICLE_LENGTH; ) {
    const own = ownTexts[Math.floor(random() * ownTexts.length)] ?? '';
    const sentence =
      random() < SHARE_OF_SET ? own : `${pick(random, WHO)} ${pick(random, DID)}${pick(random, AFTER)}`;
    const gap = random() < 0.3 ? '\n' : ' ';
    parts.push(sentence, gap);
    length += sentence.length + 1;
  }
  return parts.join('').trim();
}
