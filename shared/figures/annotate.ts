import type { Claimant } from '../story/story.ts';
import type { ForceName, Names, SourceName } from './names.ts';
import { type Count, countsFrom } from './numbers.ts';
import type { PhraseMatch, Phrases } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { type Entry, NO_ENTRY } from './structure/entry.ts';
import type { Grammar } from './structure/grammar.ts';
import type { Token } from './tokens.ts';
import { BEGINS, beginningsOf, type Vocabulary, vocabularyOf, type Wording } from './vocabulary.ts';

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
  /** The grammar of its language. */
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly counts: readonly Count[];
  /** Those of the counts that may count people. */
  readonly peopleCounts: readonly Count[];
  readonly parts: Layer<Part>;
  readonly cues: Layer<Cue>;
  readonly speech: Layer<Speech>;
  readonly forces: Layer<ForceName>;
  readonly sources: Layer<SourceName>;
  readonly descriptions: Layer<readonly Claimant[]>;
  readonly places: Layer<string>;
  readonly warMarkers: Layer<'whole' | 'front'>;
  /** What the grammar tells of the word at a token, wherever it stands. */
  entryAt(at: number): Entry;
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
export interface Lexicon<Part extends string, Cue extends string, Speech extends string = string>
  extends Wording<Part, Cue, Speech> {
  /** Whether a count may be one of people, by the words around it. */
  mayCountPeople(a: Annotated<Part>, count: Count): boolean;
}

/** Annotates a sentence; layers are computed on first use, since most sentences are asked for few. */
export function annotate<Part extends string, Cue extends string, Speech extends string>(
  sentence: Sentence,
  lexicon: Lexicon<Part, Cue, Speech>,
  names: Names,
): Annotated<Part, Cue, Speech> {
  return new AnnotatedSentence(sentence, lexicon, names);
}

/** What has been found in a sentence so far: one object, which is made for few sentences and let go of as a whole. */
class Found<Part extends string, Cue extends string, Speech extends string> {
  /** What may begin at each token, as bits of {@link BEGINS}. */
  beginnings: readonly number[] | undefined = undefined;
  /** Tokens at which anything may begin: not half of them. */
  openers: readonly number[] = [];
  counts: readonly Count[] | undefined = undefined;
  peopleCounts: readonly Count[] | undefined = undefined;
  parts: Layer<Part> | undefined = undefined;
  cues: Layer<Cue> | undefined = undefined;
  speech: Layer<Speech> | undefined = undefined;
  /** By token; many rules ask the same one. */
  speechAt: (PhraseMatch<Speech> | null | undefined)[] | undefined = undefined;
  forces: Layer<ForceName> | undefined = undefined;
  sources: Layer<SourceName> | undefined = undefined;
  descriptions: Layer<readonly Claimant[]> | undefined = undefined;
  places: Layer<string> | undefined = undefined;
  warMarkers: Layer<'whole' | 'front'> | undefined = undefined;
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
  private knownTokens: readonly Token[] | undefined = undefined;
  private known: Found<Part, Cue, Speech> | undefined = undefined;

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

  get grammar(): Grammar {
    return this.lexicon.grammar;
  }

  /** Made when first asked for: most sentences tell by their words alone that no rule need look at them. */
  get tokens(): readonly Token[] {
    this.knownTokens ??= this.sentence.tokens();
    return this.knownTokens;
  }

  get counts(): readonly Count[] {
    if ((this.begins & BEGINS.number) === 0) return [];
    const { found } = this;
    if (found.counts === undefined) {
      const { beginnings } = this;
      const starts = found.openers.filter((at) => ((beginnings[at] ?? 0) & BEGINS.number) !== 0);
      found.counts = countsFrom(starts, this.tokens, this.lexicon.numbers);
    }
    return found.counts;
  }

  get peopleCounts(): readonly Count[] {
    const { counts } = this;
    if (counts.length === 0) return counts;
    const { found, lexicon } = this;
    found.peopleCounts ??= counts.filter((count) => lexicon.mayCountPeople(this, count));
    return found.peopleCounts;
  }

  get mayNameDay(): boolean {
    return (this.begins & BEGINS.day) !== 0;
  }

  get parts(): Layer<Part> {
    if ((this.begins & BEGINS.parts) === 0) return [];
    const { found } = this;
    found.parts ??= this.layer(this.lexicon.parts, BEGINS.parts);
    return found.parts;
  }

