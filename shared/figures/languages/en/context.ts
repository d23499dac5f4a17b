import type { Claimant } from '../../../story/story.ts';
import { type Annotated, annotate, marksOf } from '../../annotate.ts';
import type { Text } from '../../figure.ts';
import type { Names } from '../../names.ts';
import type { Structure } from '../../structure/clause.ts';
import { isCapitalised, normalise } from '../../tokens.ts';
import { Dateline } from './claim/dateline.ts';
import { type Publisher, publisherOf } from './claim/publisher.ts';
import type { DayAt } from './dates/days-named.ts';
import type { Focus } from './force/focus.ts';
import { mainForce } from './force/main-force.ts';
import { type PeopleMention, peopleMentions } from './force/mentions.ts';
import { sentencesOfTitle } from './layout.ts';
import type { Cue, Part } from './lexicon.ts';
import type { Outline } from './outline.ts';
import { isQuestion } from './question/asking.ts';
import { namesStory, type Setting } from './setting.ts';
import type { Candidate } from './speakers/candidate.ts';
import type { Speaker } from './speakers/speakers.ts';
import type { Speech } from './speech.ts';
import { noVoices, type Voices } from './voices/voices.ts';
import { ENGLISH } from './words.ts';

/** An annotated English sentence. */
export type Read = Annotated<Part, Cue, Speech>;

/** A sentence to read, and the text that its offsets count in. */
export interface Passage {
  readonly read: Read;
  readonly source: string;
}

/** Whom a sentence speaks of, who speaks in it, and who is named in it as one who may speak later. */
export interface Cast {
  readonly mentions: readonly PeopleMention[];
  readonly speakers: readonly Speaker[];
  readonly introduced: readonly Candidate[];
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
  /** The claimant that publishes the text itself: a bulletin of a general staff. */
  readonly publisher: Publisher | null;
  readonly subject: Subject;
  readonly setting: Setting;
  /** What the layout says of the lines. */
  readonly outline: Outline;
  /** Index of the sentence being read. */
  sentence: number;
  /** The last day that was named (ISO 8601 date), for "the same day". */
  day: string | null;
  /** The days that the sentence looked at last names. */
  days: { readonly read: Read; readonly days: readonly DayAt[] } | null;
  /** The clauses of the sentence looked at last. */
  structure: { readonly read: Read; readonly structure: Structure } | null;
}

/** What a text is about as a whole; found when first asked for, since most texts hold no figure. */
export interface Subject {
  /** The title or the first lines name the story's own force. */
  readonly headed: boolean;
  /** Some sentence names it. */
  readonly named: boolean;
  /** Some sentence names the story beside it: a place, another force, somebody who speaks for one; or the text is short. */
  readonly anchored: boolean;
  /** The force whose people it speaks of first. */
  readonly force: string | null;
  /** The theatre that the title or the beginning names. */
  readonly theatre: string | null;
  /** People talk by turns: an interview, a transcript, questions with answers. */
  readonly dialogue: boolean;
}

/** The context in which the first sentence of a text is read. */
export function contextOf(text: Text, names: Names, passages: readonly Passage[], outline: Outline): Context {
  return {
    names,
    text,
    passages,
    dateline: new Dateline(text, passages),
    focus: { people: null, placed: null, counted: null, pair: null, section: null },
    voices: noVoices(),
    publisher: publisherOf(outletRead(text, names), text, names, passages),
    subject: new SubjectOfText(passages, names),
    setting: { elsewhere: false, anchored: false },
    outline,
    sentence: 0,
    day: null,
    days: null,
    structure: null,
  };
}

/** Sentences in which a text says whose people it is about, and where. */
const FORCE_SENTENCES = 40;
const THEATRE_SENTENCES = 12;
/** A notice of so few sentences may leave out where; a longer text of the story names its place or another side. */
const NOTICE_SENTENCES = 6;
/** Lines of the body, blank ones among them, that are its head: a lead below a byline. */
const HEAD_LINES = 3;

class SubjectOfText implements Subject {
  private readonly passages: readonly Passage[];
  private readonly names: Names;
  private knownAnchored: boolean | undefined = undefined;
  private knownHeaded: boolean | undefined = undefined;
  private knownNamed: boolean | undefined = undefined;
  private knownForce: string | null | undefined = undefined;
  private knownTheatre: string | null | undefined = undefined;
  private knownDialogue: boolean | undefined = undefined;

  constructor(passages: readonly Passage[], names: Names) {
    this.passages = passages;
    this.names = names;
  }

  get headed(): boolean {
    const main = mainForce(this.names)?.id;
    this.knownHeaded ??= this.passages.some(
      ({ read }) =>
        read.sentence.line < HEAD_LINES &&
        this.namesMain(read) &&
        (peopleMentions(read).some(({ force }) => force === main) ||
          read.forces.some(
            (mark) =>
              mark?.value.force === main && (mark?.value.role === 'state' || mark?.value.role === 'people'),
          )),
    );
    return this.knownHeaded;
  }

  get named(): boolean {
    this.knownNamed ??= this.passages.some(({ read }) => this.namesMain(read));
    return this.knownNamed;
  }

  get force(): string | null {
    if (this.knownForce === undefined) this.knownForce = firstForce(this.passages.slice(0, FORCE_SENTENCES));
    return this.knownForce;
  }

  get theatre(): string | null {
    if (this.knownTheatre === undefined)
      this.knownTheatre = firstTheatre(this.passages.slice(0, THEATRE_SENTENCES));
    return this.knownTheatre;
  }

  get dialogue(): boolean {
    this.knownDialogue ??= isDialogue(this.passages);
    return this.knownDialogue;
  }

  get anchored(): boolean {
    this.knownAnchored ??=
      this.passages.length <= NOTICE_SENTENCES ||
      this.passages.some(({ read }) => namesStory(read, this.names));
    return this.knownAnchored;
  }

  private namesMain(a: Read): boolean {
    const main = mainForce(this.names)?.id;
    return main !== undefined && a.forces.some((mark) => mark?.value.force === main);
  }
}

/** Turns that a dialogue has at the least, and the share of its lines that they are. */
const TURNS = 3;
const TURNED = 0.25;

function isDialogue(passages: readonly Passage[]): boolean {
  const lines = new Set<number>();
  const turns = new Set<number>();
  for (const { read } of passages) {
    const { line } = read.sentence;
    if (!lines.has(line) && isTurn(read)) turns.add(line);
    lines.add(line);
    if (isQuestion(read)) turns.add(line);
  }
  return turns.size >= TURNS && turns.size >= lines.size * TURNED;
}

/** Tokens of the name in front of a turn: "MR. HALLORAN:", "Q14 Mr Pargeter:". */
const LABEL = 7;

function isTurn({ sentence }: Read): boolean {
  const { columns, first, next } = sentence;
  let colon = 0;
  while (colon < LABEL && !sentence.isMark(':', colon)) colon++;
  if (colon === 0 || colon === LABEL) return false;
  const tokens = columns.tokens(first, Math.min(next, first + colon));
  return (
    tokens.every(({ kind, text }) => kind !== 'word' || isCapitalised(text)) &&
    tokens.some(({ kind }) => kind === 'word')
  );
}

function firstForce(passages: readonly Passage[]): string | null {
  for (const { read } of passages) {
    const mention = peopleMentions(read).find(({ force }) => force !== null);
    if (mention) return mention.force;
  }
  return null;
}

function firstTheatre(passages: readonly Passage[]): string | null {
  for (const { read } of passages) {
    const place = read.places.find(Boolean);
    if (place) return place.value;
  }
  return null;
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
