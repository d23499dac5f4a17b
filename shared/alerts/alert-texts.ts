import type { Position } from '../changes/change.ts';
import { cutToSeptets, SMS_SEPTETS, septets, toAscii, toGsm7 } from './gsm7.ts';
import { claimantText, countedText, moveText, type StoryNames, saysText, seriesText } from './headline.ts';
import { mailText } from './mail.ts';
import type { AlertMessage } from './message.ts';
import { lineOf, shortText } from './short-text.ts';
import type { Reason } from './why-you.ts';

/** The longest subject that SNS takes. */
export const SUBJECT_LENGTH = 100;

export interface AlertContext extends Reason {
  readonly story: StoryNames;
  /** The present positions on the series of the message; those of the message's own claimant are left out of the mail. */
  readonly positions: readonly Position[];
}

export interface AlertTexts {
  /** At most 100 printable ASCII characters. */
  readonly subject: string;
  /** One part of GSM 7-bit text: at most 160 septets. */
  readonly sms: string;
  /** Plain text. */
  readonly mail: string;
}

/** The texts of one message, for each way that it goes out. */
export function alertTexts(message: AlertMessage, context: AlertContext): AlertTexts {
  return {
    subject: subjectOf(message, context.story),
    sms: smsOf(message, context.story),
    mail: mailText(message, context),
  };
}

/** Says who, of whom, from and to; gives up the place, changes at the end, then letters at the end, where it is too long. */
export function subjectOf(message: AlertMessage, story: StoryNames): string {
  const fits = (text: string): boolean => toAscii(text).length <= SUBJECT_LENGTH;
  const form = toAscii(
    singleLines(message, story, (ending) => `${ending} (${claimantText(message.claimant)})`).find(fits) ??
      shortText(message, story, fits) ??
      lineOf(message, story, 1, false),
  );
  return form.length <= SUBJECT_LENGTH ? form : `${form.slice(0, SUBJECT_LENGTH - 3).trimEnd()}...`;
}

/** The same with day, outlet and link as far as there is room; a link is sent whole or not at all. */
export function smsOf(message: AlertMessage, story: StoryNames): string {
  const [change] = message.changes;
  const fits = (text: string): boolean => septets(toGsm7(text)) <= SMS_SEPTETS;
  const lines = singleLines(message, story, (ending) => `${ending}, ${saysText(message.claimant)}`);
  const [line] = lines;
  const single =
    line === undefined || change === undefined
      ? []
      : [
          `${line} (${change.claimedOn}, ${change.article.outlet}) ${change.article.url}`,
          `${line} ${change.article.url}`,
          `${line} (${change.claimedOn}, ${change.article.outlet})`,
          ...lines,
        ];
  const whole = `${lineOf(message, story, message.changes.length, true)}. ${change?.article.url}`;
  const form =
    single.find(fits) ??
    (single.length === 0 && fits(whole) ? whole : shortText(message, story, fits)) ??
    lineOf(message, story, 1, false);
  return cutToSeptets(toGsm7(form), SMS_SEPTETS);
}

/** A message of one change in a sentence of its own, with the place and without; none for a message of several. */
function singleLines(
  { changes }: AlertMessage,
  story: StoryNames,
  withClaimant: (line: string) => string,
): string[] {
  const [change] = changes;
  if (change === undefined || changes.length > 1) return [];
  return [seriesText(change, story), countedText(change, story)].map((counted) =>
    withClaimant(`${counted}: ${moveText(change)}`),
  );
}
