import { accessSync, constants, statSync } from 'node:fs';
import { UsageError } from './errors.ts';

/** @throws UsageError where the file cannot be read */
export function readableFile(file: string): string {
  try {
    // A folder opens, and does not read.
    if (statSync(file).isDirectory()) throw new Error('it is a folder');
    accessSync(file, constants.R_OK);
    return file;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/,.*/, '') : String(error);
    throw new UsageError(`${file} cannot be read (${reason}). Name a text file, a web address, or -.`);
  }
}
