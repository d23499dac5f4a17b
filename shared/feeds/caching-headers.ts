import type { IncomingHttpHeaders } from 'node:http';

/** What a server says to recognise a version of a document by (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Longer ones would swell the stored state of a feed, and are nobody's honest ETag. */
const LONGEST_VALIDATOR = 1024;

export function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const kept = (value: string | undefined): string | null =>
    value !== undefined && value !== '' && value.length <= LONGEST_VALIDATOR ? value : null;
  return { etag: kept(headers.etag), lastModified: kept(headers['last-modified']) };
}

/** Seconds for which the answer stays fresh by Cache-Control, less its Age (RFC 9111, 4.2); null where not said. */
export function maxAgeOf(headers: IncomingHttpHeaders): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})\b/i.exec(headers['cache-control'] ?? '')?.[1];
  if (seconds === undefined) return null;
  const age = /^\d{1,9}$/.test(headers.age ?? '') ? Number(headers.age) : 0;
  return Math.max(0, Number(seconds) - age);
}

/**
 * When the server wants to be asked again: Retry-After in seconds or as a date (RFC 9110, 10.2.3).
 * @param now ISO 8601
 * @returns ISO 8601, UTC, not before now; null where it is missing or makes no sense
 */
export function retryAfterOf(headers: IncomingHttpHeaders, now: string): string | null {
  const value = headers['retry-after']?.trim();
  if (!value) return null;
  const start = Date.parse(now);
  const at = /^\d{1,9}$/.test(value) ? start + Number(value) * 1000 : Date.parse(value);
  return Number.isNaN(at) ? null : new Date(Math.max(start, at)).toISOString();
}
