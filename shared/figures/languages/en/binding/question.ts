import type { Count } from '../../../numbers.ts';
import { BEFORE_NUMBER_NOUNS, NUMBER_NOUNS } from '../lexicon/quantities.ts';
import { CAME } from '../lexicon/questions.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { answers } from '../question/answer.ts';
import { topicBefore } from '../question/asking.ts';
import { identifiedBehind } from '../question/identified.ts';
import { isPlausible, type Pointed } from '../question/question.ts';
import type { Read } from '../read.ts';
import { FATAL } from './binding.ts';
import { type Rule, told } from './reading.ts';
import { isSpoken } from './spoken.ts';

/** "4,650 is Seoul's number for the dead and the hurt", "12k is the American line". */
export const byIdentity: Rule = ({ a, count, phrase, question }) => {
  if (!isBare(phrase)) return null;
  const identified = identifiedBehind(a, count);
  if (identified === null) return null;
  if (identified !== 'pointed') return told('nominal', identified);
  return question && mayBe(question, count) ? told('ellipsis', question.metric) : null;
};

const isBare = ({ head }: NounPhrase): boolean => head === 'bare' || head === 'people';

/** Of the size that the question lets expect. */
function mayBe(question: Pointed, count: Count): boolean {
  const many = count.quantity.value ?? count.quantity.high;
  return many !== null && isPlausible(question, many);
}

/** How a bare number answers the question on the table, if it does; a topic of its own sentence goes before that. */
export const byQuestion: Rule = ({ a, count, phrase, question, floor }) => {
  if (!question || !mayBe(question, count)) return null;
  // "How many has he lost? About 1,200 men, he says."
  // "1,300 new men" behind a toll are no more of the dead.
  if (phrase.head === 'soldiers' && phrase.more && FATAL.has(question.metric)) return null;
  if (phrase.head === 'soldiers' && phrase.forces.length === 0 && a.tokens[phrase.to]?.lower !== 'and')
    return answers(a, { ...count, to: phrase.to }, question.asked) ? told('ellipsis', question.metric) : null;
  if (!isBare(phrase)) return null;
  const own = topicBefore(a, floor, count.from);
  const metric = comes(a, count) ? 'deployed' : (own ?? question.metric);
  const asked = own === null && (question.asked || question.value === null);
  if (answers(a, count, question.asked)) return told(asked ? 'answer' : 'ellipsis', metric);
  if (isCalledNumber(a, count)) return told('nominal', metric);
  return isSpoken(a, count) ? told('spoken', metric) : null;
};

/** "gave a range of 11,000 to 12,000", "has a figure of 9,400": a number that is called one, whoever gives it. */
function isCalledNumber(a: Read, count: Count): boolean {
  const [article = '', noun = '', of = ''] = a.tokens
    .slice(count.from - 3, count.from)
    .map(({ lower }) => lower);
  return of === 'of' && BEFORE_NUMBER_NOUNS.has(article) && NUMBER_NOUNS.has(noun);
}

/** "Ten thousand came." */
function comes(a: Read, count: Count): boolean {
  return [0, 1, 2].some((step) => CAME.has(a.tokens[count.to + step]?.lower ?? ''));
}
