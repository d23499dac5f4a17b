import { Argument, type Command } from 'commander';
import { PROTOCOLS, type Protocol } from '../../../shared/alerts/protocol.ts';
import { subscriptionId } from '../../../shared/alerts/subscription.ts';
import { UsageError } from '../errors.ts';
import { DATA_FOLDER, stackOption } from '../options.ts';
import { jsonLine } from '../output.ts';
import { type PlaceOptions, placeOf } from '../subscribing/place-of.ts';

interface UnsubscribeOptions extends PlaceOptions {
  readonly json?: true;
}

export function addUnsubscribe(program: Command): void {
  program
    .command('unsubscribe')
    .description('tell an address nothing any more')
    .addArgument(new Argument('<protocol>', 'as `fogwatch subscriptions` shows it').choices(PROTOCOLS))
    .argument('<address>', 'the same')
    .addOption(stackOption())
    .option('--data <dir>', 'the data folder', DATA_FOLDER)
    .option('--json', 'one JSON object')
    .action(unsubscribe);
}

async function unsubscribe(protocol: Protocol, address: string, options: UnsubscribeOptions): Promise<void> {
  const place = await placeOf(options);
  const id = subscriptionId(protocol, address);
  const done = await place.unsubscribe({ id, protocol, address });
  if (done === null) {
    throw new UsageError(
      `No ${protocol} "${address}" is subscribed. \`fogwatch subscriptions\` shows who is.`,
    );
  }
  const { state, notes } = done;
  const words = [state === 'stopped' ? `Unsubscribed ${protocol} ${address}.` : '', ...notes];
  process.stdout.write(
    options.json
      ? jsonLine({ id, protocol, address, state, notes })
      : words
          .filter((line) => line !== '')
          .map((line) => `${line}\n`)
          .join(''),
  );
}
