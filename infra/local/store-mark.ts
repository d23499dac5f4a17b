import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataFolderLost } from './errors.ts';

/** Stands in the data folder as soon as its store has tables. */
const MARK_FILE = 'store.json';

/**
 * Tells a new store from one that lost its files: LevelDB opens both, and both are empty.
 * @param isEmpty whether the store has no tables
 * @throws DataFolderLost where a store stood here
 */
export function checkMark(folder: string, isEmpty: boolean): void {
  if (isEmpty && existsSync(markFile(folder))) throw new DataFolderLost(folder);
}

/** Notes that a store stands here; done after its tables were made, so that a crash between leaves a new store. */
export function setMark(folder: string): void {
  const file = markFile(folder);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ holds: 'the store of fogwatch' })}\n`);
}

const markFile = (folder: string): string => join(resolve(folder), MARK_FILE);
