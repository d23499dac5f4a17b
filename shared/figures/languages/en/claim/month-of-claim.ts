import type { Passage } from '../read.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const OPENING = /^["'(]?(?:(?:early|late|back|already|only)\s+)?in\s+(?:early\s+|late\s+|mid-)?([a-z]+)\b/i;
const OPENING_LAST_MONTH = /^["'(]?(?:(?:early|late|back)\s+)?last\s+month\b(?!['’]|\s+alone)/i;
const BEHIND_LAST_MONTH = /^,?\s+(?:(?:early|late)\s+)?last\s+month\b(?!['’])/i;

/** An earlier month in which a claim was made. */
export interface MonthOfClaim {
  /** Its first day, ISO 8601. */
  readonly day: string;
  /** The sentence opens with it, to look back: "In October the agency spoke of …". */
  readonly opens: boolean;
}

/**
 * The month in which a claim was made, where the sentence opens with it or puts it behind the word of saying: "In
 * October the agency spoke of …", "the agency said last month that …". "Last month 300 were killed, the agency said"
 * tells none: there the month is that of the deaths.
 * @param verb token of the word of saying
 * @returns null where no earlier month is named so
 */
export function monthOfClaim(
  { read, source }: Passage,
  verb: number,
  published: string,
): MonthOfClaim | null {
  const { start, end, columns } = read.sentence;
  const text = columns.text.slice(start, end);
  const now = new Date(`${published.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(now.getTime())) return null;
  const [next, second] = read.tokens.slice(verb + 1, verb + 3).map(({ lower }) => lower);
  const behind = source.slice(read.tokens[verb]?.end, end);
  // "In December 1,000 were killed, the agency said": the month of the deaths.
  const speaksFirst = verb < (read.peopleCounts[0]?.from ?? 0);
  const isOpening = OPENING_LAST_MONTH.test(text) && speaksFirst;
  if (isOpening || BEHIND_LAST_MONTH.test(behind))
    return { day: firstDay(now.getUTCFullYear(), now.getUTCMonth() - 1), opens: isOpening };
  const named = next === 'in' ? second : speaksFirst ? OPENING.exec(text)?.[1]?.toLowerCase() : undefined;
  const month = named === undefined ? -1 : MONTHS.indexOf(named);
  if (month < 0 || month === now.getUTCMonth()) return null;
  const day = firstDay(month < now.getUTCMonth() ? now.getUTCFullYear() : now.getUTCFullYear() - 1, month);
  return { day, opens: next !== 'in' };
}

const firstDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month)).toISOString().slice(0, 10);
