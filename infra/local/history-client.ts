import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { Hono } from 'hono';
import * as v from 'valibot';
import { Problem } from '../../functions/history/api/answers.ts';
import { api } from '../../functions/history/api/api.ts';
import { storeSource } from '../../functions/history/store-source.ts';
import { STORIES } from '../../shared/story/stories.ts';
import { stackOutput } from './deployed-stack.ts';
import { withTable } from './embedded-table.ts';
import { HistoryUnreachable, UsageError } from './errors.ts';
import { DATA_FOLDER, stackOption } from './options.ts';

/** Where a history is asked: this machine's folder, a deployed stack's API, or the API at any address. */
export interface HistoryPlace {
  readonly data: string;
  readonly stack?: string;
  readonly url?: string;
}

/** Entries asked for at once. */
const PART = 1000;
/** How long an API may take for a part of its answer: ms. */
const TIMEOUT_MS = 30_000;

export interface HistoryClient {
  /** Asks a path of the API, its query included. @throws UsageError where the question is wrong, HistoryUnreachable */
  get(path: string): Promise<Response>;
}

export function addPlaceOptions(command: Command): Command {
  return command
    .option('--data <dir>', 'the data folder', DATA_FOLDER)
    .addOption(stackOption())
    .addOption(
      new Option('--url <address>', 'the address of a Fogwatch page or API to ask instead')
        .conflicts(['data', 'stack'])
        .argParser((text) => {
          if (URL.canParse(text) && /^https?:/.test(text)) return text;
          throw new InvalidArgumentError('Give an http(s) address, such as http://127.0.0.1:8484.');
        }),
    );
}

/** Asks a history, wherever it lies: the same API answers on this machine and on a stack. */
export async function withHistory<T>(
  { data, stack, url }: HistoryPlace,
  use: (client: HistoryClient) => Promise<T>,
): Promise<T> {
  const base = url ?? (stack === undefined ? null : await stackOutput(stack, 'ApiUrl'));
  if (base !== null) return use({ get: (path) => answered(path, fetchFrom(base, path)) });
  return withTable(data, (table) => {
    const app = new Hono().route('/', api({ source: storeSource(table, STORIES), stories: STORIES }));
    app.onError((error) => {
      throw error;
    });
    return use({ get: (path) => answered(path, Promise.resolve(app.request(path))) });
  });
}

const Part = v.looseObject({ next: v.optional(v.nullable(v.string())) });

/** Every part of a list, one after the other, as the API answers it. */
export async function* partsOf(
  client: HistoryClient,
  path: string,
  query: URLSearchParams,
  isPaged: boolean,
): AsyncGenerator<unknown> {
  const asked = new URLSearchParams(query);
  if (isPaged) asked.set('limit', String(PART));
  for (;;) {
    const body: unknown = await (await client.get(`${path}?${asked}`)).json();
    yield body;
    const { next } = v.parse(Part, body);
    if (!isPaged || next === null || next === undefined) return;
    asked.set('cursor', next);
  }
}

async function fetchFrom(base: string, path: string): Promise<Response> {
  const address = new URL(path, base);
  try {
    return await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' });
  } catch (error) {
    throw new HistoryUnreachable(address.origin, error);
  }
}

async function answered(path: string, asking: Promise<Response>): Promise<Response> {
  const response = await asking;
  if (response.ok) return response;
  const problem = v.safeParse(Problem, await response.json().catch(() => null));
  if (!problem.success)
    throw new HistoryUnreachable(response.url || path, new Error(`it answers ${response.status}`));
  const { status, detail, candidates = [] } = problem.output;
  if (status >= 500) throw new HistoryUnreachable(response.url || path, new Error(detail));
  throw new UsageError([detail, ...candidates].join('\n  '));
}
