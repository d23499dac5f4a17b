import { KINDS, type Kind, type StoredChange } from '../../shared/changes/change.ts';
import { plainTable } from '../eval/plain-table.ts';
import type { Alerted } from './play.ts';
import type { Expected } from './year.ts';

export interface Tally {
  true: number;
  once: number;
  missed: number;
  repeated: number;
  false: number;
}

export interface Comparison {
  readonly tallies: ReadonlyMap<Kind, Tally>;
  readonly missed: readonly Expected[];
  readonly repeated: readonly Alerted[];
  readonly false: readonly Alerted[];
}

/** Holds the alerts of a year against what had to be told. An alert answers the last thing expected of its name. */
export function compareAlerts(expected: readonly Expected[], alerts: readonly Alerted[]): Comparison {
  const tallies = new Map(
    KINDS.map((kind) => [kind, { true: 0, once: 0, missed: 0, repeated: 0, false: 0 }]),
  );
  const open = new Map<string, Expected[]>();
  for (const one of expected) open.set(nameOf(one), [...(open.get(nameOf(one)) ?? []), one]);
  const known = new Set(open.keys());
  const repeated: Alerted[] = [];
  const wrong: Alerted[] = [];
  const count = (kind: Kind, column: keyof Tally): void => {
    const tally = tallies.get(kind);
    if (tally) tally[column]++;
  };
  for (const alert of alerts) {
    const { change, on } = alert;
    const { kind, claimant, metric, to, from } = change;
    const name = nameOf({ kind, claimant, metric, to: (to ?? from)?.value ?? 0 });
    const waiting = open.get(name);
    const met = waiting?.[0];
    if (met !== undefined && on.at >= met.at) {
      waiting?.shift();
      count(kind, 'once');
    } else if (known.has(name)) {
      repeated.push(alert);
      count(kind, 'repeated');
    } else {
      wrong.push(alert);
      count(kind, 'false');
    }
  }
  for (const { kind } of expected) count(kind, 'true');
  const missed = [...open.values()].flat();
  for (const { kind } of missed) count(kind, 'missed');
  return { tallies, missed, repeated, false: wrong };
}

function nameOf({ kind, claimant, metric, to }: Omit<Expected, 'at'>): string {
  return [kind, claimant, metric, to].join(' ');
}

/** One row a kind, and one for all. */
export function comparisonTable({ tallies }: Comparison): string {
  const columns = ['true', 'once', 'missed', 'repeated', 'false'] as const;
  const rows = [...tallies].map(([kind, tally]) => [kind, ...columns.map((column) => String(tally[column]))]);
  const all = columns.map((column) =>
    String([...tallies.values()].reduce((sum, tally) => sum + tally[column], 0)),
  );
  return plainTable(
    ['kind', 'true changes', 'alerted once', 'missed', 'repeated', 'false'],
    [...rows, ['all', ...all]],
  );
}

/** An alert in one line, with its sentence. */
export function alertLine({ claimant, metric, kind, from, to, evidence, claimedOn }: StoredChange): string {
  return `${kind} ${claimant} ${metric} ${from?.value ?? '–'} → ${to?.value ?? '–'} (${claimedOn}): ${evidence}`;
}
