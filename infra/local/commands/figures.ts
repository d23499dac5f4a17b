import type { Command } from 'commander';
import * as v from 'valibot';
import { Figures, type PublicPosition } from '../../../functions/history/api/answers.ts';
import { API_PATHS } from '../../../functions/history/routes.ts';
import { claimantText } from '../../../shared/alerts/headline.ts';
import { attributionOf } from '../../../shared/articles/evidence-kind.ts';
import { isDefaultSeries } from '../../../shared/changes/ledger-series.ts';
import { quantityText } from '../../../shared/changes/quantity.ts';
import { positionsCsv } from '../../../shared/history/csv.ts';
import { seriesTitle } from '../../../shared/history/texts.ts';
import { addFilterOptions, type FilterOptions, formOf, questionFrom } from '../asking.ts';
import { type Column, fittedTable, windowWidth } from '../fitted-table.ts';
import { withHistory } from '../history-client.ts';
import { jsonLine } from '../output.ts';
import { chosenStory } from '../story-option.ts';

interface FiguresOptions extends FilterOptions {
  readonly warTotals?: true;
}

export function addFigures(program: Command): void {
  addFilterOptions(program.command('figures').description('who says what now: each series, each claimant'))
    .option(
      '--war-totals',
      'the series too that subscribers hear of only if they ask, such as totals of the whole war',
    )
    .action(figures);
}

async function figures(options: FiguresOptions): Promise<void> {
  const form = formOf(options);
  const story = chosenStory(options.story);
  const question = questionFrom(options, story);
  const answer = await withHistory(options, async (client) =>
    v.parse(Figures, await (await client.get(`${API_PATHS.figures}?${question}`)).json()),
  );
  // Whoever names a force or a theatre has asked for it.
  const every = options.warTotals ?? (options.force !== undefined || options.theatre !== undefined);
  const shown = answer.figures.filter((position) => every || isDefaultSeries(story, position));
  if (form === 'json') process.stdout.write(shown.map(jsonLine).join(''));
  else if (form === 'csv') process.stdout.write(positionsCsv(shown));
  else if (shown.length === 0) process.stdout.write(`${NONE}\n`);
  else {
    let before = '';
    const newTitle = (position: PublicPosition): string => {
      const title = seriesTitle(position, story);
      const said = title === before ? '' : title;
      before = title;
      return said;
    };
    const columns: Column<PublicPosition>[] = [
      // Said once for those who speak of the same.
      { name: 'what', cell: (position) => newTitle(position), least: 22 },
      { name: 'claimant', cell: ({ claimant }) => claimantText(claimant), least: 12 },
      { name: 'says', cell: ({ quantity }) => quantityText(quantity), least: 12 },
      { name: 'on', cell: ({ claimedOn }) => claimedOn },
      { name: 'outlet', cell: ({ article }) => attributionOf(article).label, least: 30, optional: true },
      { name: 'articles', cell: ({ sources }) => sources, optional: true },
      { name: 'link', cell: ({ article }) => article.url, optional: true },
    ];
    process.stdout.write(
      fittedTable(shown, columns, options.wide ? Number.POSITIVE_INFINITY : windowWidth()),
    );
  }
  const hidden = answer.figures.length - shown.length;
  if (hidden > 0)
    process.stderr.write(`${hidden} of other series are left out; --war-totals shows them too.\n`);
}

const NONE = 'No figure yet. `fogwatch watch --once` reads the news; a filter may ask for too much.';
