import {
  type Evidence,
  type Figure,
  RECALLED,
  type Reading,
  SIGNALS,
  type Signal,
  type Signalled,
} from '../figure.ts';
import { numbersInDigits } from './digits.ts';
import { signalWordsOf } from './languages.ts';
import { isQuotedError } from './quoted-error.ts';
import { finds, type SignalWords, type WordSignal } from './signal-words.ts';

/** What signals are found in beside a figure's own sentence. */
export interface Titled {
  readonly title: string;
  /** BCP 47 language tag. */
  readonly language: string;
}

/** Readings as figures, with what their text tells of each; what a correction quotes as wrong is background. */
export function withSignals(readings: readonly Reading[], text: Titled): Figure[] {
  const signalsOf = signalsIn(text);
  return readings.map((reading) => {
    const told = signalsOf(reading);
    return {
      ...reading,
      background: reading.background || told.signals.includes('quoted-error'),
      signals: told.signals,
      ...(told.setOff && { setOff: told.setOff }),
    };
  });
}

/** What a text tells of its figures, asked of one after the other: those of one sentence look at it once. */
export function signalsIn({ title, language }: Titled): (reading: Reading) => Signalled {
  const words = signalWordsOf(language);
  if (words === null) return () => ({ signals: [] });
  const inTitle = TITLE_SIGNALS.filter((signal) => finds(words.words[signal], title));
  const numbers = new Set(numbersInDigits(title));
  let sentence = '';
  let inSentence: readonly Signal[] = [];
  return (reading) => {
    if (reading.evidence.sentence !== sentence) {
      sentence = reading.evidence.sentence;
      inSentence = SENTENCE_SIGNALS.filter((signal) => finds(words.words[signal], sentence));
    }
    const found = new Set<Signal>([...inTitle, ...inSentence, ...ofNumber(reading, numbers, words)]);
    const setOff = found.has('notice') ? otherNumbers(reading) : [];
    return {
      signals: SIGNALS.filter((signal) => found.has(signal)),
      ...(setOff.length > 0 && { setOff }),
    };
  };
}

/** The title speaks of all that the text says. */
const TITLE_SIGNALS = ['told-lower', 'told-higher', 'notice'] as const satisfies readonly WordSignal[];
const SENTENCE_SIGNALS = [
  'day-named',
  'looks-back',
  'told-lower',
  'told-higher',
  'correction',
] as const satisfies readonly WordSignal[];

function ofNumber(
  { value, low, high, evidence, rules }: Reading,
  titled: ReadonlySet<number>,
  { whole, clauseEnd, errors }: SignalWords,
): Signal[] {
  const signals: Signal[] = [];
  if (rules.includes(RECALLED)) signals.push('recalled');
  if (finds(whole, clauseOf(evidence, clauseEnd.pattern))) signals.push('whole');
  if ([value, low, high].some((people) => people !== null && titled.has(people))) signals.push('in-title');
  if (isQuotedError(evidence, errors)) signals.push('quoted-error');
  return signals;
}

/** The clause of its sentence in which a number stands. */
function clauseOf({ text, sentence }: Evidence, end: RegExp): string {
  const at = sentence.indexOf(text);
  if (at < 0) return sentence;
  const before = sentence.slice(0, at).split(end).at(-1) ?? '';
  const behind = sentence.slice(at + text.length).split(end)[0] ?? '';
  return before + text + behind;
}

function otherNumbers({ value, evidence: { sentence } }: Reading): number[] {
  return [...new Set(numbersInDigits(sentence))].filter((number) => number !== value);
}
