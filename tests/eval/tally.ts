import type { ScoredField } from './match.ts';

/** Counts of one group of texts or figures. */
export interface Tally {
  texts: number;
  /** Texts without a miss or a false figure. */
  cleanTexts: number;
  /** Texts that hold no figure at all. */
  emptyTexts: number;
  /** Of those, the ones in which none was read. */
  silentTexts: number;
  found: number;
  missed: number;
  false: number;
  /** Of the figures found: how often each field was asked for, and how often it was right. */
  readonly fields: Record<ScoredField, { asked: number; right: number }>;
}

export function emptyTally(): Tally {
  const none = () => ({ asked: 0, right: 0 });
  return {
    texts: 0,
    cleanTexts: 0,
    emptyTexts: 0,
    silentTexts: 0,
    found: 0,
    missed: 0,
    false: 0,
    fields: { bound: none(), scope: none(), theatre: none(), claimant: none(), claimedOn: none() },
  };
}

export function addField(tally: Tally, field: ScoredField, right: boolean): void {
  tally.fields[field].asked++;
  if (right) tally.fields[field].right++;
}

/** Rates of a group, 0 to 1; a rate of nothing is null. */
export interface Rates {
  readonly docs: number;
  readonly gold: number;
  readonly P: number | null;
  readonly R: number | null;
  readonly F1: number | null;
  readonly bound: number | null;
  readonly scope: number | null;
  readonly theatre: number | null;
  readonly claimant: number | null;
  readonly date: number | null;
  readonly silent: number | null;
  readonly cleanDocs: number | null;
}

export function ratesOf(tally: Tally): Rates {
  const field = (name: ScoredField) => rate(tally.fields[name].right, tally.fields[name].asked);
  return {
    docs: tally.texts,
    gold: tally.found + tally.missed,
    P: rate(tally.found, tally.found + tally.false),
    R: rate(tally.found, tally.found + tally.missed),
    F1: rate(2 * tally.found, 2 * tally.found + tally.false + tally.missed),
    bound: field('bound'),
    scope: field('scope'),
    theatre: field('theatre'),
    claimant: field('claimant'),
    date: field('claimedOn'),
    silent: rate(tally.silentTexts, tally.emptyTexts),
    cleanDocs: rate(tally.cleanTexts, tally.texts),
  };
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
