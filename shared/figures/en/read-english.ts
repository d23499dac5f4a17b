import type { Claimant, Story } from '../../story/story.ts';
import { type Annotated, annotate, marksOf } from '../annotate.ts';
import { confidenceOf } from '../confidence.ts';
import { namedDays } from '../dates.ts';
import type { Figure, Metric, Text } from '../figure.ts';
import { UNSPECIFIED } from '../figure.ts';
import { type Names, namesOf } from '../names.ts';
import { type Sentence, sentencesOfLine } from '../sentences.ts';
import { normalise } from '../tokens.ts';
import { type Binding, bind } from './bind.ts';
import { isBackground, isPlanned, isUnreal, scopeOf } from './circumstances.ts';
import { bearerOf, continuedVoice, describedBy, hear, speakerOfCount, type Voices } from './claimant.ts';
import { exclusionOf } from './exclusions.ts';
import { fateAt } from './fate.ts';
import { type Focus, forceOf, mainForce } from './focus.ts';
import { type PeopleMention, peopleMentions } from './force.ts';
import { ABBREVIATIONS, type Cue, FOREIGN_PEOPLE, type Part } from './lexicon.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import type { Speech } from './speech.ts';
import { CELL_MARK, type Row, readTable } from './tables.ts';
import { ENGLISH } from './words.ts';

type Read = Annotated<Part, Cue, Speech>;

/** What has been read so far, for words that point back. */
interface Context {
  readonly names: Names;
  readonly text: Text;
  readonly body: string;
  readonly focus: Focus;
  readonly voices: Voices;
  /** The claimant that publishes the text itself: a bulletin of a general staff. */
  readonly publisher: string | null;
  /** Id of the publisher's country. */
  readonly side: string | null;
  /** Line in which people who are no soldiers came or went. */
  civilians: number | null;
  readonly topicTheatre: string | null;
  /** The force whose people the text speaks of first. */
  readonly topicForce: string | null;
  /** Share of the lines that speak of the story's own force. */
  readonly density: number;
  sentence: number;
}

/** Reads the figures of an English text. */
export function readEnglish(text: Text, story: Story): Figure[] {
  const names = namesOf(story, 'en', FOREIGN_PEOPLE);
  const figures: Figure[] = [];
  const title = sentences(text.title, -1, false).sentences;
  const { sentences: body, tables } = sentences(text.text, 0, true);
  const all = [
    ...title.map((sentence) => ({ sentence, source: text.title })),
    ...body.map((sentence) => ({ sentence, source: text.text })),
  ];
  const annotated = all.map(({ sentence, source }) => ({ read: annotate(sentence, ENGLISH, names), source }));
  const context: Context = {
    names,
    text,
    body: text.text,
    focus: { people: null, counted: null },
    voices: { mentioned: new Map(), country: null, person: null, body: null, last: null, counted: null },
    publisher: publisherOf(text, names)?.name ?? null,
    side: publisherOf(text, names)?.country ?? null,
    civilians: null,
    density: density(
      annotated.map(({ read }) => read),
      names,
    ),
    topicForce: topicForce(annotated.map(({ read }) => read)),
    topicTheatre: topicTheatre(annotated.map(({ read }) => read)),
    sentence: 0,
  };
  for (const { read, source } of annotated) {
    figures.push(...readSentence(read, source, context));
    context.sentence++;
  }
  for (const rows of tables) {
    figures.push(
      ...readTable(normalise(text.text), rows, {
        text,
        names,
        force: context.topicForce ?? (context.density > 0 ? (mainForce(names)?.id ?? null) : null),
        theatre: context.topicTheatre ?? UNSPECIFIED,
        metric: captionMetric(
          annotated.map(({ read }) => read),
          (rows[0]?.line ?? 0) - 1,
        ),
      }),
    );
  }
  return unique(figures, names);
}

/** What the line above a table says that it counts. */
function captionMetric(reads: readonly Read[], line: number): Metric | null {
  const caption = reads.find((read) => read.sentence.line === line);
  return caption ? announced(caption) : null;
}

