import type { Change, Position } from '../changes/change.ts';
import { seriesKey } from '../changes/ledger-series.ts';
import { quantityText } from '../changes/quantity.ts';
import { toAscii } from './gsm7.ts';
import { claimantText, moveText, type StoryNames, seriesText } from './headline.ts';
import { footer, sections } from './mail.ts';
import { messageOf, shortId } from './message.ts';
import type { Reason } from './why-you.ts';

/** Changes told one by one; more in a period are a storm, and the history has them. */
const MOST_TOLD = 100;

export interface DigestContext extends Reason {
  readonly story: StoryNames;
  /** Today's, of every series. */
  readonly positions: readonly Position[];
  /** ISO 8601 UTC: after the first, up to the last. */
  readonly period: { readonly since: string; readonly until: string };
}

/** One mail of a period's changes by series, each with today's positions. @returns null where nothing changed */
export function digestTexts(
  changes: readonly Change[],
  { story, positions, period, whyYou, at }: DigestContext,
): { readonly subject: string; readonly text: string } | null {
  const sorted = messageOf(changes)?.changes ?? [];
  if (sorted.length === 0) return null;
  const told = sorted.slice(0, MOST_TOLD);
  const bySeries = new Map<string, Change[]>();
  for (const change of told) {
    bySeries.set(seriesKey(change), [...(bySeries.get(seriesKey(change)) ?? []), change]);
  }
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  const more = sorted.length - told.length;
  return {
    subject: toAscii(`Fogwatch: ${count}, ${dayOf(period.since)} to ${dayOf(period.until)}`),
    text: sections([
      `${story.title}: ${count} from ${dayOf(period.since)} to ${dayOf(period.until)}.`,
      ...[...bySeries.values()].map((own) => seriesBlock(own, { positions, story, at })),
      more > 0 ? `And ${more} more:\nnpx fogwatch history --since ${dayOf(period.since)}${at}` : '',
      footer({ story, whyYou }),
    ]),
  };
}

function seriesBlock(
  changes: readonly Change[],
  { positions, story, at }: Pick<DigestContext, 'positions' | 'story' | 'at'>,
): string {
  const [first] = changes;
  if (first === undefined) return '';
  const now = positions
    .filter((position) => seriesKey(position) === seriesKey(first))
    .map(
      ({ claimant, quantity, claimedOn }) =>
        `- ${claimantText(claimant)}: ${quantityText(quantity)} (${claimedOn})`,
    );
  return [
    seriesText(first, story),
    ...changes.flatMap(({ id, claimant, article, ...change }) => [
      `* ${claimantText(claimant)}, ${change.claimedOn}: ${moveText({ id, claimant, article, ...change })}`,
      `  ${article.outlet}: ${article.url}\n  npx fogwatch why ${shortId(id)}${at}`,
    ]),
    ...(now.length === 0 ? [] : ['Where it stands:', ...now]),
  ].join('\n');
}

const dayOf = (time: string): string => time.slice(0, 10);
