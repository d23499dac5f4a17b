import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveSite, type Site } from '../browser/site.ts';
import { virtualEnvironment } from './emulator.ts';

/** Questions that Schemathesis makes up for each address, besides those at the edges of every schema. */
const EXAMPLES = 25;
/**
 * What it looks for. Left out is that a parameter must be refused when it is there and empty: a form sends it so,
 * and means that nothing was chosen.
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'unsupported_method',
  'positive_data_acceptance',
];

let site: Site;
beforeAll(async () => {
  site = await archiveSite();
});
afterAll(() => site?.close());

it('answers whatever Schemathesis makes up from the description as the description says', async () => {
  const python = virtualEnvironment(join(import.meta.dirname, 'fuzzing.txt'));
  const description = `${site.url}/v1/openapi.json`;
  const options = ['--max-examples', String(EXAMPLES), '--checks', CHECKS.join(','), '--seed', '14'];
  const { stdout } = await promisify(execFile)(
    python,
    ['-m', 'schemathesis.cli', 'run', description, '--no-color', ...options],
    {
      cwd: mkdtempSync(join(tmpdir(), 'fogwatch-fuzzing-')),
      maxBuffer: 1e8,
    },
  ).catch((error) => ({ stdout: `failed\n${error.stdout}${error.stderr}` }));
  expect(stdout).not.toMatch(/^failed/);
  expect(stdout).toMatch(/Tested: 13/);
  expect(stdout).toMatch(/No issues found/);
});
