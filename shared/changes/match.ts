import type { Kind, LedgerEntry, StoredChange } from './change.ts';
import { grouped } from './grouped.ts';
import { numberKey } from './quantity.ts';
import { daysBetween } from './time.ts';

/** Without a figure in common, the same number is the same change if claimed at most this many days apart. */
export const SAME_CHANGE_DAYS = 30;

/** A correction, a withdrawal and an incident are never taken for a claim, nor for one another. */
export function natureOf(kind: Kind): 'claim' | 'corrected' | 'withdrawn' | 'incident' {
  return kind === 'first' || kind === 'raised' || kind === 'lowered' ? 'claim' : kind;
}

/**
 * Finds for each entry the stored change that it is: of the same nature, with the most figures in common, or
 * else with the same number at about the same time. Each stored change is given to one entry at most.
 */
export function matchEntries(
  entries: readonly LedgerEntry[],
  stored: readonly StoredChange[],
): Map<LedgerEntry, StoredChange> {
  const byFigure = grouped(
    stored.flatMap((change) => change.figures.map((figure) => ({ figure, change }))),
    ({ figure }) => figure,
  );
  const byNumber = grouped(stored, numberOf);
  const pairs = entries.flatMap((entry) => {
    const sharing = entry.figures.flatMap((figure) => byFigure.get(figure) ?? []).map(({ change }) => change);
    return [...new Set([...sharing, ...(byNumber.get(numberOf(entry)) ?? [])])].flatMap((change) => {
      const weight = weightOf(entry, change);
      return weight > 0 ? [{ entry, change, weight }] : [];
    });
  });
  pairs.sort(
    (a, b) =>
      b.weight - a.weight ||
      a.entry.sequence - b.entry.sequence ||
      a.change.sequence - b.change.sequence ||
      (a.change.id < b.change.id ? -1 : 1),
  );
  const matches = new Map<LedgerEntry, StoredChange>();
  const taken = new Set<StoredChange>();
  for (const { entry, change } of pairs) {
    if (matches.has(entry) || taken.has(change)) continue;
    matches.set(entry, change);
    taken.add(change);
  }
  return matches;
}

/** Two for each figure in common, one for the same number at about the same time; 0 for no match. */
function weightOf(entry: LedgerEntry, change: StoredChange): number {
  if (natureOf(entry.kind) !== natureOf(change.kind)) return 0;
  const shared = change.figures.filter((figure) => entry.figures.includes(figure)).length;
  const near = Math.abs(daysBetween(entry.claimedOn, change.claimedOn)) <= SAME_CHANGE_DAYS;
  const sameNumber = numberOf(entry) === numberOf(change);
  if (shared > 0) return 2 * shared + Number(sameNumber);
  const loose = natureOf(entry.kind) !== 'incident' && sameNumber && near;
  return Number(loose);
}

function numberOf({ to }: Pick<StoredChange, 'to'>): string {
  return to === null ? '' : numberKey(to);
}
