import { marksOf } from '../../annotate.ts';
import type { Names } from '../../names.ts';
import { isCapitalised } from '../../tokens.ts';
import { mainForce } from './force/main-force.ts';
import { peopleMentions } from './force/mentions.ts';
import { isQuestion } from './question/asking.ts';
import type { Passage, Read } from './read.ts';

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

/** Sentences in which a text says whose people it is about, and where. */
const FORCE_SENTENCES = 40;
const THEATRE_SENTENCES = 12;
/** A notice of so few sentences may leave out where; a longer text of the story names its place or another side. */
const NOTICE_SENTENCES = 6;
/** Lines of the body, blank ones among them, that are its head: a lead below a byline. */
const HEAD_LINES = 3;

/** What a text is about, by its sentences. */
export class SubjectOfText implements Subject {
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

export function isTurn({ sentence }: Read): boolean {
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

/** The sentence names a place of the story, another of its forces, or somebody who speaks for one. */
export function namesStory(a: Read, names: Names): boolean {
  const main = mainForce(names)?.id;
  return (
    marksOf(a.places).length > 0 ||
    marksOf(a.forces).some(({ value }) => value.force !== null && value.force !== main) ||
    marksOf(a.sources).some(
      ({ value }) =>
        value.role === 'claimant' &&
        value.claimant.country !== main &&
        names.forceIds.some((id) => id === value.claimant.country),
    )
  );
}
