import type { Command } from 'commander';
import { isAskedFor } from '../../../shared/history/filter.ts';
import { figureRows } from '../../../shared/history/rows.ts';
import { positionsOf } from '../../../shared/store/ledgers.ts';
import { addFilterOptions, type FilterOptions, filterFrom, printRows } from '../asking.ts';
import { withTable } from '../embedded-table.ts';
import { chosenStory } from '../story-option.ts';

export function addFigures(program: Command): void {
  addFilterOptions(
    program.command('figures').description('who says what now: each series, each claimant'),
  ).action(figures);
}

async function figures(options: FilterOptions): Promise<void> {
  const story = chosenStory(options.story);
  const filter = filterFrom(options, story);
  const positions = await withTable(options.data, (table) => positionsOf(table, story.id));
  printRows(options, {
    rows: figureRows(positions, filter).map((row) => ({ ...row })),
    json: positions.filter((position) => isAskedFor(position, filter)),
    columns: ['force', 'metric', 'theatre', 'claimant', 'number', 'claimedOn', 'sources', 'outlet', 'url'],
    none: 'No figure yet. `fogwatch watch --once` reads the news; a filter may ask for too much.',
  });
}
