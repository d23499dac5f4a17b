import { InvalidArgumentError, Option } from 'commander';
import { ENVIRONMENT } from '../../functions/environment.ts';
import { isTimeZone } from '../../shared/alerts/digest-time.ts';
import { isContact } from '../../shared/feeds/contact.ts';

/** The data folder of this machine where none is named. */
export const DATA_FOLDER = '.fogwatch';

/** The port that the page and its API are served on where none is named. */
export const PORT = 8484;

/** Whom the keepers of news sites can write to: an option of every command that fetches. */
export const contactOption = (): Option =>
  new Option('--contact <address>', 'mail or web address in the User-Agent, for the keepers of news sites')
    .env(ENVIRONMENT.contact)
    .argParser((text) => {
      if (!isContact(text)) throw new InvalidArgumentError('Give a mail address or an http(s) address.');
      return text;
    });

/** A deployed stack to act on in place of this machine's store. */
export const stackOption = (): Option =>
  new Option(
    '--stack <name>',
    "a deployed stack to ask, in place of the data folder (the environment's credentials)",
  ).conflicts('data');

/** A moment: ISO 8601 date, or date and time with a zone. @returns ISO 8601 UTC */
export function moment(text: string): string {
  const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/;
  const time = pattern.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new InvalidArgumentError('Give a date such as 2024-12-19, or a time such as 2024-12-19T08:00:00Z.');
  }
  return new Date(time).toISOString();
}

/** A day, a month or a year: 2024-12-19, 2024-12 or 2024. */
export function period(text: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('Give a day, month or year: 2024-12-19, 2024-12 or 2024.');
  }
  return text;
}

/** Texts separated by commas. */
export function texts(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.includes('')) throw new InvalidArgumentError('Separate several by single commas.');
  return parts;
}

/** Texts separated by commas, each one of `known`. */
export const listOf =
  (known: readonly string[]) =>
  (text: string): string[] => {
    const parts = texts(text);
    const wrong = parts.find((part) => !known.includes(part));
    if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${known.join(', ')}.`);
    return parts;
  };

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

/** An IANA time zone. */
export function timeZone(text: string): string {
  if (!isTimeZone(text))
    throw new InvalidArgumentError('Give the name of a time zone, such as Europe/Berlin.');
  return text;
}
