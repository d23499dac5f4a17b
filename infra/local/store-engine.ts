import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { DataFolderError, DataFolderInUse } from './errors.ts';

/** The engine of the embedded store at work. */
export interface StoreEngine {
  /** Where it answers, on loopback. */
  readonly url: string;
  /** Ends it with everything on the disk; asked again it is the same end. */
  readonly close: () => Promise<void>;
}

/** What its thread tells when it has begun, or cannot. */
const Word = v.variant('event', [
  v.object({ event: v.literal('listening'), port: v.number() }),
  v.object({ event: v.literal('refused'), code: v.string(), reason: v.string() }),
]);

/** Data folders that this process has open. */
const openFolders = new Set<string>();

/** The data folder that this process has open, or null: an error that the engine throws does not name it. */
export const openFolder = (): string | null => [...openFolders][0] ?? null;

/**
 * Starts the engine on a thread of its own: no process of its own, which could outlive this one and its lock. What the
 * engine throws later, where a write fails, is thrown here, outside of any call.
 * @param folder the data folder, for errors to name
 * @param path where in it LevelDB's files lie
 * @throws DataFolderInUse, DataFolderError
 */
export async function startEngine(folder: string, path: string): Promise<StoreEngine> {
  // Nothing that this process was started with: the thread's script needs no loader.
  const worker = new Worker(new URL('engine-worker.mjs', import.meta.url), {
    workerData: { path },
    execArgv: [],
  });
  const exited = new Promise<void>((done) => worker.once('exit', () => done()));
  const word = await firstWord(worker).catch((error: unknown) => {
    throw new DataFolderError(folder, error);
  });
  if (word.event === 'refused') {
    await worker.terminate();
    if (word.code === 'LEVEL_LOCKED') throw new DataFolderInUse(folder);
    throw new DataFolderError(folder, new Error(word.reason));
  }
  openFolders.add(folder);
  worker.on('error', (error) => {
    throw error;
  });
  return {
    url: `http://127.0.0.1:${word.port}`,
    close: async () => {
      worker.postMessage('close');
      await exited;
      openFolders.delete(folder);
    },
  };
}

async function firstWord(worker: Worker): Promise<v.InferOutput<typeof Word>> {
  // Rejects with what the thread throws meanwhile.
  const [word] = await once(worker, 'message');
  return v.parse(Word, word);
}
