import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { openLookup } from './address.ts';
import { FetchError, TimedOut, TooLarge, Unreachable, UnreadableBody } from './fetch-errors.ts';

export interface RequestLimits {
  /** Ends the request at once; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Milliseconds without a byte, connecting included. */
  readonly idleMs: number;
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Of a 200 only, decompressed; every other body is left unread. */
  readonly body: Uint8Array;
}

const NOTHING = new Uint8Array();

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
    if (status !== 200) {
      response.destroy();
      return { status, headers: response.headers, body: NOTHING };
    }
    const body = await bodyOf(response, url, limits.maxBytes, signal, end);
    return { status, headers: response.headers, body };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof FetchError) throw error;
    throw isCompressionError(error) ? new UnreadableBody(url.href, error) : new Unreachable(url.href, error);
  }
}

function responseTo(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { idleMs, allowPrivate }: RequestLimits,
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
    });
    sent.on('timeout', () => end(new TimedOut(url.href, 'idle', idleMs)));
    sent.on('error', reject);
    sent.on('response', resolve);
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
  const unpack = decompressor(response, url);
  if (unpack) await pipeline(response, unpack, collect, { signal });
  else await pipeline(response, collect, { signal });
  signal.throwIfAborted();
  return Buffer.concat(chunks);
}

/** The stream that undoes Content-Encoding, chunk by chunk, so that a bomb is cut off while it unpacks. */
function decompressor(response: IncomingMessage, url: URL): Duplex | null {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      response.destroy();
      throw new UnreadableBody(url.href, `content-encoding ${encoding} was not asked for`);
  }
}

function isCompressionError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING)/.test(code);
}
