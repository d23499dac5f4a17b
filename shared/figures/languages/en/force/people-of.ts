import type { ForceReading } from '../../../force.ts';
import { judgedForce, withThoseAmong } from '../../../structure/judge.ts';
import { whoseAre } from '../../../structure/people.ts';
import { strangersTo } from '../../../structure/reference.ts';
import { structureIn } from '../../../structure/structure-in.ts';
import type { Bound, Forced } from '../gates.ts';
import type { Heading } from '../outline.ts';
import type { Passage } from '../read.ts';
import { forceOf } from './force-of.ts';
import type { PeopleMention } from './mentions.ts';
import { byReference } from './reference.ts';

/** Whose people a count counts, as the words around propose and the clause of the count judges. */
export type PeopleOf = Pick<Forced, 'forced' | 'structure' | 'strangers'>;

/** Whose people a bound count counts; null where they are of no force of the story, or it cannot be told. */
export function peopleOf(passage: Passage, bound: Bound): PeopleOf | null {
  const { a, binding, event, cast, context } = bound;
  const { count } = binding;
  const { story } = context.names;
  const structure = structureIn(passage, context);
  const whose = event?.whose ?? whoseAre(a, structure, count);
  const strangers = strangersTo({ a, structure }, count, whose, event?.metric === 'captured');
  const proposed = proposedFor(bound, strangers);
  const judged = judgedForce(
    event,
    whose,
    byReference(whose, proposed, context) ?? proposed,
    story,
    cast.side,
    binding.phrase.head === 'soldiers',
  );
  const forced =
    binding.metric === 'deployed'
      ? withThoseAmong(a, structure, count, judged, story.combinedForces)
      : judged;
  return forced && { forced, structure, strangers };
}

/** The heading of a list, with "the enemy" of whoever publishes it as the force that it names. */
const headingFor = (heading: Heading | null, enemy: string | undefined): Heading | null =>
  heading?.force === null && heading.enemy && enemy !== undefined ? { ...heading, force: enemy } : heading;

/** What the words around a count and the text before it propose. */
function proposedFor(
  { a, binding, event, cast, context }: Bound,
  strangers: Forced['strangers'],
): ForceReading | null {
  const { focus, names, outline, sentence, subject } = context;
  const { line } = a.sentence;
  const isStranger = ({ from, to }: PeopleMention) =>
    strangers.some((phrase) => phrase.from <= from && to <= phrase.to);
  return forceOf({
    a,
    binding,
    event,
    strangers,
    focus,
    names,
    mentions: [...cast.deictic, ...cast.mentions]
      .filter((mention) => !isStranger(mention))
      .sort((one, other) => one.from - other.from),
    speakers: cast.speakers,
    place: { sentence, line },
    heading: headingFor(outline.headingOf(line), names.story.enemies[cast.side ?? '']),
    topic: {
      headed: subject.headed,
      named: subject.named,
      dialogue: subject.dialogue,
      side: cast.side,
    },
  });
}
