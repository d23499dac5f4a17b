import type { Bound, Metric } from '../../shared/figures/figure.ts';
import { pick } from '../bench/random.ts';

/** A number as the invented claimant gave it. */
export interface Said {
  readonly people: number;
  readonly bound: Extract<Bound, 'exact' | 'about' | 'at-least'>;
}

/** What a claimant of the invented year truly said. */
export interface TrueClaim {
  readonly claimant: string;
  readonly metric: Metric;
  /** Milliseconds since 1970: when it was said. */
  readonly at: number;
  readonly said: Said;
  /** Whether the claimant gave the number before: its news then names the day, or nobody could tell it from a citation. */
  readonly again: boolean;
  /**
   * How the outlets fare with it. `misprinted`: the one outlet that has it first prints another number, and
   * corrects it. `garbled`: three outlets have it right, a fourth has not. `overlooked`: its articles come in
   * only when the claimant has gone on. `outrun`: the first article comes in after its echoes.
   */
  readonly fate: 'plain' | 'misprinted' | 'garbled' | 'overlooked' | 'outrun';
  /** The wrong number of a misprinted or garbled claim. */
  readonly misprint: Said;
}

/** One strike, as a claimant told it. */
export interface TrueIncident {
  readonly claimant: string;
  readonly at: number;
  readonly people: number;
}

/** Who counts what, and from where on. */
const COLUMNS: readonly (readonly [claimant: string, metric: Metric, from: number])[] = [
  ['NIS', 'killed', 160],
  ['NIS', 'wounded', 600],
  ['NIS', 'deployed', 1_500],
  ['Zelensky', 'casualties', 900],
  ['Zelensky', 'deployed', 2_600],
  ['Pentagon', 'deployed', 3_000],
  ['Pentagon', 'casualties', 420],
  ['JCS', 'casualties', 700],
  ['JCS', 'deployed', 1_900],
  ['US officials', 'killed', 210],
  ['Budanov', 'deployed', 2_200],
  ['Syrskyi', 'killed', 250],
  ['Ukraine General Staff', 'captured', 120],
  ['UK MoD', 'casualties', 1_100],
  ['Western officials', 'wounded', 340],
  ['HUR', 'killed', 170],
];
const WITH_INCIDENTS = ['HUR', 'Special Operations Forces', 'Ukraine General Staff'] as const;

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const START = Date.UTC(2025, 0, 6);

/** Fewer killed or captured, without a word of a total, are read as those of one fight. */
const LEAST = 100;

/** Numbers of one claimant lie so far apart that no wording of one is a wording of another. */
const APART = 1.22;

/** The true claims and incidents of a year, by time. @param columns of {@link COLUMNS}, the first so many */
export function trueYear(
  random: () => number,
  columns: number = COLUMNS.length,
): { claims: TrueClaim[]; incidents: TrueIncident[] } {
  const taken = new Map<string, number[]>();
  const claims = COLUMNS.slice(0, columns).flatMap(([claimant, metric, from]) => {
    const numbers = taken.get(claimant) ?? [];
    taken.set(claimant, numbers);
    return columnOf(random, claimant, metric, from, numbers);
  });
  const incidents = Array.from({ length: columns }, (_, n) => ({
    claimant: pick(random, WITH_INCIDENTS),
    at: START + Math.floor(((n + random()) * 350) / columns) * DAY + (6 + Math.floor(random() * 8)) * HOUR,
    people: 11 + n * 3,
  }));
  return { claims: claims.sort((a, b) => a.at - b.at), incidents };
}

function columnOf(
  random: () => number,
  claimant: string,
  metric: Metric,
  from: number,
  taken: number[],
): TrueClaim[] {
  const claims: TrueClaim[] = [];
  const own: number[] = [];
  let at = START + Math.floor(2 + random() * 40) * DAY;
  while (at < START + 350 * DAY) {
    const people = nextNumber(random, own, from, taken);
    const again = own.includes(people);
    own.push(people);
    taken.push(people);
    const before = claims.at(-1);
    const risen = people > (before?.said.people ?? 0);
    claims.push({
      claimant,
      metric,
      at: at + (6 + Math.floor(random() * 5)) * HOUR,
      said: { people, bound: pick(random, ['exact', 'about', 'about', 'at-least']) },
      again,
      fate: fateOf(random, risen, before?.fate),
      misprint: { people: misprintOf(people, taken), bound: 'about' },
    });
    at += Math.floor(20 + random() * 35) * DAY;
  }
  // The last word is never overlooked: nobody would go on from it.
  return claims.map((claim, n) =>
    claim.fate === 'overlooked' && n === claims.length - 1 ? { ...claim, fate: 'plain' } : claim,
  );
}

function fateOf(
  random: () => number,
  risen: boolean,
  before: TrueClaim['fate'] | undefined,
): TrueClaim['fate'] {
  const lot = random();
  if (lot < 0.1) return risen ? 'misprinted' : 'plain';
  if (lot < 0.2) return 'garbled';
  if (lot < 0.26) return before === undefined || before === 'overlooked' ? 'plain' : 'overlooked';
  return lot < 0.36 ? 'outrun' : 'plain';
}

/** Mostly more; at times less; now and then the number that was left behind last, again. */
function nextNumber(
  random: () => number,
  own: readonly number[],
  from: number,
  taken: readonly number[],
): number {
  const last = own.at(-1);
  if (last === undefined) return apart(from, [], taken, 1.01);
  const lot = random();
  const before = own.at(-2);
  if (lot < 0.08 && before !== undefined && before !== last) return before;
  const [step, onward] = lot < 0.25 ? [1 / (1.25 + random() * 0.4), 0.97] : [1.25 + random() * 0.4, 1.03];
  return apart(last * step, own, taken, onward);
}

/** The first number from here on that no other comes near, and that the claimant has given for nothing else. */
function apart(from: number, own: readonly number[], taken: readonly number[], onward: number): number {
  for (let number = from; ; number *= onward) {
    const people = rounded(number);
    if (people < LEAST) return apart(Math.max(...own) * 1.3, own, taken, 1.03);
    const clear = own.every((other) => people > other * APART || people < other / APART);
    if (clear && !taken.includes(people)) return people;
  }
}

/** Far from the number, and none of the claimant's on another series: that would be another mistake. */
function misprintOf(people: number, taken: number[]): number {
  for (let factor = 2.7; ; factor += 0.2) {
    const misprint = rounded(people * factor);
    if (taken.includes(misprint)) continue;
    taken.push(misprint);
    return misprint;
  }
}

/** To two digits, as claimants speak. */
function rounded(people: number): number {
  return Number(people.toPrecision(2));
}
