import type { Claimant } from '../../../story/story.ts';
import { annotate, marksOf } from '../../annotate.ts';
import type { Text } from '../../figure.ts';
import type { Names } from '../../names.ts';
import type { Structure } from '../../structure/clause.ts';
import { normalise } from '../../tokens.ts';
import { Dateline } from './claim/dateline.ts';
import { type Publisher, publisherOf } from './claim/publisher.ts';
import type { DayAt } from './dates/days-named.ts';
import type { Focus } from './force/focus.ts';
import type { PeopleMention } from './force/mentions.ts';
import { sentencesOfTitle } from './layout.ts';
import type { Outline } from './outline.ts';
import type { Passage, Read } from './read.ts';
import type { OnRefused } from './refusal.ts';
import type { Setting } from './setting.ts';
import type { Candidate } from './speakers/candidate.ts';
import type { Speaker } from './speakers/speakers.ts';
import { type Subject, SubjectOfText } from './subject.ts';
import { Interview } from './voices/guest.ts';
import { noVoices, type Voices } from './voices/voices.ts';
import { ENGLISH } from './words.ts';

/** Whom a sentence speaks of, who speaks in it, and who is named in it as one who may speak later. */
export interface Cast {
  readonly mentions: readonly PeopleMention[];
  /** Those whom a word for a side of whoever speaks stands for; a text does not go on with them by that alone. */
  readonly deictic: readonly PeopleMention[];
  readonly speakers: readonly Speaker[];
  readonly introduced: readonly Candidate[];
  /** The clauses of the sentence, unless no number is near enough for it to matter. */
  readonly structure: (() => Structure) | null;
  /** Country of whoever speaks, as the id of a force. */
  readonly side: string | null;
}

/** What has been read so far, for words that point back. */
export interface Context {
  readonly names: Names;
  readonly text: Text;
  /** Every sentence of the text, for what stands behind the one being read. */
  readonly passages: readonly Passage[];
  readonly dateline: Dateline;
  readonly focus: Focus;
  readonly voices: Voices;
  /** Who answers, where the turns of an interview bear no names. */
  readonly interview: Interview;
  /** The claimant that publishes the text itself: a bulletin of a general staff. */
  readonly publisher: Publisher | null;
  readonly subject: Subject;
  readonly setting: Setting;
  /** What the layout says of the lines. */
  readonly outline: Outline;
  /** Told of each number that is no figure. */
  readonly refused: OnRefused;
  /** Index of the sentence being read. */
  sentence: number;
  /** The last day that was named (ISO 8601 date), for "the same day". */
  day: string | null;
  /** The days that the sentence looked at last names. */
  days: { readonly read: Read; readonly days: readonly DayAt[] } | null;
  /** The clauses of the sentence looked at last. */
  structure: { readonly read: Read; readonly structure: Structure } | null;
}

/** The context in which the first sentence of a text is read. */
export function contextOf(
  text: Text,
  names: Names,
  passages: readonly Passage[],
  outline: Outline,
  refused: OnRefused,
): Context {
  return {
    names,
    text,
    passages,
    dateline: new Dateline(text, passages),
    focus: { people: null, placed: null, counted: null, pair: null, section: null },
    voices: noVoices(),
    interview: new Interview(passages),
    publisher: publisherOf(outletRead(text, names), text, names, passages),
    subject: new SubjectOfText(passages, names),
    setting: { elsewhere: false, anchored: false },
    outline,
    refused,
    sentence: 0,
    day: null,
    days: null,
    structure: null,
  };
}

/** The claimants that a sentence names, whether or not they speak in it. */
export function claimantsNamed(a: Read): Claimant[] {
  const named: Claimant[] = [];
  for (const { value } of marksOf(a.sources)) if (value.role === 'claimant') named.push(value.claimant);
  return named;
}

/** The name of an outlet, read; null where there is none. */
function outletRead(text: Text, names: Names): Read | null {
  const [sentence] = sentencesOfTitle(normalise(text.outlet ?? ''));
  return sentence ? annotate(sentence, ENGLISH, names) : null;
}
