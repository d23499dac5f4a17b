import type { Story } from '../../story/story.ts';
import type { Annotated } from '../annotate.ts';
import {
  BOUNDS,
  type Evidence,
  type Figure,
  METRICS,
  type Metric,
  type Period,
  type Reading,
  SCOPES,
  type Scope,
  type Text,
  UNSPECIFIED,
} from '../figure.ts';
import { withSignals } from '../signals/signals.ts';
import { countedIn, linesAround, sentencesOf } from './counted.ts';
import { type Grammar, grammarOf } from './grammars.ts';
import { isNamedIn } from './named.ts';
import { type Stretch, Written } from './passage.ts';
import type { Proposal, Refusal, Refusals } from './proposal.ts';

/** What of a reading the text bears out, and how much of it was refused for which reason. */
export interface Verified {
  /** In the order in which they were proposed. */
  readonly figures: readonly Figure[];
  readonly refusals: Refusals;
}

/** What a proposal lacks that a figure has: how sure it is, and what made it. */
export interface Proposer {
  /** 0 to 1. */
  readonly confidence: number;
  readonly rules: readonly string[];
}

/**
 * Believes a proposed figure only where the text bears it out: its words are of the vocabulary, its sentence stands
 * word for word in the text, the number grammar reads the same number and bound in it, its claimant stands in the text,
 * and its day is not after publication. The evidence of what is believed is the text's own, never the proposer's.
 * @param proposer who proposes, for what the proposals do not say themselves
 */
export function verifyProposals(
  proposals: readonly Proposal[],
  text: Text,
  story: Story,
  proposer: Proposer,
): Verified {
  const grammar = grammarOf(text.language);
  const parts = [new Written(text.text), new Written(text.title)];
  const isNamed = namedOnce(text, story);
  return believed(proposals, text, (proposal) => {
    const terms = termsOf(proposal, story);
    if (typeof terms === 'string') return terms;
    const found = grammar === null ? 'sentence' : evidenceIn(parts, proposal, grammar, story);
    if (typeof found === 'string') return found;
    const refusal = refusalOfSaying(proposal, text, isNamed);
    if (refusal !== null) return refusal;
    const { value, low, high, period, claimant, claimedOn, background } = proposal;
    return {
      ...{ value, low, high, ...terms, claimant, claimedOn, background, evidence: found, ...proposer },
      ...(period && { period }),
    };
  });
}

/**
 * Asks the same of figures that rules read, whose evidence has its place in the text.
 * @returns those that the text bears out, as they were read, with their signals
 */
export function verifyFigures(figures: readonly Reading[], text: Text, story: Story): Verified {
  const grammar = grammarOf(text.language);
  const read = grammar && sentencesOnce(grammar, story);
  const isNamed = namedOnce(text, story);
  return believed(figures, text, (figure) => {
    const terms = termsOf(figure, story);
    if (typeof terms === 'string') return terms;
    const refusal = grammar && read ? refusalOfEvidence(figure, text, grammar, read) : 'sentence';
    return refusal ?? refusalOfSaying(figure, text, isNamed) ?? figure;
  });
}

function believed<P>(
  proposals: readonly P[],
  text: Text,
  check: (proposal: P) => Reading | Refusal,
): Verified {
  const readings: Reading[] = [];
  const refusals: Partial<Record<Refusal, number>> = {};
  for (const proposal of proposals) {
    const result = check(proposal);
    if (typeof result === 'string') refusals[result] = (refusals[result] ?? 0) + 1;
    else readings.push(result);
  }
  return { figures: withSignals(readings, text), refusals };
}

type Terms = Pick<Reading, 'force' | 'metric' | 'scope' | 'theatre' | 'bound'>;
type ProposedTerms = Pick<Proposal, 'force' | 'metric' | 'scope' | 'theatre' | 'bound'>;

/** The words of the vocabulary, where all of them are. */
function termsOf({ force, metric, scope, theatre, bound }: ProposedTerms, story: Story): Terms | Refusal {
  if (!story.forces.some(({ id }) => id === force) && !story.combinedForces.includes(force)) return 'force';
  if (!isOneOf<Metric>(METRICS, metric)) return 'metric';
  if (!isOneOf<Scope>(SCOPES, scope)) return 'scope';
  const placed = theatre === story.war.theatre || theatre === UNSPECIFIED;
  if (!placed && !story.theatres.some(({ id }) => id === theatre)) return 'theatre';
  if (!isOneOf(BOUNDS, bound)) return 'bound';
  return { force, metric, scope, theatre, bound };
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return words.some((known) => known === word);
}

