import type { Claimant } from '../story/story.ts';
import type { ForceName, Names, SourceName } from './names.ts';
import { type Count, countsOf, type NumberWords } from './numbers.ts';
import type { PhraseMatch, Phrases } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Something recognised in a sentence: what it is, and the tokens that it takes. */
export interface Mark<T> {
  readonly value: T;
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
}

/** Marks by token: every token of a phrase points to the phrase. */
export type Layer<T> = ReadonlyArray<Mark<T> | undefined>;

/** A sentence with what each of its layers recognises. Layers are found when first asked for. */
export interface Annotated<Part extends string, Cue extends string = string> {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly counts: readonly Count[];
  readonly parts: Layer<Part>;
  readonly cues: Layer<Cue>;
  readonly forces: Layer<ForceName>;
  readonly sources: Layer<SourceName>;
  readonly descriptions: Layer<readonly Claimant[]>;
  readonly places: Layer<string>;
  readonly warMarkers: Layer<string>;
}

/** What annotation needs to know of a language. */
export interface Lexicon<Part extends string, Cue extends string> {
  readonly numbers: NumberWords;
  readonly parts: Phrases<Part>;
  readonly cues: Phrases<Cue>;
}

/** Annotates a sentence; layers are computed on first use, since most sentences are asked for few. */
export function annotate<Part extends string, Cue extends string>(
  sentence: Sentence,
  lexicon: Lexicon<Part, Cue>,
  names: Names,
): Annotated<Part, Cue> {
  const { tokens } = sentence;
  const lazily = <T>(compute: () => T): (() => T) => {
    let known: { readonly value: T } | undefined;
    return () => {
      known ??= { value: compute() };
      return known.value;
    };
  };
  const counts = lazily(() => countsOf(tokens, lexicon.numbers));
  const parts = lazily(() => layer(tokens, lexicon.parts));
  const cues = lazily(() => layer(tokens, lexicon.cues));
  const forces = lazily(() => layer(tokens, names.forces));
  const sources = lazily(() => layer(tokens, names.sources));
  const descriptions = lazily(() => layer(tokens, names.descriptions));
  const places = lazily(() => layer(tokens, names.places));
  const warMarkers = lazily(() => layer(tokens, names.warMarkers));
  return {
    sentence,
    tokens,
    get counts() {
      return counts();
    },
    get parts() {
      return parts();
    },
    get cues() {
      return cues();
    },
    get forces() {
      return forces();
    },
    get sources() {
      return sources();
    },
    get descriptions() {
      return descriptions();
    },
    get places() {
      return places();
    },
    get warMarkers() {
      return warMarkers();
    },
  };
}

function layer<T>(tokens: readonly Token[], phrases: Phrases<T>): Layer<T> {
  const marks: (Mark<T> | undefined)[] = new Array(tokens.length);
  for (let at = 0; at < tokens.length; ) {
    const found: PhraseMatch<T> | null = phrases.match(tokens, at);
    if (!found) {
      at++;
      continue;
    }
    const mark: Mark<T> = { value: found.value, from: at, to: at + found.length };
    marks.fill(mark, mark.from, mark.to);
    at = mark.to;
  }
  return marks;
}

/** The marks of a layer, each once, from left to right. */
export function* marksOf<T>(layer: Layer<T>): Generator<Mark<T>> {
  let last: Mark<T> | undefined;
  for (const mark of layer) {
    if (mark && mark !== last) yield mark;
    last = mark;
  }
}
