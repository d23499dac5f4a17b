import type { Command } from 'commander';
import { printRows } from '../asking.ts';
import { DATA_FOLDER, stackOption } from '../options.ts';
import { type PlaceOptions, placeOf } from '../subscribing/place-of.ts';

interface SubscriptionsOptions extends PlaceOptions {
  readonly json?: true;
  readonly csv?: true;
}

export function addSubscriptions(program: Command): void {
  program
    .command('subscriptions')
    .description('who gets what, confirmed or not, and since when')
    .addOption(stackOption())
    .option('--data <dir>', 'the data folder', DATA_FOLDER)
    .option('--json', 'one JSON object a line')
    .option('--csv', 'comma-separated values')
    .action(subscriptions);
}

async function subscriptions(options: SubscriptionsOptions): Promise<void> {
  const kept = await (await placeOf(options)).list();
  const rows = kept.map(({ protocol, address, gets, digest, format, state, since, stopped }) => ({
    protocol,
    address,
    gets: [gets, digest && `one mail ${digest}`, format && `as ${format}`].filter(Boolean).join('; '),
    state: stopped === undefined ? state : `stopped: ${stopped.why}`,
    since,
  }));
  printRows(options, {
    rows,
    json: kept.map(({ secret: _secret, ...subscription }) => subscription),
    columns: ['protocol', 'address', 'gets', 'state', 'since'],
    none: 'Nobody is subscribed. `fogwatch subscribe email ADDRESS` does it.',
  });
}
