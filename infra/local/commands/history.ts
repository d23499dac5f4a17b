import { type Command, Option } from 'commander';
import * as v from 'valibot';
import { Changes, type PublicChange } from '../../../functions/history/api/answers.ts';
import { API_PATHS } from '../../../functions/history/routes.ts';
import { claimantText } from '../../../shared/alerts/headline.ts';
import { attributionOf } from '../../../shared/articles/evidence-kind.ts';
import { KINDS } from '../../../shared/changes/change.ts';
import { periodText } from '../../../shared/changes/period-text.ts';
import { quantityText } from '../../../shared/changes/quantity.ts';
import { changesCsv } from '../../../shared/history/csv.ts';
import { seriesTitle } from '../../../shared/history/texts.ts';
import type { Story } from '../../../shared/story/story.ts';
import { addFilterOptions, type FilterOptions, formOf, questionFrom } from '../asking.ts';
import { type Column, fittedTable, windowWidth } from '../fitted-table.ts';
import { partsOf, withHistory } from '../history-client.ts';
import { listOf } from '../options.ts';
import { jsonLine } from '../output.ts';
import { chosenStory } from '../story-option.ts';

export function addHistory(program: Command): void {
  addFilterOptions(
    program.command('history').description('who said what when, the newest last, with ids for `why`'),
  )
    .addOption(new Option('--kind <kinds>', `only these: ${KINDS.join(', ')}`).argParser(listOf(KINDS)))
    .action(history);
}

async function history(options: FilterOptions): Promise<void> {
  const form = formOf(options);
  const story = chosenStory(options.story);
  const question = questionFrom(options, story);
  question.set('order', 'oldest');
  const changes = await withHistory(options, async (client) => {
    const found: PublicChange[] = [];
    for await (const part of partsOf(client, API_PATHS.changes, question, true)) {
      found.push(...v.parse(Changes, part).changes);
    }
    return found;
  });
  if (form === 'json') process.stdout.write(changes.map(jsonLine).join(''));
  else if (form === 'csv') process.stdout.write(changesCsv(changes));
  else if (changes.length === 0) process.stdout.write(`${NONE}\n`);
  else {
    const width = options.wide ? Number.POSITIVE_INFINITY : windowWidth();
    process.stdout.write(fittedTable(changes, columnsFor(story), width));
  }
}

const columnsFor = (story: Story): Column<PublicChange>[] => [
  { name: 'claimed on', cell: ({ claimedOn }) => claimedOn },
  { name: 'what', cell: (change) => seriesTitle(change, story), least: 14 },
  { name: 'claimant', cell: ({ claimant }) => claimantText(claimant), least: 11 },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'number', cell: numbersText, least: 14 },
  { name: 'id', cell: ({ shortId }) => shortId },
  { name: 'outlet', cell: ({ article }) => attributionOf(article).label, least: 30, optional: true },
  { name: 'difference', cell: differenceText, optional: true },
  { name: 'alert', cell: ({ alert }) => alert, optional: true },
  { name: 'articles', cell: ({ sources }) => sources.length, optional: true },
  { name: 'link', cell: ({ article }) => article.url, optional: true },
];

function numbersText({ from, to, period, claimedOn }: PublicChange): string {
  if (period !== null && to !== null) return `${quantityText(to)} ${periodText(period, claimedOn)}`;
  if (from === null) return to === null ? '' : quantityText(to);
  return `${quantityText(from)} → ${to === null ? 'none' : quantityText(to)}`;
}

function differenceText({ difference }: PublicChange): string {
  if (difference === null) return '';
  const sign = difference.absolute > 0 ? '+' : '';
  return `${sign}${difference.absolute.toLocaleString('en-US')} (${sign}${difference.percent}%)`;
}

const NONE = 'No change yet. `fogwatch watch --once` reads the news; a filter may ask for too much.';
