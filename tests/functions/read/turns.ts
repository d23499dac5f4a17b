import type { Table } from '../../../shared/store/items.ts';

/** Lets workers on one store run one at a time, and decides at each request to the store whose turn it is. */
export interface Turns {
  /** The worker's own view of the table: each request waits for its turn. */
  readonly table: (worker: number, own: Table) => Table;
  /** Runs the workers to their ends; rejects where one fails. */
  readonly run: (workers: readonly (() => Promise<unknown>)[]) => Promise<void>;
}

/** @param choices which of the waiting workers goes on, turn by turn, as numbers of any size; then the first one */
export function takeTurns(choices: readonly number[]): Turns {
  const waiting: { worker: number; go: () => void }[] = [];
  const underWay = new Map<number, number>();
  const ended = new Set<number>();
  let moved: () => void = () => undefined;

  /** Nothing can move but what waits for its turn. */
  function isStill(worker: number): boolean {
    if (ended.has(worker)) return true;
    return (underWay.get(worker) ?? 0) === 0 && waiting.some((one) => one.worker === worker);
  }

  async function request<T>(worker: number, send: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      waiting.push({ worker, go });
      moved();
    });
    underWay.set(worker, (underWay.get(worker) ?? 0) + 1);
    try {
      return await send();
    } finally {
      underWay.set(worker, (underWay.get(worker) ?? 0) - 1);
      moved();
    }
  }

  return {
    table(worker, own) {
      own.client.middlewareStack.add((next) => (args) => request(worker, () => next(args)), {
        step: 'initialize',
        name: 'takes-turns',
      });
      return own;
    },
    async run(workers) {
      const running = workers.map(async (work, worker) => {
        try {
          await work();
        } finally {
          ended.add(worker);
          moved();
        }
      });
      const all = Promise.all(running);
      all.catch(() => undefined);
      for (let turn = 0; ended.size < workers.length; turn++) {
        while (!workers.every((_, worker) => isStill(worker))) {
          await new Promise<void>((done) => {
            moved = done;
          });
        }
        if (waiting.length === 0) break;
        const [next] = waiting.splice((choices[turn] ?? 0) % waiting.length, 1);
        next?.go();
        // Its request is under way before the next turn is given.
        await Promise.resolve();
      }
      await all;
    },
  };
}
