import type { Table } from '../../shared/store/items.ts';
import { withLease } from '../../shared/store/lease.ts';

/** Milliseconds after which a worker that did not come back is taken for dead: more than the function may run. */
const LEASE_MS = 90_000;

/** Looks whether another worker is done, before the work goes back. */
const LOOKS = 20;

/** A worker, who tells what it tells alone. */
export interface Worker {
  readonly table: Table;
  readonly story: string;
  /** The time: ISO 8601 UTC. */
  readonly clock: () => string;
  /** Waits between two looks; a publish and its mark take tens of milliseconds. */
  readonly pause: () => Promise<unknown>;
}

/** Another worker was telling the same claimant's changes all the time; what it left stays pending. */
export class TellingHeld extends Error {
  override readonly name = 'TellingHeld';

  constructor(who: string) {
    super(`Another worker is telling of ${who}; what it leaves is told later.`);
  }
}

/**
 * Does work that one worker at a time may do. One that dies holds the others up for a minute and a half at most.
 * @throws TellingHeld, and whatever the work throws
 */
export async function exclusively<T>(
  { table, story, clock, pause }: Worker,
  who: string,
  work: () => Promise<T>,
): Promise<T> {
  let done: { readonly result: T } | undefined;
  for (let look = 0; look < LOOKS; look++) {
    const lease = { name: `telling#${story}#${who}`, now: clock(), milliseconds: LEASE_MS };
    await withLease(table, lease, async () => {
      done = { result: await work() };
    });
    if (done !== undefined) return done.result;
    await pause();
  }
  throw new TellingHeld(who);
}
