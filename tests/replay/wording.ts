import type { Metric } from '../../shared/figures/figure.ts';
import { pick } from '../bench/random.ts';
import type { Said } from './timeline.ts';

type Random = () => number;
type Words = readonly [string, ...string[]];

/** How newspapers name a claimant. */
const NAMES: Readonly<Record<string, Words>> = {
  NIS: [
    "South Korea's National Intelligence Service",
    "Seoul's National Intelligence Service",
    'the South Korean spy agency',
    'the NIS',
  ],
  Zelensky: ['President Volodymyr Zelensky', 'Ukrainian President Volodymyr Zelenskyy', 'Zelensky'],
  Pentagon: ['the Pentagon'],
  JCS: ["South Korea's Joint Chiefs of Staff", "Seoul's Joint Chiefs of Staff"],
  'US officials': ['U.S. officials', 'American officials', 'US officials'],
  Budanov: ['Kyrylo Budanov', "Ukraine's military intelligence chief Kyrylo Budanov"],
  Syrskyi: ['General Oleksandr Syrskyi', 'Oleksandr Syrskyi'],
  'Ukraine General Staff': ["Ukraine's General Staff", "the Ukrainian army's General Staff"],
  'UK MoD': ["Britain's Ministry of Defence", 'the UK Ministry of Defence'],
  'Western officials': ['Western officials'],
  HUR: ["Ukraine's military intelligence agency HUR", 'HUR'],
  'Special Operations Forces': ["Ukraine's Special Operations Forces"],
};

/** {n} is the number, {who} the claimant, {on} " on Monday" or nothing. A sentence is told as news or as an echo of it. */
const NEWS: Readonly<Partial<Record<Metric, Words>>> = {
  killed: [
    '{who} said{on} that {n} North Korean soldiers had been killed in the Kursk region.',
    '{n} North Koreans have died fighting in Kursk so far, according to {who}.',
    '{who} put the number of North Korean soldiers killed in Kursk at {n}{on}.',
    '{n} North Korean soldiers have been killed in Kursk, {who} said{on}.',
    '{who} told reporters{on} that {n} North Korean troops had been killed in the Kursk region.',
  ],
  wounded: [
    '{who} said{on} that {n} North Korean soldiers had been wounded in the Kursk region.',
    '{n} North Koreans have been hurt in Kursk so far, according to {who}.',
    '{who} put the number of wounded North Korean soldiers in Kursk at {n}{on}.',
    '{n} North Korean soldiers have been injured in Kursk, {who} said{on}.',
  ],
  casualties: [
    '{who} said{on} that {n} North Korean soldiers had been killed or wounded in the Kursk region.',
    'North Korean forces have suffered {n} casualties in Kursk, {who} said{on}.',
    '{who} put North Korean casualties in Kursk at {n}{on}.',
    '{n} North Koreans have been killed or injured in Kursk, according to {who}.',
  ],
  deployed: [
    '{who} said{on} that {n} North Korean soldiers were in the Kursk region.',
    '{n} North Korean troops are now deployed in Kursk, according to {who}.',
    '{who} put the number of North Korean troops in Kursk at {n}{on}.',
    'North Korea has sent {n} soldiers to Kursk, {who} said{on}.',
  ],
  captured: [
    '{who} said{on} that {n} North Korean soldiers had been captured in the Kursk region.',
    '{n} North Korean soldiers have been taken prisoner in Kursk so far, according to {who}.',
    '{who} put the number of North Korean prisoners taken in Kursk at {n}{on}.',
  ],
};

/** {month}: the month in which it was said. */
const LOOKING_BACK: Readonly<Partial<Record<Metric, Words>>> = {
  killed: [
    'In {month}, {who} put the number of North Korean soldiers killed in Kursk at {n}.',
    '{who} had said in {month} that {n} North Koreans had been killed in Kursk.',
  ],
  wounded: [
    'In {month}, {who} put the number of North Korean soldiers wounded in Kursk at {n}.',
    '{who} had said in {month} that {n} North Koreans had been wounded in Kursk.',
  ],
  casualties: [
    'In {month}, {who} put North Korean casualties in Kursk at {n}.',
    '{who} had said in {month} that {n} North Koreans had been killed or wounded in Kursk.',
  ],
  deployed: [
    'In {month}, {who} put the number of North Korean soldiers in Kursk at {n}.',
    '{who} had said in {month} that {n} North Korean troops were in Kursk.',
  ],
  captured: [
    'In {month}, {who} put the number of North Korean soldiers captured in Kursk at {n}.',
    '{who} had said in {month} that {n} North Koreans had been captured in Kursk.',
  ],
};

