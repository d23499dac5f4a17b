import type { Metric, Quantity } from '../figures/figure.ts';
import { type Carried, carrying } from './carried.ts';
import type { Kind, RecordedFigure, Silence } from './change.ts';
import type { NumbersGiven } from './numbers-given.ts';
import {
  type CorrectedAlone,
  type Draft,
  emptyTimeline,
  type Hold,
  type Timeline,
  type Waiting,
} from './timeline.ts';

/** An entry that may still gain sources, be confirmed or be left behind. */
export interface OpenEntry {
  readonly kind: Kind;
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  /** ISO 8601 date. */
  readonly claimedOn: string;
  readonly sequence: number;
  readonly lead: RecordedFigure;
  readonly carried: Carried;
  readonly silence?: Silence;
  readonly heldBy?: Hold;
  readonly isGarbled?: boolean;
}

/** A claim that was told only in retrospect, with no better witness for its day. */
export interface Retrospect {
  /** ISO 8601 date: of the claim. */
  readonly day: string;
  /** Id of the figure. */
  readonly figure: string;
  readonly quantity: Quantity;
  /** Days between claim and publication. */
  readonly lag: number;
  /** An edit of its article keeps it, whoever else tells the number. */
  readonly isCorrected: boolean;
}

/** A number of a day (ISO 8601 date). */
export interface Dated {
  readonly day: string;
  /** As `numberKey` has it. */
  readonly key: string;
}

/** A number that the claimant gave on another series of the force. */
export interface ToldBeside extends Dated {
  readonly metric: Metric;
  readonly theatre: string;
}

/** An incident, by the number that it was told with first. */
export interface OldIncident {
  /** ISO 8601 date. */
  readonly day: string;
  readonly quantity: Quantity;
  /** Keys of all numbers that it was told with. */
  readonly keys: readonly string[];
}

/**
 * What a fold has come to with all that was claimed up to a day: from here it goes on with what was heard of since, and
 * ends in the ledger to which all figures come. Its size does not grow with the ledger's age.
 */
export interface Checkpoint {
  /** ISO 8601 date: everything that is claimed up to it, and on it, is in. */
  readonly day: string;
  /** What was known of the days behind it, by `seamOf`; with anything else there the checkpoint does not hold. */
  readonly seam: string;
  /** Figures that were heard of behind the seam, and are in all the same. */
  readonly included: readonly string[];
  /** Figures of editions that go on behind it. */
  readonly figures: readonly RecordedFigure[];
  readonly position: OpenEntry | null;
  /** Whether other positions stand below. */
  readonly isCut: boolean;
  readonly past: NumbersGiven;
  readonly misprints: readonly string[];
  readonly held: readonly OpenEntry[];
  readonly waiting: readonly Waiting[];
  readonly correctedAlone: readonly CorrectedAlone[];
  /** Entries of the day that the position is claimed on. */
  readonly entriesOfDay: number;
  /** Numbers that claims told in their time. */
  readonly told: NumbersGiven;
  /** Every number that an article carried, in its time or in retrospect, as it said at first or as it came to say. */
  readonly printed: NumbersGiven;
  readonly retrospects: readonly Retrospect[];
  /** Numbers of the last days that one source alone carries: found on another series they would be garbled. */
  readonly alone: readonly Dated[];
  /** Numbers that the claimant gave on other series in the last days. */
  readonly beside: readonly ToldBeside[];
  /** The last incidents. */
  readonly incidents: readonly OldIncident[];
  /** Totals of the last days: an increment of the same number is one of them. */
  readonly totals: readonly Dated[];
}

/** Where a fold begins: with nothing, or with a checkpoint. */
export function timelineFrom(checkpoint: Checkpoint | null): Timeline {
  const timeline = emptyTimeline();
  if (checkpoint === null) return timeline;
  const { position, isCut, past, misprints, waiting, correctedAlone, entriesOfDay, printed } = checkpoint;
  const held = checkpoint.held.map(draftOf);
  const standing = position === null ? [] : [draftOf(position)];
  const days: [string, number][] = position === null ? [] : [[position.claimedOn, entriesOfDay]];
  return {
    ...timeline,
    ...{ drafts: [...standing, ...held], standing, isCut, past, misprints: [...misprints], held },
    ...{ waiting: [...waiting], correctedAlone: [...correctedAlone], entriesOfDay: new Map(days) },
    printedBefore: printed,
  };
}

/** What a checkpoint keeps of a timeline as it is now. */
export function openPartsOf(timeline: Timeline) {
  const { standing, isCut, past, misprints, held, waiting, correctedAlone, entriesOfDay } = timeline;
  const position = standing.at(-1);
  return {
    position: position === undefined ? null : openEntryOf(position),
    isCut: isCut || standing.length > 1,
    past,
    misprints: [...misprints],
    held: held.map(openEntryOf),
    waiting: [...waiting],
    correctedAlone: [...correctedAlone],
    entriesOfDay: entriesOfDay.get(position?.claimedOn ?? '') ?? 0,
  };
}

function openEntryOf({ before, figures, claims: _claims, isOld: _isOld, ...entry }: Draft): OpenEntry {
  return { ...entry, carried: carrying(before, figures) };
}

const draftOf = ({ carried, ...entry }: OpenEntry): Draft => ({
  ...entry,
  ...{ before: carried, figures: [], claims: [], isOld: true },
});
