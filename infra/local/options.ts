import { InvalidArgumentError } from 'commander';

/** The data folder of this machine where none is named. */
export const DATA_FOLDER = '.fogwatch';

/** The port that the page and its API are served on where none is named. */
export const PORT = 8484;

/** A moment: ISO 8601 date, or date and time with a zone. @returns ISO 8601 UTC */
export function moment(text: string): string {
  const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/;
  const time = pattern.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new InvalidArgumentError('Give a date such as 2024-12-19, or a time such as 2024-12-19T08:00:00Z.');
  }
  return new Date(time).toISOString();
}

/** The start of a period: 2024, 2024-12 or 2024-12-19. @returns ISO 8601 date */
export function day(text: string): string {
  const full = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(full) || Number.isNaN(Date.parse(full))) {
    throw new InvalidArgumentError('Give a day, month or year: 2024-12-19, 2024-12 or 2024.');
  }
  return full;
}

/** Web addresses, separated by commas. */
export function addresses(text: string): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = parts.find((part) => !URL.canParse(part) || !/^https?:/i.test(part));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is no http or https address.`);
  if (parts.length === 0) throw new InvalidArgumentError('Give at least one address.');
  return parts;
}

/** Parses whole numbers of a range. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) {
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    }
    return value;
  };