  get cues(): Layer<Cue> {
    if ((this.begins & BEGINS.cues) === 0) return [];
    const { found } = this;
    found.cues ??= this.layer(this.lexicon.cues, BEGINS.cues);
    return found.cues;
  }

  get speech(): Layer<Speech> {
    if ((this.begins & BEGINS.speech) === 0) return [];
    const { found } = this;
    found.speech ??= this.layer(this.lexicon.speech, BEGINS.speech);
    return found.speech;
  }

  get forces(): Layer<ForceName> {
    if ((this.begins & BEGINS.forces) === 0) return [];
    const { found } = this;
    found.forces ??= this.layer(this.names.forces, BEGINS.forces);
    return found.forces;
  }

  get sources(): Layer<SourceName> {
    if ((this.begins & BEGINS.sources) === 0) return [];
    const { found } = this;
    found.sources ??= this.layer(this.names.sources, BEGINS.sources);
    return found.sources;
  }

  get descriptions(): Layer<readonly Claimant[]> {
    if ((this.begins & BEGINS.descriptions) === 0) return [];
    const { found } = this;
    found.descriptions ??= this.layer(this.names.descriptions, BEGINS.descriptions);
    return found.descriptions;
  }

  get places(): Layer<string> {
    if ((this.begins & BEGINS.places) === 0) return [];
    const { found } = this;
    found.places ??= this.layer(this.names.places, BEGINS.places);
    return found.places;
  }

  get warMarkers(): Layer<'whole' | 'front'> {
    if ((this.begins & BEGINS.warMarkers) === 0) return [];
    const { found } = this;
    found.warMarkers ??= this.layer(this.names.warMarkers, BEGINS.warMarkers);
    return found.warMarkers;
  }

  entryAt(at: number): Entry {
    const token = at < 0 ? undefined : this.tokens[at];
    return token === undefined ? NO_ENTRY : this.vocabulary.entryOf(token);
  }

  mayBeginSource(at: number): boolean {
    const kinds = BEGINS.sources | BEGINS.descriptions | BEGINS.speech;
    return (this.begins & kinds) !== 0 && ((this.beginnings[at] ?? 0) & kinds) !== 0;
  }

  speechAt(at: number): PhraseMatch<Speech> | null {
    if ((this.begins & BEGINS.speech) === 0 || ((this.beginnings[at] ?? 0) & BEGINS.speech) === 0)
      return null;
    const { found } = this;
    found.speechAt ??= [];
    const known = found.speechAt[at];
    if (known !== undefined) return known;
    const match = this.lexicon.speech.match(this.tokens, at);
    found.speechAt[at] = match;
    return match;
  }

  forget(): void {
    this.knownTokens = undefined;
    this.known = undefined;
  }

  private get found(): Found<Part, Cue, Speech> {
    this.known ??= new Found();
    return this.known;
  }

  private layer<T>(phrases: Phrases<T>, kind: number): Layer<T> {
    const { tokens, beginnings } = this;
    let marks: (Mark<T> | undefined)[] = [];
    let next = 0;
    for (const from of this.found.openers) {
      if (from < next || ((beginnings[from] ?? 0) & kind) === 0) continue;
      const match = phrases.match(tokens, from);
      if (!match) continue;
      next = from + match.length;
      const mark: Mark<T> = { value: match.value, from, to: next };
      if (marks.length === 0) marks = new Array<Mark<T> | undefined>(tokens.length).fill(undefined);
      for (let at = from; at < next; at++) marks[at] = mark;
    }
    return marks;
  }

  private get beginnings(): readonly number[] {
    const { found, vocabulary } = this;
    if (found.beginnings !== undefined) return found.beginnings;
    const { columns, first, next } = this.sentence;
    const beginnings: number[] = [];
    const openers: number[] = [];
    let word = first < next ? vocabulary.wordAt(columns, first) : 0;
    for (let index = first; index < next; index++) {
      const behind = index + 1 < next ? vocabulary.wordAt(columns, index + 1) : 0;
      const begins = beginningsOf(word, behind);
      beginnings.push(begins);
      if (begins !== 0) openers.push(index - first);
      word = behind;
    }
    found.beginnings = beginnings;
    found.openers = openers;
    return beginnings;
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
