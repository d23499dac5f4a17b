import type { FeedMessage } from '../feed-message.ts';

/** A feed that is due. */
export interface DueFeed {
  readonly story: string;
  /** Address in the story. */
  readonly url: string;
  /** Address that is asked: where the feed has moved to, or its own. */
  readonly address: string;
  /** ISO 8601 UTC. */
  readonly nextDue: string;
  readonly isBaseline: boolean;
}

/** Feeds a message: few enough that each gets its whole deadline within one call of `fetch`. */
const FEEDS_A_MESSAGE = 3;

/**
 * Feeds that are due as messages, those of one host together: whoever has waited longest comes first, whatever story
 * it is of.
 * @param polledAt ISO 8601 UTC
 */
export function byHost(due: readonly DueFeed[], polledAt: string): FeedMessage[] {
  const hosts = new Map<string, DueFeed[]>();
  for (const feed of [...due].sort((one, other) => compare(one.nextDue, other.nextDue))) {
    const { host } = new URL(feed.address);
    const known = hosts.get(host);
    if (known === undefined) hosts.set(host, [feed]);
    else known.push(feed);
  }
  const messages = [...hosts].flatMap(([host, feeds]) => chunks(feeds).map((chunk) => ({ host, chunk })));
  return messages
    .sort((one, other) => compare(one.chunk[0]?.nextDue, other.chunk[0]?.nextDue))
    .map(({ host, chunk }) => ({
      host,
      polledAt,
      feeds: chunk.map(({ story, url, isBaseline }) => ({ story, url, isBaseline })),
    }));
}

function chunks(feeds: readonly DueFeed[]): DueFeed[][] {
  const cut: DueFeed[][] = [];
  for (let start = 0; start < feeds.length; start += FEEDS_A_MESSAGE)
    cut.push(feeds.slice(start, start + FEEDS_A_MESSAGE));
  return cut;
}

/** ISO 8601 UTC, so that the order of texts is that of times. */
function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
