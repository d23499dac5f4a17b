/**
 * Reads one worst case at growing sizes and prints a JSON line for each; in a process of its own, so that a rule
 * that hangs can be stopped. Arguments: name, then sizes in bytes.
 */
import { readFigures } from '../../shared/figures/read-figures.ts';
import { storyById } from '../../shared/story/stories.ts';
import { worstCase } from './worst-cases.ts';

/** The quickest of so many readings counts, as long as they take less than the budget together. */
const READINGS = 3;
const BUDGET_MILLISECONDS = 1_500;

const [name = '', ...sizes] = process.argv.slice(2);
const story = storyById('kursk');

function read(text: string): number {
  const start = performance.now();
  readFigures({ title: '', text, published: '2025-04-30T12:00:00Z', language: 'en' }, story);
  return performance.now() - start;
}

function quickest(text: string): number {
  let [best, spent] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < READINGS && spent < BUDGET_MILLISECONDS; i++) {
    const milliseconds = read(text);
    best = Math.min(best, milliseconds);
    spent += milliseconds;
  }
  return best;
}

// The first readings are the compiler's.
for (let i = 0; i < 3; i++) read(worstCase(name, 50_000));

for (const size of sizes.map(Number)) {
  const text = worstCase(name, size);
  console.log(JSON.stringify({ bytes: Buffer.byteLength(text), milliseconds: quickest(text) }));
}
