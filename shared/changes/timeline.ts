import type { Quantity } from '../figures/figure.ts';
import type { Kind, RecordedFigure, Rule, Silence } from './change.ts';
import type { Claim, Version } from './claims.ts';
import { meets } from './interval.ts';
import { quantityOf } from './quantity.ts';

/** An entry of the ledger while it is being folded. */
export interface Draft {
  readonly kind: Kind;
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  /** ISO 8601 date. */
  readonly claimedOn: string;
  readonly lead: RecordedFigure;
  readonly figures: RecordedFigure[];
  /** The claims that carry it, for what their withdrawal does. */
  readonly claims: Claim[];
  readonly silence?: Silence;
  /** The rule by which it waits for another claim. */
  readonly heldBy?: Hold;
}

/** Rules that hold a claim back until another bears it out, and what they say of its alert. */
const HOLDS = {
  disputed: 'disputed',
  'steep-fall': 'disputed',
  'below-confidence': 'below-confidence',
} as const satisfies Partial<Record<Rule, Silence>>;
type Hold = keyof typeof HOLDS;

/** Decides what a claim does to a timeline. */
export type Decide = (timeline: Timeline, claim: Claim) => void;

/** What a fold has come to after some claims. */
export interface Timeline {
  /** In the order in which they came about. */
  readonly drafts: Draft[];
  /** The entries that made a position which was not taken back; the last one is the present position. */
  readonly standing: Draft[];
  /** Every number that the claimant was ever taken to say. */
  readonly past: { readonly quantity: Quantity; readonly day: string }[];
  /** Entries held back, to be confirmed by another claim. */
  readonly held: Draft[];
  readonly verdicts: { figure: RecordedFigure; rule: Rule; draft: Draft | null }[];
}

export function emptyTimeline(): Timeline {
  return { drafts: [], standing: [], past: [], held: [], verdicts: [] };
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
  waiting: readonly { figures: readonly RecordedFigure[]; claims: readonly Claim[] }[] = [],
  silence?: Silence,
): void {
  const to = quantityOf(version.figure);
  const draft: Draft = {
    kind,
    from: presentNumber(timeline),
    to,
    claimedOn: claim.day,
    lead: version.figure,
    figures: [...version.figures, ...waiting.flatMap(({ figures }) => figures)],
    claims: [claim, ...waiting.flatMap(({ claims }) => claims)],
    ...(silence === undefined ? {} : { silence }),
  };
  timeline.drafts.push(draft);
  timeline.standing.push(draft);
  timeline.past.push({ quantity: to, day: claim.day });
  judge(timeline, version.figures, rule, draft);
}

/** Keeps a claim as an entry that moves nothing and waits to be confirmed. */
export function hold(timeline: Timeline, claim: Claim, version: Version, rule: Hold): void {
  const same = timeline.held.find(
    (held) => held.heldBy === rule && held.to !== null && meets(held.to, version.figure),
  );
  if (same) {
    join(timeline, same, claim, version, rule);
    return;
  }
  const draft: Draft = {
    kind: kindOf(presentNumber(timeline), version.figure),
    from: presentNumber(timeline),
    to: quantityOf(version.figure),
    claimedOn: claim.day,
    lead: version.figure,
    figures: [...version.figures],
    claims: [claim],
    silence: HOLDS[rule],
    heldBy: rule,
  };
  timeline.drafts.push(draft);
  timeline.held.push(draft);
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
