/** `npm run eval -- [DIR]`: how well figures are read, measured on an annotated set. */
import { Command, InvalidArgumentError } from 'commander';
import { kindTable } from './kinds.ts';
import { type Compared, compareReaders, readProposals, refusalLines } from './proposals.ts';
import { EvaluationSetError, readSet } from './read-set.ts';
import { errorLines, ratesByGroup, ratesTable } from './report.ts';
import { OWN_SET, runSet } from './run-set.ts';
import type { Score } from './score.ts';

interface Options {
  readonly errors: number;
  readonly json: boolean;
  readonly lang?: string;
  readonly confidence: number;
  readonly proposals?: string;
}

function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0)) throw new InvalidArgumentError('give a number of 0 or more.');
  return number;
}

const command = new Command('eval')
  .description('Measures the reading of figures on an annotated set.')
  .argument('[folder]', 'docs.jsonl with gold.jsonl, or *.jsonl with text and figures in a line', OWN_SET)
  .option('--errors <n>', 'print the first n errors', toNumber, 0)
  .option('--lang <tag>', 'only texts in this language')
  .option('--confidence <0..1>', 'leave out figures of a lower confidence', toNumber, 0)
  .option(
    '--proposals <file>',
    "score another reader's recorded proposals, {id, figures} a line, beside the rules",
  )
  .option('--json', 'one JSON object: groups and errors', false)
  .parse();

const { errors, json, lang, confidence, proposals } = command.opts<Options>();
try {
  const set = readSet(command.processedArgs[0]).filter((text) => lang === undefined || text.lang === lang);
  if (proposals === undefined) report(runSet(set, confidence));
  else reportBeside(compareReaders(set, readProposals(proposals), confidence));
} catch (error) {
  if (!(error instanceof EvaluationSetError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function report(score: Score): void {
  const rates = ratesByGroup(score);
  if (json) {
    console.log(JSON.stringify({ groups: rates, errors: score.errors }, null, 1));
  } else {
    console.log(ratesTable(rates));
    if (errors > 0) console.log(`\n${errorLines(score.errors, errors)}`);
  }
}

/** Each reader in a row; the errors are those of both together. */
function reportBeside(compared: Compared): void {
  const rates = Object.fromEntries(
    [...compared.scores].flatMap(([name, score]) => {
      const all = ratesByGroup(score).all;
      return all === undefined ? [] : [[name, all]];
    }),
  );
  const both = compared.scores.get('both')?.errors ?? [];
  const { refusals, kinds, unread } = compared;
  if (json) {
    console.log(JSON.stringify({ readers: rates, refusals, kinds, unread, errors: both }, null, 1));
    return;
  }
  console.log(`${ratesTable(rates)}\n\n${kindTable(kinds)}\n\n${refusalLines(compared)}`);
  if (errors > 0) console.log(`\n${errorLines(both, errors)}`);
}
