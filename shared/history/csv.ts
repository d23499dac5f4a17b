import { stringify } from 'csv-stringify/sync';
import { attributionOf } from '../articles/evidence-kind.ts';
import type { AlertState, Change, Position } from '../changes/change.ts';
import type { Quantity } from '../figures/figure.ts';
import { alertText } from './rows.ts';

type Cell = string | number | null;
type Columns<Entry> = Readonly<Record<string, (entry: Entry) => Cell>>;

const QUANTITY = ['value', 'low', 'high', 'bound'] as const;

/** A change as it is kept, or as the API gives it. */
type TaggedChange = Change & { readonly alert: AlertState | string };

/** Numbers as numbers, days as ISO 8601 dates, times as ISO 8601 UTC. */
const CHANGE_COLUMNS: Columns<TaggedChange> = {
  id: ({ id }) => id,
  story: ({ story }) => story,
  force: ({ force }) => force,
  metric: ({ metric }) => metric,
  theatre: ({ theatre }) => theatre,
  claimant: ({ claimant }) => claimant,
  sequence: ({ sequence }) => sequence,
  kind: ({ kind }) => kind,
  ...quantityColumns<TaggedChange>('from', ({ from }) => from),
  ...quantityColumns<TaggedChange>('to', ({ to }) => to),
  difference: ({ difference }) => difference?.absolute ?? null,
  differencePercent: ({ difference }) => difference?.percent ?? null,
  claimedOn: ({ claimedOn }) => claimedOn,
  seenAt: ({ seenAt }) => seenAt,
  alert: ({ alert }) => (typeof alert === 'string' ? alert : alertText(alert)),
  sources: ({ sources }) => sources.length,
  ...articleColumns<TaggedChange>(),
  periodFrom: ({ period }) => period?.from ?? null,
  periodTo: ({ period }) => period?.to ?? null,
};

const POSITION_COLUMNS: Columns<Position> = {
  story: ({ story }) => story,
  force: ({ force }) => force,
  metric: ({ metric }) => metric,
  theatre: ({ theatre }) => theatre,
  claimant: ({ claimant }) => claimant,
  value: ({ quantity }) => quantity.value,
  low: ({ quantity }) => quantity.low,
  high: ({ quantity }) => quantity.high,
  bound: ({ quantity }) => quantity.bound,
  claimedOn: ({ claimedOn }) => claimedOn,
  sources: ({ sources }) => sources,
  ...articleColumns<Position>(),
};

/** Changes as CSV (RFC 4180), with a line of names. */
export const changesCsv = (changes: readonly TaggedChange[]): string => csvOf(changes, CHANGE_COLUMNS);

/** Positions as CSV (RFC 4180), with a line of names. */
export const positionsCsv = (positions: readonly Position[]): string => csvOf(positions, POSITION_COLUMNS);

/** A series as the API lists it. */
export interface SeriesLine {
  readonly id: string;
  readonly force: string;
  readonly metric: string;
  readonly theatre: string;
  readonly title: string;
  readonly claimants: readonly string[];
  readonly lastClaimedOn: string | null;
}

/** Series as CSV (RFC 4180), with a line of names; claimants are separated by semicolons. */
export const seriesCsv = (series: readonly SeriesLine[]): string =>
  csvOf(series, {
    id: ({ id }) => id,
    force: ({ force }) => force,
    metric: ({ metric }) => metric,
    theatre: ({ theatre }) => theatre,
    title: ({ title }) => title,
    claimants: ({ claimants }) => claimants.join('; '),
    lastClaimedOn: ({ lastClaimedOn }) => lastClaimedOn,
  });

function csvOf<Entry>(entries: readonly Entry[], columns: Columns<Entry>): string {
  const rows = entries.map((entry) => Object.values(columns).map((cell) => harmless(cell(entry))));
  return stringify([Object.keys(columns), ...rows], { record_delimiter: 'windows' });
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection); a number below nought
 * stays a number.
 */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function quantityColumns<Entry>(name: string, of: (entry: Entry) => Quantity | null): Columns<Entry> {
  return Object.fromEntries(
    QUANTITY.map((part) => [
      name + part.charAt(0).toUpperCase() + part.slice(1),
      (entry: Entry) => of(entry)?.[part] ?? null,
    ]),
  );
}

function articleColumns<Entry extends Pick<Position, 'article' | 'evidence'>>(): Columns<Entry> {
  return {
    evidence: ({ evidence }) => evidence,
    evidenceKind: ({ article }) => attributionOf(article).kind,
    outlet: ({ article }) => article.outlet,
    title: ({ article }) => article.title,
    url: ({ article }) => article.url,
    published: ({ article }) => article.published,
  };
}
