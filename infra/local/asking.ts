import type { Command } from 'commander';
import { METRICS } from '../../shared/figures/figure.ts';
import type { Story } from '../../shared/story/story.ts';
import { UsageError } from './errors.ts';
import { addPlaceOptions, type HistoryPlace } from './history-client.ts';
import { listOf, period, texts } from './options.ts';
import { csvText, jsonLine, type Row, tableText } from './output.ts';
import { addStoryOption, type SeriesOptions, theatresOf } from './story-option.ts';

/** What the commands that ask have in common. */
export interface FilterOptions extends HistoryPlace, SeriesOptions {
  readonly since?: string;
  readonly until?: string;
  readonly words?: string;
  readonly wide?: true;
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
    .option('--words <text>', 'only where the sentence has these words');
  return addPlaceOptions(command)
    .option('--wide', 'every column, however wide the window')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated values, with every field');
}

/** The question of the API that the options come to. @throws UsageError where a force or theatre is none of the story's */
export function questionFrom(options: FilterOptions, story: Story): URLSearchParams {
  const { force, metric, theatre, claimant, kind, since, until, words } = options;
  const forces = story.forces.map(({ id }) => id);
  const isForce = (id: string): boolean => id.split('+').every((part) => forces.includes(part));
  check(
    '--force',
    force?.find((id) => !isForce(id)),
    forces,
  );
  const theatres = theatresOf(story);
  check(
    '--theatre',
    theatre?.find((id) => !theatres.includes(id)),
    theatres,
  );
  const question = new URLSearchParams({ story: story.id });
  for (const [name, values] of Object.entries({ force, metric, theatre, claimant, kind })) {
    if (values !== undefined) question.set(name, values.join(','));
  }
  for (const [name, value] of Object.entries({ since, until, q: words })) {
    if (value !== undefined) question.set(name, value);
  }
  return question;
}

/** Which form was asked for. @throws UsageError where two were */
export function formOf({ json, csv }: Pick<FilterOptions, 'json' | 'csv'>): 'json' | 'csv' | 'table' {
  if (json && csv) throw new UsageError('Give --json or --csv, not both.');
  return json ? 'json' : csv ? 'csv' : 'table';
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
  const form = formOf({ ...(json && { json }), ...(csv && { csv }) });
  if (form === 'json') process.stdout.write(answer.json.map(jsonLine).join(''));
  else if (form === 'csv') process.stdout.write(csvText(answer.rows, answer.columns));
  else process.stdout.write(tableText(answer.rows, answer.none));
}
