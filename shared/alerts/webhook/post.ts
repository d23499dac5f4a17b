import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { Webhook } from 'standardwebhooks';
import { checkAddress, openLookup } from '../../feeds/address.ts';
import { retryAfterOf } from '../../feeds/caching-headers.ts';
import { AddressRefused } from '../../feeds/fetch-errors.ts';
import type { Attempt } from '../attempt.ts';
import type { Payload } from './formats.ts';

export interface PostOptions {
  /** Of the message: the same at every attempt, so that a receiver can drop what it has (Standard Webhooks). */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** `whsec_…`; nothing is signed without one. */
  readonly secret?: string | undefined;
  readonly allowPrivate: boolean;
  /** Milliseconds that the whole exchange may take. */
  readonly timeoutMs?: number;
}

/** The specification advises 15 to 30 seconds. */
export const POST_TIMEOUT_MS = 15_000;

const HTTP_GONE = 410;

/**
 * Posts a payload once. Redirects are not followed (Standard Webhooks, "Delivery"): a server could point inward.
 * The answer's body is not read.
 */
export async function post(address: string, payload: Payload, options: PostOptions): Promise<Attempt> {
  const { id, now, secret, allowPrivate, timeoutMs = POST_TIMEOUT_MS } = options;
  try {
    const url = checkAddress(address, allowPrivate);
    const body = Buffer.from(payload.body, 'utf8');
    const response = await exchange(url, body, {
      headers: {
        'user-agent': 'Fogwatch',
        'content-type': payload.contentType,
        'content-length': String(body.byteLength),
        ...payload.headers,
        ...signatureOf({ id, now, secret }, payload.body),
      },
      allowPrivate,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return attemptOf(response, now);
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const why = isLate ? `no answer in ${timeoutMs / 1000} s` : reasonOf(error);
    return { result: 'failed', why, retryAfter: null };
  }
}

/** The headers of Standard Webhooks: id, timestamp (epoch seconds), signature. */
function signatureOf(
  { id, now, secret }: Pick<PostOptions, 'id' | 'now' | 'secret'>,
  body: string,
): Record<string, string> {
  const at = new Date(now);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    ...(secret === undefined ? {} : { 'webhook-signature': new Webhook(secret).sign(id, at, body) }),
  };
}

function exchange(
  url: URL,
  body: Buffer,
  options: { headers: Record<string, string>; allowPrivate: boolean; signal: AbortSignal },
): Promise<IncomingMessage> {
  const { headers, allowPrivate, signal } = options;
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(signal.aborted ? signal.reason : error);
    const sent = request(url, {
      method: 'POST',
      headers,
      signal,
      // A connection of its own: a pooled one would skip the check at connecting.
      agent: false,
      lookup: openLookup(url.href, allowPrivate),
    });
    sent.on('error', fail);
    sent.on('response', (response) => {
      response.on('error', () => undefined);
      response.destroy();
      resolve(response);
    });
    sent.end(body);
  });
}

function attemptOf({ statusCode = 0, headers }: IncomingMessage, now: string): Attempt {
  if (statusCode >= 200 && statusCode < 300) return { result: 'delivered' };
  if (statusCode === HTTP_GONE) return { result: 'gone', why: 'it answers that it is gone (410)' };
  const isRedirect = statusCode >= 300 && statusCode < 400;
  const why = isRedirect
    ? `it redirects (${statusCode}), which is not followed`
    : `it answers with status ${statusCode}`;
  return { result: 'failed', why, retryAfter: retryAfterOf(headers, now) };
}

function reasonOf(error: unknown): string {
  if (error instanceof AddressRefused) return `the address ${error.problem}`;
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
