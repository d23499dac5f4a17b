import type { Quantity } from '../figures/figure.ts';
import { type Carried, carriedTogether, NOTHING_CARRIED } from './carried.ts';
import type { Kind, RecordedFigure, Rule, Silence } from './change.ts';
import type { Claim, Version } from './claim.ts';
import { meets } from './interval.ts';
import { type NumbersGiven, withNumber } from './numbers-given.ts';
import { quantityOf } from './quantity.ts';

/** An entry of the ledger while it is being folded. */
export interface Draft {
  readonly kind: Kind;
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  /** ISO 8601 date. */
  readonly claimedOn: string;
  /** Which of the entries of this day it is; numbers of entries that another one took in stay free. */
  readonly sequence: number;
  readonly lead: RecordedFigure;
  readonly figures: RecordedFigure[];
  /** What carried it before the checkpoint that the fold began with. */
  readonly before: Carried;
  /** Whether it was there at that checkpoint: not all claims that carry it are known. */
  readonly isOld: boolean;
  /** The claims that carry it, for what their withdrawal does. */
  readonly claims: Claim[];
  readonly silence?: Silence;
  /** The rule by which it waits for another claim. */
  readonly heldBy?: Hold;
  /** It waits because the number is the claimant's on another series. */
  readonly isGarbled?: boolean;
}

/** Rules that hold a claim back until another bears it out, and what they say of its alert. */
const HOLDS = {
  disputed: 'disputed',
  'steep-fall': 'disputed',
  'below-confidence': 'below-confidence',
} as const satisfies Partial<Record<Rule, Silence>>;
export type Hold = keyof typeof HOLDS;

/** Decides what a claim does to a timeline. */
export type Decide = (timeline: Timeline, claim: Claim) => void;

/** What a fold has come to after some claims. */
export interface Timeline {
  /** In the order in which they came about. */
  readonly drafts: Draft[];
  /** The entries that made a position which was not taken back; the last one is the present position. */
  readonly standing: Draft[];
  /** Whether positions stand below the first of `standing`, from before the checkpoint that the fold began with. */
  readonly isCut: boolean;
  /** Numbers that articles carried before that checkpoint. */
  readonly printedBefore: NumbersGiven;
  /** Every number that the claimant was ever taken to say. */
  past: NumbersGiven;
  /** Keys of numbers that corrections did away with, the last ones. */
  readonly misprints: string[];
  /** Entries held back, to be confirmed by another claim; at most {@link MOST_HELD}. */
  readonly held: Draft[];
  /** Claims that name nobody and wait for another outlet; at most {@link MOST_WAITING}. */
  readonly waiting: Waiting[];
  /** Numbers that outlets corrected alone, so that who else carries them decides about it. */
  readonly correctedAlone: CorrectedAlone[];
  /** Entries so far by the day they are claimed on. */
  readonly entriesOfDay: Map<string, number>;
  readonly verdicts: { figure: RecordedFigure; rule: Rule; draft: Draft | null }[];
}

/** A number that one outlet put right while nobody else carried it. */
export interface CorrectedAlone {
  /** ISO 8601 date: of the claim. */
  readonly day: string;
  readonly quantity: Quantity;
}

/** A claim that names nobody and waits for another outlet. */
export interface Waiting {
  readonly day: string;
  readonly said: RecordedFigure;
  readonly figures: readonly RecordedFigure[];
}

/** Most entries that wait for another claim: what waits longest gives up waiting, and stays told to nobody. */
export const MOST_HELD = 12;

/** Most claims that name nobody and wait for another outlet; the longest waiting gives up. */
export const MOST_WAITING = 20;

/** Most misprints that are remembered. */
export const MOST_MISPRINTS = 20;

export function emptyTimeline(): Timeline {
  return {
    ...{
      drafts: [],
      standing: [],
      isCut: false,
      printedBefore: [],
      past: [],
      misprints: [],
      held: [],
      waiting: [],
    },
    ...{ correctedAlone: [], entriesOfDay: new Map(), verdicts: [] },
  };
}

/** The number of the next entry of a day. */
function nextOfDay({ entriesOfDay }: Timeline, day: string): number {
  const next = (entriesOfDay.get(day) ?? 0) + 1;
  entriesOfDay.set(day, next);
  return next;
}

