import { BARE_GRAMMAR } from '../../../structure/bare-grammar.ts';
import type { Grammar } from '../../../structure/grammar.ts';
import { wordsOf } from '../../../structure/words.ts';
import { ADJECTIVE_ENDINGS, ADJECTIVES, ADVERB_ENDINGS } from './adjectives.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { CLASSES } from './closed-classes.ts';
import { FATES } from './fates.ts';
import { LINKS } from './links.ts';
import { MOODS } from './moods.ts';
import { NOUNS } from './nouns.ts';
import { PRONOUNS } from './pronouns.ts';
import { TIMES } from './times.ts';
import { VERBS } from './verbs.ts';

/** The grammar of English. */
export const ENGLISH_GRAMMAR: Grammar = {
  classes: CLASSES,
  verbs: VERBS,
  auxiliaries: AUXILIARIES,
  adjectives: ADJECTIVES,
  participles: wordsOf('estimated alleged acting'),
  adjectiveEndings: ADJECTIVE_ENDINGS,
  adverbEndings: ADVERB_ENDINGS,
  nouns: NOUNS,
  articles: { definite: wordsOf('the'), genitive: new Set(), indefinite: wordsOf('a an') },
  links: LINKS,
  times: TIMES,
  fractions: wordsOf('third half quarter fifth tenth two-thirds three-quarters dozens hundreds thousands'),
  quantifiers: wordsOf('more fewer other such less another of'),
  complementisers: wordsOf('that'),
  relativeAdverbs: wordsOf('when where why how'),
  order: BARE_GRAMMAR.order,
  pronouns: PRONOUNS,
  homeward: { home: wordsOf('home'), back: wordsOf('back home') },
  moods: MOODS,
  fates: FATES,
};
