import { Command, CommanderError } from 'commander';
import { addConfirm } from './commands/confirm.ts';
import { addExtract } from './commands/extract.ts';
import { addFeeds } from './commands/feeds.ts';
import { addFigures } from './commands/figures.ts';
import { addHistory } from './commands/history.ts';
import { addRefold } from './commands/refold.ts';
import { addSeries } from './commands/series.ts';
import { addSubscribe } from './commands/subscribe.ts';
import { addSubscriptions } from './commands/subscriptions.ts';
import { addUnsubscribe } from './commands/unsubscribe.ts';
import { addWatch } from './commands/watch.ts';
import { addWhy } from './commands/why.ts';
import { UsageError } from './errors.ts';
import { openFolder } from './store-engine.ts';
import { lastWords } from './store-failure.ts';

/** What a process tells its caller: docs/scripts.md. */
const EXIT = { done: 0, failed: 1, wrongUse: 2 } as const;

const EXAMPLES = `
Examples:
  fogwatch watch --once               read the news once, print what changed, stop
  fogwatch figures                    who says what now
  fogwatch history --metric killed    who said what when, with links
  fogwatch extract article.txt --published 2024-11-14
                                      the figures in a text, a web page, or standard input (-)
  fogwatch subscribe email desk@example.org --metric killed --min-change 10%
                                      be told of changes; again: change what is told

Every command takes --json: one JSON object a line on standard output, words for people on standard error.
Exit codes: 0 done, 1 the run failed and a retry may mend it, 2 wrong use.`;

/** The `fogwatch` command with everything that it can be told; errors of use are thrown. */
export function fogwatchCommand(): Command {
  const program = new Command('fogwatch')
    .description(
      'Follows the numbers in a war story: who says how many, and alerts when a number really changes.',
    )
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(fogwatch --help tells what there is)')
    .exitOverride();
  for (const add of [addWatch, addFigures, addSeries, addHistory, addWhy]) add(program);
  for (const add of [addFeeds, addExtract, addRefold]) add(program);
  for (const add of [addSubscribe, addSubscriptions, addUnsubscribe, addConfirm]) add(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

/**
 * Runs the `fogwatch` command.
 * @param args without the node and script paths
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const program = fogwatchCommand();
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
    process.stderr.write(`fogwatch: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? EXIT.wrongUse : EXIT.failed;
  }
}

/**
 * Says why the process ends where an error reached nobody: the engine of the store throws so where a write fails.
 * @returns the exit code
 */
export function endWith(error: unknown): number {
  process.stderr.write(`fogwatch: ${lastWords(error, openFolder())}\n`);
  return EXIT.failed;
}
