import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** In which the cache before the API shows that a question came through it. */
export const DOOR_HEADER = 'x-fogwatch-door';

/** Refuses what did not come through the cache, in a few bytes. @param key what only the cache knows */
export function frontDoor(key: string): MiddlewareHandler {
  const wanted = Buffer.from(key);
  return async (context, next) => {
    const shown = Buffer.from(context.req.header(DOOR_HEADER) ?? '');
    if (shown.length === wanted.length && timingSafeEqual(shown, wanted)) return next();
    return problem(context, 403, 'Ask at the address of the page; this one answers to its cache alone.');
  };
}
