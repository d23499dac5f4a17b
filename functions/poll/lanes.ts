import { hashOf } from '../../shared/store/keys.ts';
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

/** Lanes there are: several for each call of `fetch` that there may be at once, and few messages where feeds are few. */
const LANES = 32;

/** Feeds a message: enough that one slow host in it costs little, few enough that a lost message does too. */
const FEEDS_A_MESSAGE = 25;

/** Feeds of one host a message: they are asked one after another, and a call's time has to do. */
const FEEDS_A_HOST = 3;

/**
 * Feeds that are due as messages, a lane a message: a host is always in the same lane, and no two messages of a lane
 * are worked on at once. Whoever has waited longest comes first, whatever story it is of.
 * @param polledAt ISO 8601 UTC
 */
export function lanes(due: readonly DueFeed[], polledAt: string): FeedMessage[] {
  const open = new Map<string, Batch[]>();
  const batches: Batch[] = [];
  for (const feed of [...due].sort((one, other) => (one.nextDue < other.nextDue ? -1 : 1))) {
    const { host } = new URL(feed.address);
    const lane = laneOf(host);
    const ofLane = open.get(lane) ?? [];
    open.set(lane, ofLane);
    let batch = ofLane.find((one) => hasRoom(one, host));
    if (batch === undefined) {
      batch = { lane, feeds: [], hosts: new Map() };
      ofLane.push(batch);
      // In the order of their first feeds.
      batches.push(batch);
    }
    batch.feeds.push(feed);
    batch.hosts.set(host, (batch.hosts.get(host) ?? 0) + 1);
  }
  return batches.map(({ lane, feeds }) => ({
    lane,
    polledAt,
    feeds: feeds.map(({ story, url, isBaseline }) => ({ story, url, isBaseline })),
  }));
}

interface Batch {
  readonly lane: string;
  readonly feeds: DueFeed[];
  readonly hosts: Map<string, number>;
}

const hasRoom = ({ feeds, hosts }: Batch, host: string): boolean =>
  feeds.length < FEEDS_A_MESSAGE && (hosts.get(host) ?? 0) < FEEDS_A_HOST;

const laneOf = (host: string): string => String(Number.parseInt(hashOf(host).slice(0, 8), 16) % LANES);
