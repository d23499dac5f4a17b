import { framesOf } from './frames.ts';
import type { VerbGroup } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';
import type { Word } from './word-class.ts';

/**
 * The verbs of a clause that stand apart, as in a bracket ("wurden … getötet", "setzt … ein"), as one group.
 * @param tensed token of the tensed verb; null where there is none
 * @param verbs tokens of all of them, in their order
 * @param particle token of the particle that a separable verb left behind; null for none
 */
export function bracketOf(
  a: Read,
  words: readonly Word[],
  tensed: number | null,
  verbs: readonly number[],
  particle: number | null,
  negated: boolean,
): VerbGroup {
  const { auxiliaries, verbs: known } = a.grammar;
  const lemmas = new Set(
    verbs.filter((at) => words[at]?.class === 'auxiliary').map((at) => words[at]?.lemma ?? ''),
  );
  const full = verbs.filter((at) => words[at]?.class === 'verb');
  const untensed = full.find((at) => at !== tensed);
  const head = untensed ?? full[0] ?? tensed ?? verbs[0] ?? 0;
  const main = words[head];
  const lemma = `${particle === null ? '' : lowerAt(a, particle)}${main?.lemma ?? ''}`;
  const participle = main?.class === 'verb' && (main.form === 'participle' || main.form === 'past');
  const intransitive = known.intransitive.has(lemma);
  const passive =
    participle && (lemmas.has(auxiliaries.passive) || (lemmas.has(auxiliaries.copula) && !intransitive));
  const perfect =
    (participle && lemmas.has(auxiliaries.perfect)) ||
    (participle && lemmas.has(auxiliaries.copula) && (intransitive || passive));
  const first = tensed === null ? undefined : words[tensed];
  const future =
    first?.lemma === auxiliaries.future && !participle && main?.class === 'verb' && main.form === 'base';
  return {
    kind: 'verb',
    from: head,
    to: head + 1,
    head,
    lemma,
    frames: framesOf(a.grammar, lemma),
    form: formOf(words, tensed, verbs, participle),
    passive,
    perfect,
    progressive: false,
    present: tensed !== null && isPresent(a, tensed),
    modal: first?.class === 'modal' || future ? lowerAt(a, tensed) : null,
    negated,
  };
}

function formOf(
  words: readonly Word[],
  tensed: number | null,
  verbs: readonly number[],
  participle: boolean,
): VerbGroup['form'] {
  if (tensed !== null) return 'finite';
  const marked = verbs.some((at) => words[at - 1]?.class === 'infinitive-to');
  return marked || !participle ? 'infinitive' : 'participle';
}

const isPresent = (a: Read, at: number): boolean => {
  const lower = lowerAt(a, at);
  const form = a.entryAt(at).verb?.form;
  return a.grammar.auxiliaries.present.has(lower) || form === 's' || form === 'base';
};

/** Whether a verb may be the tensed one of its clause. */
export function mayBeTensed(a: Read, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.class === 'modal') return true;
  if (word?.class === 'auxiliary') return !a.grammar.auxiliaries.untensed.has(lowerAt(a, at));
  return word?.class === 'verb' && word.form !== 'participle' && word.form !== 'ing';
}
