import { marksOf } from '../../../annotate.ts';
import { combinedForce } from '../../../force.ts';
import type { Names } from '../../../names.ts';
import type { Structure } from '../../../structure/clause.ts';
import type { Read } from '../read.ts';
import { nounFollows, opposes, type PeopleMention } from './mentions.ts';

/** Who speaks in a sentence, and what it says. */
interface Spoken {
  readonly structure: (() => Structure) | null;
  /** Country of whoever speaks, as the id of a force; null where nobody of a country does. */
  readonly side: string | null;
  readonly names: Names;
}

/** "Enemy losses: 118 men", "Ours: 40 wounded": people of a side by a word whose meaning is told by whoever speaks. */
export function deicticMentions(a: Read, { structure, side, names }: Spoken): PeopleMention[] {
  if (side === null || structure === null) return [];
  const { nouns, pronouns } = a.grammar;
  const mentions: PeopleMention[] = [];
  const add = (force: string | undefined, at: number) => {
    if (force !== undefined && isOfPeople(a, structure(), at) && !opposes(a, at))
      mentions.push({ force, from: at, to: at + 1 });
  };
  a.tokens.forEach(({ lower }, at) => {
    if (nouns.enemies.has(lower)) add(enemyAt(a, at, side, names), at);
    else if (pronouns.ours.has(lower) && !SPEAKERS.has(lower))
      add(
        names.forceIds.find((id) => id === side),
        at,
      );
  });
  return mentions;
}

/** Whoever speaks, and who is spoken to: "wrote to us of 900 dead". */
const SPEAKERS: ReadonlySet<string> = new Set(['we', 'us']);

/** The other side; of its allies those whom the sentence has just named. "The North Koreans attack; losses of the enemy are 310." */
function enemyAt(a: Read, at: number, side: string, { story }: Names): string | undefined {
  const enemy = story.enemies[side];
  if (enemy === undefined) return undefined;
  const allies = marksOf(a.forces.slice(0, at)).flatMap(({ value: { force } }) =>
    force !== null && combinedForce([enemy, force], story.combinedForces) !== null ? [force] : [],
  );
  return allies.at(-1) ?? enemy;
}

/** "the enemy", "enemy soldiers", "ours": not "enemy positions", "our correspondent", nor "invaders from Korea", who are named. */
function isOfPeople(a: Read, structure: Structure, at: number): boolean {
  const own = structure.phrases.find(({ head }) => head === at);
  if (own === undefined) return nounFollows(a, at + 1, false);
  return !structure.hangingOn(own).some(({ from, to }) => a.forces.slice(from, to).some(Boolean));
}
