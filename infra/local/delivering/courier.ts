import { setTimeout as sleep } from 'node:timers/promises';
import type { Publish } from '../../../functions/alert/send-message.ts';
import { makeDigests } from '../../../functions/digest/make-digests.ts';
import { isWanted } from '../../../shared/alerts/choice.ts';
import type { DigestSchedule } from '../../../shared/alerts/digest-time.ts';
import { addDelivery } from '../../../shared/store/deliveries.ts';
import type { Table } from '../../../shared/store/items.ts';
import { subscriptionsIn } from '../../../shared/store/subscriptions.ts';
import type { Story } from '../../../shared/story/story.ts';
import { MailServerRefused } from '../errors.ts';
import type { Telling } from '../telling.ts';
import { deliverDue } from './deliver-due.ts';
import { handOut, reasonFor } from './hand-out.ts';
import { type Mailer, mailer } from './mailer.ts';
import type { SmtpSettings } from './smtp-settings.ts';

export interface CourierOptions {
  readonly table: Table;
  readonly story: Story;
  /** Null where no mail server was named. */
  readonly smtp: SmtpSettings | null;
  readonly allowPrivate: boolean;
  /** The time that the run believes it is: ISO 8601 UTC. */
  readonly clock: () => string;
  readonly telling: Telling;
  /** When digests are made. */
  readonly digests: DigestSchedule;
}

/** Brings messages to the subscribers of one machine: the terminal, mail, webhooks. */
export interface Courier {
  /** Puts a message on its way to all who want it, and tells the terminal of it. */
  readonly publish: Publish;
  /** Delivers what is due. @returns ISO 8601 UTC, when more is; null where nothing waits */
  deliver(): Promise<string | null>;
  /** Waits, delivering what becomes due meanwhile. @param ms of the machine's clock */
  rest(ms: number, stop: AbortSignal): Promise<void>;
  close(): void;
}

/** Shortest wait before what is due is looked for again, in milliseconds. */
const LEAST_REST_MS = 1_000;

/** @throws MailServerRefused where the mail server does not take mail as the settings have it */
export async function openCourier(options: CourierOptions): Promise<Courier> {
  const { table, story, smtp, allowPrivate, clock, telling, digests } = options;
  const sender = smtp === null ? null : await checkedMailer(smtp);
  if (sender === null && (await subscriptionsIn(table)).some(({ protocol }) => protocol === 'email')) {
    telling.note(
      'There are mail subscriptions and no mail server: name one with --smtp. Their mail waits, for a day.',
    );
  }
  const terminal = { story: story.id };
  const deliver = async (): Promise<string | null> => {
    const now = clock();
    const { failed } = await makeDigests({
      ...{ table, stories: [story], now, schedule: digests, reason: reasonFor },
      send: ({ subscription, id, ...mail }) =>
        addDelivery(table, {
          ...{ subscription: subscription.id, message: id, mail, document: null },
          ...{ firstAt: now, dueAt: now, attempts: 0 },
        }),
    });
    for (const error of failed) telling.failure(String(error));
    return deliverDue({
      ...{ table, mailer: sender, allowPrivate, now, random: Math.random },
      onFailure: telling.failure,
    });
  };
  return {
    async publish(published) {
      await handOut(published, { table, story, now: clock() });
      const { document, message, mail } = published;
      const changes = published.changes.filter((change) => isWanted(change, terminal, story));
      if (changes.length === 0) return;
      telling.alert({ id: document.id, changes }, story, message === null ? { summary: mail } : {});
    },
    deliver,
    async rest(ms, stop) {
      const end = Date.now() + ms;
      while (!stop.aborted && Date.now() < end) {
        const next = await deliver();
        const until = next === null ? end : Math.min(end, Date.parse(next));
        const wait = Math.max(until - Date.now(), LEAST_REST_MS);
        await sleep(wait, undefined, { signal: stop }).catch(() => undefined);
      }
    },
    close: () => sender?.close(),
  };
}

async function checkedMailer(smtp: SmtpSettings): Promise<Mailer> {
  const sender = mailer(smtp);
  try {
    await sender.check();
  } catch (error) {
    sender.close();
    throw new MailServerRefused(smtp, error);
  }
  return sender;
}
