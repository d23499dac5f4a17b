import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { WORST_CASES } from './worst-cases.ts';

const readingSchema = v.object({ bytes: v.number(), milliseconds: v.number() });
type Reading = v.InferOutput<typeof readingSchema>;

export interface Growth {
  readonly name: string;
  /** By growing size; fewer than asked for where time ran out. */
  readonly readings: readonly Reading[];
  /** Time per byte at the full size against half of it: 1 is linear, 2 quadratic. Null where time ran out. */
  readonly ratio: number | null;
  /** `done`, `out of time`, or the error that ended it. */
  readonly ended: string;
}

/**
 * Time against size for each worst case: a quarter, a half, all of `bytes`.
 * @param runner the bundled `worst-case-run.ts`
 * @param milliseconds after which a case is stopped
 */
export function* measureGrowth(runner: string, bytes: number, milliseconds: number): Generator<Growth> {
  for (const name of WORST_CASES) {
    const sizes = [bytes / 4, bytes / 2, bytes].map((size) => String(Math.round(size)));
    const { stdout, stderr, error, status } = spawnSync(process.execPath, [runner, name, ...sizes], {
      encoding: 'utf8',
      timeout: milliseconds,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const readings = stdout
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => v.parse(readingSchema, JSON.parse(line)));
    const reason = /^(?:\w*Error|FATAL ERROR):.*$/m.exec(stderr)?.[0] ?? 'failed';
    const ended = status === 0 ? 'done' : error === undefined ? reason : 'out of time';
    yield { name, readings, ratio: ratioOf(readings, sizes.length), ended };
  }
}

function ratioOf(readings: readonly Reading[], asked: number): number | null {
  const [half, full] = readings.slice(-2);
  if (readings.length < asked || half === undefined || full === undefined) return null;
  return full.milliseconds / full.bytes / (half.milliseconds / half.bytes);
}
