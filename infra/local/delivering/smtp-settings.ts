import ipaddr from 'ipaddr.js';
import validator from 'validator';
import { UsageError } from '../errors.ts';

/** How mail leaves this machine. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); otherwise by STARTTLS. */
  readonly implicitTls: boolean;
  /** Mail without TLS is let out to this machine itself only. */
  readonly isLoopback: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
  /** Sender address. */
  readonly from: string;
}

const FORM =
  'one is written smtp://user:password@mail.example.org:587, or smtps:// for TLS from the first byte';

/** Ports of message submission (RFC 8314): with STARTTLS, and with TLS from the first byte. */
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

/**
 * Checks the settings of mail, as `--smtp` and `--mail-from` give them.
 * @param from the sender; the login's name where that is an address
 * @throws UsageError
 */
export function smtpSettings(address: string, from: string | undefined): SmtpSettings {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    // The address may hold a password: it is not repeated.
    throw new UsageError(`--smtp: this is no address of a mail server; ${FORM}.`);
  }
  const user = decodeURIComponent(url.username);
  const sender = from ?? (validator.isEmail(user) ? user : undefined);
  if (sender === undefined)
    throw new UsageError('--smtp needs --mail-from ADDRESS, who the mails come from.');
  if (!validator.isEmail(sender)) throw new UsageError(`--mail-from: "${sender}" is no mail address.`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: url.port === '' ? PORTS[url.protocol] : Number(url.port),
    implicitTls: url.protocol === 'smtps:',
    isLoopback: host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback'),
    login: user === '' ? null : { user, pass: decodeURIComponent(url.password) },
    from: sender,
  };
}