/** What a heading or a question says will be counted. */
function announced(a: Read): Metric | null {
  for (const mark of marksOf(a.parts)) {
    const fate = fateAt(a, mark);
    if (fate && fate.metric !== 'planned') return fate.metric;
  }
  return a.parts.some((mark) => mark?.value === 'soldiers') || peopleMentions(a).length > 0
    ? 'deployed'
    : null;
}

/** A question ("How many North Koreans are in Kursk?") or a heading that ends in a colon announces what follows. */
function announces(a: Read): boolean {
  const last = a.tokens.at(-1)?.text;
  if (last === ':') return true;
  return (
    last === '?' && a.tokens.some((token, i) => token.lower === 'many' && a.tokens[i - 1]?.lower === 'how')
  );
}

/** The sentences of a text, and its tables as runs of rows. */
function sentences(
  text: string,
  firstLine: number,
  split: boolean,
): { sentences: Sentence[]; tables: Row[][] } {
  const shaped = normalise(text);
  const found: Sentence[] = [];
  const tables: Row[][] = [];
  if (!split) {
    if (shaped.trim() !== '')
      for (const sentence of sentencesOfLine(shaped, 0, shaped.length, firstLine, ABBREVIATIONS))
        found.push(sentence);
    return { sentences: found, tables };
  }
  let from = 0;
  for (let line = firstLine; from <= shaped.length; line++) {
    const end = shaped.indexOf('\n', from);
    const to = end < 0 ? shaped.length : end;
    const row = { from, to, line };
    if (isRow(shaped, row)) {
      const open = tables.at(-1);
      if (open && open.at(-1)?.line === line - 1) open.push(row);
      else tables.push([row]);
    } else if (to > from) for (const sentence of sentencesOfLine(shaped, from, to, line, ABBREVIATIONS)) found.push(sentence);
    if (end < 0) break;
    from = end + 1;
  }
  return { sentences: found, tables: tables.filter((rows) => rows.length > 1) };
}

/** A line of at least two cells; longer lines with a bar are prose with a separator. */
function isRow(shaped: string, { from, to }: Row): boolean {
  const bar = shaped.indexOf(CELL_MARK, from);
  return bar >= 0 && bar < to && to - from < ROW_LENGTH;
}

/** Longest row of a table in UTF-16 units. */
const ROW_LENGTH = 300;

/** Share of the lines that name the story's own force. */
function density(reads: readonly Read[], names: Names): number {
  const main = mainForce(names)?.id;
  const lines = new Set<number>();
  const speaking = new Set<number>();
  for (const read of reads) {
    lines.add(read.sentence.line);
    if (read.forces.some((mark) => mark?.value.force === main)) speaking.add(read.sentence.line);
  }
  return lines.size === 0 ? 0 : speaking.size / lines.size;
}

/** The force whose people the text speaks of first. */
function topicForce(reads: readonly Read[]): string | null {
  for (const read of reads.slice(0, 40)) {
    const mention = peopleMentions(read).find(({ force }) => force !== null);
    if (mention) return mention.force;
  }
  return null;
}

/** The theatre that the title or the beginning names. */
function topicTheatre(reads: readonly Read[]): string | null {
  for (const read of reads.slice(0, 12)) for (const mark of marksOf(read.places)) return mark.value;
  return null;
}

