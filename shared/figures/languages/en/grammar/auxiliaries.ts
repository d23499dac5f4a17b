import type { Auxiliaries } from '../../../structure/grammar/auxiliaries.ts';
import { wordsOf } from '../../../structure/words.ts';

/** The forms of each auxiliary verb, negated ones among them. */
const FORMS: Readonly<Record<string, string>> = {
  be: "be am is are was were been being 's 're 'm isn't aren't wasn't weren't",
  have: "have has had having 've haven't hasn't hadn't",
  do: "do does did don't doesn't didn't",
};

/** The auxiliary verbs of English. */
export const AUXILIARIES: Auxiliaries = {
  lemmas: new Map(
    Object.entries(FORMS).flatMap(([lemma, forms]) => [...wordsOf(forms)].map((form) => [form, lemma])),
  ),
  copula: 'be',
  perfect: 'have',
  passive: 'be',
  future: '',
  support: 'do',
  infinitives: wordsOf('be have do'),
  tensed: wordsOf('is are was were has have had does do did said says'),
  been: wordsOf('been'),
  present: wordsOf("is are am has have do does 's 're 've 'm isn't aren't hasn't haven't don't doesn't"),
  untensed: wordsOf('be been'),
  gerunds: wordsOf('being having'),
  negated: wordsOf(`
isn't
aren't
wasn't
weren't
hasn't
haven't
hadn't
don't
doesn't
didn't
cannot
can't
won't
wouldn't
shouldn't
couldn't
mightn't
mustn't
needn't
`),
};
