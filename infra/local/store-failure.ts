import { DataFolderError } from './errors.ts';

/** LevelDB's error codes begin so: level's documentation, "Errors". */
const LEVEL_CODE = /^LEVEL_/;

/**
 * What is told of a failure that reached nobody who could answer for it. The embedded engine throws where a write
 * fails (a full disk, a file taken away), outside of any request: the process has to end, and says why in one sentence.
 * Nothing is lost: what was written is there, and what was not is read again.
 * @param folder the data folder, where one is open
 */
export function lastWords(error: unknown, folder: string | null): string {
  if (folder !== null && error instanceof Error && 'code' in error && LEVEL_CODE.test(String(error.code))) {
    return new DataFolderError(folder, error, 'written', 'Mend that and start again: nothing is lost')
      .message;
  }
  return `ended by a fault of its own: ${error instanceof Error ? error.message : String(error)}`;
}
