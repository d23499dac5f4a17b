import { attributionOf, evidenceText } from '../articles/evidence-kind.ts';
import type { Change, Position, Series } from '../changes/change.ts';
import { quantityText } from '../changes/quantity.ts';
import { claimantText, moveText, type StoryNames, seriesText } from './headline.ts';
import { type AlertMessage, shortId } from './message.ts';
import type { Reason } from './why-you.ts';

interface MailContext extends Reason {
  readonly story: StoryNames;
  readonly positions: readonly Position[];
}

/**
 * The mail of a message, plain text in short lines: each change with the sentence as printed and where it stands, what
 * the others say on its series, why it came.
 */
export function mailText(message: AlertMessage, context: MailContext): string {
  const { claimant, changes } = message;
  const head =
    changes.length > 1 ? `${claimantText(claimant)}: ${changes.length} numbers, told together.` : '';
  return sections([head, ...changes.map((change) => changeText(change, context)), footer(context)]);
}

/** Texts with an empty line between them; empty ones are left out. */
export function sections(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The end of every mail. */
export function footer({ story, whyYou }: Pick<MailContext, 'story' | 'whyYou'>): string {
  return ['A number here is a claim, not a fact.', '', `You follow "${story.title}".`, whyYou].join('\n');
}

/** A change with everything that is known of it. */
export function changeText(
  change: Change,
  { story, positions, at }: Pick<MailContext, 'story' | 'positions' | 'at'>,
): string {
  const further = change.sources.length - 1;
  return sections([
    lines([
      `${seriesText(change, story)}: ${moveText(change)}`,
      numbersText(change),
      `Who says so: ${claimantText(change.claimant)}, on ${change.claimedOn}`,
      noteOf(change),
    ]),
    lines([
      evidenceText(change.evidence, change.article),
      `${attributionOf(change.article).label}: ${change.article.title}`,
      change.article.url,
      further > 0 ? `Also carried by ${further} more ${further === 1 ? 'article' : 'articles'}.` : '',
    ]),
    othersText(change, positions),
    lines([`Change ${shortId(change.id)}. Its whole story:`, `npx fogwatch why ${shortId(change.id)}${at}`]),
  ]).trimEnd();
}

function othersText(change: Change, positions: readonly Position[]): string {
  const others = positions.filter(
    (position) => position.claimant !== change.claimant && isSameSeries(position, change),
  );
  return others.length === 0 ? '' : lines(['What others say now:', ...others.map(positionText)]);
}

const isSameSeries = (one: Series, other: Series): boolean =>
  one.force === other.force && one.metric === other.metric && one.theatre === other.theatre;

function numbersText({ kind, from, to, difference }: Change): string {
  if (kind === 'incident' || to === null || from === null || difference === null) return '';
  const sign = difference.absolute > 0 ? '+' : '';
  return `${sign}${difference.absolute.toLocaleString('en-US')} (${sign}${difference.percent.toLocaleString('en-US')}%)`;
}

function noteOf({ kind, period }: Change): string {
  if (period !== null)
    return `A count of the days from ${period.from} to ${period.to}: this is not a total, and moves none.`;
  if (kind === 'incident') return 'One incident: this is not a total, and moves none.';
  if (kind === 'corrected') return 'The outlet changed its article; the claimant did not give a new number.';
  if (kind === 'withdrawn')
    return 'The article that carried the number was withdrawn, and no other one still does.';
  return '';
}

/** A claimant's position in a line of a list. */
export function positionText(position: Position): string {
  const { claimant, quantity, claimedOn, article } = position;
  return `- ${claimantText(claimant)}: ${quantityText(quantity)} (${claimedOn}, ${attributionOf(article).label})`;
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
