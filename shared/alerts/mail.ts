import type { Change, Position } from '../changes/change.ts';
import { quantityText } from '../changes/quantity.ts';
import { claimantText, moveText, type StoryNames, seriesText } from './headline.ts';

const HOW_TO_CHANGE =
  'To choose by force, metric, claimant, kind or size of the change, or to end it: fogwatch subscriptions --help';

/** The mail of an alert, plain text: what changed, the sentence, where it stands, who else says what. */
export function mailText(
  change: Change,
  context: { story: StoryNames; positions: readonly Position[]; howToChange?: string },
): string {
  const { story, positions, howToChange = HOW_TO_CHANGE } = context;
  const others = positions.filter(({ claimant }) => claimant !== change.claimant);
  const further = change.sources.length - 1;
  const sections = [
    `${seriesText(change, story)}: ${moveText(change)}`,
    lines([
      `Who says so: ${claimantText(change.claimant)}, on ${change.claimedOn}`,
      numbersText(change),
      noteOf(change),
    ]),
    lines([
      `"${change.evidence}"`,
      `${change.article.outlet}: ${change.article.title}`,
      change.article.url,
      further > 0 ? `Also carried by ${further} more ${further === 1 ? 'article' : 'articles'}.` : '',
    ]),
    others.length === 0 ? '' : lines(['What others say now:', ...others.map(positionText)]),
    lines([`You follow "${story.title}". ${howToChange}`, 'A number here is a claim, not a fact.']),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function numbersText({ kind, from, to, difference }: Change): string {
  if (kind === 'incident' || to === null) return '';
  const numbers =
    from === null ? `Number: ${quantityText(to)}` : `${quantityText(from)} → ${quantityText(to)}`;
  if (difference === null) return numbers;
  const sign = difference.absolute > 0 ? '+' : '';
  return `${numbers} (${sign}${difference.absolute.toLocaleString('en-US')}, ${sign}${difference.percent}%)`;
}

function noteOf({ kind }: Change): string {
  if (kind === 'incident') return 'One incident: this is not a total, and moves none.';
  if (kind === 'corrected') return 'The outlet changed its article; the claimant did not give a new number.';
  if (kind === 'withdrawn')
    return 'The article that carried the number was withdrawn, and no other one still does.';
  return '';
}

function positionText(position: Position): string {
  const { claimant, quantity, claimedOn, article } = position;
  return `- ${claimantText(claimant)}: ${quantityText(quantity)} (${claimedOn}, ${article.outlet})`;
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
