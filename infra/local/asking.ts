import type { Command } from 'commander';
import { METRICS, UNSPECIFIED } from '../../shared/figures/figure.ts';
import type { HistoryFilter } from '../../shared/history/filter.ts';
import type { Story } from '../../shared/story/story.ts';
import { UsageError } from './errors.ts';
import { DATA_FOLDER, listOf, period, texts } from './options.ts';
import { csvText, jsonLine, type Row, tableText } from './output.ts';
import { addStoryOption } from './story-option.ts';

/** What the commands that ask have in common. */
export interface FilterOptions {
  readonly story: string;
  readonly data: string;
  readonly force?: string[];
  readonly metric?: string[];
  readonly theatre?: string[];
  readonly claimant?: string[];
  readonly kind?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly json?: true;
  readonly csv?: true;
}

export function addFilterOptions(command: Command): Command {
  addStoryOption(command)
    .option('--force <ids>', 'only these forces, separated by commas', texts)
    .option('--metric <metrics>', `only these: ${METRICS.join(', ')}`, listOf(METRICS))
    .option('--theatre <ids>', 'only these theatres', texts)
    .option('--claimant <names>', 'only these claimants', texts)
    .option('--since <day>', 'claimed from this day, month or year on', period)
    .option('--until <day>', 'claimed until this day, month or year, included', period)
    .option('--data <dir>', 'the data folder', DATA_FOLDER)
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated values');
  return command;
}

/** @throws UsageError where a force or theatre is none of the story's */
export function filterFrom(options: FilterOptions, story: Story): HistoryFilter {
  const { force, metric, theatre, claimant, kind, since, until } = options;
  const forces = story.forces.map(({ id }) => id);
  const isForce = (id: string): boolean => id.split('+').every((part) => forces.includes(part));
  check(
    '--force',
    force?.find((id) => !isForce(id)),
    forces,
  );
  const theatres = [...story.theatres.map(({ id }) => id), story.war.theatre, UNSPECIFIED];
  check(
    '--theatre',
    theatre?.find((id) => !theatres.includes(id)),
    [...new Set(theatres)],
  );
  return {
    ...(force ? { force } : {}),
    ...(metric ? { metric } : {}),
    ...(theatre ? { theatre } : {}),
    ...(claimant ? { claimant } : {}),
    ...(kind ? { kind } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

function check(option: string, wrong: string | undefined, known: readonly string[]): void {
  if (wrong !== undefined) throw new UsageError(`${option}: "${wrong}" is none of ${known.join(', ')}.`);
}

export interface Answer {
  readonly rows: readonly Row[];
  readonly json: readonly unknown[];
  /** Of the CSV; there also where there are no rows. */
  readonly columns: readonly string[];
  /** What people are told where there are no rows. */
  readonly none: string;
}

/** Prints an answer as JSON lines, CSV or a table. */
export function printRows({ json, csv }: Pick<FilterOptions, 'json' | 'csv'>, answer: Answer): void {
  if (json && csv) throw new UsageError('Give --json or --csv, not both.');
  if (json) process.stdout.write(answer.json.map(jsonLine).join(''));
  else if (csv) process.stdout.write(csvText(answer.rows, answer.columns));
  else process.stdout.write(tableText(answer.rows, answer.none));
}
