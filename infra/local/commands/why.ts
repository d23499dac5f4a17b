import type { Command } from 'commander';
import { changeStory } from '../../../functions/change-story.ts';
import { publicStory } from '../../../functions/history/public-change.ts';
import { moveText, seriesText } from '../../../shared/alerts/headline.ts';
import type { ChangeStory, FigureStory } from '../../../shared/history/why.ts';
import { STORIES } from '../../../shared/story/stories.ts';
import { withTable } from '../embedded-table.ts';
import { UsageError } from '../errors.ts';
import { DATA_FOLDER } from '../options.ts';
import { jsonLine, printable } from '../output.ts';
import { chosenStory } from '../story-option.ts';

interface WhyOptions {
  readonly data: string;
  readonly json?: true;
}

export function addWhy(program: Command): void {
  program
    .command('why')
    .argument('<change>', "a change's id, as `history` shows it")
    .description('the whole story of a change: figures, outlets, rules applied, what was suppressed and why')
    .option('--data <dir>', 'the data folder', DATA_FOLDER)
    .option('--json', 'one JSON object')
    .action(why);
}

async function why(id: string, options: WhyOptions): Promise<void> {
  const story = await withTable(options.data, (table) => changeStory(table, id, STORIES));
  if (story === null)
    throw new UsageError(`There is no change "${id}". \`fogwatch history\` shows their ids.`);
  process.stdout.write(options.json ? jsonLine(publicStory(story)) : text(story));
}

function text({ change, alert, outlets, figures, suppressed }: ChangeStory): string {
  const names = chosenStory(change.story);
  const lines = [
    `${seriesText(change, names)}: ${moveText(change)}`,
    `Claimed by ${change.claimant} on ${change.claimedOn}; seen ${change.seenAt}; alert: ${alert}`,
    change.superseded ? 'A later reading took it out of the ledger.' : '',
    `Carried by ${outlets.join(', ') || 'nobody any more'}:`,
    ...figures.flatMap(figureLines),
    suppressed.length === 0 ? '' : 'Kept from becoming a change beside it:',
    ...suppressed.flatMap(figureLines),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function figureLines(figure: FigureStory): string[] {
  const { number, rule, withdrawn, claimedOn, article, confidence, extractor, reading, sentence } = figure;
  const fate = [rule ?? 'no rule', ...(withdrawn ? [`no longer said: ${withdrawn}`] : [])].join('; ');
  return [
    `  ${number} [${fate}] ${claimedOn ?? 'undated'}, ${printable(article.outlet)}, ${article.published}`,
    `    "${printable(sentence)}"`,
    `    ${article.url}`,
    `    read by extractor ${extractor}, confidence ${confidence}: ${reading.join(', ')}`,
  ];
}
