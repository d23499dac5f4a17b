import type { Command } from 'commander';
import { publicChange } from '../../../functions/history/public-change.ts';
import { refold } from '../../../functions/read/refold.ts';
import { historyRows } from '../../../shared/history/rows.ts';
import { printRows } from '../asking.ts';
import { openTable } from '../embedded-table.ts';
import { DATA_FOLDER } from '../options.ts';
import { addStoryOption, chosenStory } from '../story-option.ts';

interface RefoldOptions {
  readonly story: string;
  readonly data: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addRefold(program: Command): void {
  addStoryOption(
    program
      .command('refold')
      .description(
        'rebuild the ledger from the stored figures under the present rules, show the difference, alert nothing',
      )
      .option('--dry-run', 'only show the difference')
      .option('--data <dir>', 'the data folder', DATA_FOLDER)
      .option('--json', 'one JSON object a line'),
  ).action(rebuild);
}

async function rebuild(options: RefoldOptions): Promise<void> {
  const story = chosenStory(options.story);
  const embedded = await openTable(options.data);
  try {
    const write = options.dryRun !== true;
    const now = new Date().toISOString();
    const { appeared, disappeared } = await refold({ table: embedded.table, story, now, write });
    const told = [
      ...disappeared.map((change) => ({ difference: 'gone', change })),
      ...appeared.map((change) => ({ difference: 'new', change })),
    ];
    printRows(options, {
      rows: told.map(({ difference, change }) => {
        const [row] = historyRows(
          [{ ...change, superseded: undefined }].map(({ superseded: _, ...rest }) => rest),
        );
        return { '': difference, ...(row ? { ...row } : {}) };
      }),
      json: told.map(({ difference, change }) => ({ difference, change: publicChange(change) })),
      columns: [],
      none: 'The ledger is what the figures come to under the present rules.',
    });
  } finally {
    await embedded.close();
  }
}
