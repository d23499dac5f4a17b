import { type Command, InvalidArgumentError, Option } from 'commander';
import type { SecondReader } from '../../functions/read-twice/second-reader.ts';
import { UNHEARD, type UnheardReason } from '../../functions/read-twice/unheard.ts';
import type { Figure, Text } from '../../shared/figures/figure.ts';
import { readFigures } from '../../shared/figures/read-figures.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Story } from '../../shared/story/story.ts';
import { UsageError } from './errors.ts';

/** Who reads, as a command is told. */
export interface ReaderOptions {
  readonly reader: 'rules' | 'bedrock';
  readonly model?: string;
  readonly endpoint?: string;
  readonly readerBudget: number;
}

/** Dollars a day, where none are named. */
const DOLLARS_A_DAY = 1;

/** Adds the options that tell who reads. */
export function addReaderOptions(command: Command): void {
  command
    .addOption(
      new Option('--reader <who>', 'bedrock: let a model on Amazon Bedrock read a second time')
        .choices(['rules', 'bedrock'])
        .default('rules'),
    )
    .option('--model <id>', 'the model or inference profile, with --reader bedrock')
    .option('--reader-budget <dollars>', 'US dollars that the model may cost a day', dollars, DOLLARS_A_DAY)
    .addOption(new Option('--endpoint <url>', "in place of Bedrock's own address").hideHelp());
}

function dollars(text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('Give US dollars above 0.');
  return value;
}

/**
 * The second reader that the options ask for, or null. Its client is loaded only here.
 * @param table where answers and spending are kept; null for a command that keeps nothing
 * @throws UsageError
 */
export async function secondReaderFrom(
  { reader, model, endpoint, readerBudget }: ReaderOptions,
  table: Table | null,
): Promise<SecondReader | null> {
  if (reader === 'rules') {
    if (model !== undefined)
      throw new UsageError('--model is for the second reader: give --reader bedrock with it.');
    return null;
  }
  if (model === undefined)
    throw new UsageError('--reader bedrock wants a --model, such as --model amazon.nova-lite-v1:0.');
  const { converse } = await import('../../functions/read-twice/converse.ts');
  const { secondReader } = await import('../../functions/read-twice/second-reader.ts');
  return secondReader({ ask: converse({ model, endpoint }), model, table, dollarsADay: readerBudget });
}

/** How a command reads a text. @param now ISO 8601 UTC */
export type Reading = (text: Text, story: Story, now: string) => Promise<readonly Figure[]>;

/** @param onUnheard told in one line for a person, where the rules' reading stands alone */
export function readingBy(second: SecondReader | null, onUnheard: (line: string) => void): Reading {
  if (second === null) return async (text, story) => readFigures(text, story);
  return async (text, story, now) => {
    const { readTwice } = await import('../../functions/read-twice/read-twice.ts');
    const { figures, unheard } = await readTwice(text, story, second, now);
    if (unheard !== null) onUnheard(unheardLine(unheard));
    return figures;
  };
}

const unheardLine = (reason: UnheardReason): string =>
  `The second reader was not heard, and the rules' reading stands: ${UNHEARD[reason]}.`;
