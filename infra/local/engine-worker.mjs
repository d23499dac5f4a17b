// @ts-check
// The engine of the embedded store, on a thread of its own: the watcher reads while it writes. Plain JavaScript, since
// tsx would cost this thread as long a start as all the rest of it.
import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import { Level } from 'level';

/** @typedef {{ event: 'listening', port: number } | { event: 'refused', code: string, reason: string }} Word */

/** @type {{ path: string }} */
const { path } = workerData;
const refusal = await claim();
if (refusal === null) serve();
else say(refusal);

function serve() {
  const server = dynalite({ path, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address === 'object') say({ event: 'listening', port: address.port });
  });
  // The one word that comes from there: to end, with everything on the disk.
  parentPort?.once('message', () => {
    server.closeAllConnections();
    server.close(() => parentPort?.close());
  });
}

/**
 * Takes LevelDB's lock for a moment: dynalite itself tells of a locked folder only by breaking down later.
 * @returns {Promise<Word | null>} why it cannot be had
 */
async function claim() {
  const level = new Level(path);
  try {
    await level.open();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return { event: 'refused', code, reason: cause instanceof Error ? cause.message : String(cause) };
  }
  await level.close();
  return null;
}

/** @param {Word} word */
function say(word) {
  parentPort?.postMessage(word);
}
