import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleRunner, type HostileRun, runHostile } from '../bench/hostile.ts';
import { HOSTILE_DOCUMENTS } from '../bench/hostile-documents.ts';

/**
 * The hostile documents of `npm run bench -- --only hostile`, which holds each to a second of processor. Here they are
 * read one after the other by one process, and what is the same on a busy machine is held: how much was parsed, and the
 * memory. A process takes more before it looks for what it needs no more, so that the largest it was says little of one
 * of many; with a heap of so much, it ends where one document needs more.
 */
const HEAP_MEGABYTES = 150;
let run: HostileRun;
const folder = mkdtempSync(join(tmpdir(), 'fogwatch-hostile-'));
beforeAll(() => {
  const program = [`--max-old-space-size=${HEAP_MEGABYTES}`, bundleRunner(folder), 'counted'];
  run = runHostile(program, folder, HOSTILE_DOCUMENTS, 240_000);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Beyond the bounds, a document is told as unreadable, and nothing more is done with it. */
const TOLD = ['', 'PageUnreadable', 'FeedUnreadable'];
/** Characters of its main text, and of each field of a feed, that a document is read with at most. */
const LONGEST_TEXT = 400_000;

it('all of them are read, or told as unreadable, within the memory', () => {
  expect(run.ended).toBe('done');
  expect(run.outcomes.filter(({ problem }) => !TOLD.includes(problem))).toEqual([]);
  expect(run.outcomes).toHaveLength(HOSTILE_DOCUMENTS.length);
});

describe('is parsed once, and what is kept of it a few times at most', () => {
  it.each(HOSTILE_DOCUMENTS.map(([kind, name], at) => [kind, name, at] as const))(
    'a %s: %s',
    (kind, _, at) => {
      const { parsed = Number.NaN, bytes = 0 } = run.outcomes[at] ?? {};
      // Readability is given a page's main part, and starts over up to four times; a feed's texts are parsed as HTML once
      // more, and again where they were escaped twice.
      const most = kind === 'page' ? bytes + 8 * LONGEST_TEXT : 2 * bytes + 2 * LONGEST_TEXT;
      expect(parsed).toBeLessThanOrEqual(most);
    },
  );
});
