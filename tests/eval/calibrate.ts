/** `npm run calibrate -- DIR…`: how often readings are right by how sure they are, and the weights that make it so. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { EvaluationSetError, readSet } from './read-set.ts';
import { crossValidated, fitted, weightsFile } from './refit.ts';
import {
  type AnnotatedText,
  type Reading,
  readingsOf,
  reliability,
  reliabilityTable,
} from './reliability.ts';

const WEIGHTS_FILE = new URL('../../shared/figures/weights.ts', import.meta.url);

const command = new Command('calibrate')
  .description('Measures how sure readings are against how often they are right, and fits the weights anew.')
  .argument('<folders...>', 'annotated sets that the reader was not made with: docs.jsonl with gold.jsonl')
  .option('--write', 'put the fitted weights into shared/figures/weights.ts')
  .parse();

try {
  const set: AnnotatedText[] = command.args.flatMap((folder) => readSet(folder));
  const readings: Reading[] = readingsOf(set);
  console.log(`${set.length} texts, ${readings.length} figures that were judged.\n\nAs they are:`);
  console.log(reliabilityTable(reliability(readings)));
  console.log('\nFitted, each text judged by weights that were fitted on the others:');
  console.log(reliabilityTable(reliability(crossValidated(readings))));
  if (command.opts<{ write?: true }>().write) {
    const on = new Date().toISOString().slice(0, 10);
    writeFileSync(
      WEIGHTS_FILE,
      weightsFile(fitted(readings), { on, texts: set.length, readings: readings.length }),
    );
    console.log('\nWritten to shared/figures/weights.ts; `npm run fix` lays it out.');
  }
} catch (error) {
  if (!(error instanceof EvaluationSetError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
