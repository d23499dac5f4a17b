import type { Article } from '../../shared/articles/article.ts';
import type { Kind } from '../../shared/changes/change.ts';
import type { Metric } from '../../shared/figures/figure.ts';
import { pick, seededRandom } from '../bench/random.ts';
import { DAY, HOUR, type Said, START, type TrueClaim, type TrueIncident, trueYear } from './timeline.ts';
import {
  around,
  elsewhere,
  monthOf,
  nameOf,
  numberText,
  sentence,
  titleOf,
  wayOfLookingBack,
  wayOfNews,
  wayOfStrike,
} from './wording.ts';

/** What an article is in the year, so that a false alert can be laid to one. */
export type Role = 'news' | 'echo' | 'citation' | 'misprint' | 'garbled' | 'incident' | 'other';

/** An article comes in, or comes in again. */
export interface Arrival {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly article: Article;
  readonly role: Role;
  readonly edited: boolean;
  readonly late: boolean;
}

/** An alert that must come, once. */
export interface Expected {
  readonly kind: Kind;
  readonly claimant: string;
  readonly metric: Metric;
  /** People. */
  readonly to: number;
  /** Milliseconds since 1970: when the article that brings it comes in. */
  readonly at: number;
}

export interface Year {
  /** By time of arrival. */
  readonly arrivals: readonly Arrival[];
  readonly expected: readonly Expected[];
  /** Claims that nobody is to be told of, and that the history has to have. */
  readonly overlooked: readonly TrueClaim[];
}

export interface YearOptions {
  readonly seed: number;
  /** Articles, edits of them not counted. */
  readonly articles: number;
  /** Columns of the timeline. */
  readonly columns?: number;
}

const OUTLETS = [
  'Baltic Ledger',
  'Meridian Wire',
  'Harbor Times',
  'Dnipro Courier',
  'Northern Post',
  'Vistula Gazette',
  'Capital Monitor',
  'Pacific Herald',
  'Evening Standard-Bearer',
  'Frontier Review',
  'Civic Observer',
  'Lakeside Tribune',
] as const;

const LATE_SHARE = 0.1;
const EDITED_SHARE = 0.05;
/** Of all articles: echoes of a claim, and later ones that cite it. */
const REPEATING_SHARE = 0.6;
/** Of the echoes: an agency's text, word for word. */
const COPIED_SHARE = 0.3;

interface Draft {
  published: number;
  at: number;
  role: Role;
  title: string;
  text: string;
  outlet: string;
  late?: boolean;
  edits?: { at: number; text: string; title?: string }[];
}

/** A claim, and when each thing about it can be known. */
interface Told {
  readonly claim: TrueClaim;
  readonly news: Draft;
  /** From when on the right number is in print. */
  readonly right: number;
  readonly next: TrueClaim | undefined;
}

/** A year of news about an invented war's numbers, the same for the same seed. */
export function newsYear({ seed, articles, columns }: YearOptions): Year {
  const random = seededRandom(seed);
  const { claims, incidents } = trueYear(random, columns);
  const drafts: Draft[] = [];
  const expected: Expected[] = [];
  const told = claims.map((claim) => tell(claim, claims, random, drafts));
  for (const { claim, news } of told) expected.push(...alertsOf(claim, news, claims));
  for (const incident of incidents) expected.push(tellIncident(incident, random, drafts));
  const repeating = Math.round(articles * REPEATING_SHARE);
  for (let n = drafts.filter(({ role }) => role === 'echo').length; n < repeating; n++) {
    drafts.push(
      random() < 0.5 ? echo(pickOne(random, told), random) : citation(pickOne(random, told), random),
    );
  }
  while (drafts.length < articles) drafts.push(other(random));
  delay(drafts, articles, random);
  touchUp(drafts, articles, random);
  return {
    arrivals: drafts.flatMap(arrivalsOf).sort((a, b) => a.at - b.at),
    expected: expected.sort((a, b) => a.at - b.at),
    overlooked: claims.filter(({ fate }) => fate === 'overlooked'),
  };
}

const pickOne = <T>(random: () => number, all: readonly T[]): T => {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
};

const soon = (published: number, random: () => number): number =>
  published + Math.floor(10 + random() * 40) * 60_000;

const sameColumn = (one: TrueClaim, other: TrueClaim): boolean =>
  one.claimant === other.claimant && one.metric === other.metric;

