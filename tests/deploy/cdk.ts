import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Emulator } from './emulator.ts';

const ROOT = join(import.meta.dirname, '../..');
const APP = `node --import tsx ${join(import.meta.dirname, 'app.ts')}`;

/**
 * Runs the CDK's command line against the emulator, as a person would.
 * @returns what it said, both streams
 * @throws with what it said where it fails
 */
export async function cdk(emulator: Emulator, command: string, ...args: string[]): Promise<string> {
  const all = [command, ...args, '--app', APP, '--output', join(emulator.folder, 'cdk.out')];
  try {
    const { stdout, stderr } = await promisify(execFile)(join(ROOT, 'node_modules/.bin/cdk'), all, {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: emulator.folder, ...emulator.environment },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout + stderr;
  } catch (cause) {
    const said =
      cause instanceof Error && 'stdout' in cause && 'stderr' in cause
        ? `${cause.stdout}${cause.stderr}`
        : '';
    throw new Error(`cdk ${command} failed:\n${said}`, { cause });
  }
}
