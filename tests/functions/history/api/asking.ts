import type { Hono } from 'hono';
import { historyApp } from '../../../../functions/history/app.ts';
import type { HistorySource } from '../../../../functions/history/source.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { TEST_PAGE } from '../../../fixtures/test-page.ts';

/** The app over a source; what fails inside fails the test. */
export function appOver(source: HistorySource): Hono {
  const onError = (error: unknown): never => {
    throw error;
  };
  return historyApp({ source, stories: [KURSK], ...TEST_PAGE, onError });
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Asks for JSON. */
export async function ask<Body = Record<string, unknown>>(
  app: Hono,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer<Body>> {
  const response = await app.request(path, { headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}
