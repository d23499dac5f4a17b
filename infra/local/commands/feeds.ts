import type { Command } from 'commander';
import pLimit from 'p-limit';
import { newFeedState } from '../../../shared/feeds/feed-state.ts';
import { getWatch } from '../../../shared/store/feed-states.ts';
import type { Table } from '../../../shared/store/items.ts';
import type { Feed, Story } from '../../../shared/story/story.ts';
import { type Answer, printRows } from '../asking.ts';
import { withTable } from '../embedded-table.ts';
import { contactOption, DATA_FOLDER, stackOption } from '../options.ts';
import { addStoryOption, chosenStory } from '../story-option.ts';

interface FeedsOptions {
  readonly story: string;
  readonly data: string;
  readonly stack?: string;
  readonly check?: true;
  readonly read?: string;
  readonly lang: string;
  readonly allowPrivate?: true;
  readonly contact?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** Feeds tried at once. */
const AT_ONCE = 10;

export function addFeeds(program: Command): void {
  addStoryOption(
    program
      .command('feeds')
      .description('each feed: last success, failures, next due')
      .option(
        '--check',
        'try each now: reachable, parsed, how many items, how many on the story; stores nothing',
      )
      .option(
        '--read <source>',
        'the items of a feed as they are read: a web address, of a home page too, or a file; stores nothing',
      )
      .option('--lang <tag>', "with --read: the feed's language", 'en')
      .option('--allow-private', 'with --check or --read: fetch loopback and private addresses too')
      .addOption(contactOption())
      .option('--data <dir>', 'the data folder', DATA_FOLDER)
      .addOption(stackOption())
      .option('--json', 'one JSON object a line')
      .option('--csv', 'comma-separated values'),
  ).action(feeds);
}

async function feeds(options: FeedsOptions): Promise<void> {
  const story = chosenStory(options.story);
  printRows(options, await answerTo(story, options));
}

async function answerTo(story: Story, options: FeedsOptions): Promise<Answer> {
  const { read, lang, allowPrivate = false, contact } = options;
  if (read === undefined) return options.check ? check(story, options) : known(story, options);
  const { readFeedOf } = await import('./feeds-read.ts');
  return readFeedOf(read, story, { language: lang, allowPrivate, contact }, (line) =>
    process.stderr.write(`${line}\n`),
  );
}

async function known(story: Story, { data, stack }: FeedsOptions): Promise<Answer> {
  const ask = (table: Table) => getWatch(table, story.id);
  const watch = stack === undefined ? await withTable(data, ask) : await askStack(stack, ask);
  const own = new Set(story.feeds.map(({ url }) => url));
  // Those that a run was given with --feeds stand behind the story's own.
  const given = [...watch.feeds.values()].filter(({ url }) => !own.has(url));
  const feeds = [...story.feeds, ...given.map(({ url, outlet }) => ({ url, outlet, language: null }))];
  const rows = feeds.map((feed) => {
    const state = watch.feeds.get(feed.url);
    return {
      outlet: feed.outlet,
      lastSuccess: state?.lastSuccess ?? 'never',
      failures: state?.failures ?? 0,
      nextDue: state?.nextDue ?? 'now',
      itemsSeen: state?.itemsSeen ?? 0,
      url: feed.url,
      error: state?.lastError ?? null,
    };
  });
  const json = feeds.map((feed) => ({
    ...(watch.feeds.get(feed.url) ?? { ...newFeedState(feed, ''), nextDue: null, watchedSince: null }),
    language: feed.language,
  }));
  const columns = ['outlet', 'lastSuccess', 'failures', 'nextDue', 'itemsSeen', 'url', 'error'];
  return { rows, json, columns, none: 'The story has no feeds.' };
}

/** Loaded only here: the other commands need no client of AWS. */
async function askStack<T>(stack: string, ask: (table: Table) => Promise<T>): Promise<T> {
  const { withStackTable } = await import('../deployed-stack.ts');
  return withStackTable(stack, ask);
}

async function check(story: Story, { allowPrivate, contact }: FeedsOptions): Promise<Answer> {
  const { tryFeed } = await import('../../../functions/fetch/fetch-feed.ts');
  const now = new Date().toISOString();
  const atOnce = pLimit(AT_ONCE);
  const one = async (feed: Feed) => {
    const { outcome, items, relevant, error } = await tryFeed(feed, story, now, {
      allowPrivate: allowPrivate ?? false,
      contact,
    });
    return { outlet: feed.outlet, outcome, items, onStory: relevant, url: feed.url, error };
  };
  const rows = await Promise.all(story.feeds.map((feed) => atOnce(() => one(feed))));
  const columns = ['outlet', 'outcome', 'items', 'onStory', 'url', 'error'];
  return { rows, json: rows, columns, none: 'The story has no feeds.' };
}
