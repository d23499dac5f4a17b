import type { Count } from '../numbers.ts';
import type { Frame } from './frames.ts';

/** A noun phrase: its words from the article to the head. */
export interface NounPhrase {
  readonly kind: 'noun';
  readonly from: number;
  readonly to: number;
  /** Token of its head, the last noun; of a bare number the last of its tokens. */
  readonly head: number;
  readonly counts: readonly Count[];
  readonly pronoun: boolean;
  /** The preposition that governs it, as a token; null for a subject, an object, a complement. */
  preposition: number | null;
}

/** A verb with its auxiliaries. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly from: number;
  readonly to: number;
  /** Token of the main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** A tensed verb that heads a clause, an infinitive, a participle or gerund in -ing, a past participle. */
  form: 'finite' | 'infinitive' | 'ing' | 'participle' | 'past';
  passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly present: boolean;
  /** The modal verb in lower case. */
  readonly modal: string | null;
  readonly negated: boolean;
}

/** A word that joins or divides: a preposition, a conjunction, a relative, a mark. */
export interface Joint {
  readonly kind:
    | 'preposition'
    | 'coordinator'
    | 'subordinator'
    | 'relative'
    | 'mark'
    | 'adverb'
    | 'adjective';
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
}

export type Chunk = NounPhrase | VerbGroup | Joint;