/** The articles that a claim's fate asks for. */
function tell(claim: TrueClaim, claims: readonly TrueClaim[], random: () => number, drafts: Draft[]): Told {
  const next = claims.find((other) => sameColumn(claim, other) && other.at > claim.at);
  const published = claim.at + Math.floor(random() * 60) * 60_000;
  const { fate, said, misprint } = claim;
  const text = newsText(claim, fate === 'misprinted' ? misprint : said, published, random);
  const news: Draft = {
    ...{ published, at: soon(published, random), role: fate === 'misprinted' ? 'misprint' : 'news' },
    ...{ title: titleOf(random), text, outlet: OUTLETS[0] },
  };
  drafts.push(news);
  let right = published;
  if (fate === 'misprinted') {
    const edited = news.at + Math.floor(2 + random() * 20) * HOUR;
    const wrong = misprint.people.toLocaleString('en');
    news.edits = [{ at: edited, text: text.replaceAll(wrong, said.people.toLocaleString('en')) }];
    right = edited + HOUR;
  }
  if (fate === 'overlooked' && next) {
    news.at = next.at + Math.floor(2 + random() * 3) * DAY;
    news.late = true;
  }
  if (fate === 'outrun') {
    const first = echoOf(claim, published + HOUR, OUTLETS[1], random);
    drafts.push(first);
    news.at = first.at + Math.floor(1 + random() * 9) * DAY;
    news.late = true;
  }
  if (fate === 'garbled') {
    for (const [hours, outlet] of [
      [1, OUTLETS[1]],
      [2, OUTLETS[2]],
    ] as const) {
      drafts.push(echoOf(claim, published + hours * HOUR, outlet, random));
    }
    const garbled = published + 4 * HOUR;
    const wrong = newsText(claim, misprint, garbled, random, true);
    const put = wrong.replaceAll(misprint.people.toLocaleString('en'), said.people.toLocaleString('en'));
    drafts.push({
      ...{ published: garbled, at: soon(garbled, random), role: 'garbled', title: titleOf(random) },
      ...{ text: wrong, outlet: OUTLETS[3], edits: [{ at: garbled + 8 * HOUR, text: put }] },
    });
  }
  return { claim, news, right, next };
}

/** What subscribers must hear of a claim. Kinds follow from what was known when it came in. */
function alertsOf(claim: TrueClaim, news: Draft, claims: readonly TrueClaim[]): Expected[] {
  const { claimant, metric, fate, said, misprint } = claim;
  if (fate === 'overlooked') return [];
  const known = claims.findLast(
    (other) => sameColumn(claim, other) && other.at < claim.at && other.fate !== 'overlooked',
  );
  const shown = fate === 'misprinted' ? misprint.people : said.people;
  const kind = known === undefined ? 'first' : shown > known.said.people ? 'raised' : 'lowered';
  const at = fate === 'outrun' ? news.published + HOUR : news.at;
  const first = { kind, claimant, metric, to: shown, at } as const;
  const [edit] = news.edits ?? [];
  if (fate !== 'misprinted' || edit === undefined) return [first];
  return [first, { kind: 'corrected', claimant, metric, to: said.people, at: edit.at }];
}

function newsText(
  claim: TrueClaim,
  said: Said,
  published: number,
  random: () => number,
  dated = random() < 0.6,
): string {
  const way = wayOfNews(random, claim.metric);
  const number = { n: numberText(random, said), who: nameOf(random, claim.claimant) };
  const sameDay = Math.floor(published / DAY) === Math.floor(claim.at / DAY);
  const mustDate = !sameDay || claim.again;
  const day = dated || mustDate ? { on: claim.at } : {};
  // A way of telling that has no room for a day lets the reader take the day of publication.
  const lead = sentence(way.includes('{on}') || !mustDate ? way : datable(claim, random), {
    ...number,
    ...day,
  });
  return `${lead}\n${around(random)}`;
}

/** A way of telling that has room for a day. */
function datable({ metric }: TrueClaim, random: () => number): string {
  for (;;) {
    const way = wayOfNews(random, metric);
    if (way.includes('{on}')) return way;
  }
}

/** Rewording keeps to what was said: a number that was about right may be told plain. */
function reworded({ people, bound }: Said, random: () => number): Said {
  return random() < 0.7 ? { people, bound } : { people, bound: bound === 'exact' ? 'about' : 'exact' };
}

function echoOf(claim: TrueClaim, published: number, outlet: string, random: () => number): Draft {
  const text = newsText(claim, reworded(claim.said, random), published, random);
  return {
    ...{ published, at: soon(published, random), role: 'echo', title: titleOf(random) },
    text,
    outlet,
  };
}

/** The claim again, within two days, in another outlet: in its own words, or an agency's. */
function echo({ claim, news, right, next }: Told, random: () => number): Draft {
  const from = Math.max(right, news.published) + HOUR;
  const published = from + Math.floor(random() * 40) * HOUR;
  const draft = echoOf(claim, published, pickOne(random, OUTLETS.slice(1)), random);
  if (claim.fate === 'overlooked' && next) draft.at = next.at + Math.floor(2 + random() * 6) * DAY;
  const sameDay = Math.floor(published / DAY) === Math.floor(news.published / DAY);
  if (sameDay && claim.fate !== 'misprinted' && random() < COPIED_SHARE) draft.text = news.text;
  return draft;
}

