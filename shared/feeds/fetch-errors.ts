/**
 * Why an address could not be had. Each message is one line for a person: which address, what is wrong,
 * what happens next.
 */
export abstract class FetchError extends Error {
  readonly url: string;
  /** ISO 8601, UTC: not before then, as the server asked; null where it did not. */
  readonly retryAfter: string | null = null;

  constructor(url: string, problem: string, next: string, options?: ErrorOptions) {
    super(`${oneLine(url)}: ${oneLine(problem)}; ${next}`, options);
    this.name = new.target.name;
    this.url = url;
  }
}

const LONGEST_QUOTE = 300;

/** Servers choose redirect targets and reason phrases: no control characters and no endless lines from them. */
function oneLine(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
}

const AGAIN = 'it is tried again later';

/** Not fetched at all: not http(s), or not a public address. */
export class AddressRefused extends FetchError {
  readonly problem: string;

  /** @param problem what the address does or is, such as "is ftp" */
  constructor(url: string, problem: string) {
    super(url, `the address ${problem}`, 'it is not fetched, and looked at again later');
    this.problem = problem;
  }
}

/** No name, no connection, or one that broke. */
export class Unreachable extends FetchError {
  constructor(url: string, cause: unknown) {
    super(url, `cannot be reached (${reasonOf(cause)})`, AGAIN, { cause });
  }
}

export class TimedOut extends FetchError {
  /** @param limitMs milliseconds that ran out */
  constructor(url: string, kind: 'whole' | 'idle', limitMs: number) {
    const seconds = `${limitMs / 1000} s`;
    const problem = kind === 'whole' ? `not complete after ${seconds}` : `no answer for ${seconds}`;
    super(url, problem, AGAIN);
  }
}

export class TooLarge extends FetchError {
  /** @param limitBytes of the body after decompression */
  constructor(url: string, limitBytes: number) {
    super(url, `larger than ${(limitBytes / 1_000_000).toFixed(1)} MB, cut off`, AGAIN);
  }
}

export class TooManyRedirects extends FetchError {
  constructor(url: string, limit: number) {
    super(url, `redirected more than ${limit} times`, AGAIN);
  }
}

/** The body cannot be decompressed, or is compressed in a way nobody asked for. */
export class UnreadableBody extends FetchError {
  constructor(url: string, cause: unknown) {
    super(url, `the body cannot be unpacked (${reasonOf(cause)})`, AGAIN, { cause });
  }
}

/** A status that brings no document. */
export class BadStatus extends FetchError {
  readonly status: number;
  override readonly retryAfter: string | null;

  constructor(url: string, status: number, retryAfter: string | null) {
    const problem = status === 429 ? 'asks for fewer requests (status 429)' : `answers with status ${status}`;
    super(url, problem, retryAfter ? `it is tried again after ${retryAfter}` : AGAIN);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // A connection tried at several addresses fails with an AggregateError without words of its own.
  if (cause instanceof AggregateError && !cause.message) return cause.errors.map(reasonOf).join(', ');
  return cause.message;
}
