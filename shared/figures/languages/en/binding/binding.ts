import type { Bound, Metric } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import type { NounPhrase } from '../noun-phrase.ts';

export { FATAL } from '../../../figure.ts';

/** The rule that bound a count. */
export type How =
  | 'head'
  | 'nominal'
  | 'noun'
  | 'answer'
  | 'ellipsis'
  | 'spoken'
  | 'base'
  | 'listed'
  | 'clause';

/** What a count counts, as far as its own sentence tells. */
export interface Binding {
  readonly count: Count;
  readonly phrase: NounPhrase;
  readonly metric: Metric;
  readonly how: How;
  /** A bound behind the noun: "1,600 soldiers or so". */
  readonly boundBehind: Bound | null;
  /** First and last token of the evidence. */
  readonly from: number;
  readonly to: number;
}

/** Why a count is bound to nothing: it counts other people, or things, or what it counts cannot be told. */
export type Unbound = 'others' | 'things' | 'nothing';
