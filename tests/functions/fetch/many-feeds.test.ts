import { describe, expect, it } from 'vitest';
import { HOSTS_AT_ONCE } from '../../../functions/fetch/fetch-feeds.ts';
import { lanes } from '../../../functions/poll/lanes.ts';
import { FETCH_BATCH, FETCH_CALLS_AT_ONCE } from '../../../infra/fetch/fetch.ts';
import { isDue, isPassedOver } from '../../../shared/feeds/due.ts';
import { afterSuccess, type FeedState, newFeedState } from '../../../shared/feeds/feed-state.ts';
import { IDLE_MS } from '../../../shared/feeds/fetch.ts';
import { nextDue } from '../../../shared/feeds/schedule.ts';
import { seededRandom } from '../../bench/random.ts';
import { type Run, type Workers, workOn } from './queue-of-lanes.ts';

const POLL_MINUTES = 5;
const PERIOD_MS = POLL_MINUTES * 60_000;
const START = Date.UTC(2026, 2, 1);
const DEPLOYED: Workers = {
  calls: FETCH_CALLS_AT_ONCE,
  batch: FETCH_BATCH,
  hosts: HOSTS_AT_ONCE,
  budgetMs: 40_000,
};

interface Watched {
  readonly story: string;
  state: FeedState;
}

/** 100 feeds a story, of which a search engine has two; one host in fifty is dead, and is given up when it is silent for too long. */
function stories(number: number): Watched[] {
  return Array.from({ length: number * 100 }, (_, index) => {
    const host = index % 50 === 0 ? 'search.example' : `site-${index % 4_000}.example`;
    const url = `https://${host}/${index}`;
    return {
      story: `story-${index % number}`,
      state: newFeedState({ url, outlet: host }, new Date(START).toISOString()),
    };
  });
}

function answering(): (url: string) => number {
  const next = seededRandom(12);
  const times = new Map<string, number>();
  return (url) => {
    const known = times.get(url);
    if (known !== undefined) return known;
    const { hostname } = new URL(url);
    const isDead = Number(/\d+/.exec(hostname)?.[0] ?? 1) % 50 === 3;
    const time = isDead ? IDLE_MS : hostname === 'search.example' ? 300 : 200 + next() * 1_600;
    times.set(url, time);
    return time;
  };
}

/** One poll, and all that it sets off until the next. @returns what was done, and how many messages went out */
function period(
  watched: readonly Watched[],
  number: number,
  takes: (url: string) => number,
  workers = DEPLOYED,
) {
  const polledAt = START + number * PERIOD_MS;
  const now = new Date(polledAt).toISOString();
  const due = watched
    .filter(({ state }) => isDue(state, now))
    .map(({ story, state: { url, nextDue: since } }) => ({
      ...{ story, url, address: url, nextDue: since, isBaseline: false },
    }));
  const messages = lanes(due, now);
  const run: Run = workOn(messages, workers, takes, PERIOD_MS);
  for (const one of watched) {
    const end = run.looked.get(one.state.url);
    if (end === undefined) continue;
    const at = new Date(polledAt + end).toISOString();
    one.state = afterSuccess(one.state, {
      now: at,
      nextDue: nextDue({ now: at, pollMinutes: POLL_MINUTES, failures: 0, random: () => 0 }),
      ...{ movedTo: null, newItems: 0 },
    });
  }
  return { run, messages: messages.length, due: due.length };
}

describe('10,000 feeds of 100 stories, at the default settings', () => {
  it('are all looked at within one period, in so many calls', () => {
    const watched = stories(100);
    const { run, messages } = period(watched, 0, answering());
    expect(run.looked.size).toBe(10_000);
    expect(Math.max(...run.looked.values())).toBeLessThan(PERIOD_MS);
    // docs/cost.md counts with these.
    expect({
      queries: new Set(watched.map(({ story }) => story)).size,
      messages,
      calls: run.calls,
      callSeconds: Math.round(run.callMs / 1_000),
      minutes: Math.round(Math.max(...run.looked.values()) / 6_000) / 10,
    }).toMatchInlineSnapshot(`
      {
        "callSeconds": 724,
        "calls": 47,
        "messages": 463,
        "minutes": 3.2,
        "queries": 100,
      }
    `);
  });
});

describe('more feeds than the workers can look at in a period', () => {
  /** Room for about a third of them. */
  const FEW: Workers = { ...DEPLOYED, calls: 1, hosts: 4 };

  it('all have their turn, none half as often or twice as often as would be fair', () => {
    const watched = stories(30);
    const takes = answering();
    const looks = Array.from({ length: 12 }, (_, number) => period(watched, number, takes, FEW));
    expect(looks[0]?.run.looked.size).toBeLessThan(watched.length / 2);
    const turns = watched.map(({ state: { url } }) => looks.filter(({ run }) => run.looked.has(url)).length);
    const fair = turns.reduce((sum, one) => sum + one, 0) / watched.length;
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(Math.floor(fair / 2));
    expect(Math.max(...turns)).toBeLessThan(fair * 2);
  });

  it('are told of as passed over when nobody looks at all', () => {
    const [one] = stories(1);
    const at = (periods: number) => new Date(START + periods * PERIOD_MS + 1).toISOString();
    expect(one && [2, 3].map((periods) => isPassedOver(one.state, at(periods), POLL_MINUTES))).toEqual([
      false,
      true,
    ]);
  });
});
