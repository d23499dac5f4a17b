import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import { ENVIRONMENT } from '../environment.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { historyApp } from './app.ts';
import { storeSource } from './store-source.ts';

type Handle = ReturnType<typeof handle>;
type ApiGatewayEvent = Extract<Parameters<Handle>[0], { rawPath: string; routeKey: string }>;
type Answer = Awaited<ReturnType<Handle>>;

const stories = deployedStories(process.env);
const { [ENVIRONMENT.page]: origin, [ENVIRONMENT.door]: door } = process.env;
const app = historyApp({
  source: storeSource(deployedTable(process.env), stories),
  stories,
  // Made when the function was bundled: infra/lambda/bundle.ts.
  assets: JSON.parse(readFileSync(join(import.meta.dirname, 'assets.json'), 'utf8')),
  ...(origin && { origin }),
  ...(door && { door }),
  clock: () => new Date().toISOString(),
  onError: (error) => console.error(error),
});

const answer = handle(app);

/** Answers the questions of the HTTP API. */
export async function handler(event: ApiGatewayEvent): Promise<Answer> {
  // A stage, where the address has one, stands before the path.
  const stage = `/${event.requestContext.stage}/`;
  const rawPath = event.rawPath.startsWith(stage) ? event.rawPath.slice(stage.length - 1) : event.rawPath;
  return answer({ ...event, rawPath });
}
