import { type AlertTexts, alertTexts } from '../../shared/alerts/alert-texts.ts';
import { changesDocument, type MessageDocument, summaryDocument } from '../../shared/alerts/document.ts';
import { type AlertMessage, messageOf } from '../../shared/alerts/message.ts';
import { summaryOf, summaryTexts } from '../../shared/alerts/storm.ts';
import type { Reason } from '../../shared/alerts/why-you.ts';
import type { Position, Series, StoredChange } from '../../shared/changes/change.ts';
import { seriesKey } from '../../shared/changes/ledger-series.ts';
import type { Table } from '../../shared/store/items.ts';
import { positionsOnSeries } from '../../shared/store/ledgers.ts';
import { markSent, stillPending } from '../../shared/store/pending.ts';
import type { Story } from '../../shared/story/story.ts';

/** What is published: words for people, a document for machines, and the changes to filter by. */
export interface Published extends AlertTexts {
  readonly document: MessageDocument;
  readonly changes: readonly StoredChange[];
  /** Null for the summary of a storm. */
  readonly message: AlertMessage<StoredChange> | null;
  /** Present ones on the series of the message. */
  readonly positions: readonly Position[];
}

/** Sends one message on its way. @throws where that is not certain */
export type Publish = (published: Published) => Promise<void>;

export interface SendContext extends Reason {
  readonly table: Table;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly publish: Publish;
}

/**
 * Publishes what one claimant said, those changes that are still pending, as one message, and then marks them with it:
 * never lost, and told again only where the process dies between the two.
 * @returns the message, or null where all was dealt with
 */
export async function sendMessage(
  changes: readonly StoredChange[],
  context: SendContext,
): Promise<AlertMessage<StoredChange> | null> {
  const { table, story, now, publish, whyYou, at } = context;
  const message = messageOf(await stillPending(table, changes));
  if (message === null) return null;
  const positions = await positionsOn(table, message.changes);
  await publish({
    ...alertTexts(message, { story, positions, whyYou, at }),
    document: changesDocument(message, story, positions),
    ...{ changes: message.changes, message, positions },
  });
  await markSent(table, idsOf(message.changes), { at: now, message: message.id });
  return message;
}

/** The same for a storm: one summary in place of its messages. @returns the changes that it stands for */
export async function sendSummary(
  changes: readonly StoredChange[],
  context: SendContext,
): Promise<readonly StoredChange[]> {
  const { table, story, now, publish } = context;
  const summary = summaryOf(await stillPending(table, changes));
  if (summary === null) return [];
  await publish({
    ...summaryTexts(summary, context),
    document: summaryDocument(summary, story),
    ...{ changes: summary.changes, message: null, positions: [] },
  });
  await markSent(table, idsOf(summary.changes), { at: now, message: summary.id });
  return summary.changes;
}

const idsOf = (changes: readonly StoredChange[]): string[] => changes.map(({ id }) => id);

async function positionsOn(table: Table, changes: readonly StoredChange[]): Promise<Position[]> {
  const series = new Map<string, Series>(changes.map((change) => [seriesKey(change), change]));
  const positions = await Promise.all([...series.values()].map((one) => positionsOnSeries(table, one)));
  return positions.flat();
}
