import type { Command } from 'commander';
import * as v from 'valibot';
import { UsageError } from '../errors.ts';
import { jsonLine } from '../output.ts';

export function addConfirm(program: Command): void {
  program
    .command('confirm')
    .argument('<link>', 'the link of the mail in which AWS asks for confirmation, in quotes')
    .description(
      'confirm a mail subscription of a deployed stack so that only somebody with the account can end it, and no mail scanner',
    )
    .option('--json', 'one JSON object')
    .action(confirm);
}

/** `https://sns.REGION.amazonaws.com/confirmation.html?TopicArn=…&Token=…&Endpoint=…` */
const Link = v.object({
  topic: v.pipe(v.string(), v.regex(/^arn:aws[\w-]*:sns:[a-z0-9-]+:\d{12}:[\w.-]+$/)),
  token: v.pipe(v.string(), v.regex(/^[\w-]{8,}$/)),
});

async function confirm(link: string, options: { readonly json?: true }): Promise<void> {
  const { topic, token } = partsOf(link);
  const { ConfirmSubscriptionCommand, SNSClient } = await import('@aws-sdk/client-sns');
  const client = new SNSClient({ region: topic.split(':')[3] ?? '' });
  const { SubscriptionArn } = await client.send(
    new ConfirmSubscriptionCommand({ TopicArn: topic, Token: token, AuthenticateOnUnsubscribe: 'true' }),
  );
  process.stdout.write(
    options.json
      ? jsonLine({ topic, subscription: SubscriptionArn, state: 'confirmed' })
      : 'Confirmed. The link under the mails no longer ends it: `fogwatch unsubscribe` does, with the account.\n',
  );
}

function partsOf(link: string): v.InferOutput<typeof Link> {
  const parameters = URL.canParse(link) ? new URL(link).searchParams : new URLSearchParams();
  const parsed = v.safeParse(Link, { topic: parameters.get('TopicArn'), token: parameters.get('Token') });
  if (parsed.success) return parsed.output;
  throw new UsageError(
    'This is no link of a confirmation mail: it begins with https://sns. and has a TopicArn and a Token in it. Put it in quotes.',
  );
}
