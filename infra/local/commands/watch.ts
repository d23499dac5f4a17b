import { type Command, Option } from 'commander';
import type { Story } from '../../../shared/story/story.ts';
import { smtpSettings } from '../delivering/smtp-settings.ts';
import { UsageError } from '../errors.ts';
import { addresses, contactOption, DATA_FOLDER, moment, PORT, timeZone, wholeNumber } from '../options.ts';
import { addReaderOptions, type ReaderOptions } from '../second-reader.ts';
import { addStoryOption, chosenStory } from '../story-option.ts';
import { tellPeople, tellScripts } from '../telling.ts';

interface WatchCommandOptions extends ReaderOptions {
  readonly story: string;
  readonly once?: true;
  readonly archive: boolean;
  readonly feeds?: string[];
  readonly data: string;
  readonly now?: string;
  readonly allowPrivate?: true;
  readonly contact?: string;
  readonly json?: true;
  readonly pollMinutes: number;
  readonly port: number;
  readonly smtp?: string;
  readonly mailFrom?: string;
  readonly digestHour: number;
  readonly timeZone: string;
}

export function addWatch(program: Command): void {
  const command = program
    .command('watch')
    .description(
      'follow the story: read its feeds, keep what changed, print the alerts (this is what `npm start` does)',
    )
    .option('--once', 'one cycle, then stop')
    .option('--no-archive', 'start from an empty ledger, without the bundled archive')
    .option('--feeds <urls>', "feeds to read in place of the story's own, separated by commas", addresses)
    .option('--data <dir>', 'the data folder', DATA_FOLDER)
    .option('--now <time>', 'the time that the run believes it is (with --once)', moment)
    .option('--allow-private', 'fetch loopback and private addresses too')
    .addOption(contactOption())
    .addOption(
      new Option('--smtp <url>', 'mail server for mail subscriptions: smtp://user:password@host:587').env(
        'FOGWATCH_SMTP',
      ),
    )
    .addOption(new Option('--mail-from <address>', 'who the mails come from').env('FOGWATCH_MAIL_FROM'))
    .option('--digest-hour <n>', 'hour at which digests are made', wholeNumber(0, 23), 8)
    .option('--time-zone <name>', 'of that hour', timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone)
    .option('--poll-minutes <n>', 'minutes between two polls', wholeNumber(1, 1440), 5)
    .option(
      '--port <n>',
      'where the page and its API are served, on this machine alone; the next free one where it is taken',
      wholeNumber(0, 65_535),
      PORT,
    )
    .option('--json', 'one JSON object a line: feed, alert, serving, done')
    .action(start);
  addReaderOptions(command);
  addStoryOption(command);
}

async function start(options: WatchCommandOptions): Promise<void> {
  const { once = false, archive, data, now, allowPrivate = false, contact, pollMinutes, port } = options;
  if (now !== undefined && !once) throw new UsageError('--now stops the clock: give --once with it.');
  const smtp = options.smtp === undefined ? null : smtpSettings(options.smtp, options.mailFrom);
  const story = withFeeds(chosenStory(options.story), options.feeds);
  // Loaded only here: the other commands start sooner without the readers of pages.
  const { watch } = await import('../watcher.ts');
  const telling = options.json ? tellScripts() : tellPeople();
  const stopping = new AbortController();
  const stop = (): void => {
    // A second one means it: nothing is lost by an end at any moment.
    if (stopping.signal.aborted) process.exit(130);
    telling.note('Stopping after the article at hand.');
    stopping.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    await watch(
      {
        story,
        data,
        once,
        archive,
        allowPrivate,
        contact,
        pollMinutes,
        reader: options,
        port,
        smtp,
        digests: { hour: options.digestHour, timeZone: options.timeZone },
        ...(now === undefined ? {} : { now }),
      },
      telling,
      stopping.signal,
    );
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function withFeeds(story: Story, urls: readonly string[] | undefined): Story {
  if (urls === undefined) return story;
  return {
    ...story,
    // Whoever names a feed wants it read, whatever its items are called.
    feeds: urls.map((url) => ({
      url,
      outlet: new URL(url).hostname.replace(/^www\./, ''),
      language: 'en',
      relevance: 'all',
    })),
  };
}
