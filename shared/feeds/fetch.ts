import type { IncomingHttpHeaders } from 'node:http';
import { checkAddress } from './address.ts';
import { maxAgeOf, retryAfterOf, type Validators, validatorsOf } from './caching-headers.ts';
import { ChainCookies } from './cookies.ts';
import { decodeStrictly } from './decoding.ts';
import { AddressRefused, BadStatus, TimedOut, TooManyRedirects } from './fetch-errors.ts';
import { type Answer, requestOnce } from './request.ts';

/** The largest feeds with full texts measure 2 to 3 MB. */
export const MAX_BYTES = 5_000_000;
/** Enough for the slowest first byte, and for what follows it. */
export const DEADLINE_MS = 30_000;
/** Servers that build their feed when asked take 20 s at times. */
export const FIRST_BYTE_MS = 24_000;
export const IDLE_MS = 8_000;
/** News sites need up to three (http to https, host to www, tracking to page); with counting services, up to ten. */
export const MAX_REDIRECTS = 10;

export interface FetchOptions {
  /** ISO 8601: the time that Retry-After is counted from. */
  readonly now: string;
  /** Of the version at hand, for a conditional GET. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** Media types wanted, as an Accept header; anything where absent. */
  readonly accept?: string;
  /** Address in the User-Agent to complain to: mail or web. None is made up where the deployment gives none. */
  readonly contact?: string | undefined;
  /** Bytes after decompression. */
  readonly maxBytes?: number;
  /** Milliseconds for everything, redirects included. */
  readonly deadlineMs?: number;
  /** Milliseconds without a byte, while connecting and once the answer has begun. */
  readonly idleMs?: number;
  /** Milliseconds until the first byte of the answer. */
  readonly firstByteMs?: number;
  readonly maxRedirects?: number;
  /** Lets loopback and private addresses through; never by default. */
  readonly allowPrivate?: boolean;
  /** Ends the fetch early; its reason is thrown. */
  readonly signal?: AbortSignal;
}

interface Located {
  /** Where the answer came from, after redirects. */
  readonly finalUrl: string;
  /** Where permanent redirects (301, 308) lead, to be asked from now on; null where nothing moved. */
  readonly movedTo: string | null;
}

export interface FetchedBody extends Located {
  readonly kind: 'fetched';
  /** Decompressed. */
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly headers: IncomingHttpHeaders;
  readonly validators: Validators;
  /** Seconds for which the server asks not to be asked again; null where it does not. */
  readonly maxAgeSeconds: number | null;
}

export interface NotModified extends Located {
  readonly kind: 'not-modified';
  readonly maxAgeSeconds: number | null;
}

/** 410: taken away for good. */
export interface Gone extends Located {
  readonly kind: 'gone';
}

/** 404: not there, for now. */
export interface Missing extends Located {
  readonly kind: 'missing';
}

export type Fetched = FetchedBody | NotModified | Gone | Missing;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** The one honest User-Agent: product, what it does, and whom to write to. */
export function userAgent(contact?: string): string {
  const address = contact === undefined ? '' : `; contact: ${contact}`;
  return `Fogwatch/0.1 (follows the numbers in news${address})`;
}

/**
 * Fetches a feed or a page as a good guest: conditional, bounded in size and time, each redirect followed by hand
 * and checked (design: architecture.md, "Being a good guest on the web").
 * @throws FetchError of the kind that befits: AddressRefused, Unreachable, TimedOut, TooLarge, TooManyRedirects,
 * UnreadableBody, BadStatus (with `retryAfter`); the reason of `signal` where that ended it
 */
export async function fetchPolitely(url: string, options: FetchOptions): Promise<Fetched> {
  const { deadlineMs = DEADLINE_MS } = options;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(new TimedOut(url, 'whole', deadlineMs)), deadlineMs);
  try {
    const signals = options.signal ? [deadline.signal, options.signal] : [deadline.signal];
    return await follow(url, options, AbortSignal.any(signals));
  } catch (error) {
    // People know the address that they gave, not the one that it sent us to.
    if (!(error instanceof AddressRefused) || error.url === url) throw error;
    throw new AddressRefused(url, `leads to ${error.url}, which ${error.problem}`);
  } finally {
    clearTimeout(timer);
  }
}

async function follow(start: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const {
    maxRedirects = MAX_REDIRECTS,
    allowPrivate = false,
    maxBytes = MAX_BYTES,
    idleMs = IDLE_MS,
    firstByteMs = FIRST_BYTE_MS,
  } = options;
  const limits = { signal, idleMs, firstByteMs, maxBytes, allowPrivate };
  let headers = headersFor(options);
  const cookies = new ChainCookies();
  let url = start;
  let movedTo: string | null = null;
  let permanent = true;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const checked = checkAddress(url, allowPrivate);
    const cookie = cookies.headerFor(checked);
    const answer = await requestOnce(checked, cookie === null ? headers : { ...headers, cookie }, limits);
    if (answer.status === 304 && !isConditional(headers)) {
      // Nothing was asked that it could answer so: once more, past whatever cache said it.
      if (isFresh(headers)) throw new BadStatus(checked.href, 304, null);
      headers = { ...headers, ...FRESH };
      continue;
    }
    cookies.take(checked, answer.headers['set-cookie']);
    const location = REDIRECTS.has(answer.status) ? locationOf(answer) : undefined;
    if (location === undefined) return classify(answer, checked.href, movedTo, options.now);
    if (!URL.canParse(location, checked.href)) throw new AddressRefused(location, 'is not a web address');
    url = new URL(location, checked.href).href;
    // One temporary hop, and what lies behind it may be elsewhere tomorrow.
    permanent &&= PERMANENT.has(answer.status);
    if (permanent) movedTo = url;
  }
  throw new TooManyRedirects(start, maxRedirects);
}

type Headers = Readonly<Record<string, string>>;

const FRESH: Headers = { 'cache-control': 'no-cache', pragma: 'no-cache' };
const isFresh = (headers: Headers): boolean => 'cache-control' in headers;
const isConditional = (headers: Headers): boolean =>
  'if-none-match' in headers || 'if-modified-since' in headers;

/** Node reads headers as ISO 8859-1; servers write addresses as UTF-8. */
function locationOf({ headers }: Answer): string | undefined {
  const location = headers.location?.trim();
  if (location === undefined || !/[\x80-\xFF]/.test(location)) return location;
  return decodeStrictly(Buffer.from(location, 'latin1'), 'utf-8') ?? location;
}

function headersFor({ etag, lastModified, accept, contact }: FetchOptions): Headers {
  return {
    'user-agent': userAgent(contact),
    accept: accept ?? '*/*',
    'accept-encoding': 'gzip, br',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function classify(
  { status, headers, body }: Answer,
  finalUrl: string,
  movedTo: string | null,
  now: string,
): Fetched {
  const located = { finalUrl, movedTo };
  switch (status) {
    case 200:
    case 203:
    case 206:
    case 226:
      return {
        kind: 'fetched',
        ...located,
        body,
        contentType: headers['content-type'] ?? null,
        headers,
        validators: validatorsOf(headers),
        maxAgeSeconds: maxAgeOf(headers),
      };
    case 304:
      return { kind: 'not-modified', ...located, maxAgeSeconds: maxAgeOf(headers) };
    case 404:
      return { kind: 'missing', ...located };
    case 410:
      return { kind: 'gone', ...located };
    default:
      throw new BadStatus(finalUrl, status, retryAfterOf(headers, now));
  }
}