function readSentence(a: Read, source: string, context: Context): Figure[] {
  const figures: Figure[] = [];
  const speakers = speakersOf(a, (claimants) => describedBy(claimants, context.voices));
  const mentions = peopleMentions(a).filter(
    (mention) =>
      !speakers.some(
        (speaker) => speaker.by === 'subject' && speaker.from <= mention.from && mention.to <= speaker.to,
      ),
  );
  const place = { sentence: context.sentence, line: a.sentence.line };
  let previous: Binding | null = null;
  let things = false;
  for (const count of a.counts) {
    if (exclusionOf(a, count)) {
      things = true;
      continue;
    }
    const binding = bind(a, count, previous, context.focus.counted?.metric ?? null);
    if (typeof binding === 'string') {
      if (binding === 'others') context.focus.people = { force: null, ...place };
      things = binding === 'things' || things;
      continue;
    }
    if (binding.phrase.head === 'partitive' && binding.phrase.part === 'pronoun' && things && !previous)
      continue;
    previous = binding;
    const figure = figureOf(a, binding, source, mentions, speakers, context, figures.at(-1) ?? null);
    if (!figure) continue;
    figures.push(figure);
    if (figure.claimant !== null)
      context.voices.counted = { name: figure.claimant, day: figure.claimedOn, labelled: false, ...place };
    if (figures.length === 1)
      context.focus.counted = {
        force: figure.force,
        metric: figure.metric,
        theatre: figure.theatre,
        ...place,
      };
  }
  const main = mainForce(context.names)?.id;
  const people =
    mentions.find(({ force }) => force === main) ??
    mentions[0] ??
    marksOf(a.forces).map((mark) => mark.value).find((name) => name.force === main);
  if (people) context.focus.people = { force: people.force, ...place };
  if (
    a.parts.some((mark) => mark?.value === 'civilians') &&
    !a.parts.some((mark) => mark?.value === 'soldiers')
  )
    context.civilians = a.sentence.line;
  const asked = announces(a) ? announced(a) : null;
  const about = mentions[0]?.force ?? marksOf(a.forces)[0]?.value.force;
  if (asked && about && figures.length === 0)
    context.focus.counted = {
      force: about,
      metric: asked,
      theatre: theatreOf(a, about, asked, context),
      ...place,
    };
  hear(
    context.voices,
    speakers,
    claimantsNamed(a),
    speakers.length > 0 ? spokenDay(a, source, speakers.at(-1)?.verb ?? 0, context) : null,
    place,
  );
  return figures;
}

function figureOf(
  a: Read,
  binding: Binding,
  source: string,
  mentions: readonly PeopleMention[],
  speakers: readonly Speaker[],
  context: Context,
  before: Figure | null,
): Figure | null {
  const { count } = binding;
  const rules: string[] = [`metric:${binding.how}`];
  const place = { sentence: context.sentence, line: a.sentence.line };
  const heard =
    speakers.some(({ kind, by }) => kind !== 'named' || by === 'label') ||
    context.voices.last?.line === a.sentence.line;
  if (binding.how === 'spoken' && !heard) return null;
  const topic = {
    density: context.density,
    side: speakers.find(({ country }) => country !== null)?.country ?? context.voices.country ?? context.side,
    known: speakers.some((speaker) => speaker.kind === 'known'),
  };
  const forced = forceOf(a, binding, mentions, context.focus, place, context.names, topic);
  if (!forced || speaksOfOtherWar(a, context)) return null;
  rules.push(`force:${forced.rule}`);
  if (isUnreal(a, binding)) return null;
  const metric = isPlanned(a, binding) ? 'planned' : binding.metric;
  if (metric === 'deployed' && binding.how === 'noun' && !isPresent(a, forced.direct, forced.force, context))
    return null;
  if (isHandful(a, binding, metric) || countsWorkers(a, binding, metric, context)) return null;
  const fateBefore =
    before && before.metric !== 'deployed' && before.metric !== 'planned' && before.force === forced.force
      ? before.scope
      : null;

  const background = isBackground(a, count);
  const claimant = claimantOf(a, binding, speakers, context);
  rules.push(`claimant:${claimant.rule}`);
  const theatre = theatreOf(a, forced.force, metric, context);
  const main = mainForce(context.names);
  const counted = context.focus.counted?.force === forced.force ? context.focus.counted.metric : null;
  const central = forced.force === main?.id || theatre === main?.defaultTheatre;
  const scope = scopeOf(a, binding, { before: fateBefore, counted, central });
  const from = a.tokens[binding.from];
  const to = a.tokens[Math.min(binding.to, a.tokens.length) - 1];
  if (!from || !to) return null;
  return {
    ...count.quantity,
    bound: boundOf(binding),
    force: forced.force,
    metric,
    scope,
    theatre,
    claimant: claimant.name,
    claimedOn:
      claimant.name === null
        ? null
        : (spokenDay(a, source, claimant.verb ?? count.from, context) ??
          claimant.day ??
          context.text.published.slice(0, 10)),
    background,
    evidence: {
      text: source.slice(from.start, to.end),
      start: from.start,
      end: to.end,
      sentence: source.slice(a.sentence.start, a.sentence.end),
    },
    confidence: confidenceOf(binding.how, forced.rule),
    rules,
  };
}

