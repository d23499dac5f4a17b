import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import { openLookup } from './address.ts';
import { FetchError, TimedOut, TooLarge, Unreachable } from './fetch-errors.ts';
import { unpacked } from './unpack.ts';

export interface RequestLimits {
  /** Ends the request at once; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Milliseconds without a byte, while connecting and once the answer has begun. */
  readonly idleMs: number;
  /** Milliseconds from the question to the first byte of the answer. */
  readonly firstByteMs: number;
  /** Bytes of the body, packed and unpacked. */
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Of a document only, decompressed; every other body is left unread. */
  readonly body: Uint8Array;
}

const NOTHING = new Uint8Array();

/** Statuses that bring a document: also one that a proxy changed, a part that nobody asked for, and a delta (RFC 3229). */
const DOCUMENTS: ReadonlySet<number> = new Set([200, 203, 206, 226]);

/** News sites send 20 kB of policies and cookies; Node refuses more than 16 by itself. */
const MAX_HEADER_BYTES = 65_536;

/**
 * One GET, no redirects. The socket is closed when it returns, whatever happened.
 * @param url already checked, see {@link checkAddress}
 * @throws FetchError, or the reason of the signal
 */
export async function requestOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
): Promise<Answer> {
  // Streams put errors of their own in place of the one they were ended with; the first reason is kept here.
  const ended = new AbortController();
  const signal = AbortSignal.any([limits.signal, ended.signal]);
  const end = (error: FetchError): void => ended.abort(error);
  try {
    signal.throwIfAborted();
    const response = await responseTo(url, headers, limits, signal, end);
    const status = response.statusCode ?? 0;
    if (!DOCUMENTS.has(status)) {
      response.destroy();
      return { status, headers: response.headers, body: NOTHING };
    }
    const packed = await bodyOf(response, url, limits.maxBytes, signal, end);
    const encoding = response.headers['content-encoding'] ?? null;
    const body = await unpacked(packed, encoding, url.href, limits.maxBytes);
    return { status, headers: response.headers, body };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof FetchError ? error : new Unreachable(url.href, error);
  }
}

function responseTo(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { idleMs, firstByteMs, allowPrivate }: RequestLimits,
  signal: AbortSignal,
  end: (error: FetchError) => void,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const sent = request(url, {
      headers,
      signal,
      timeout: idleMs,
      // A connection of its own: a pooled one would skip the check at connecting.
      agent: false,
      lookup: openLookup(url.href, allowPrivate),
      maxHeaderSize: MAX_HEADER_BYTES,
      // Line ends and headers as old servers write them. Safe here: each connection carries one question, so that
      // there is no next answer to smuggle anything into.
      insecureHTTPParser: true,
    });
    let waitsFor = idleMs;
    const patience = (milliseconds: number): void => {
      waitsFor = milliseconds;
      sent.setTimeout(milliseconds);
    };
    sent.on('timeout', () => end(new TimedOut(url.href, 'idle', waitsFor)));
    sent.on('finish', () => patience(firstByteMs));
    sent.on('error', reject);
    sent.on('response', (response) => {
      patience(idleMs);
      resolve(response);
    });
    sent.end();
  });
}

async function bodyOf(
  response: IncomingMessage,
  url: URL,
  maxBytes: number,
  signal: AbortSignal,
  end: (error: FetchError) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) return end(new TooLarge(url.href, maxBytes));
      chunks.push(chunk);
    }
  };
  await pipeline(response, collect, { signal });
  signal.throwIfAborted();
  return Buffer.concat(chunks);
}
