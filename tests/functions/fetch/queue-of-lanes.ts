import type { FeedMessage } from '../../../functions/feed-message.ts';
import { grouped } from '../../../shared/changes/grouped.ts';

/** Workers on a FIFO queue whose groups are lanes, in virtual time: nothing waits. */
export interface Workers {
  /** Calls at once, messages a call, and hosts that one call asks at once. */
  readonly calls: number;
  readonly batch: number;
  readonly hosts: number;
  /** Milliseconds after which a call ends its feeds. */
  readonly budgetMs: number;
}

export interface Run {
  /** Of each feed that was looked at, when its look ended: milliseconds after the poll, by address. */
  readonly looked: ReadonlyMap<string, number>;
  readonly calls: number;
  /** Milliseconds of all calls together. */
  readonly callMs: number;
}

/**
 * Works on the messages of a poll as SQS and Lambda do: a call takes messages of lanes that no other call is at, as
 * many of one lane as there are (SQS's way, and the worst for us), and ends with its slowest host.
 * @param takes milliseconds that a feed takes to answer, or not to
 * @param untilMs when the next poll comes; no call begins after it
 */
export function workOn(
  messages: readonly FeedMessage[],
  workers: Workers,
  takes: (url: string) => number,
  untilMs: number,
): Run {
  const waiting = [...messages];
  const free = Array.from({ length: workers.calls }, () => 0);
  const busy = new Map<string, number>();
  const looked = new Map<string, number>();
  let calls = 0;
  let callMs = 0;
  while (waiting.length > 0) {
    const start = Math.min(...free);
    if (start >= untilMs) break;
    const worker = free.indexOf(start);
    const taken = take(waiting, workers.batch, (lane) => (busy.get(lane) ?? 0) <= start);
    if (taken.length === 0) {
      // Every lane that waits is worked on: the worker looks again when one is done.
      free[worker] = Math.min(...[...busy.values()].filter((end) => end > start));
      continue;
    }
    const end = call(taken, start, workers, takes, looked);
    for (const { lane } of taken) busy.set(lane, end);
    free[worker] = end;
    calls += 1;
    callMs += end - start;
  }
  return { looked, calls, callMs };
}

function take(waiting: FeedMessage[], most: number, isFree: (lane: string) => boolean): FeedMessage[] {
  const lanes = new Set(waiting.map(({ lane }) => lane).filter(isFree));
  const taken = [...lanes]
    .flatMap((lane) => waiting.filter((message) => message.lane === lane))
    .slice(0, most);
  for (const message of taken) waiting.splice(waiting.indexOf(message), 1);
  return taken;
}

/** @returns when the call ends */
function call(
  messages: readonly FeedMessage[],
  start: number,
  { hosts: most, budgetMs }: Workers,
  takes: (url: string) => number,
  looked: Map<string, number>,
): number {
  const threads = Array.from({ length: most }, () => start);
  const urls = messages.flatMap(({ feeds }) => feeds.map(({ url }) => url));
  for (const ofHost of grouped(urls, (url) => new URL(url).host).values()) {
    const thread = threads.indexOf(Math.min(...threads));
    for (const url of ofHost) {
      const end = (threads[thread] ?? start) + takes(url);
      if (end > start + budgetMs) {
        threads[thread] = start + budgetMs;
        break;
      }
      looked.set(url, end);
      threads[thread] = end;
    }
  }
  return Math.max(...threads);
}
