import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from './api/answers.ts';

const TITLES: Readonly<Record<number, string>> = {
  300: 'Several changes have this short id',
  400: 'The question cannot be answered as it was put',
  403: 'Asked past the front door',
  404: 'Not found',
  405: 'Not a way to ask',
  500: 'The answer failed',
};

/** An answer that says what went wrong (RFC 9457). */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  detail: string,
  more: Pick<Problem, 'parameter' | 'candidates'> = {},
): Response {
  const body: Problem = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ...more };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
}
