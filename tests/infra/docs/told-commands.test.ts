import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { fogwatchCommand } from '../../../infra/local/main.ts';
import { readSettings } from '../../../infra/settings.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { STORIES } from '../../../shared/story/stories.ts';
import { prose, ROOT, read, sources, type ToldCommand, toldCommands } from './told-commands.ts';

const told = toldCommands();
const named = (tool: string): [string, ToldCommand][] =>
  told
    .filter(({ words }) => words[0] === tool && words.length > 1)
    .map((command) => [`${command.file}: ${command.words.join(' ')}`, command]);

/** Parses a command line as the command would, and does nothing. @throws CommanderError where it would be refused */
async function parse(words: readonly string[]): Promise<void> {
  const program = fogwatchCommand();
  program.configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  const still = (command: Command): void => {
    command
      .action(() => undefined)
      .exitOverride()
      .configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
    command.commands.forEach(still);
  };
  program.commands.forEach(still);
  await program.parseAsync([...words], { from: 'user' });
}

const PLACEHOLDER = /^(?:[A-Z]+|\$\{.*\})$/;

/** A text may name a command without what it is run on, or with a word that stands for it. */
function isMention(error: unknown, words: readonly string[]): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'commander.missingArgument' || code === 'commander.optionMissingArgument') return true;
  return code === 'commander.invalidArgument' && words.some((word) => PLACEHOLDER.test(word));
}

describe('every fogwatch command that a text tells is one', () => {
  it.each(named('fogwatch'))('%s', async (_, { words }) => {
    // Of an unknown command with --help, commander shows the help of the whole.
    const asked = words.slice(1).filter((word) => word !== '--help');
    await parse(asked).catch((error: unknown) => {
      if (!isMention(error, asked)) throw error;
    });
  });

  it('and one that is none would be found out', async () => {
    await expect(parse(['feedz'])).rejects.toThrow();
    await expect(parse(['feeds', '--nope'])).rejects.toThrow();
  });
});

describe('every script of npm that a text tells is in package.json', () => {
  it.each(named('npm'))('%s', async (_, { words }) => {
    const [, verb = '', script = ''] = words;
    if (verb === 'ci') return;
    expect(Object.keys(packageJson.scripts)).toContain(verb === 'run' ? script : verb);
    const rest = words.slice(words.indexOf('--') + 1);
    if (verb === 'start' && words.includes('--')) await parse(['watch', ...rest]);
  });
});

/** Of the CDK's own command line: https://docs.aws.amazon.com/cdk/v2/guide/cli.html */
const CDK_VERBS = ['bootstrap', 'deploy', 'destroy', 'diff', 'import', 'synth'];

describe('every cdk command that a text tells is one, with settings that there are', () => {
  it.each(named('cdk'))('%s', (_, { words }) => {
    expect(CDK_VERBS).toContain(words[1]);
    const given = words.filter((_word, at) => words[at - 1] === '-c').map((setting) => setting.split('='));
    expect(() =>
      readSettings(
        Object.fromEntries(given),
        STORIES.map(({ id }) => id),
      ),
    ).not.toThrow();
  });
});

/** Where the paths that a document names begin. */
const BASES = ['.', 'shared/figures', 'shared/figures/languages', 'shared/figures/languages/en'];

describe('every file of ours that a text or comment names is there', () => {
  it.each([
    ['the texts', prose()],
    ['the sources', sources().filter((file) => !file.startsWith('shared/story/archive/'))],
  ])('in %s', (_, files) => {
    expect(files.flatMap(missingPaths)).toEqual([]);
  });
});

/** The paths that a file names where there is nothing. */
function missingPaths(file: string): string[] {
  const text = read(file)
    .replace(/https?:\/\/\S+/g, '')
    .replace(/(?:from|import\() ?'[^']+'/g, '');
  const paths = text.match(/(?<![\w/.-])(?:[\w.-]+\/)+[\w.-]+\.(?:md|tsx?|mjs|json)(?![\w/*])/g) ?? [];
  return paths
    .filter((path) => ![...BASES, dirname(file)].some((base) => existsSync(join(ROOT, base, path))))
    .map((path) => `${file}: ${path}`);
}
