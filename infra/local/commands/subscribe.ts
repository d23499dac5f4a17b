import { Argument, type Command, Option } from 'commander';
import { PROTOCOLS, type Protocol } from '../../../shared/alerts/protocol.ts';
import { DIGESTS, FORMATS } from '../../../shared/alerts/subscription.ts';
import { DATA_FOLDER, stackOption } from '../options.ts';
import { addChoiceOptions } from '../subscribing/choice-options.ts';
import type { SubscribeOptions } from '../subscribing/subscribe.ts';

export function addSubscribe(program: Command): void {
  addChoiceOptions(
    program
      .command('subscribe')
      .description(
        'tell an address of changes, all of the default series or only some; again: change what it gets',
      )
      .addArgument(new Argument('<protocol>', 'how').choices(PROTOCOLS))
      .argument('<address>', 'a mail address, a number (+4915550100), a web address, or an ARN')
      .addOption(
        new Option('--digest <period>', 'one mail for each period in place of one for each message').choices(
          DIGESTS,
        ),
      )
      .addOption(
        new Option('--format <format>', 'how a webhook wants it (json unless told)').choices(FORMATS),
      )
      .option('--role <arn>', 'for firehose: the role by which SNS may write to it')
      .option('--allow-private', 'let a webhook be on a loopback or private address')
      .option(
        '--dry-run',
        'only check, and show the filter and how much it would have brought; needs no account',
      )
      .addOption(stackOption())
      .option('--data <dir>', 'the data folder', DATA_FOLDER)
      .option('--json', 'one JSON object'),
  ).action(async (protocol: Protocol, address: string, options: SubscribeOptions) => {
    // Loaded only here: the other commands start sooner without the numbers of every country.
    const { subscribe } = await import('../subscribing/subscribe.ts');
    await subscribe(protocol, address, options);
  });
}
