import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import * as v from 'valibot';
import { BUNDLING } from '../../infra/lambda/bundle.ts';
import { type DocumentKind, HOSTILE_DOCUMENTS, hostileDocument } from './hostile-documents.ts';

/**
 * What a hostile feed or page may cost, each in a process of its own with nothing compiled yet, as a function that
 * was just started reads it.
 *
 * A second of processor, in all threads, on an idle machine. On a busy one everything takes longer, a known piece of
 * work as well: htmlparser2's one pass over as many bytes of ordinary markup, in the same process. A document is too
 * dear if it takes more than a second and more than so many of those passes, which take about as long when idle. It
 * stands here and not among the tests, which measure no time; they count what is parsed, and hold the memory.
 */
export const MOST_MILLISECONDS = 1_000;
export const MOST_PASSES = 15;
/** Resident, with Node's own 45. Memory is the same on a busy machine. */
export const MOST_MEGABYTES = 300;

const outcomeSchema = v.object({
  milliseconds: v.number(),
  /** Of the peer; 0 where it was not asked for. */
  peer: v.number(),
  bytes: v.number(),
  megabytes: v.number(),
  /** Characters that were given to htmlparser2, by us and by those that use it. */
  parsed: v.number(),
  problem: v.string(),
});

export interface HostileOutcome extends v.InferOutput<typeof outcomeSchema> {
  readonly kind: DocumentKind;
  readonly name: string;
}

/** Bundles `hostile-run.ts` as the functions are. @returns the file, in `folder` */
export function bundleRunner(folder: string): string {
  const outfile = join(folder, 'hostile-run.mjs');
  buildSync({
    ...{ ...BUNDLING, external: [...BUNDLING.external] },
    entryPoints: [join(import.meta.dirname, 'hostile-run.ts')],
    outfile,
  });
  return outfile;
}

/**
 * Reads each hostile document in a process of its own.
 * @param runner see {@link bundleRunner}
 * @param milliseconds after which one is stopped
 */
export function* measureHostile(
  runner: string,
  folder: string,
  milliseconds: number,
): Generator<HostileOutcome> {
  for (const [kind, name] of HOSTILE_DOCUMENTS) {
    const { outcomes, ended } = runHostile([runner, 'measured'], folder, [[kind, name]], milliseconds);
    yield outcomes[0] ?? {
      kind,
      name,
      milliseconds,
      peer: 0,
      megabytes: 0,
      bytes: 0,
      parsed: 0,
      problem: ended,
    };
  }
}

/** What a process that read hostile documents came to. */
export interface HostileRun {
  /** Of as many documents as it came to. */
  readonly outcomes: readonly HostileOutcome[];
  /** `done`, `out of time`, or the error that ended it. */
  readonly ended: string;
}

/**
 * Reads hostile documents one after the other in one process.
 * @param program arguments of Node before the documents
 */
export function runHostile(
  program: readonly string[],
  folder: string,
  documents: readonly (readonly [DocumentKind, string])[],
  milliseconds: number,
): HostileRun {
  const files = documents.flatMap(([kind, name], at) => {
    const file = join(folder, `hostile-${at}`);
    writeFileSync(file, hostileDocument(kind, name));
    return [kind, file];
  });
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [...program, ...files], {
    encoding: 'utf8',
    timeout: milliseconds,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = stdout.split('\n').filter((line) => line.endsWith('}'));
  const outcomes = lines.map((line, at) => {
    const [kind, name] = documents[at] ?? ['page', ''];
    return { kind, name, ...v.parse(outcomeSchema, JSON.parse(line)) };
  });
  const reason = /^(?:\w*Error|FATAL ERROR):.*$/m.exec(stderr)?.[0] ?? 'failed';
  return { outcomes, ended: status === 0 ? 'done' : error === undefined ? reason : 'out of time' };
}

/** Whether reading a document costs more than it may. */
export function isTooDear({ milliseconds, peer, megabytes }: HostileOutcome): boolean {
  const isSlow = milliseconds > MOST_MILLISECONDS && milliseconds > MOST_PASSES * peer;
  return isSlow || megabytes > MOST_MEGABYTES || megabytes === 0;
}
