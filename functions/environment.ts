import * as v from 'valibot';

/** Names of the environment variables that the functions read and the stack sets, declared once. */
export const ENVIRONMENT = {
  /** Name of the table. */
  table: 'FOGWATCH_TABLE',
  /** Address of the article queue. */
  queue: 'FOGWATCH_QUEUE_URL',
  /** Address of the queue of feeds that are due. */
  feedQueue: 'FOGWATCH_FEED_QUEUE_URL',
  /** Name of the function that settles ledgers. */
  settle: 'FOGWATCH_SETTLE',
  /** ARN of the topic that alerts go to. */
  topic: 'FOGWATCH_TOPIC_ARN',
  /** Address of the queue of what is on its way to webhooks. */
  deliveryQueue: 'FOGWATCH_DELIVERY_QUEUE_URL',
  /** Hour of the digests, 0 to 23. */
  digestHour: 'FOGWATCH_DIGEST_HOUR',
  /** Time zone of that hour, by its IANA name. */
  timeZone: 'FOGWATCH_TIME_ZONE',
  /** Name of the stack, for the commands that alerts tell of. */
  stack: 'FOGWATCH_STACK',
  /** Ids of the stories to follow, separated by commas. */
  stories: 'FOGWATCH_STORIES',
  /** Minutes between two polls. */
  pollMinutes: 'FOGWATCH_POLL_MINUTES',
  /** `true`: lay the bundled archive into an empty ledger, once, delivered to nobody. */
  archive: 'FOGWATCH_ARCHIVE',
  /** Optional: a mail or web address that the keepers of news sites can write to. */
  contact: 'FOGWATCH_CONTACT',
  /** Optional: addresses that replace the feeds of the stories, separated by commas. */
  feeds: 'FOGWATCH_FEEDS',
  /** Optional, `true`: private and loopback addresses may be fetched. For tests only. */
  allowPrivate: 'FOGWATCH_ALLOW_PRIVATE',
  /** Optional: address of the page, where it is not the one that is asked. */
  page: 'FOGWATCH_PAGE',
  /** Optional: what the cache before the API shows; who does not is refused. */
  door: 'FOGWATCH_DOOR',
  /** Id of the model that reads a second time, or of its inference profile. */
  model: 'FOGWATCH_MODEL',
  /** US dollars that the second reader may cost a day. */
  readerDollars: 'FOGWATCH_READER_DOLLARS',
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that is missing or wrong; thrown at start-up. */
export class SettingError extends Error {
  readonly setting: string;

  constructor(setting: string, problem: string) {
    super(`Environment variable ${setting} ${problem}.`);
    this.name = 'SettingError';
    this.setting = setting;
  }
}

/** @throws SettingError where `name` is unset or empty */
export function requireSetting(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new SettingError(name, 'is not set');
  return value;
}

/** The parts of a comma-separated setting; empty where it is unset. */
export function listSetting(environment: Environment, name: string): string[] {
  return (environment[name] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** @throws SettingError where the setting is neither `true`, `false` nor unset (which is false) */
export function switchSetting(environment: Environment, name: string): boolean {
  const value = environment[name] ?? 'false';
  if (value !== 'true' && value !== 'false') throw new SettingError(name, `is "${value}", not true or false`);
  return value === 'true';
}

const Minutes = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(1), v.maxValue(1440));

/** @throws SettingError where the setting is no whole number of minutes from 1 to 1440 */
export function minutesSetting(environment: Environment, name: string): number {
  const parsed = v.safeParse(Minutes, requireSetting(environment, name));
  if (!parsed.success) throw new SettingError(name, 'is no whole number of minutes from 1 to 1440');
  return parsed.output;
}

const Amount = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.transform(Number), v.finite());

/** @throws SettingError where the setting is no number of 0 or more */
export function numberSetting(environment: Environment, name: string): number {
  const parsed = v.safeParse(Amount, requireSetting(environment, name));
  if (!parsed.success) throw new SettingError(name, 'is no number of 0 or more');
  return parsed.output;
}
