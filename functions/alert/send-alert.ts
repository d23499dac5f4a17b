import { type AlertTexts, alertTexts } from '../../shared/alerts/alert-texts.ts';
import { changesDocument, type MessageDocument } from '../../shared/alerts/document.ts';
import { type AlertMessage, messageOf } from '../../shared/alerts/message.ts';
import type { Position, StoredChange } from '../../shared/changes/change.ts';
import { markSent } from '../../shared/changes/reconcile.ts';
import type { Table } from '../../shared/store/items.ts';
import { getLedgers, positionsOnSeries } from '../../shared/store/ledgers.ts';
import { writeLedger } from '../../shared/store/write-ledger.ts';
import type { Story } from '../../shared/story/story.ts';

/** What is published of a message: its words for people, and the document for machines. */
export interface Published extends AlertTexts {
  readonly document: MessageDocument;
}

/** Sends one message on its way. @throws where that is not certain */
export type Publish = (message: AlertMessage<StoredChange>, published: Published) => Promise<void>;

export interface AlertContext {
  readonly table: Table;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly publish: Publish;
  /** Why subscribers get it, and how they change or end that. */
  readonly whyYou: string;
}

/** Times that the mark is tried while other workers write the same ledger. */
const ATTEMPTS = 20;

/** Longest wait before the next attempt, in milliseconds. */
const PAUSE_MS = 40;

/** The alert went out, and the ledger could not be told; it may go out once more. */
export class AlertUnmarked extends Error {
  readonly change: string;

  constructor(change: string) {
    super(`The alert of change ${change} was sent, and could not be marked as sent; it may come once more.`);
    this.name = 'AlertUnmarked';
    this.change = change;
  }
}

/**
 * Publishes the alert of a change that is still pending, then marks it as sent: it is never lost, and comes twice at
 * most where the process dies between the two. Whoever calls with a change that was dealt with since repairs its copy.
 * @returns whether it was published
 */
export async function sendAlert(change: StoredChange, context: AlertContext): Promise<boolean> {
  const { table, now, publish, story, whyYou } = context;
  const column = { series: seriesOfChange(change), claimant: change.claimant };
  let published = false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const [kept] = await getLedgers(table, [column]);
    const current = kept?.ledger?.changes.find((other) => other.id === change.id);
    if (!kept?.ledger || current === undefined) return published;
    if (current.alert.state === 'sent' || (current.alert.state === 'silent' && !published)) {
      const uncopied = [...new Set([...kept.uncopied, change.id])];
      await writeLedger(table, { ...kept, uncopied }, kept.ledger);
      return published;
    }
    if (!published) {
      const positions: Position[] = await positionsOnSeries(table, column.series);
      const message = messageOf([current]);
      if (message === null) return false;
      const texts = alertTexts(message, { story, positions, whyYou });
      await publish(message, { ...texts, document: changesDocument(message, story, positions) });
      published = true;
    }
    if ((await writeLedger(table, kept, markSent(kept.ledger, change.id, now))) !== null) return published;
    await new Promise((done) => setTimeout(done, Math.random() * PAUSE_MS));
  }
  throw new AlertUnmarked(change.id);
}

const seriesOfChange = ({ story, force, metric, theatre }: StoredChange) => ({
  story,
  force,
  metric,
  theatre,
});
