import type { Command } from 'commander';
import * as v from 'valibot';
import { PublicStory } from '../../../functions/history/api/answers.ts';
import { API_PATHS } from '../../../functions/history/routes.ts';
import { claimantText, moveText } from '../../../shared/alerts/headline.ts';
import { attributionOf, evidenceText } from '../../../shared/articles/evidence-kind.ts';
import { seriesTitle } from '../../../shared/history/texts.ts';
import { UsageError } from '../errors.ts';
import { windowWidth } from '../fitted-table.ts';
import { addPlaceOptions, type HistoryPlace, withHistory } from '../history-client.ts';
import { jsonLine, printable } from '../output.ts';
import { chosenStory } from '../story-option.ts';
import { wrapped } from '../wrapped.ts';

interface WhyOptions extends HistoryPlace {
  readonly json?: true;
}

/** What a change's id begins with: enough of it to be asked for. */
const ID = /^[0-9a-f]{8,64}$/;

export function addWhy(program: Command): void {
  const command = program
    .command('why')
    .argument('<change>', "a change's id, or its first eight characters or more, as `history` shows it")
    .description('the whole story of a change: figures, outlets, rules applied, what was suppressed and why');
  addPlaceOptions(command).option('--json', 'one JSON object').action(why);
}

async function why(id: string, options: WhyOptions): Promise<void> {
  const story = ID.test(id) ? await withHistory(options, (client) => storyOf(id, client)) : null;
  if (story === null) {
    throw new UsageError(`There is no change "${id}". \`fogwatch history\` shows their ids.`);
  }
  process.stdout.write(options.json ? jsonLine(story) : text(story, windowWidth()));
}

async function storyOf(
  id: string,
  client: Parameters<Parameters<typeof withHistory>[1]>[0],
): Promise<PublicStory> {
  const response = await client.get(API_PATHS.change.replace('{id}', id));
  return v.parse(PublicStory, await response.json());
}

function text({ change, alert, superseded, figures, suppressed }: PublicStory, width: number): string {
  const { period } = change;
  const claimed = `Claimed by ${claimantText(change.claimant)} on ${change.claimedOn}; seen ${change.seenAt}; alert: ${alert}`;
  const carriers = [...new Set(figures.map(({ article }) => attributionOf(article).label))];
  const blocks: [indent: number, line: string][] = [
    [0, `${seriesTitle(change, chosenStory(change.story))}: ${moveText(change)}`],
    [0, claimed],
    ...(period === null
      ? []
      : [[0, `Counts the days from ${period.from} to ${period.to}.`] satisfies [number, string]]),
    ...(superseded ? [[0, 'A later reading took it out of the ledger.'] satisfies [number, string]] : []),
    [0, `Carried by ${carriers.join(', ') || 'nobody any more'}:`],
    ...figures.flatMap(figureLines),
    ...(suppressed.length === 0
      ? []
      : [[0, 'Kept from becoming a change beside it:'] satisfies [number, string]]),
    ...suppressed.flatMap(figureLines),
  ];
  return `${blocks.map(([indent, line]) => wrapped(printable(line), width, indent)).join('\n')}\n`;
}

function figureLines(figure: PublicStory['figures'][number]): [number, string][] {
  const { number, rule, withdrawn, claimedOn, article, confidence, extractor, reading, sentence } = figure;
  const fate = [rule ?? 'no rule', ...(withdrawn ? [`no longer said: ${withdrawn}`] : [])].join('; ');
  return [
    [
      2,
      `${number} [${fate}] ${claimedOn ?? 'undated'}, ${attributionOf(article).label}, ${article.published}`,
    ],
    [4, evidenceText(sentence, article)],
    [4, article.url],
    [4, `read by extractor ${extractor}, confidence ${confidence}: ${reading.join(', ')}`],
  ];
}