const STRIKES: Words = [
  '{n} North Korean soldiers were killed in a strike on a command post near Sudzha{on}, {who} said.',
  'A drone attack on a column in the Kursk region killed {n} North Korean soldiers{on}, {who} said.',
  '{who} said that a single assault in Kursk{on} had cost the lives of {n} North Korean soldiers.',
];

const BOUNDS: Readonly<Record<Said['bound'], Words>> = {
  exact: [''],
  about: ['about ', 'some ', 'around ', 'roughly '],
  'at-least': ['at least ', 'more than ', 'over '],
};

const TITLES: Words = [
  'North Korean troops in Kursk',
  'What is known of the North Koreans in Kursk',
  'Kursk: the count goes on',
  "Pyongyang's men at the front",
  'Fighting in Kursk: the day in brief',
];

/** News around the numbers, and news without any. */
const AROUND: Words = [
  'Snow has slowed both sides.',
  'Villages near the border change hands by the hundred metres.',
  'Moscow has not commented.',
  'The road to Sudzha is under fire by day and by night.',
  'Pyongyang has neither confirmed nor denied that its army takes part.',
  'Diplomats in Vienna spoke of a dangerous turn.',
  'The number could not be checked independently.',
  'Interpreters are said to be in short supply.',
  'A treaty that both capitals signed in 2024 obliges each to help the other.',
  'Analysts disagree about what the men were told before they left.',
  'Families in the border villages have moved further inland.',
  'The governor asked for patience, and for sandbags.',
  'Drones have become the weapon that both armies fear most.',
  'Trains with ammunition crossed the Tumen bridge again, satellite pictures suggest.',
  'In Brussels, ministers put off a decision on new sanctions.',
  'Fog grounded the reconnaissance aircraft for most of the week.',
];

const ELSEWHERE: Words = [
  'North Korea has an army of 1.28 million men, one of the largest in the world.',
  'Pyongyang has shipped 9,000 containers of shells to Russia since the summer.',
  'The 11th Army Corps is the training ground of the special forces.',
  'Russia has lost about 780,000 soldiers killed and wounded since February 2022, the General Staff in Kyiv says.',
  'Some 15,000 workers from the North are employed on building sites in the Far East.',
  'A North Korean conscript serves up to ten years.',
  'Ukraine shot down 64 of 92 drones overnight, its air force said.',
  'The front is 1,200 kilometres long.',
];

export const wayOfNews = (random: Random, metric: Metric): string => pick(random, ways(NEWS, metric));
export const wayOfLookingBack = (random: Random, metric: Metric): string =>
  pick(random, ways(LOOKING_BACK, metric));
export const wayOfStrike = (random: Random): string => pick(random, STRIKES);
export const nameOf = (random: Random, claimant: string): string =>
  pick(random, NAMES[claimant] ?? [claimant]);
export const titleOf = (random: Random): string => pick(random, TITLES);

function ways(all: Readonly<Partial<Record<Metric, Words>>>, metric: Metric): Words {
  const words = all[metric];
  if (words === undefined) throw new RangeError(`no words for ${metric}`);
  return words;
}

/** "about 3,400". */
export function numberText(random: Random, { people, bound }: Said): string {
  return `${pick(random, BOUNDS[bound])}${people.toLocaleString('en')}`;
}

/** Fills a way of saying: `on`, where given, is milliseconds since 1970. */
export function sentence(
  way: string,
  { n, who, on, month }: { n: string; who: string; on?: number; month?: string },
): string {
  const day = on === undefined ? '' : ` on ${inEnglish({ weekday: 'long' }, on)}`;
  const text = way
    .replace('{n}', n)
    .replace('{who}', who)
    .replace('{on}', day)
    .replace('{month}', month ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const monthOf = (at: number): string => inEnglish({ month: 'long' }, at);

function inEnglish(what: Intl.DateTimeFormatOptions, at: number): string {
  return new Intl.DateTimeFormat('en', { ...what, timeZone: 'UTC' }).format(at);
}

/** Sentences without a figure of the story's series, two to five, each once. */
export function around(random: Random): string {
  const count = 2 + Math.floor(random() * 4);
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(pick(random, AROUND));
  return [...chosen].join(' ');
}

/** A sentence with numbers that are none of the story's, or that nobody is told of. */
export const elsewhere = (random: Random): string => pick(random, ELSEWHERE);
