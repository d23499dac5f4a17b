import type { Change, Position } from '../changes/change.ts';
import { cutToSeptets, SMS_SEPTETS, septets, toAscii, toGsm7 } from './gsm7.ts';
import { claimantText, countedText, moveText, type StoryNames, seriesText } from './headline.ts';
import { mailText } from './mail.ts';

/** The longest subject that SNS takes. */
export const SUBJECT_LENGTH = 100;

export interface AlertContext {
  readonly story: StoryNames;
  /** The present positions on the series; the change's own claimant is left out of the mail. */
  readonly positions: readonly Position[];
  /** How to change or end the subscription, for where this runs; a general sentence unless given. */
  readonly howToChange?: string;
}

export interface AlertTexts {
  /** At most 100 printable ASCII characters. */
  readonly subject: string;
  /** One part of GSM 7-bit text: at most 160 septets. */
  readonly sms: string;
  /** Plain text. */
  readonly mail: string;
}

/** The texts of one alert, for each way that it goes out. */
export function alertTexts(change: Change, context: AlertContext): AlertTexts {
  return {
    subject: subjectOf(change, context.story),
    sms: smsOf(change, context.story),
    mail: mailText(change, context),
  };
}

/** Says force, metric, from and to, and claimant; gives up the place, then letters at the end, where it is too long. */
function subjectOf(change: Change, story: StoryNames): string {
  const ending = `: ${moveText(change)} (${claimantText(change.claimant)})`;
  const forms = [seriesText(change, story) + ending, countedText(change, story) + ending].map(toAscii);
  const [full = ''] = forms;
  const form = forms.find((text) => text.length <= SUBJECT_LENGTH) ?? forms.at(-1) ?? full;
  return form.length <= SUBJECT_LENGTH ? form : `${form.slice(0, SUBJECT_LENGTH - 3).trimEnd()}...`;
}

/** The same with day, outlet and link as far as there is room; a link is sent whole or not at all. */
function smsOf(change: Change, story: StoryNames): string {
  const short = `${countedText(change, story)}: ${moveText(change)}, says ${claimantText(change.claimant)}`;
  const line = `${seriesText(change, story)}: ${moveText(change)}, says ${claimantText(change.claimant)}`;
  const dated = `${line} (${change.claimedOn}, ${change.article.outlet})`;
  const forms = [`${dated} ${change.article.url}`, `${line} ${change.article.url}`, dated, line, short].map(
    toGsm7,
  );
  const [full = ''] = forms;
  const form = forms.find((text) => septets(text) <= SMS_SEPTETS) ?? forms.at(-1) ?? full;
  return cutToSeptets(form, SMS_SEPTETS);
}
