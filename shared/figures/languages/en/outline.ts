import { marksOf } from '../../annotate.ts';
import type { Metric, Text } from '../../figure.ts';
import { datesOfLines, dayComesFirst, dayOfDate, entriesOf } from './chronicle.ts';
import { peopleMentions } from './force/mentions.ts';
import { WHOLE_FRONT } from './lexicon/forces.ts';
import type { Line } from './line-head.ts';
import { announced } from './question/asking.ts';
import type { Passage, Read } from './read.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Acquaintance } from './speakers/candidate.ts';
import { speakersOf } from './speakers/speakers.ts';
import { sourceOf } from './tables/columns.ts';

/** What the heading of a list, and the source below it, say of each entry. */
export interface Heading {
  readonly force: string | null;
  /** It speaks of "the enemy" of whoever publishes it. */
  readonly enemy: boolean;
  readonly metric: Metric | null;
  readonly theatre: string | null;
  readonly claimant: string | null;
}

/** What stands before an item of a list, but no number: the posts of a thread go on with each other. */
const BULLET = /[•▪●‣◦■–-]/;

/** Longer items of a list (UTF-16 units) are paragraphs, each on a subject of its own. */
const ITEM_LENGTH = 140;

/** What the layout of a text says of its lines. Found when first asked for: most texts hold no figure. */
export class Outline {
  private readonly text: Text;
  private readonly shaped: string;
  private readonly lines: readonly Line[];
  private readonly reads: () => ReadonlyMap<number, readonly Read[]>;
  private knownDates: ReadonlyMap<number, string> | undefined = undefined;
  private knownEntries: ReadonlySet<number> | undefined = undefined;
  private knownItems: ReadonlySet<number> | undefined = undefined;
  private knownSections: ReadonlyMap<number, Section> | undefined = undefined;
  private readonly headings = new Map<Section, Heading>();

  constructor(text: Text, shaped: string, lines: readonly Line[], passages: readonly Passage[]) {
    this.text = text;
    this.shaped = shaped;
    this.lines = lines;
    this.reads = once(() => byLine(passages));
  }

  /** The day (ISO 8601) that a line of a chronicle is put under, or null. */
  dayOf(line: number): string | null {
    this.knownDates ??= datesOfLines(this.lines);
    const date = this.knownDates.get(line);
    if (date === undefined) return null;
    const dayFirst = dayComesFirst(this.knownDates.values());
    return dayOfDate(date, dayFirst, this.text.published.slice(0, 10));
  }

  /** Whether a line begins an entry of a chronicle: it has a date before its first sentence, and so have others. */
  beginsEntry(line: number): boolean {
    this.knownEntries ??= entriesOf(this.lines);
    return this.knownEntries.has(line);
  }

  /** Whether a line is an item of its own in a list of paragraphs: a correction, a piece of news, and no entry of a few words. */
  isItem(line: number): boolean {
    this.knownItems ??= new Set(
      this.lines
        .filter(({ from, to, head }) => to - head.to > ITEM_LENGTH && BULLET.test(this.shaped.charAt(from)))
        .map((item) => item.line),
    );
    return this.knownItems.has(line);
  }

  /** What stands above the list that a line is an entry of; null for a line of no list. */
  headingOf(line: number): Heading | null {
    this.knownSections ??= new Map(
      sectionsOf(this.shaped, this.lines).flatMap((section) =>
        [...section.entries].map((entry) => [entry, section] as const),
      ),
    );
    const section = this.knownSections.get(line);
    if (!section) return null;
    const known = this.headings.get(section) ?? this.read(section);
    this.headings.set(section, known);
    return known;
  }

  private read({ headings, source }: Section): Heading {
    const reads = headings.flatMap((line) => this.reads().get(line) ?? []);
    const sources = source === null ? [] : (this.reads().get(source) ?? []);
    const title = this.reads().get(-1) ?? [];
    return {
      force: first(reads, forceOfHeading),
      enemy: reads.some((a) => a.tokens.some(({ lower }) => a.grammar.nouns.enemies.has(lower))),
      metric: first(reads, announced),
      theatre: first([...reads, ...title], (a) => a.places.find(Boolean)?.value ?? null),
      claimant: first(sources, (a) => sourceOf(a)[0] ?? null) ?? first(reads, speakerNamed),
    };
  }
}

function first<T>(reads: readonly Read[], find: (a: Read) => T | null): T | null {
  for (const read of reads) {
    const found = find(read);
    if (found !== null) return found;
  }
  return null;
}

/** The one force whose people a heading speaks of, or whose name is all it says: "North Korea". */
function forceOfHeading(a: Read): string | null {
  const forces = forcesNamed(a);
  const bare = a.tokens.every(
    ({ kind, lower }, at) =>
      kind !== 'word' || a.forces[at] || a.places[at] || a.warMarkers[at] || WHOLE_FRONT.has(lower),
  );
  return forces.length === 1 && (bare || peopleMentions(a).length > 0) ? (forces[0] ?? null) : null;
}

/** The forces whose people a heading speaks of; the states where it speaks of no people. */
export function forcesNamed(a: Read): string[] {
  const people = peopleMentions(a).flatMap(({ force }) => force ?? []);
  const states = marksOf(a.forces).flatMap(({ value }) => value.force ?? []);
  return [...new Set(people.length > 0 ? people : states)];
}

/** Whom a heading cites: "…, as estimated by Seoul", "HUR's figures", "… (HUR)". */
export function speakerNamed(a: Read): string | null {
  const cited = speakersOf(a, STRANGERS).find(
    ({ kind, by, from }) =>
      kind !== 'named' &&
      (by === 'cited' ||
        (by === 'owner' && kind === 'known') ||
        (by === 'label' && a.tokens[from - 1]?.text === '(')),
  );
  return cited?.name ?? null;
}

/** A heading has nobody before it whom "the agency" could mean. */
const STRANGERS: Acquaintance = {
  described: () => null,
  affiliated: () => null,
  met: () => false,
  asks: () => false,
  isOutlet: () => false,
};

function byLine(passages: readonly Passage[]): ReadonlyMap<number, readonly Read[]> {
  const lines = new Map<number, Read[]>();
  for (const { read } of passages) {
    const known = lines.get(read.sentence.line);
    if (known) known.push(read);
    else lines.set(read.sentence.line, [read]);
  }
  return lines;
}

function once<T>(find: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: find() };
    return known.value;
  };
}