/** Wars of other years and places: their tolls are none of the story's. */
function speaksOfOtherWar(a: Read, context: Context): boolean {
  const year = Number(context.text.published.slice(0, 4));
  return (
    a.cues.some((mark) => mark?.value === 'other-war') ||
    a.tokens.some((token) => /^(?:1[89]\d\d|20[01]\d)$/.test(token.text) && Number(token.text) < year - 5)
  );
}

/** "Its workers in Russia numbered 15,000": people who came, but no soldiers. */
function countsWorkers(a: Read, binding: Binding, metric: Metric, context: Context): boolean {
  if (metric !== 'deployed' && metric !== 'planned') return false;
  if (binding.phrase.part === 'soldiers' || a.parts.some((mark) => mark?.value === 'soldiers')) return false;
  if (
    context.civilians === a.sentence.line ||
    (binding.phrase.forces.length > 0 && a.parts.some((mark) => mark?.value === 'civilians'))
  )
    return true;
  if (binding.phrase.forces.length > 0) return false;
  const before = a.parts.slice(0, binding.count.from);
  return (
    before.some((mark) => mark?.value === 'civilians') && !before.some((mark) => mark?.value === 'soldiers')
  );
}

/** "the two prisoners", "five officers": people in a scene, not a count that anyone gives. */
function isHandful(a: Read, binding: Binding, metric: Metric): boolean {
  const value = binding.count.quantity.value ?? 100;
  if (
    (metric === 'deployed' || metric === 'planned') &&
    value < 20 &&
    binding.count.quantity.bound !== 'vague'
  )
    return true;
  if (value >= 10) return false;
  if (
    metric === 'captured' &&
    binding.phrase.forces.length > 0 &&
    a.tokens[binding.count.from - 1]?.lower !== 'the'
  )
    return false;
  return binding.how === 'noun' || value < 3 || a.tokens[binding.count.from - 1]?.lower === 'the';
}

/** Soldiers named with a number are deployed where the sentence places them. */
function isPresent(a: Read, direct: boolean, force: string, context: Context): boolean {
  const placed =
    a.places.some(Boolean) ||
    a.parts.some(
      (mark) =>
        mark &&
        (mark.value === 'deployed' ||
          mark.value === 'present' ||
          mark.value === 'deployment' ||
          mark.value === 'sending'),
    );
  if (a.parts.some((mark) => mark && (mark.value === 'strength' || mark.value === 'reserve'))) return false;
  return (
    placed ||
    elsewhere(a, force) ||
    (direct && force === context.names.forceIds[0] && context.topicTheatre !== null)
  );
}

interface Claimed {
  readonly name: string | null;
  readonly rule: string;
  /** Token of the word of saying, where it is in the sentence. */
  readonly verb: number | null;
  /** Day on which an earlier sentence has them speak. */
  readonly day: string | null;
}

function claimantOf(a: Read, binding: Binding, speakers: readonly Speaker[], context: Context): Claimed {
  const speaker = speakerOfCount(a, speakers, binding.count.from, binding.count.to);
  if (speaker && speaker.name !== null)
    return { name: speaker.name, rule: speaker.by, verb: speaker.verb, day: null };
  const bearer = speaker?.kind === 'pronoun' ? bearerOf(speaker.written, context.voices) : null;
  if (speaker && bearer) return { name: bearer.name, rule: 'pronoun', verb: speaker.verb, day: bearer.day };
  const [first, second] = a.tokens.filter((token) => token.kind === 'word');
  const place = { line: a.sentence.line, sentence: context.sentence };
  const voice = continuedVoice(
    first?.lower ?? '',
    second?.lower ?? '',
    a.tokens[0]?.text === '"',
    context.voices,
    place,
  );
  if (voice) return { name: voice.name, rule: 'continued', verb: null, day: voice.day };
  return {
    name: context.publisher,
    rule: context.publisher === null ? 'none' : 'publisher',
    verb: null,
    day: null,
  };
}