/** Places of one passage that are looked at: a single word stands at hundreds. */
const MOST_PLACES = 20;

/** Where a proposal's number stands in a text, with the text's own words around it. */
function evidenceIn(
  parts: readonly Written[],
  proposal: Proposal,
  grammar: Grammar,
  story: Story,
): Evidence | Refusal {
  let refusal: Refusal = 'sentence';
  let places = 0;
  for (const written of parts)
    for (const passage of written.find(proposal.sentence)) {
      if (++places > MOST_PLACES) return refusal;
      const sentences = sentencesOf(written, linesAround(written, passage), passage, grammar, story);
      const counted = countedIn(sentences, passage, proposal, grammar);
      if (typeof counted === 'string') {
        refusal = counted;
        continue;
      }
      const { source } = written;
      const { start, end } = counted.sentence;
      const sentence = source.slice(start, end);
      if (grammar.instruction.test(sentence)) return 'instruction';
      const shown = shownBy(proposal.evidence, written, counted);
      return { text: source.slice(shown.start, shown.end), ...shown, sentence };
    }
  return refusal;
}

/** The passage that a proposal shows its number by, where it stands in the sentence and holds it; else the number alone. */
function shownBy(
  evidence: string,
  written: Written,
  counted: Stretch & { readonly sentence: Stretch },
): Stretch {
  const { sentence } = counted;
  for (const { start, end } of new Written(written.source.slice(sentence.start, sentence.end)).find(
    evidence,
  )) {
    const shown = { start: sentence.start + start, end: sentence.start + end };
    if (shown.start <= counted.start && shown.end >= counted.end) return shown;
  }
  return { start: counted.start, end: counted.end };
}

type ReadSentence = (sentence: string) => readonly Annotated<string>[];

/** Reads the numbers of a sentence once for all the figures in it, which come one behind the other. */
function sentencesOnce(grammar: Grammar, story: Story): ReadSentence {
  let last = '';
  let read: readonly Annotated<string>[] = [];
  return (sentence) => {
    if (sentence === last) return read;
    const whole = { start: 0, end: sentence.length };
    last = sentence;
    read = sentencesOf(new Written(sentence), whole, whole, grammar, story);
    return read;
  };
}

/** Looks through a text for a claimant once, however many figures are theirs. */
function namedOnce(text: Text, story: Story): (claimant: string) => boolean {
  const known = new Map<string, boolean>();
  return (claimant) => {
    const named = known.get(claimant) ?? isNamedIn(text, claimant, story);
    known.set(claimant, named);
    return named;
  };
}

/** Why the evidence of a figure does not bear it out, or null. */
function refusalOfEvidence(
  figure: Reading,
  text: Text,
  grammar: Grammar,
  read: ReadSentence,
): Refusal | null {
  const { text: shown, start, end, sentence } = figure.evidence;
  const source = [text.text, text.title].find((part) => part.startsWith(shown, start));
  if (source === undefined || shown.length !== end - start) return 'sentence';
  // The sentence holds the passage, so it begins no sooner than this.
  const near = Math.max(0, end - sentence.length);
  const at = source.slice(near, start + sentence.length).indexOf(sentence);
  if (at < 0 || near + at > start) return 'sentence';
  if (grammar.instruction.test(sentence)) return 'instruction';
  const within = { start: start - near - at, end: end - near - at };
  const counted = countedIn(read(sentence), within, figure, grammar);
  return typeof counted === 'string' ? counted : null;
}

/** Why a claimant, a day or a period cannot be the text's, or null. */
function refusalOfSaying(
  { claimant, claimedOn, period }: Pick<Reading, 'claimant' | 'claimedOn'> & { period?: Period | null },
  text: Text,
  isNamed: (claimant: string) => boolean,
): Refusal | null {
  if (claimant !== null && !isNamed(claimant)) return 'claimant';
  const days = [claimedOn, period?.from, period?.to].filter((day) => typeof day === 'string');
  const inOrder = !period || period.from <= period.to;
  return inOrder && days.every((day) => isDayUpTo(day, text.published)) ? null : 'day';
}

/** Whether this is a day of the calendar, and not after the day of publication; both are ISO 8601. */
function isDayUpTo(day: string, published: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day && day <= published.slice(0, 10)
  );
}