/** Puts a new entry into the ledger. */
export function enter(
  timeline: Timeline,
  draft: Omit<Draft, 'sequence' | 'before' | 'isOld'> & { readonly before?: Carried },
): Draft {
  const sequence = nextOfDay(timeline, draft.claimedOn);
  const entry = { before: NOTHING_CARRIED, ...draft, isOld: false, sequence };
  timeline.drafts.push(entry);
  return entry;
}

/** The entry that made the present position, or undefined. */
export function present(timeline: Timeline): Draft | undefined {
  return timeline.standing.at(-1);
}

/** The number of the present position, or null. */
export function presentNumber(timeline: Timeline): Quantity | null {
  return present(timeline)?.to ?? null;
}

/** first, raised or lowered, by where the number lies to the position. */
export function kindOf(position: Quantity | null, next: Quantity): Kind {
  if (position === null) return 'first';
  const middle = (quantity: Quantity): number =>
    quantity.value ?? ((quantity.low ?? 0) + (quantity.high ?? 0)) / 2;
  return middle(next) > middle(position) ? 'raised' : 'lowered';
}

/** Lets a version of a claim move the position, taking along figures that waited for it. */
export function move(
  timeline: Timeline,
  claim: Claim,
  version: Version,
  kind: Kind,
  rule: Rule,
  waiting: readonly {
    readonly figures: readonly RecordedFigure[];
    readonly claims?: readonly Claim[];
    readonly before?: Carried;
  }[] = [],
  silence?: Silence,
): void {
  const to = quantityOf(version.figure);
  const draft = enter(timeline, {
    kind,
    from: presentNumber(timeline),
    to,
    claimedOn: claim.day,
    lead: version.figure,
    figures: [...version.figures, ...waiting.flatMap(({ figures }) => figures)],
    claims: [claim, ...waiting.flatMap(({ claims = [] }) => claims)],
    before: waiting.reduce(
      (all, { before = NOTHING_CARRIED }) => carriedTogether(all, before),
      NOTHING_CARRIED,
    ),
    ...(silence === undefined ? {} : { silence }),
  });
  timeline.standing.push(draft);
  timeline.past = withNumber(timeline.past, to, claim.day);
  judge(timeline, version.figures, rule, draft);
}

/** Keeps a claim as an entry that moves nothing and waits to be confirmed. */
export function hold(
  timeline: Timeline,
  claim: Claim,
  version: Version,
  rule: Hold,
  isGarbled = false,
): void {
  const same = timeline.held.find(
    (held) => held.heldBy === rule && held.to !== null && meets(held.to, version.figure),
  );
  if (same) {
    join(timeline, same, claim, version, rule);
    return;
  }
  const draft = enter(timeline, {
    kind: kindOf(presentNumber(timeline), version.figure),
    from: presentNumber(timeline),
    to: quantityOf(version.figure),
    claimedOn: claim.day,
    lead: version.figure,
    figures: [...version.figures],
    claims: [claim],
    silence: HOLDS[rule],
    heldBy: rule,
    ...(isGarbled ? { isGarbled } : {}),
  });
  timeline.held.push(draft);
  if (timeline.held.length > MOST_HELD) timeline.held.shift();
  judge(timeline, version.figures, rule, draft);
}

/** Adds a claim's version to an entry as one more source. */
export function join(timeline: Timeline, draft: Draft, claim: Claim, version: Version, rule: Rule): void {
  for (const figure of version.figures) if (!draft.figures.includes(figure)) draft.figures.push(figure);
  if (!draft.claims.includes(claim)) draft.claims.push(claim);
  judge(timeline, version.figures, rule, draft);
}

/** Removes a held entry that another claim has confirmed. */
export function release(timeline: Timeline, held: Draft): void {
  timeline.held.splice(timeline.held.indexOf(held), 1);
  timeline.drafts.splice(timeline.drafts.indexOf(held), 1);
}

/** Writes down what became of figures, and under which rule. */
export function judge(
  timeline: Timeline,
  figures: readonly RecordedFigure[],
  rule: Rule,
  draft: Draft | null = null,
): void {
  for (const figure of figures) timeline.verdicts.push({ figure, rule, draft });
}
