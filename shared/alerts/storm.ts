import type { Change } from '../changes/change.ts';
import { identify } from '../changes/identity.ts';
import { toAscii } from './gsm7.ts';
import type { StoryNames } from './headline.ts';
import { footer, sections } from './mail.ts';
import type { Reason } from './why-you.ts';

/**
 * More claimants than this in one cycle are no news but a storm: a rule gone wrong, or a flood of feeds. In two years of
 * the archive no day has brought half as many.
 */
export const MOST_MESSAGES = 20;

/** More changes of one claimant than this do not fit a message of SNS (256 kB), and nobody reads them one by one. */
export const MOST_CHANGES = 30;

/** Claimants told by name. */
const MOST_NAMES = 10;

/** What comes in place of the messages of a storm. */
export interface Summary<C extends Change = Change> {
  readonly id: string;
  readonly story: string;
  readonly changes: readonly C[];
  readonly claimants: readonly string[];
}

/** Whether messages are so many, or one so long, that a summary goes out in their place. */
export const isStorm = (messages: number, longest: number): boolean =>
  messages > MOST_MESSAGES || longest > MOST_CHANGES;

/** The summary of changes of one story; null where there are none. */
export function summaryOf<C extends Change>(changes: readonly C[]): Summary<C> | null {
  const [first] = changes;
  if (first === undefined) return null;
  const claimants = [...new Set(changes.map(({ claimant }) => claimant))].sort();
  return {
    id: identify('summary', ...changes.map(({ id }) => id).sort()),
    story: first.story,
    changes,
    claimants,
  };
}

/** One line, ASCII. */
export function summarySubject({ changes, claimants }: Summary): string {
  const whose =
    claimants.length === 1 ? toAscii(claimants[0] ?? '').slice(0, 40) : `${claimants.length} claimants`;
  return `Fogwatch: ${changes.length} changes of ${whose} at once, told in one message`;
}

/**
 * The texts of a summary.
 * @param context `at`: where the command acts that shows the changes
 */
export function summaryTexts(
  summary: Summary,
  context: Reason & { readonly story: StoryNames },
): { readonly subject: string; readonly sms: string; readonly mail: string } {
  const { changes, claimants } = summary;
  const subject = summarySubject(summary);
  const named = claimants.slice(0, MOST_NAMES).join(', ');
  const more = claimants.length - MOST_NAMES;
  const days = changes.map(({ claimedOn }) => claimedOn).sort();
  return {
    subject,
    sms: `${subject}.`,
    mail: sections([
      `${changes.length} numbers came at once, more than are told one by one.`,
      `They are of ${named}${more > 0 ? ` and ${more} more` : ''}, claimed from ${days[0]} to ${days.at(-1)}. This can be ` +
        'a great day of news, a feed that poured out old articles, or a rule of ours gone wrong: look before you cite.',
      `Nothing is lost. To see them:\nnpx fogwatch history --story ${summary.story} --since ${days[0]}${context.at}`,
      footer(context),
    ]),
  };
}
