/** `npm run replay`: a year of invented news through the reading, the ledger and the alerts, against what was true. */
import { Command, InvalidArgumentError } from 'commander';
import { changesOf } from '../../shared/store/changes.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { openTestTable } from '../fixtures/test-table.ts';
import { alertLine, compareAlerts, comparisonTable } from './compare.ts';
import { play } from './play.ts';
import { newsYear } from './year.ts';

interface Options {
  readonly articles: number;
  readonly seed: number;
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('give a whole number from 1 up.');
  return count;
}

const { articles, seed } = new Command('replay')
  .option('--articles <number>', 'in the year', toCount, 2000)
  .option('--seed <number>', 'another year for another one', toCount, 1)
  .parse()
  .opts<Options>();

const { arrivals, expected, overlooked } = newsYear({ seed, articles });
const store = await openTestTable();
try {
  const start = performance.now();
  const alerts = await play(arrivals, store.table);
  const seconds = (performance.now() - start) / 1000;
  const comparison = compareAlerts(expected, alerts);
  const counted = (role: string): string =>
    `${arrivals.filter((arrival) => !arrival.edited && arrival.role === role).length} ${role}`;
  const roles = [...new Set(arrivals.map(({ role }) => role))].map(counted).join(', ');
  const late = arrivals.filter((arrival) => !arrival.edited && arrival.late).length;
  const edits = arrivals.filter(({ edited }) => edited).length;
  console.log(
    `${arrivals.length - edits} articles (${roles}), ${late} late, ${edits} edited; ${seconds.toFixed(0)} s`,
  );
  console.log(comparisonTable(comparison));
  const ledger = await changesOf(store.table, KURSK.id);
  const kept = overlooked.filter(({ claimant, metric, said }) =>
    ledger.some(
      (change) =>
        change.claimant === claimant && change.metric === metric && change.to?.value === said.people,
    ),
  );
  console.log(
    `Came in when the claimant had gone on: ${overlooked.length}, in the history without an alert: ${kept.length}`,
  );
  for (const { kind, claimant, metric, to, at } of comparison.missed) {
    const silent = ledger
      .filter((change) => change.claimant === claimant && change.metric === metric && change.to?.value === to)
      .map(
        (change) =>
          `${change.kind} ${change.alert.state === 'silent' ? change.alert.why : change.alert.state}`,
      );
    console.log(
      `missed: ${kind} ${claimant} ${metric} ${to}, ${new Date(at).toISOString()}; ledger: ${silent.join(', ') || 'nothing'}`,
    );
  }
  for (const { change, on } of comparison.repeated)
    console.log(`repeated on ${on.role} ${on.article.url}: ${alertLine(change)}`);
  for (const { change, on } of comparison.false)
    console.log(`false on ${on.role}${on.edited ? ', edited' : ''} ${on.article.url}: ${alertLine(change)}`);
  process.exitCode =
    comparison.missed.length + comparison.repeated.length + comparison.false.length > 0 ? 1 : 0;
} finally {
  await store.close();
}