/** The claimants that a sentence names, whether or not they speak in it. */
function* claimantsNamed(a: Read) {
  for (const mark of marksOf(a.sources)) if (mark.value.role === 'claimant') yield mark.value.claimant;
}

/** A claimant of a warring side in the name of the outlet: its own bulletin. Researchers' own voice stays the outlet's. */
function publisherOf(text: Text, names: Names): Claimant | null {
  const [sentence] = sentences(text.outlet ?? '', -1, false).sentences;
  if (!sentence) return null;
  for (const claimant of claimantsNamed(annotate(sentence, ENGLISH, names))) {
    if (names.forceIds.some((id) => id === claimant.country)) return claimant;
  }
  return null;
}

/** Where the people are counted: the sentence's place, or what the text is about. */
function theatreOf(a: Read, force: string, metric: Metric, context: Context): string {
  const { war } = context.names.story;
  const main = force === mainForce(context.names)?.id;
  const marked = marksOf(a.warMarkers).length > 0;
  if (marked && !main) return war.theatre;
  const place = marksOf(a.places)[0];
  if (place) return place.value;
  if (!main)
    return context.focus.counted &&
      context.sentence - context.focus.counted.sentence <= 2 &&
      context.focus.counted.force === force
      ? context.focus.counted.theatre
      : war.theatre;
  if (metric === 'planned' || marked || elsewhere(a, force)) return UNSPECIFIED;
  return context.topicTheatre ?? UNSPECIFIED;
}

/** "to Russia", "in Ukraine": a wider place than the story's theatre. */
function elsewhere(a: Read, force: string): boolean {
  return marksOf(a.forces).some(
    (mark) =>
      mark.value.role === 'state' &&
      mark.value.force !== force &&
      mark.value.force !== null &&
      /^(to|into|in|inside|across)$/.test(a.tokens[mark.from - 1]?.lower ?? ''),
  );
}

/** The day nearest to the word of saying, where the sentence names one. */
function spokenDay(a: Read, source: string, verb: number, context: Context): string | null {
  const published = context.text.published.slice(0, 10);
  const text = normalise(source.slice(a.sentence.start, a.sentence.end));
  const days = namedDays(text, a.sentence.start, a.tokens, a.counts, published).filter(({ exact }) => exact);
  const at = (a.tokens[verb]?.start ?? 0) - a.sentence.start;
  return days.sort((x, y) => Math.abs(x.offset - at) - Math.abs(y.offset - at))[0]?.day ?? null;
}

/** "1,600 soldiers or so": a bound behind the noun. */
function boundOf(binding: Binding): Figure['bound'] {
  return binding.boundBehind ?? binding.count.quantity.bound;
}

/**
 * Each number of a series once: one that is no background before one that is, and of several claimants the most
 * particular: the service that the body names before the capital that the headline names, anybody before nobody.
 */
function unique(figures: readonly Figure[], names: Names): Figure[] {
  const kept = new Map<string, Figure>();
  for (const figure of figures) {
    const vague = figure.bound === 'vague' ? figure.evidence.start : '';
    const key = [figure.force, figure.metric, figure.value, figure.low, figure.high, vague].join('|');
    const known = kept.get(key);
    if (!known || standing(figure, names) > standing(known, names)) kept.set(key, figure);
  }
  return [...kept.values()];
}

function standing(figure: Figure, names: Names): number {
  const { story } = names;
  const state = story.countries.some(
    ({ claimant, officials }) => figure.claimant === claimant || figure.claimant === officials,
  );
  const particular =
    figure.claimant === null
      ? 0
      : state
        ? 1
        : story.claimants.some(({ name }) => name === figure.claimant)
          ? 3
          : 2;
  return particular + (figure.background ? 0 : 4);
}
