import { type Command, Option } from 'commander';
import { publicChange } from '../../../functions/history/public-change.ts';
import { KINDS } from '../../../shared/changes/change.ts';
import { askedChanges, historyRows } from '../../../shared/history/rows.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import { addFilterOptions, type FilterOptions, filterFrom, printRows } from '../asking.ts';
import { withTable } from '../embedded-table.ts';
import { listOf } from '../options.ts';
import { chosenStory } from '../story-option.ts';

export function addHistory(program: Command): void {
  addFilterOptions(program.command('history').description('who said what when, with links'))
    .addOption(new Option('--kind <kinds>', `only these: ${KINDS.join(', ')}`).argParser(listOf(KINDS)))
    .action(history);
}

async function history(options: FilterOptions): Promise<void> {
  const story = chosenStory(options.story);
  const filter = filterFrom(options, story);
  const changes = await withTable(options.data, (table) => changesOf(table, story.id));
  const asked = askedChanges(changes, filter);
  printRows(options, {
    rows: historyRows(asked).map(({ id, difference, alert, ...row }) => ({ ...row, difference, alert, id })),
    json: asked.map(publicChange),
    columns: [
      ...['claimedOn', 'force', 'metric', 'theatre', 'claimant', 'kind', 'from', 'to'],
      ...['sources', 'outlet', 'url', 'difference', 'alert', 'id'],
    ],
    none: 'No change yet. `fogwatch watch --once` reads the news; a filter may ask for too much.',
  });
}
