import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Story } from '../../shared/story/story.ts';
import { api } from './api/api.ts';
import { compression } from './compression.ts';
import { frontDoor } from './front-door.ts';
import type { PageAssets } from './page/page-assets.ts';
import { pages } from './page/pages.tsx';
import { problem } from './problem.ts';
import type { HistorySource } from './source.ts';

/** How long an answer may be kept by whoever asked, in seconds: numbers move by the day, polls by the minute. */
const MAX_AGE_S = 60;

/** Nothing here can be written. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

export interface AppContext {
  readonly source: HistorySource;
  /** Those that are followed; the first is meant where a question names none. */
  readonly stories: readonly Story[];
  readonly assets: PageAssets;
  /** The time: ISO 8601 UTC. */
  readonly clock: () => string;
  /** Address of the site, such as "https://fogwatch.example"; the one that was asked unless given. */
  readonly origin?: string;
  /** What the cache before this shows; anybody may ask unless given. */
  readonly door?: string;
  /** Told of what failed in here; whoever asked is told only that it did. */
  readonly onError: (error: unknown) => void;
}

/** Everything that answers over HTTP: the same on AWS and on one machine. */
export function historyApp(given: AppContext): Hono {
  const app = new Hono();
  if (given.door !== undefined) app.use(frontDoor(given.door));
  app.use(compression);
  app.use(
    etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'link'] }),
  );
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['etag', 'link'] }));
  app.use((context, next) => {
    if (METHODS.includes(context.req.method)) return next();
    context.header('allow', METHODS.join(', '));
    const response = problem(
      context,
      405,
      `${context.req.method} is not for here: everything is read by GET.`,
    );
    return Promise.resolve(response);
  });
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('x-content-type-options', 'nosniff');
    if (context.res.headers.has('cache-control')) return;
    context.res.headers.set('cache-control', context.res.ok ? `public, max-age=${MAX_AGE_S}` : 'no-store');
  });
  app.route('/', api(given));
  app.route('/', pages(given));
  app.notFound((context) => problem(context, 404, `There is nothing at ${context.req.path}.`));
  app.onError((error, context) => {
    given.onError(error);
    return problem(context, 500, 'Something failed here; it is in the log. Ask again in a moment.');
  });
  return app;
}
