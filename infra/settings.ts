import * as v from 'valibot';
import { isTimeZone } from '../shared/alerts/digest-time.ts';
import { isContact } from '../shared/feeds/contact.ts';
import { SECOND_READER_SETTINGS, secondReaderProblem } from './read/second-reader.ts';

/** Most minutes between two polls: a day. */
const MOST_POLL_MINUTES = 24 * 60;
/** Most subscribers of a kind set up by the stack: CloudFormation takes 500 resources a stack, and the rest needs room. */
const MOST_SUBSCRIBERS = 100;

/** Settings arrive as text from `-c name=value`, and as JSON from the file. */
const list = (item: v.GenericSchema<string, string>) =>
  v.pipe(
    v.union([v.string(), v.array(v.string())], 'takes a list, separated by commas'),
    v.transform((given) => (typeof given === 'string' ? given.split(',') : given)),
    v.transform((parts) => parts.map((part) => part.trim()).filter((part) => part !== '')),
    v.array(item),
    v.maxLength(MOST_SUBSCRIBERS, `takes at most ${MOST_SUBSCRIBERS} entries`),
    v.transform((parts) => [...new Set(parts)]),
  );

const number = (problem: string) =>
  v.pipe(
    v.union(
      [v.number(), v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, problem), v.transform(Number))],
      problem,
    ),
    v.finite(problem),
  );

const SWITCH = v.union(
  [
    v.boolean(),
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((given) => given === 'true'),
    ),
  ],
  'takes true or false',
);

const POLL_MINUTES = `takes a whole number of minutes from 1 to ${MOST_POLL_MINUTES}, such as 5`;
const HOUR = 'takes an hour from 0 to 23, such as 8';
const TIME_ZONE = 'takes the name of a time zone, such as Europe/Berlin';
const CONTACT = 'takes the mail or web address that the keepers of news sites can write to';
const BUDGET = 'takes US dollars a month, such as 5, or 0 for no budget';

/**
 * The settings of a deployment, with what each falls back to.
 * @param storyIds the stories there are
 */
function schema(storyIds: readonly string[]) {
  return v.object({
    alertEmails: v.optional(
      list(
        v.pipe(
          v.string(),
          v.email((issue) => `has "${issue.input}", which is no mail address`),
        ),
      ),
      [],
    ),
    alertPhones: v.optional(
      list(
        v.pipe(
          v.string(),
          v.regex(
            /^\+[1-9]\d{6,14}$/,
            (issue) =>
              `has "${issue.input}"; a number is written +4915550100 (E.164: +, country, number, no spaces)`,
          ),
        ),
      ),
      [],
    ),
    contact: v.optional(
      v.pipe(
        v.string(CONTACT),
        v.check(isContact, (issue) => `has "${issue.input}", and ${CONTACT}`),
      ),
    ),
    pollMinutes: v.optional(
      v.pipe(
        number(POLL_MINUTES),
        v.integer(POLL_MINUTES),
        v.minValue(1, POLL_MINUTES),
        v.maxValue(MOST_POLL_MINUTES, POLL_MINUTES),
      ),
      5,
    ),
    stories: v.optional(
      v.pipe(
        list(
          v.pipe(
            v.string(),
            v.check(
              (id) => storyIds.includes(id),
              (issue) => `has "${issue.input}"; the stories are: ${storyIds.join(', ')}`,
            ),
          ),
        ),
        v.minLength(1, `takes at least one story; the stories are: ${storyIds.join(', ')}`),
      ),
      [...storyIds],
    ),
    archive: v.optional(SWITCH, true),
    tracing: v.optional(SWITCH, false),
    digestHour: v.optional(
      v.pipe(number(HOUR), v.integer(HOUR), v.minValue(0, HOUR), v.maxValue(23, HOUR)),
      8,
    ),
    timeZone: v.optional(
      v.pipe(
        v.string(TIME_ZONE),
        v.check(isTimeZone, (issue) => `has "${issue.input}"; it ${TIME_ZONE}`),
      ),
      'UTC',
    ),
    monthlyBudget: v.optional(v.pipe(number(BUDGET), v.minValue(0, BUDGET)), 5),
    ...SECOND_READER_SETTINGS,
  });
}

export type Settings = v.InferOutput<ReturnType<typeof schema>>;

/** What is wrong with the settings, one line a problem, written for the person who typed them. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`These settings cannot be deployed:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
    this.name = 'SettingsError';
  }
}

/**
 * Checks settings, of a file or of the CDK's context (`-c name=value`).
 * @param context every value; names with `:`, `/`, `-` or `@` are the CDK's own and left alone
 * @param storyIds the stories there are
 * @throws SettingsError
 */
export function readSettings(
  context: Readonly<Record<string, unknown>>,
  storyIds: readonly string[],
): Settings {
  const settings = schema(storyIds);
  const known = Object.keys(settings.entries);
  const own = Object.entries(context).filter(
    ([name, value]) => value !== undefined && /^[A-Za-z]+$/.test(name),
  );
  const unknown = own
    .filter(([name]) => !known.includes(name))
    .map(([name]) => `${name}: no such setting; there are ${known.join(', ')}`);
  const parsed = v.safeParse(settings, Object.fromEntries(own));
  const wrong = parsed.success
    ? []
    : parsed.issues.map((issue) => `${String(issue.path?.[0]?.key)} ${issue.message}`);
  if (!parsed.success || unknown.length > 0) throw new SettingsError([...unknown, ...wrong]);
  const second = secondReaderProblem(parsed.output);
  if (second !== null) throw new SettingsError([second]);
  return parsed.output;
}
