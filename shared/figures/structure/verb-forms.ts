import type { Frames } from './frames.ts';
import type { VerbForm } from './word-class.ts';
import type { Words } from './words.ts';

/** A verb that a word may be. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
  /** Of a subject in the plural, where the form tells. */
  readonly plural?: true;
}

/** How the words end that are in no list of verbs and yet are verbs more often than not. */
export interface VerbEnding {
  readonly ending: string;
  readonly form: VerbForm;
  /** Letters that the word has more than. */
  readonly longerThan: number;
  /** Ends of words that are none. */
  readonly except: readonly string[];
  /** Words that are verbs by this row, and words that are not. */
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

/** The verbs of a language. */
export interface Verbs {
  /** Every form of the ordinary verbs. */
  readonly forms: ReadonlyMap<string, VerbReading>;
  readonly endings: readonly VerbEnding[];
  /** Base forms that are participles too: "(have) come". */
  readonly bareParticiples: Words;
  readonly frames: Frames;
  /** Lemmas that take no object: their past form is a tense. */
  readonly intransitive: Words;
  /** Nouns that make a name with the verb before them: "think (tank)". */
  readonly nounsBefore: Words;
  /** Lemmas that are bounds too: "(losses) exceed (900)". */
  readonly exceeding: Words;
  /** Forms that say that something is: "there remain". */
  readonly existing: Words;
  /** Forms with an adjective behind them: "remains", "seem". */
  readonly withAdjective: Words;
  /** Base forms that are nothing but verbs: "say". */
  readonly neverNouns: Words;
  /** Forms of verbs of saying that are nouns as often: "intelligence estimates from Kyiv". */
  readonly nounsToo: Words;
  /** Lemmas with a genitive link behind them: "consist of". */
  readonly withGenitive: Words;
}

/**
 * The verb that a word may be: an ordinary verb in one of its forms, or a word that ends like one.
 * @param lower the word in lower case
 */
export function verbReading({ verbs }: { readonly verbs: Verbs }, lower: string): VerbReading | null {
  const known = verbs.forms.get(lower);
  if (known) return known;
  for (const { ending, form, longerThan, except } of verbs.endings)
    if (lower.length > longerThan && lower.endsWith(ending) && !except.some((end) => lower.endsWith(end)))
      return { lemma: lower.slice(0, -ending.length), form };
  return null;
}
