import { describe, expect, it } from 'vitest';
import type { RecordedFigure } from '../../../shared/changes/change.ts';
import { fold } from '../../../shared/changes/fold.ts';
import { isDefaultSeries, seriesOf } from '../../../shared/changes/ledger-series.ts';
import { recordFigures } from '../../../shared/changes/record.ts';
import { replaceFigures, withdrawFigures } from '../../../shared/changes/revise.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { withSignals } from '../../../shared/figures/signals/signals.ts';
import type { Story } from '../../../shared/story/story.ts';
import { line, type Told, told } from './told.ts';

const force = (id: string, defaultTheatre: string): Story['forces'][number] => ({
  ...{ id, name: id, defaultTheatre },
  ...{ people: {}, adjectives: {}, state: {}, units: {} },
});
const story: Pick<Story, 'id' | 'forces' | 'countries' | 'claimants' | 'defaultSeries'> = {
  id: 'harbour',
  forces: [force('red', 'north'), force('green', 'north'), force('blue', 'unspecified')],
  countries: [
    {
      ...{ id: 'port', claimant: 'Portland', officials: 'Portland officials' },
      ...{ names: {}, adjectives: {}, capitals: {} },
    },
  ],
  claimants: [
    { name: 'Harbour Watch', kind: 'office', country: 'port', aliases: {} },
    { name: 'Harbour Master', kind: 'person', country: 'port', aliases: {} },
  ],
  defaultSeries: [{ force: 'red' }, { force: 'blue', theatres: ['north'] }],
};

describe('the series of a figure', () => {
  it.each([
    ['red', 'unspecified', 'north'],
    ['red', 'south', 'south'],
    ['blue', 'unspecified', 'unspecified'],
    ['red+green', 'unspecified', 'north'],
    ['red+blue', 'unspecified', 'unspecified'],
    ['unknown', 'unspecified', 'unspecified'],
  ])('of %s in %s is in %s', (id, theatre, expected) => {
    expect(seriesOf({ force: id, metric: 'killed', theatre }, story).theatre).toBe(expected);
  });

  it.each([
    ['red', 'south', true],
    ['blue', 'north', true],
    ['blue', 'all', false],
    ['green', 'north', false],
    ['red+blue', 'north', true],
    ['red+blue', 'all', false],
  ])('%s in %s: heard of by default: %s', (id, theatre, expected) => {
    expect(isDefaultSeries(story, { story: 'harbour', force: id, metric: 'killed', theatre })).toBe(expected);
  });
});

const article = { url: 'https://x.example/1', title: 'T', outlet: 'Wire', published: '2025-01-07T06:00:00Z' };
const figure = (input: Partial<Told> & { number: string }): Figure => ({
  ...told({ published: article.published, ...input }),
  force: 'red',
  theatre: 'unspecified',
});
const record = (figures: Figure[], seenAt: string): RecordedFigure[] =>
  recordFigures(article, figures, { story, seenAt, arrival: 'news', extractor: '1', textSignature: [] });
const first = '2025-01-07T08:00:00Z';
const later = '2025-01-20T08:00:00Z';

