import type { Command } from 'commander';
import { publicChange } from '../../../functions/history/public-change.ts';
import { foldedFigures } from '../../../functions/read/settle.ts';
import { moveText, seriesText } from '../../../shared/alerts/headline.ts';
import { sharesText } from '../../../shared/articles/signature.ts';
import { fold } from '../../../shared/changes/fold.ts';
import { type ChangeStory, type FigureStory, whyChange } from '../../../shared/history/why.ts';
import { getChange } from '../../../shared/store/changes.ts';
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
  const story = await withTable(options.data, async (table): Promise<ChangeStory> => {
    const change = await getChange(table, id);
    if (change === null)
      throw new UsageError(`There is no change "${id}". \`fogwatch history\` shows their ids.`);
    const { story, force, metric, theatre, claimant } = change;
    const column = { series: { story, force, metric, theatre }, claimant };
    const { own, beside, named } = await foldedFigures(column, table, chosenStory(story));
    return whyChange(change, own, fold(own, { beside, named, sharesText }));
  });
  const { change, ...rest } = story;
  process.stdout.write(options.json ? jsonLine({ change: publicChange(change), ...rest }) : text(story));
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
