import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { FogwatchStack } from '../../infra/stack.ts';
import { virtualEnvironment } from '../deploy/emulator.ts';
import { unbundledApp } from './unbundled.ts';

const settings = readSettings({ alertEmails: 'desk@example.org', alertPhones: '+4915550100' }, ['kursk']);
const template = JSON.stringify(
  Template.fromStack(new FogwatchStack(unbundledApp(), 'Fogwatch', { settings })).toJSON(),
  null,
  2,
);

/** Rules of cfn-lint that are left out, and why. */
const LEFT_OUT = [
  // The CDK names a role as a dependency although a function refers to it: harmless, and not ours to write.
  'W3005',
];

/** What its command does: the command itself does not survive the move of its environment. */
const CFN_LINT = 'from cfnlint.runner import main; main()';

/** CI has Python, or is not set up; at home it may be missing. */
const canLint = process.env.CI === 'true' || spawnSync('python3', ['-m', 'venv', '--help']).status === 0;

describe('the template', () => {
  it('is the one that was looked at last (npx vitest run --project unit tests/infra/template.test.ts --update)', async () => {
    // What code there is in it changes with every line of a function.
    const stable = template.replaceAll(/"[0-9a-f]{64}\.zip"/g, '"CODE.zip"');
    await expect(`${stable}\n`).toMatchFileSnapshot('fogwatch.template');
  });

  it.skipIf(!canLint)('is clean to cfn-lint, which installs itself', () => {
    const python = virtualEnvironment(join(import.meta.dirname, 'cfn-lint.txt'));
    const folder = mkdtempSync(join(tmpdir(), 'fogwatch-template-'));
    try {
      const file = join(folder, 'template.json');
      writeFileSync(file, template);
      const left = LEFT_OUT.flatMap((rule) => ['--ignore-checks', rule]);
      const { stdout, stderr } = spawnSync(python, ['-c', CFN_LINT, '--template', file, ...left], {
        encoding: 'utf8',
      });
      expect(stdout + stderr).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
