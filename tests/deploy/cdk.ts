import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Emulator } from './emulator.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A checkout of the project whose app is deployed. */
export interface Checkout {
  readonly root: string;
}

/** This very one. */
export const PRESENT: Checkout = { root: ROOT };

/**
 * The project as it was at a commit, in a folder of the emulator's, on the packages of today.
 * @throws with what to do where the repository has no such commit
 */
export function checkOut(emulator: Emulator, commit: string): Checkout {
  const root = join(emulator.folder, commit.slice(0, 7));
  const archive = `${root}.tar`;
  mkdirSync(root);
  try {
    execFileSync('git', ['-C', ROOT, 'archive', '--output', archive, commit], { stdio: 'pipe' });
  } catch (cause) {
    throw new Error(
      `npm run test:deploy deploys commit ${commit} first, and this clone has it not: git fetch --unshallow`,
      { cause },
    );
  }
  execFileSync('tar', ['-xf', archive, '-C', root]);
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return { root };
}

/**
 * Runs the CDK's command line against the emulator, as a person would.
 * @returns what it said, both streams
 * @throws with what it said where it fails
 */
export async function cdk(
  emulator: Emulator,
  { root }: Checkout,
  command: string,
  ...args: string[]
): Promise<string> {
  const app = `node --import tsx ${join(root, 'tests/deploy/app.ts')}`;
  const all = [command, ...args, '--app', app, '--output', join(emulator.folder, 'cdk.out')];
  try {
    const { stdout, stderr } = await promisify(execFile)(join(ROOT, 'node_modules/.bin/cdk'), all, {
      cwd: root,
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
