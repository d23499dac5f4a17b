import type { Annotated } from '../../annotate.ts';
import { ARTICLES, PULLS } from './lexicon/articles.ts';
import type { Part } from './lexicon.ts';

/** Words between the verb and the article: "pulled its front-page story of Monday". */
const REACH = 4;

/**
 * "The Star has pulled its story, in which the service was said to have counted 5,600": an article that its outlet
 * took back is told of, and its numbers are nobody's any more.
 */
export function tellsOfPulledArticle(a: Annotated<Part>): boolean {
  return a.tokens.some(({ lower }, at) => PULLS.has(lower) && articleBeside(a, at));
}

/** The object behind the verb, or the subject of a passive one ("a story … was retracted"). */
function articleBeside(a: Annotated<Part>, verb: number): boolean {
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const word = a.tokens[at]?.lower ?? '';
    if (ARTICLES.has(word)) return true;
    if (/^(,|from|to|;|after)$/.test(word)) break;
  }
  const passive = a.tokens
    .slice(Math.max(0, verb - 2), verb)
    .some(({ lower }) => /^(was|been|being)$/.test(lower));
  return passive && a.tokens.slice(0, verb).some(({ lower }) => ARTICLES.has(lower));
}
