import { isDeepStrictEqual } from 'node:util';
import type { AlertState, Ledger, LedgerEntry, Series, StoredChange, StoredLedger } from './change.ts';
import { identify } from './identity.ts';
import { seriesKey } from './ledger-series.ts';
import { matchEntries, natureOf } from './match.ts';
import { numberKey } from './quantity.ts';
import { dayOf, daysBetween } from './time.ts';

export interface ReconcileContext {
  /** ISO 8601 UTC: the time that the run believes it is. */
  readonly now: string;
  /** ISO 8601 UTC: written into new changes. */
  readonly seenAt: string;
  /** Whether anybody is told of changes on a series. */
  readonly subscribed: (series: Series) => boolean;
  /** Rebuilding under new rules: what comes new is recorded and told to nobody. */
  readonly refold?: boolean;
  /** Ids that no new change may have. */
  readonly taken?: readonly string[];
}

/** A first, raised or lowered number, and an incident, is news for this many days after it was claimed. */
export const NEWS_DAYS = 14;

/** A claim that its first text tells more than this many days after it was made is a citation of something old. */
export const TOLD_DAYS = 7;

/**
 * What the store keeps of a claimant's ledger, from what it kept and what the figures now come to. Pure: a
 * change keeps its id, its time of seeing and its alert for good, so that neither a late article nor a second
 * run tells it twice. The same object comes back when nothing changed; otherwise `version` is one higher.
 */
export function reconcile(
  stored: StoredLedger | null,
  ledger: Ledger,
  context: ReconcileContext,
): StoredLedger {
  const before = stored?.changes ?? [];
  const matches = matchEntries(ledger.entries, before);
  const ids = new Set([...before.map((change) => change.id), ...(context.taken ?? [])]);
  const changes = ledger.entries.map((entry) => {
    const change = matches.get(entry);
    if (change)
      return storedChange(
        entry,
        change.id,
        change.seenAt,
        alertAgain(change, entry, ledger, before, context),
      );
    const id = newId(entry, ids);
    ids.add(id);
    return storedChange(entry, id, context.seenAt, firstAlert(entry, ledger, before, context));
  });
  const found = new Set(matches.values());
  const gone = before.filter((change) => !found.has(change)).map(supersede);
  const next = { position: ledger.position, changes: [...changes, ...gone] };
  if (stored && isDeepStrictEqual(next, { position: stored.position, changes: stored.changes }))
    return stored;
  return { version: (stored?.version ?? 0) + 1, ...next };
}

function storedChange(entry: LedgerEntry, id: string, seenAt: string, alert: AlertState): StoredChange {
  const { silence: _silence, arrival: _arrival, ...change } = entry;
  return { ...change, id, seenAt, alert };
}

/** Made from what is claimed, and when, so that the order of arrival seldom matters to it. */
function newId(entry: LedgerEntry, taken: ReadonlySet<string>): string {
  const number = entry.to === null ? null : numberKey(entry.to);
  for (let occurrence = 1; ; occurrence++) {
    const id = identify(
      'change',
      seriesKey(entry),
      entry.claimant,
      natureOf(entry.kind),
      number,
      entry.claimedOn,
      occurrence,
    );
    if (!taken.has(id)) return id;
  }
}

/** What is told of an entry that was not in the ledger before. */
function firstAlert(
  entry: LedgerEntry,
  ledger: Ledger,
  before: readonly StoredChange[],
  context: ReconcileContext,
): AlertState {
  // What the fold holds back comes first: it would be told to nobody at any time, and may be confirmed by news.
  if (entry.silence !== undefined) return { state: 'silent', why: entry.silence };
  if (entry.arrival === 'baseline') return { state: 'silent', why: 'baseline' };
  if (entry.arrival === 'archive' || context.refold) return { state: 'silent', why: 'replayed' };
  if (isLate(entry, ledger, before, context)) return { state: 'silent', why: 'late' };
  if (!context.subscribed(entry)) return { state: 'silent', why: 'not-subscribed' };
  return { state: 'pending' };
}

/**
 * What becomes of the alert of a known change. Only what was held in doubt, or taken out before it was told,
 * can come to be told; only what was not told yet can fall silent. Archive and baseline are never told; which word
 * says so follows the fold.
 */
function alertAgain(
  change: StoredChange,
  entry: LedgerEntry,
  ledger: Ledger,
  before: readonly StoredChange[],
  context: ReconcileContext,
): AlertState {
  const { alert } = change;
  if (alert.state === 'sent') return alert;
  if (alert.state === 'pending') {
    return entry.silence === undefined ? alert : { state: 'silent', why: entry.silence };
  }
  const isHeld = alert.why === 'disputed' || alert.why === 'below-confidence' || alert.why === 'superseded';
  // Of what was there from the beginning nobody is told; why not depends on the order in which it was read.
  const isOfBeginning = entry.arrival === 'archive' || entry.arrival === 'baseline';
  if (!isHeld && !isOfBeginning) return alert;
  const others = before.filter((other) => other !== change);
  return firstAlert(entry, ledger, others, context);
}

/** An entry that the fold no longer finds is kept for the record, and is not told any more. */
function supersede(change: StoredChange): StoredChange {
  const alert: AlertState =
    change.alert.state === 'pending' ? { state: 'silent', why: 'superseded' } : change.alert;
  return { ...change, alert, superseded: true };
}

/** Whether an entry tells of the past: an old item, an old claim, or one that the claimant has since gone beyond. */
function isLate(
  entry: LedgerEntry,
  ledger: Ledger,
  before: readonly StoredChange[],
  context: ReconcileContext,
): boolean {
  const nature = natureOf(entry.kind);
  if (entry.arrival === 'late' && (nature === 'claim' || nature === 'incident')) return true;
  if (isKnown(entry, before)) return true;
  const toldAfter = daysBetween(entry.claimedOn, dayOf(entry.article.published));
  const isOld = daysBetween(entry.claimedOn, context.now) > NEWS_DAYS || toldAfter > TOLD_DAYS;
  if (nature === 'incident') return isOld;
  return (nature === 'claim' && isOld) || isOvertaken(entry, ledger, before);
}

/** Every figure of it was told before, in other entries: only the fold has drawn them up anew. */
function isKnown(entry: LedgerEntry, before: readonly StoredChange[]): boolean {
  const known = new Set(
    before
      .filter((change) => !change.superseded && natureOf(change.kind) === natureOf(entry.kind))
      .flatMap((change) => change.figures),
  );
  return entry.figures.every((figure) => known.has(figure));
}

/**
 * Whether a later entry moved the position on: one of a later day, or one of the same day that is already in
 * the store. Two claims of one day that are read together are both told.
 */
function isOvertaken(entry: LedgerEntry, ledger: Ledger, before: readonly StoredChange[]): boolean {
  const stored = new Set(before.flatMap((change) => (change.superseded ? [] : change.figures)));
  return ledger.entries.some(
    (later, place) =>
      place > ledger.entries.indexOf(entry) &&
      later.kind !== 'incident' &&
      (later.silence === undefined || later.silence === 'echo') &&
      (later.claimedOn > entry.claimedOn || later.figures.some((figure) => stored.has(figure))),
  );
}
