import type { Claimant } from '../story/story.ts';
import type { ForceName, Names, SourceName } from './names.ts';
import type { NumberWords } from './number-words.ts';
import { type Count, countsOf } from './numbers.ts';
import type { PhraseMatch, Phrases } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { BEGINS, beginningsOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Something recognised in a sentence: what it is, and the tokens that it takes. */
export interface Mark<T> {
  readonly value: T;
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
}

/** Marks by token: every token of a phrase points to the phrase. Empty where nothing is recognised. */
export type Layer<T> = ReadonlyArray<Mark<T> | undefined>;

/** A sentence with what each of its layers recognises. Layers are found when first asked for. */
export interface Annotated<Part extends string, Cue extends string = string, Speech extends string = string> {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly counts: readonly Count[];
  readonly parts: Layer<Part>;
  readonly cues: Layer<Cue>;
  readonly speech: Layer<Speech>;
  readonly forces: Layer<ForceName>;
  readonly sources: Layer<SourceName>;
  readonly descriptions: Layer<readonly Claimant[]>;
  readonly places: Layer<string>;
  readonly warMarkers: Layer<'whole' | 'front'>;
  /** The word of saying that begins at a token, whatever a longer one before it takes; null where there is none. */
  speechAt(at: number): PhraseMatch<Speech> | null;
  /** Whether a name, a description or a word of saying may begin at a token: most words are spared a closer look. */
  mayBeginSource(at: number): boolean;
  /** Whether it may name a day: most sentences hold no word that could. */
  readonly mayNameDay: boolean;
  /** Lets go of all that was found, for a sentence that has been read; asked again, it is found again. */
  forget(): void;
}

/** What annotation needs to know of a language. */
export interface Lexicon<Part extends string, Cue extends string, Speech extends string = string> {
  readonly numbers: NumberWords;
  readonly parts: Phrases<Part>;
  readonly cues: Phrases<Cue>;
  readonly speech: Phrases<Speech>;
}

/** Annotates a sentence; layers are computed on first use, since most sentences are asked for few. */
export function annotate<Part extends string, Cue extends string, Speech extends string>(
  sentence: Sentence,
  lexicon: Lexicon<Part, Cue, Speech>,
  names: Names,
): Annotated<Part, Cue, Speech> {
  return new AnnotatedSentence(sentence, lexicon, names);
}

class AnnotatedSentence<Part extends string, Cue extends string, Speech extends string>
  implements Annotated<Part, Cue, Speech>
{
  readonly sentence: Sentence;
  private readonly lexicon: Lexicon<Part, Cue, Speech>;
  private readonly names: Names;
  private readonly vocabulary: Vocabulary;
  /** What may begin at any token, as bits of {@link BEGINS}. */
  private readonly begins: number;
  /** What may begin at each. */
  private knownBeginnings: readonly number[] | undefined = undefined;
  private knownCounts: readonly Count[] | undefined = undefined;
  private knownParts: Layer<Part> | undefined = undefined;
  private knownCues: Layer<Cue> | undefined = undefined;
  private knownSpeech: Layer<Speech> | undefined = undefined;
  /** By token; many rules ask the same one. */
  private knownSpeechAt: (PhraseMatch<Speech> | null | undefined)[] | undefined = undefined;
  private knownForces: Layer<ForceName> | undefined = undefined;
  private knownSources: Layer<SourceName> | undefined = undefined;
  private knownDescriptions: Layer<readonly Claimant[]> | undefined = undefined;
  private knownPlaces: Layer<string> | undefined = undefined;
  private knownWarMarkers: Layer<'whole' | 'front'> | undefined = undefined;

  constructor(sentence: Sentence, lexicon: Lexicon<Part, Cue, Speech>, names: Names) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.names = names;
    this.vocabulary = vocabularyOf(lexicon, names);
    const { columns, first, next } = sentence;
    let begins = 0;
    let word = first < next ? this.vocabulary.wordAt(columns, first) : 0;
    for (let index = first; index < next; index++) {
      const behind = index + 1 < next ? this.vocabulary.wordAt(columns, index + 1) : 0;
      begins |= beginningsOf(word, behind);
      word = behind;
    }
    this.begins = begins;
  }

  get tokens(): readonly Token[] {
    return this.sentence.tokens;
  }

  get counts(): readonly Count[] {
    this.knownCounts ??= this.begins & BEGINS.number ? countsOf(this.tokens, this.lexicon.numbers) : [];
    return this.knownCounts;
  }

  get mayNameDay(): boolean {
    return (this.begins & BEGINS.day) !== 0;
  }

  get parts(): Layer<Part> {
    this.knownParts ??= this.layer(this.lexicon.parts, BEGINS.parts);
    return this.knownParts;
  }

  get cues(): Layer<Cue> {
    this.knownCues ??= this.layer(this.lexicon.cues, BEGINS.cues);
    return this.knownCues;
  }

  get speech(): Layer<Speech> {
    this.knownSpeech ??= this.layer(this.lexicon.speech, BEGINS.speech);
    return this.knownSpeech;
  }

  get forces(): Layer<ForceName> {
    this.knownForces ??= this.layer(this.names.forces, BEGINS.forces);
    return this.knownForces;
  }

  get sources(): Layer<SourceName> {
    this.knownSources ??= this.layer(this.names.sources, BEGINS.sources);
    return this.knownSources;
  }

  get descriptions(): Layer<readonly Claimant[]> {
    this.knownDescriptions ??= this.layer(this.names.descriptions, BEGINS.descriptions);
    return this.knownDescriptions;
  }

  get places(): Layer<string> {
    this.knownPlaces ??= this.layer(this.names.places, BEGINS.places);
    return this.knownPlaces;
  }

  get warMarkers(): Layer<'whole' | 'front'> {
    this.knownWarMarkers ??= this.layer(this.names.warMarkers, BEGINS.warMarkers);
    return this.knownWarMarkers;
  }

  mayBeginSource(at: number): boolean {
    return ((this.beginnings[at] ?? 0) & (BEGINS.sources | BEGINS.descriptions | BEGINS.speech)) !== 0;
  }

  speechAt(at: number): PhraseMatch<Speech> | null {
    if (((this.beginnings[at] ?? 0) & BEGINS.speech) === 0) return null;
    this.knownSpeechAt ??= [];
    const known = this.knownSpeechAt[at];
    if (known !== undefined) return known;
    const found = this.lexicon.speech.match(this.tokens, at);
    this.knownSpeechAt[at] = found;
    return found;
  }

  forget(): void {
    this.sentence.forget();
    this.knownBeginnings = undefined;
    this.knownCounts = undefined;
    this.knownParts = undefined;
    this.knownCues = undefined;
    this.knownSpeech = undefined;
    this.knownSpeechAt = undefined;
    this.knownForces = undefined;
    this.knownSources = undefined;
    this.knownDescriptions = undefined;
    this.knownPlaces = undefined;
    this.knownWarMarkers = undefined;
  }

  private layer<T>(phrases: Phrases<T>, kind: number): Layer<T> {
    if ((this.begins & kind) === 0) return [];
    const { tokens, beginnings } = this;
    let marks: (Mark<T> | undefined)[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const match = ((beginnings[at] ?? 0) & kind) === 0 ? null : phrases.match(tokens, at);
      if (!match) continue;
      const mark: Mark<T> = { value: match.value, from: at, to: at + match.length };
      if (marks.length === 0) marks = new Array<Mark<T> | undefined>(tokens.length).fill(undefined);
      for (; at < mark.to; at++) marks[at] = mark;
      at--;
    }
    return marks;
  }

  private get beginnings(): readonly number[] {
    const { columns, first, next } = this.sentence;
    if (this.knownBeginnings === undefined) {
      const beginnings: number[] = [];
      let word = first < next ? this.vocabulary.wordAt(columns, first) : 0;
      for (let index = first; index < next; index++) {
        const behind = index + 1 < next ? this.vocabulary.wordAt(columns, index + 1) : 0;
        beginnings.push(beginningsOf(word, behind));
        word = behind;
      }
      this.knownBeginnings = beginnings;
    }
    return this.knownBeginnings;
  }
}

/** The marks of a layer, each once, from left to right. */
export function marksOf<T>(layer: Layer<T>): Mark<T>[] {
  const marks: Mark<T>[] = [];
  let last: Mark<T> | undefined;
  for (const mark of layer) {
    if (mark && mark !== last) marks.push(mark);
    last = mark ?? last;
  }
  return marks;
}