/** The claim long after, by its month or as if it were told now. */
function citation({ claim, right, next }: Told, random: () => number): Draft {
  // What was overlooked is cited only once its own article has come in.
  const from = claim.fate === 'overlooked' && next ? next.at : right;
  const published = from + Math.floor(33 + random() * 200) * DAY + Math.floor(random() * 12) * HOUR;
  const { metric, claimant, said, fate } = claim;
  const undated = fate !== 'overlooked' && random() < 0.4;
  const way = undated ? wayOfNews(random, metric) : wayOfLookingBack(random, metric);
  const number = { n: numberText(random, reworded(said, random)), who: nameOf(random, claimant) };
  const cited = sentence(way, { ...number, month: monthOf(claim.at) });
  return {
    ...{ published, at: soon(published, random), role: 'citation', title: titleOf(random) },
    ...{ text: `${around(random)}\n${cited} ${around(random)}`, outlet: pickOne(random, OUTLETS) },
  };
}

function other(random: () => number): Draft {
  const published = START + Math.floor(random() * 364 * 24) * HOUR;
  return {
    ...{ published, at: soon(published, random), role: 'other', title: titleOf(random) },
    ...{ text: `${around(random)}\n${elsewhere(random)} ${around(random)}`, outlet: pick(random, OUTLETS) },
  };
}

function tellIncident(
  { claimant, at, people }: TrueIncident,
  random: () => number,
  drafts: Draft[],
): Expected {
  const way = wayOfStrike(random);
  const name = nameOf(random, claimant);
  for (const [n, hours] of [0, 2, 5, 26].entries()) {
    const published = at + hours * HOUR;
    const told = sentence(n === 0 ? way : wayOfStrike(random), { n: String(people), who: name, on: at });
    drafts.push({
      ...{ published, at: soon(published, random), role: n === 0 ? 'incident' : 'echo' },
      ...{ title: titleOf(random), text: `${told}\n${around(random)}`, outlet: OUTLETS[n + 2] ?? OUTLETS[0] },
    });
  }
  return { kind: 'incident', claimant, metric: 'killed', to: people, at };
}

/** Lets a tenth of all articles come in days after they were published. */
function delay(drafts: readonly Draft[], articles: number, random: () => number): void {
  const free = drafts.filter(
    ({ role, late }) => !late && (role === 'echo' || role === 'citation' || role === 'other'),
  );
  let needed = Math.round(articles * LATE_SHARE) - drafts.filter(({ late }) => late).length;
  while (needed > 0 && free.length > 0) {
    const [draft] = free.splice(Math.floor(random() * free.length), 1);
    if (draft === undefined || isAwaited(draft, drafts)) continue;
    draft.at += Math.floor(2 + random() * 19) * DAY;
    draft.late = true;
    needed--;
  }
}

/** Whether an article brings in what its late original does not, or bears witness against a garbled one. */
function isAwaited(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (original) =>
      (original.late === true || original.role === 'garbled') &&
      original.role !== 'other' &&
      Math.abs(original.published - draft.published) <= 4 * HOUR,
  );
}

/** Lets articles be edited in ways that change no number, until a twentieth of all was edited. */
function touchUp(drafts: readonly Draft[], articles: number, random: () => number): void {
  const free = drafts.filter(({ edits }) => edits === undefined);
  const needed = Math.round(articles * EDITED_SHARE) - (drafts.length - free.length);
  for (let n = 0; n < needed && free.length > 0; n++) {
    const [draft] = free.splice(Math.floor(random() * free.length), 1);
    if (draft === undefined) continue;
    const text = random() < 0.5 ? `${draft.text} ${around(random)}` : draft.text.replace(/\babout\b/, 'some');
    draft.edits = [
      { at: draft.at + Math.floor(1 + random() * 40) * HOUR, text, title: `UPDATE: ${draft.title}` },
    ];
  }
}

function arrivalsOf(draft: Draft, number: number): Arrival[] {
  const { at, role, late = false, published, title, outlet, text, edits = [] } = draft;
  const iso = new Date(published).toISOString();
  const article: Article = {
    url: `https://news.example/${number}`,
    ...{ title, outlet, published: iso, modified: null, language: 'en', text, readFrom: 'page' },
  };
  return [
    { at, article, role, edited: false, late },
    ...edits.map((edit) => ({
      at: edit.at,
      article: { ...article, title: edit.title ?? title, text: edit.text },
      role,
      edited: true,
      late,
    })),
  ];
}
