/** `npm run eval -- [DIR]`: how well figures are read, measured on an annotated set. */
import { Command, InvalidArgumentError } from 'commander';
import { EvaluationSetError, readSet } from './read-set.ts';
import { errorLines, ratesByGroup, ratesTable } from './report.ts';
import { OWN_SET, runSet } from './run-set.ts';

interface Options {
  readonly errors: number;
  readonly json: boolean;
  readonly lang?: string;
  readonly confidence: number;
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
  .option('--json', 'one JSON object: groups and errors', false)
  .parse();

const { errors, json, lang, confidence } = command.opts<Options>();
try {
  const set = readSet(command.processedArgs[0]).filter((text) => lang === undefined || text.lang === lang);
  const score = runSet(set, confidence);
  const rates = ratesByGroup(score);
  if (json) {
    console.log(JSON.stringify({ groups: rates, errors: score.errors }, null, 1));
  } else {
    console.log(ratesTable(rates));
    if (errors > 0) console.log(`\n${errorLines(score.errors, errors)}`);
  }
} catch (error) {
  if (!(error instanceof EvaluationSetError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
