import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueFeed, lanes } from '../../../functions/poll/lanes.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const due = (host: string, minute: number, more: Partial<DueFeed> = {}): DueFeed => ({
  ...{ story: 'kursk', url: `https://${host}/${minute}`, address: `https://${host}/${minute}` },
  nextDue: new Date(Date.UTC(2026, 2, 1, 11, minute)).toISOString(),
  isBaseline: false,
  ...more,
});
const minutes = (feeds: readonly DueFeed[]) =>
  lanes(feeds, NOW).map(({ feeds: own }) => own.map(({ url }) => Number(new URL(url).pathname.slice(1))));

describe('feeds that are due', () => {
  it('go longest overdue first', () => {
    expect(minutes([due('a', 3), due('b', 1), due('c', 2)]).flat()).toEqual([1, 2, 3]);
  });

  it('of one host go in one lane, whatever their stories, and where they have moved to', () => {
    const feeds = [due('a', 1), due('a', 2, { story: 'other' }), due('b', 3, { address: 'https://a/new' })];
    expect(minutes(feeds)).toEqual([[1, 2, 3]]);
  });

  it('of one host are spread over messages, so that a call can finish them', () => {
    expect(minutes([1, 2, 3, 4, 5, 6, 7].map((minute) => due('a', minute)))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7],
    ]);
  });

  it('of many hosts share a message', () => {
    const many = Array.from({ length: 320 }, (_, index) => due(`host-${index}`, index % 60));
    const messages = lanes(many, NOW);
    expect(messages.length).toBeLessThan(40);
    expect(Math.max(...messages.map(({ feeds }) => feeds.length))).toBeLessThanOrEqual(25);
  });

  it('are each handed on once, whatever their hosts and stories', () => {
    const feed = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(59), fc.constantFrom('one', 'two'))
      .map(([host, minute, story]) => due(host, minute, { story }));
    fc.assert(
      fc.property(fc.array(feed), (feeds) => {
        const handedOn = lanes(feeds, NOW).flatMap(({ feeds: own }) =>
          own.map(({ story, url }) => story + url),
        );
        expect(handedOn.sort()).toEqual(feeds.map(({ story, url }) => story + url).sort());
      }),
    );
  });
});
