import { createTransport } from 'nodemailer';
import type { Attempt } from '../../../shared/alerts/attempt.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** A mail on its way to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Left part of the Message-ID: the same at every attempt, so that a mailbox can tell a repetition. */
  readonly id: string;
}

export interface Mailer {
  /** Asks the server whether it takes mail of this sender. @throws with what it says */
  check(): Promise<void>;
  send(mail: Mail): Promise<Attempt>;
  close(): void;
}

/** Milliseconds to connect, to be greeted, and of silence (RFC 5321, 4.5.3.2 allows minutes; a slow server is tried again). */
export interface MailTimeouts {
  readonly connectMs: number;
  readonly silenceMs: number;
}

const TIMEOUTS: MailTimeouts = { connectMs: 10_000, silenceMs: 30_000 };

/** Sends mail through an SMTP server. Whatever is not this machine is spoken to over TLS only. */
export function mailer(settings: SmtpSettings, timeouts: MailTimeouts = TIMEOUTS): Mailer {
  const { host, port, implicitTls, isLoopback, login, from } = settings;
  const transport = createTransport({
    host,
    port,
    secure: implicitTls,
    requireTLS: !isLoopback,
    // A server on this machine has seldom a certificate that anybody signed, and nobody listens in between.
    tls: { rejectUnauthorized: !isLoopback },
    ...(login === null ? {} : { auth: login }),
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.connectMs,
    socketTimeout: timeouts.silenceMs,
    // A text never makes it read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async check() {
      await transport.verify();
    },
    async send({ to, subject, text, id }) {
      try {
        await transport.sendMail({
          ...{ from, to, subject, text },
          messageId: `<${id}@${from.split('@').at(-1)}>`,
          // No answering machine answers (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { result: 'delivered' };
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A 5xx to the address or the mail itself is for good (RFC 5321, 4.2.1); everything else may go better later. */
function failureOf(error: unknown): Attempt {
  const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const command = error instanceof Error && 'command' in error ? String(error.command) : '';
  const isForGood = code >= 500 && /^(RCPT TO|DATA|MAIL FROM)/.test(command);
  return isForGood ? { result: 'refused', why } : { result: 'failed', why, retryAfter: null };
}
