import type { Period } from '../figures/figure.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A period for people, as a newsroom says it: "since August", "in January", "in 2024", "from March to May",
 * "on 3 March"; with the year where it is not the last such month or day before the claim.
 * @param claimedOn ISO 8601 date: a period that goes on to it is open
 */
export function periodText({ from, to }: Period, claimedOn: string): string {
  const isOneDay = from === to;
  const asYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const asMonths = !isOneDay && from.endsWith('-01') && (to >= claimedOn || isLastOfMonth(to));
  const precision = asYears && to < claimedOn ? 'year' : asMonths ? 'month' : 'day';
  const [first, last] = [wordsOf(from, precision), wordsOf(to, precision)];
  const [firstYear, lastYear] = [yearOf(from, claimedOn), yearOf(to, claimedOn)];
  if (isOneDay) return `on ${first}${firstYear}`;
  if (precision === 'year') return first === last ? `in ${first}` : `from ${first} to ${last}`;
  if (to >= claimedOn) return `since ${first}${firstYear}`;
  if (from.slice(0, 7) === to.slice(0, 7) && precision === 'month') return `in ${first}${firstYear}`;
  // One year says it for both, where it is the same.
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const years = isOneYear && firstYear !== '' ? ['', ` ${to.slice(0, 4)}`] : [firstYear, lastYear];
  return `from ${first}${years[0]} to ${last}${years[1]}`;
}

function wordsOf(iso: string, precision: 'year' | 'month' | 'day'): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return { year, month: name, day: `${Number(day)} ${name}` }[precision];
}

/** " 2023", or nothing for a day of less than a year before the claim. */
function yearOf(iso: string, claimedOn: string): string {
  const yearBefore = `${Number(claimedOn.slice(0, 4)) - 1}${claimedOn.slice(4)}`;
  return iso > yearBefore ? '' : ` ${iso.slice(0, 4)}`;
}

function isLastOfMonth(iso: string): boolean {
  return new Date(Date.parse(iso) + 86_400_000).getUTCDate() === 1;
}
