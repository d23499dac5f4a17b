import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ColdImport {
  readonly name: string;
  /** Median over fresh processes. */
  readonly milliseconds: number;
}

/**
 * How long a fresh Node process takes to import each module; the cost of importing anything at all is that of `empty`.
 * Processes alternate between the modules, so that a busy moment of the machine hits all of them.
 * @param modules file by name
 * @param folder where the empty module may be written
 * @param environment of the processes, beside this one's own
 */
export function measureColdImport(
  modules: Readonly<Record<string, string>>,
  folder: string,
  processes: number,
  environment: Readonly<Record<string, string>> = {},
): ColdImport[] {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, 'export {};\n');
  const all = Object.entries({ empty, ...modules });
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  for (let i = 0; i < processes; i++)
    for (const [name, file] of all) times.get(name)?.push(importOnce(file, environment));
  return [...times].map(([name, measured]) => ({ name, milliseconds: median(measured) }));
}

function importOnce(file: string, environment: Readonly<Record<string, string>>): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - t); process.exit();`;
  const env = { ...process.env, ...environment };
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env }),
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
