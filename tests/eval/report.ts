import { plainTable } from './plain-table.ts';
import type { ReadingError, Score } from './score.ts';
import { type Rates, ratesOf } from './tally.ts';

const COLUMNS = [
  'docs',
  'gold',
  'P',
  'R',
  'F1',
  'bound',
  'scope',
  'theatre',
  'claimant',
  'date',
  'silent',
  'cleanDocs',
] as const satisfies readonly (keyof Rates)[];

const GROUP_ORDER = ['all', 'lang', 'metric', 'phenomenon'];

/** The rates of every group by name: all texts first, then by language, metric and phenomenon. */
export function ratesByGroup(score: Score): Record<string, Rates> {
  const rank = (group: string) => GROUP_ORDER.indexOf(group.split(' ')[0] ?? '');
  const groups = [...score.groups].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
  return Object.fromEntries(groups.map(([group, tally]) => [group, ratesOf(tally)]));
}

/** The same as a table for a terminal; rates to three places, a dash for a rate of nothing. */
export function ratesTable(rates: Record<string, Rates>): string {
  const rows = Object.entries(rates).map(([group, row]) => [
    group,
    ...COLUMNS.map((column) => cell(column, row[column])),
  ]);
  return plainTable(['group', ...COLUMNS], rows);
}

function cell(column: keyof Rates, rate: number | null): string {
  if (rate === null) return '–';
  return column === 'docs' || column === 'gold' ? String(rate) : rate.toFixed(3);
}

/** The first `limit` errors, one a line: missed and false figures before wrong fields. */
export function errorLines(errors: readonly ReadingError[], limit: number): string {
  const order = ['missed', 'false', 'field'];
  const sorted = [...errors].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const shown = sorted.slice(0, limit).map(errorLine);
  return [...shown, `${shown.length} of ${errors.length} errors shown`].join('\n');
}

function errorLine(error: ReadingError): string {
  const kind = error.kind === 'field' ? error.field : error.kind;
  const values = error.kind === 'field' ? `  ${error.expected} → ${error.read}` : '';
  return `${kind.padEnd(9)} ${error.id}  ${error.key}${values}  “${error.evidence}”`;
}
