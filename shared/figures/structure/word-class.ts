/** What a word is in its sentence. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'preposition'
  | 'infinitive-to'
  | 'determiner'
  | 'pronoun'
  | 'number'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'mark';

/** The form of a verb. `past`: a form that may be the past tense or the participle ("killed"). */
export type VerbForm = 'base' | 's' | 'past' | 'past-tense' | 'participle' | 'ing';

/** A word with its class; of a verb its lemma and form. */
export interface Word {
  readonly class: WordClass;
  readonly lemma: string;
  readonly form: VerbForm | null;
}

/** A word of a class. */
export const wordOf = (name: WordClass, lemma: string, form: VerbForm | null = null): Word => ({
  class: name,
  lemma,
  form,
});
