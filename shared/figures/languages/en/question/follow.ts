import { marksOf } from '../../../annotate.ts';
import type { Reading } from '../../../figure.ts';
import type { Structure } from '../../../structure/clause.ts';
import { metricOf } from '../../../structure/metric-of.ts';
import type { Cast, Context } from '../context.ts';
import { mainForce } from '../force/main-force.ts';
import type { PeopleMention } from '../force/mentions.ts';
import type { Read } from '../read.ts';
import { isQuestion, topicOf } from './asking.ts';
import { headingForce, isHeading } from './heading.ts';
import { isNear, type Place } from './question.ts';
import { raise } from './raise.ts';

/** Follows whom and what a sentence speaks of, for the sentences behind it. */
export function follow(
  a: Read,
  { mentions, speakers, structure }: Cast,
  figures: readonly Reading[],
  context: Context,
): void {
  const place = { sentence: context.sentence, line: a.sentence.line };
  followPeople(a, { mentions, structure }, place, context);
  followPair(a, context);
  followSection(a, place, context);
  const named = marksOf(a.places)[0];
  if (named) context.focus.placed = { theatre: named.value, ...place };
  else if (a.warMarkers.some((mark) => mark?.value === 'front'))
    context.focus.placed = { theatre: context.names.story.war.theatre, ...place };
  if (
    figures.length === 0 &&
    isHeading(a) &&
    !isQuestion(a) &&
    !marksOf(a.forces).length &&
    topicOf(a) === null
  )
    closeTopic(place, context);
  if (figures.length === 0) raise(a, { mentions, speakers }, place, context);
}

function followPeople(
  a: Read,
  { mentions, structure }: Pick<Cast, 'mentions' | 'structure'>,
  place: Place,
  context: Context,
): void {
  const main = mainForce(context.names)?.id;
  const other = otherSide(a, context);
  if (other !== null) {
    context.focus.people = { force: other, ...place };
    if (context.focus.counted)
      context.focus.counted = { ...context.focus.counted, force: other, value: null };
    return;
  }
  const named = marksOf(a.forces).map((mark) => mark.value);
  // "Cubans.": a heading of other people, for what follows.
  const onlyOthers = named.length > 0 && named.every(({ role }) => role === 'foreign');
  if (onlyOthers && structure?.().clauses.length === 0) {
    context.focus.people = { force: null, ...place };
    return;
  }
  const subjects = mentions.length === 0 || !structure ? mentions : asSubjects(mentions, structure());
  const others = tellsOf(a) ? goesOnWith(mentions, place, context) : undefined;
  const people =
    subjects.find(({ force }) => force === main) ??
    subjects[0] ??
    mentions.find(({ force }) => force === main) ??
    others ??
    named.find((name) => name.force === main) ??
    loser(a);
  if (people) context.focus.people = { force: people.force, ...place };
}

/** Those who are the subject of what is said: a text goes on with them before others. */
function asSubjects(mentions: readonly PeopleMention[], { clauses }: Structure): PeopleMention[] {
  const subjects = clauses.flatMap(({ subject, relation }) =>
    subject && relation !== 'relative' && relation !== 'participle' ? [subject] : [],
  );
  return mentions.filter(({ from, to }) => subjects.some((noun) => noun.from <= from && to <= noun.to));
}

/** Whom else a sentence names: it goes on with them where nobody is spoken of. */
function goesOnWith(
  [first]: readonly PeopleMention[],
  place: Place,
  { focus, subject }: Context,
): PeopleMention | undefined {
  return focus.people?.force != null && isNear(focus.people, place, subject.dialogue) ? undefined : first;
}

/** "And the other side?": asked after the enemy of whoever was counted last. */
function otherSide(a: Read, { focus, names }: Context): string | null {
  if (!isQuestion(a) || focus.counted === null || marksOf(a.forces).length > 0) return null;
  const named = a.tokens.some(
    ({ lower }, at) => lower === 'other' && /^(side|army)$/.test(a.tokens[at + 1]?.lower ?? ''),
  );
  return named ? (names.story.enemies[focus.counted.force] ?? null) : null;
}

/** "Ukrainian and North Korean troops": two forces named in one sentence, and no third. */
function followPair(a: Read, { focus }: Context): void {
  const named = [...new Set(marksOf(a.forces).map(({ value }) => value.force))];
  const [first, second] = named;
  if (named.length === 2 && first && second) focus.pair = [first, second];
  else if (named.length > 0) focus.pair = null;
}

/** What becomes of soldiers, or that they are soldiers: a sentence without it may only name who speaks. */
function tellsOf(a: Read): boolean {
  return a.parts.some((mark) => mark && (mark.value === 'soldiers' || metricOf(mark.value) !== null));
}

/** "the price for Greece", "Greece is losing men": the state that loses is spoken of. */
function loser(a: Read): { force: string | null } | undefined {
  const lost = marksOf(a.parts).find(({ value }) => value === 'lost');
  if (!lost) return undefined;
  const costs = /^cost/.test(a.tokens[lost.from]?.lower ?? '');
  const states = marksOf(a.forces).filter(({ from, to }) => (costs ? from >= lost.to : to <= lost.from));
  return (costs ? states[0] : states.at(-1))?.value;
}

/** "Timeline": a heading that names nobody begins something else. */
function closeTopic(place: Place, context: Context): void {
  const { focus } = context;
  if (focus.counted && place.line > focus.counted.line) focus.counted = null;
}

/** A heading that names one force begins its section; an empty line ends it. */
function followSection(a: Read, place: Place, context: Context): void {
  const { focus } = context;
  const force = headingForce(a);
  if (force !== null) {
    focus.section = { force, begins: place.line, line: place.line };
  } else if (focus.section) {
    const gap = place.line - focus.section.line;
    const first = focus.section.line === focus.section.begins;
    focus.section = gap > (first ? 2 : 1) ? null : { ...focus.section, line: place.line };
  }
}