describe('recording', () => {
  it('makes the same ids at any time, and one fact of a number told twice', () => {
    const once = record([figure({ number: '300' })], first);
    const again = record([figure({ number: '300', confidence: 0.2 }), figure({ number: '300' })], later);
    expect(again.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
    expect(again[0]?.confidence).toBe(0.9);
    expect(once[0]?.series.theatre).toBe('north');
  });

  it.each<[string, Figure]>([
    ['another bound', figure({ number: '>300' })],
    ['another scope', figure({ number: '300', scope: 'increment' })],
    ['only looked back on', figure({ number: '300', background: true })],
    ['another claimant', figure({ number: '300', claimant: 'Zelensky' })],
  ])('%s is another fact', (_, other) => {
    expect(new Set(record([figure({ number: '300' }), other], first).map(({ id }) => id)).size).toBe(2);
  });

  it('of title and text keeps the one that dates the claim', () => {
    const title = figure({ number: '300', confidence: 1 });
    const dated = figure({ number: '300', claimedOn: '2025-01-05', confidence: 0.7 });
    const old = figure({ number: '300', claimedOn: '2024-10-05', confidence: 0.7 });
    expect(record([title, dated], first)[0]?.claimedOn).toBe('2025-01-05');
    expect(record([title, old], first)[0]?.claimedOn).toBeNull();
  });

  it.each<{ name: string; given: (Partial<Told> & { number: string })[]; claimants: string[] }>([
    {
      name: 'the same number',
      given: [
        { number: '>300', claimant: 'Portland' },
        { number: '300', claimant: 'Harbour Watch' },
      ],
      claimants: ['Harbour Watch', 'Harbour Watch'],
    },
    {
      name: 'one sentence',
      given: [
        { number: '300', claimant: 'Harbour Watch', sentence: 'The Watch in Portland said 300 and 900.' },
        {
          number: '900',
          claimant: 'Portland',
          metric: 'wounded',
          sentence: 'The Watch in Portland said 300 and 900.',
        },
      ],
      claimants: ['Harbour Watch', 'Harbour Watch'],
    },
    {
      name: 'another number is the country’s own',
      given: [
        { number: '500', claimant: 'Portland' },
        { number: '300', claimant: 'Harbour Watch' },
      ],
      claimants: ['Portland', 'Harbour Watch'],
    },
    {
      name: 'two who could be meant leave it to the country',
      given: [
        { number: '300', claimant: 'Portland' },
        { number: '300', claimant: 'Harbour Watch' },
        { number: '300', claimant: 'Harbour Master' },
      ],
      claimants: ['Portland', 'Harbour Watch', 'Harbour Master'],
    },
  ])('gives a country’s number to whom it belongs: $name', ({ given, claimants }) => {
    expect(record(given.map(figure), first).map(({ claimant }) => claimant)).toEqual(claimants);
  });
});

/** The store after a revision. */
function revised(
  previous: readonly RecordedFigure[],
  current: readonly RecordedFigure[],
  at: string,
): RecordedFigure[] {
  const { put, withdraw } = replaceFigures(previous, current);
  const kept = previous.map((known) => {
    const gone = withdraw.find(({ id }) => id === known.id);
    return gone ? { ...known, withdrawnAt: at, withdrawnWhy: gone.why } : known;
  });
  return [...kept, ...put];
}

describe('an article read again', () => {
  const before = record([figure({ number: '3950' })], first);
  const note = withSignals(
    [
      figure({
        number: '3950',
        sentence: 'Correction: an earlier version of this article gave the number as 3,950.',
      }),
    ],
    { title: article.title, language: 'en' },
  );

  it('with another number is a correction, and only once', () => {
    const current = record([figure({ number: '3850' }), ...note], later);
    const after = revised(before, current, later);
    expect(fold(after).entries.map(line)).toEqual(['first – → 3950', 'corrected 3950 → 3850']);
    expect(replaceFigures(after, current)).toEqual({ put: [], withdraw: [] });
  });

  it('and back again is another one', () => {
    const corrected = revised(before, record([figure({ number: '3850' })], later), later);
    const back = revised(
      corrected,
      record([figure({ number: '3950' })], '2025-01-21T08:00:00Z'),
      '2025-01-21T08:00:00Z',
    );
    expect(fold(back).entries.map(line).at(-1)).toBe('corrected 3850 → 3950');
    expect(new Set(back.map(({ id }) => id)).size).toBe(3);
  });

  it('the same changes nothing', () => {
    expect(replaceFigures(before, record([figure({ number: '3950' })], later))).toEqual({
      put: [],
      withdraw: [],
    });
  });

  it('that gives the number to somebody else takes it from the first', () => {
    const { withdraw } = replaceFigures(
      before,
      record([figure({ number: '3950', claimant: 'Zelensky' })], later),
    );
    expect(withdraw).toEqual([{ id: before[0]?.id, why: 'withdrawn' }]);
  });

  it('withdrawn, withdraws what still stands', () => {
    expect(withdrawFigures(before).withdraw).toEqual([{ id: before[0]?.id, why: 'withdrawn' }]);
  });
});

describe('a claim dated to the day of publication', () => {
  const claimedOn = '2025-01-07';
  it.each([
    ['is dated where its sentence names the day', 'The watch counted 300 on Tuesday.', claimedOn],
    ['or calls it today', 'The watch today spoke of 300.', claimedOn],
    ['is not where the reader only took that of publication', 'The watch speaks of 300.', null],
    ['nor where it names but a month', 'In May the watch spoke of 300.', null],
  ])('%s', (_, sentence, expected) => {
    const [recorded] = record([figure({ number: '300', sentence, claimedOn })], later);
    expect(recorded?.claimedOn).toBe(expected);
  });

  it('that was left behind long ago is a re-citation where no day is named', () => {
    const at = (published: string, number: string, sentence: string): RecordedFigure[] =>
      recordFigures(
        { ...article, published, url: `https://x.example/${published}` },
        [figure({ number, sentence, published, claimedOn: published.slice(0, 10) })],
        { story, seenAt: published, arrival: 'news', extractor: '1', textSignature: [] },
      );
    const figures = [
      ...at('2025-01-07T06:00:00Z', '300', 'The watch counted 300 on Tuesday.'),
      ...at('2025-02-04T06:00:00Z', '500', 'The watch counted 500 on Tuesday.'),
      ...at('2025-03-04T06:00:00Z', '300', 'The watch put them at 300.'),
    ];
    expect(fold(figures).entries.map(line)).toEqual(['first – → 300', 'raised 300 → 500']);
  });
});
