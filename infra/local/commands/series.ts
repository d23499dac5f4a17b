import type { Command } from 'commander';
import * as v from 'valibot';
import { SeriesList } from '../../../functions/history/api/answers.ts';
import { API_PATHS } from '../../../functions/history/routes.ts';
import { METRICS } from '../../../shared/figures/figure.ts';
import { seriesCsv } from '../../../shared/history/csv.ts';
import { type FilterOptions, formOf, questionFrom } from '../asking.ts';
import { type Column, fittedTable, windowWidth } from '../fitted-table.ts';
import { addPlaceOptions, withHistory } from '../history-client.ts';
import { listOf, texts } from '../options.ts';
import { jsonLine } from '../output.ts';
import { addStoryOption, chosenStory } from '../story-option.ts';

type SeriesLine = v.InferOutput<typeof SeriesList>['series'][number];

export function addSeries(program: Command): void {
  const command = addStoryOption(
    program
      .command('series')
      .description('what is counted: each force, metric and theatre, and who speaks of it'),
  )
    .option('--force <ids>', 'only these forces, separated by commas', texts)
    .option('--metric <metrics>', `only these: ${METRICS.join(', ')}`, listOf(METRICS))
    .option('--theatre <ids>', 'only these theatres', texts)
    .option('--claimant <names>', 'only those that these claimants speak of', texts);
  addPlaceOptions(command)
    .option('--wide', 'every column, however wide the window')
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated values')
    .action(series);
}

async function series(options: FilterOptions): Promise<void> {
  const form = formOf(options);
  const question = questionFrom(options, chosenStory(options.story));
  const { series: found } = await withHistory(options, async (client) =>
    v.parse(SeriesList, await (await client.get(`${API_PATHS.series}?${question}`)).json()),
  );
  if (form === 'json') process.stdout.write(found.map(jsonLine).join(''));
  else if (form === 'csv') process.stdout.write(seriesCsv(found));
  else if (found.length === 0) process.stdout.write('Nobody has said a number yet.\n');
  else
    process.stdout.write(
      fittedTable(found, COLUMNS, options.wide ? Number.POSITIVE_INFINITY : windowWidth()),
    );
}

const COLUMNS: Column<SeriesLine>[] = [
  { name: 'series', cell: ({ title }) => title, least: 20 },
  { name: 'last claim', cell: ({ lastClaimedOn }) => lastClaimedOn ?? '' },
  { name: 'claimants', cell: ({ claimants }) => claimants.join(', '), least: 20 },
  { name: 'id', cell: ({ id }) => id, optional: true },
];
