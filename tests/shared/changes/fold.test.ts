import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/changes/fold.ts';
import { line, type Told, told } from './told.ts';

interface Case {
  readonly name: string;
  readonly told: readonly Told[];
  readonly beside?: readonly Told[];
  readonly named?: readonly Told[];
  /** Entries of the ledger, each in a line. */
  readonly ledger: readonly string[];
}

function check({ told: figures, beside = [], named = [], ledger }: Case): void {
  const context = { beside: beside.map(told), named: named.map(told) };
  expect(fold(figures.map(told), context).entries.map(line)).toEqual(ledger);
}

const B = 'Wire';
const C = 'Courier';
const D = 'Post';

describe('a claimant speaks', () => {
  it.each<Case>([
    {
      name: 'first',
      told: [{ number: '>120', published: '2024-12-17' }],
      ledger: ['first – → at least 120'],
    },
    {
      name: 'raised, then lowered',
      told: [
        { number: '>120', published: '2024-12-17' },
        { number: 'about 310', published: '2024-12-28' },
        { number: '290', published: '2025-02-05', claimedOn: '2025-02-04' },
      ],
      ledger: ['first – → at least 120', 'raised at least 120 → about 310', 'lowered about 310 → 290'],
    },
    {
      name: 'two numbers on one day go by publication',
      told: [
        { number: '150', published: '2024-12-17T18:00:00Z', outlet: B },
        { number: '120', published: '2024-12-17T08:00:00Z' },
      ],
      ledger: ['first – → 120', 'raised 120 → 150'],
    },
    {
      name: 'no number, no position',
      told: [{ number: 'vague', published: '2024-12-17' }],
      ledger: [],
    },
    {
      name: 'a pace moves nothing',
      told: [{ number: '300', published: '2024-12-17', scope: 'rate' }],
      ledger: [],
    },
  ])('$name', check);
});

describe('background', () => {
  it.each<Case>([
    {
      name: 'the number that one came from moves nothing',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '310', published: '2024-12-28', url: 'https://x.example/1' },
        { number: '100', published: '2024-12-28', url: 'https://x.example/1', background: true },
      ],
      ledger: ['first – → 120', 'raised 120 → 310'],
    },
    {
      name: 'nor does it make a first position',
      told: [{ number: '120', published: '2024-12-17', background: true }],
      ledger: [],
    },
  ])('$name', check);
});

describe('an earlier claim of a day that is not named', () => {
  it.each<Case>([
    {
      name: 'makes no first position',
      told: [{ number: '120', published: '2024-12-17', recalled: true }],
      ledger: [],
    },
    {
      name: 'moves none, up or down',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '310', published: '2024-12-28', recalled: true },
        { number: '60', published: '2024-12-29', recalled: true, outlet: B },
        { number: '60', published: '2024-12-29', recalled: true, outlet: C },
      ],
      ledger: ['first – → 120'],
    },
    {
      name: 'tells no incident',
      told: [{ number: '120', published: '2024-12-17', scope: 'increment', recalled: true }],
      ledger: [],
    },
    {
      name: 'without a claimant, in two outlets',
      told: [
        { number: '120', published: '2024-12-17', claimant: null, recalled: true },
        { number: '120', published: '2024-12-18', claimant: null, recalled: true, outlet: B },
      ],
      ledger: [],
    },
    {
      name: 'but of a day that is named it has its place there',
      told: [
        { number: '310', published: '2025-01-20', claimedOn: '2025-01-20' },
        { number: '120', published: '2025-01-21', claimedOn: '2025-01-02', outlet: B },
      ],
      ledger: ['first – → 120', 'raised 120 → 310'],
    },
    {
      name: 'what an older number is told to come from shows that it is claimed anew',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '310', published: '2024-12-28' },
        { number: '120', published: '2025-02-05', url: 'https://x.example/1' },
        { number: '310', published: '2025-02-05', url: 'https://x.example/1', recalled: true },
      ],
      ledger: ['first – → 120', 'raised 120 → 310', 'lowered 310 → 120'],
    },
  ])('$name', check);
});

describe('rewording', () => {
  it.each<Case>([
    {
      name: 'about, nearly, exactly',
      told: [
        { number: '4000', published: '2025-01-01' },
        { number: 'about 4000', published: '2025-01-02', outlet: B },
        { number: '<4000', published: '2025-01-03', outlet: C },
      ],
      ledger: ['first – → 4000'],
    },
    {
      name: 'a number inside the range that holds the position',
      told: [
        { number: '10000-12000', published: '2025-01-01' },
        { number: '11000', published: '2025-01-05' },
      ],
      ledger: ['first – → 10000–12000'],
    },
    {
      name: 'small steps add up, measured from what was first said',
      told: [
        { number: '>4000', published: '2025-01-01' },
        { number: '4200', published: '2025-01-10' },
        { number: '4500', published: '2025-01-20' },
      ],
      ledger: ['first – → at least 4000', 'raised at least 4000 → 4500'],
    },
  ])('$name', check);
});

describe('re-citation', () => {
  const moved: Told[] = [
    { number: '10000', published: '2024-10-23' },
    { number: '12000', published: '2025-01-10' },
  ];
  const ledger = ['first – → 10000', 'raised 10000 → 12000'];
  it.each<Case>([
    {
      name: 'without a date',
      told: [...moved, { number: '10000', published: '2025-01-12', outlet: B }],
      ledger,
    },
    {
      name: 'with its old date, well read',
      told: [...moved, { number: '10000', published: '2025-01-12', outlet: B, claimedOn: '2024-10-23' }],
      ledger,
    },
    {
      name: 'with an old date that is badly read: before the first claim',
      told: [...moved, { number: '10000', published: '2025-01-12', outlet: B, claimedOn: '2024-10-01' }],
      ledger,
    },
    {
      name: 'with an old date that is badly read: between other claims',
      told: [
        { number: '3000', published: '2024-10-18' },
        ...moved,
        { number: '10000', published: '2025-01-12', outlet: B, claimedOn: '2024-10-01' },
        { number: '3000', published: '2025-01-13', outlet: B, claimedOn: '2024-12-01' },
      ],
      ledger: ['first – → 3000', 'raised 3000 → 10000', 'raised 10000 → 12000'],
    },
    {
      name: 'reworded',
      told: [...moved, { number: 'about 10000', published: '2025-01-12', outlet: B }],
      ledger,
    },
    {
      name: 'in many outlets on one day',
      told: [
        ...moved,
        { number: '10000', published: '2025-01-12', outlet: B },
        { number: '10000', published: '2025-01-12', outlet: C },
        { number: '10000', published: '2025-01-12', outlet: D },
      ],
      ledger,
    },
    {
      name: 'of a number that was lowered to, in a text that also gives the present one',
      told: [
        { number: '310', published: '2024-12-28' },
        { number: '290', published: '2025-02-05', title: 'Seoul lowers its toll' },
        { number: '400', published: '2025-03-01' },
        {
          number: '290',
          published: '2025-03-10',
          outlet: B,
          url: 'https://x.example/1',
          sentence: 'The agency revised its count down to 290 and then raised it to 400.',
        },
        { number: '400', published: '2025-03-10', outlet: B, url: 'https://x.example/1' },
      ],
      ledger: ['first – → 310', 'lowered 310 → 290', 'raised 290 → 400'],
    },
    {
      name: 'of the wrong number after its correction',
      told: [
        {
          number: '3950',
          published: '2025-01-07',
          url: 'https://x.example/1',
          withdrawnAt: '2025-01-20T12:00:00Z',
        },
        {
          number: '3850',
          published: '2025-01-07',
          url: 'https://x.example/1',
          seenAt: '2025-01-20T12:00:00Z',
        },
        { number: '3950', published: '2025-01-25', outlet: B },
      ],
      ledger: ['first – → 3950', 'corrected 3950 → 3850'],
    },
  ])('$name', check);
});

describe('a true return to an older number', () => {
  const moved: Told[] = [
    { number: '10000', published: '2024-10-23' },
    { number: '12000', published: '2025-01-10' },
  ];
  const ledger = ['first – → 10000', 'raised 10000 → 12000', 'lowered 12000 → 10000'];
  it.each<Case>([
    {
      name: 'dated by the text',
      told: [...moved, { number: '10000', published: '2025-02-05', claimedOn: '2025-02-04' }],
      ledger,
    },
    {
      name: 'told as a move by the title',
      told: [
        ...moved,
        { number: '10000', published: '2025-02-05', title: 'Seoul goes back to 10,000 in its count' },
      ],
      ledger,
    },
    {
      name: 'told as a move by the sentence',
      told: [
        ...moved,
        { number: '10000', published: '2025-02-05', sentence: 'The NIS has cut its estimate to 10,000.' },
      ],
      ledger,
    },
    {
      name: 'with the present number as what it came from',
      told: [
        ...moved,
        { number: '10000', published: '2025-02-05', url: 'https://x.example/1' },
        { number: '12000', published: '2025-02-05', url: 'https://x.example/1', background: true },
      ],
      ledger,
    },
    {
      name: 'but not looking back, even when dated',
      told: [
        ...moved,
        {
          number: '10000',
          published: '2025-02-05',
          claimedOn: '2025-02-04',
          sentence: 'The NIS, which had put them at 10,000, was silent on Tuesday.',
        },
      ],
      ledger: ledger.slice(0, 2),
    },
    ...[
      'The 10,000 North Koreans have returned to the front.',
      'Up to 10,000 troops came.',
      'It sent 10,000 last fall.',
      'Of the 10,000 many are cut off, which raises concerns.',
    ].map((sentence) => ({
      name: `but not where people move, and no number: ${sentence}`,
      told: [...moved, { number: '10000', published: '2025-02-05', sentence }],
      ledger: ledger.slice(0, 2),
    })),
  ])('$name', check);

  it('is none where only a bound says "up"', () => {
    check({
      name: '',
      told: [
        { number: '12000', published: '2024-10-23' },
        { number: '10000', published: '2025-01-10' },
        { number: '<12000', published: '2025-02-05', sentence: 'Up to 12,000 soldiers came, it said.' },
      ],
      ledger: ['first – → 12000', 'lowered 12000 → 10000'],
    });
  });
});

describe('echo', () => {
  it('makes one change with forty sources, by publication', () => {
    const outlets = Array.from({ length: 40 }, (_, n) => `Outlet ${n}`);
    const ledger = fold(
      outlets.map((outlet, n) =>
        told({ number: '120', outlet, published: `2024-12-17T08:${String(n).padStart(2, '0')}:00Z` }),
      ),
    );
    expect(ledger.entries).toHaveLength(1);
    expect(ledger.entries[0]?.sources.map((source) => source.outlet)).toEqual(outlets);
    expect(ledger.position?.sources).toBe(40);
  });
});

describe('late articles', () => {
  it.each<Case>([
    {
      name: 'an old echo changes nothing',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '310', published: '2024-12-28' },
        { number: '>120', published: '2024-12-17T11:00:00Z', outlet: B, arrival: 'late' },
      ],
      ledger: ['first – → 120', 'raised 120 → 310'],
    },
    {
      name: 'a number in between is history',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '310', published: '2024-12-28' },
        { number: '200', published: '2024-12-22', outlet: B, arrival: 'late' },
      ],
      ledger: ['first – → 120', 'raised 120 → 200', 'raised 200 → 310'],
    },
    {
      name: 'a number told only in retrospect is history',
      told: [
        { number: '11000', published: '2024-12-10' },
        { number: '3000', published: '2024-12-20', claimedOn: '2024-10-18', outlet: B },
      ],
      ledger: ['first – → 3000', 'raised 3000 → 11000'],
    },
  ])('$name', check);
});

describe('one article', () => {
  const url = 'https://x.example/1';
  it.each<Case>([
    {
      name: 'the latest day counts',
      told: [
        { number: '3000', published: '2025-01-07', url, claimedOn: '2025-01-05' },
        { number: '4000', published: '2025-01-07', url, claimedOn: '2025-01-06' },
      ],
      ledger: ['first – → 4000'],
    },
    {
      name: 'a number without a day goes before one of long ago',
      told: [
        { number: '3000', published: '2025-01-07', url, claimedOn: '2024-11-05' },
        { number: '4000', published: '2025-01-07', url },
      ],
      ledger: ['first – → 4000'],
    },
    {
      name: 'the number of the title counts',
      told: [
        { number: '3000', published: '2025-01-07', url, title: 'Losses at 4,000' },
        { number: '4000', published: '2025-01-07', url, title: 'Losses at 4,000' },
      ],
      ledger: ['first – → 4000'],
    },
    {
      name: 'the surer reading counts',
      told: [
        { number: '3000', published: '2025-01-07', url, confidence: 0.6 },
        { number: '4000', published: '2025-01-07', url, confidence: 0.8 },
      ],
      ledger: ['first – → 4000'],
    },
  ])('$name', check);
});

describe('correction', () => {
  const url = 'https://x.example/1';
  const edited = '2025-01-20T12:00:00Z';
  const wrong: Told = {
    number: '3950',
    published: '2025-01-07',
    url,
    claimedOn: '2025-01-05',
    withdrawnAt: edited,
  };
  const right: Told = {
    number: '3850',
    published: '2025-01-07',
    url,
    claimedOn: '2025-01-05',
    seenAt: edited,
  };
  it.each<Case>([
    {
      name: 'that others follow is still one',
      told: [
        {
          ...{
            number: '2400',
            published: '2025-01-22T07:00:00Z',
            claimedOn: '2025-01-22',
            url: 'https://x.example/1',
          },
          ...{ withdrawnAt: '2025-01-22T12:00:00Z', withdrawnWhy: 'edited' as const },
        },
        {
          ...{
            number: '900',
            published: '2025-01-22T07:00:00Z',
            claimedOn: '2025-01-22',
            url: 'https://x.example/1',
          },
          seenAt: '2025-01-22T12:00:00Z',
        },
        { number: '900', published: '2025-01-22T14:00:00Z', claimedOn: '2025-01-22', outlet: B },
        { number: '900', published: '2025-01-23T09:00:00Z', claimedOn: '2025-01-22', outlet: C },
      ],
      ledger: ['first – → 2400', 'corrected 2400 → 900'],
    },
    {
      name: 'is told as such, from the wrong number',
      told: [{ number: '3200', published: '2024-12-24' }, wrong, right],
      ledger: ['first – → 3200', 'raised 3200 → 3950', 'corrected 3950 → 3850'],
    },
    {
      name: 'within a rewording is none',
      told: [wrong, { ...right, number: 'about 3950' }],
      ledger: ['first – → 3950'],
    },
    {
      name: 'of an echo to the number that stands is none',
      told: [
        { number: '3850', published: '2025-01-06', claimedOn: '2025-01-05', outlet: B },
        { number: '3850', published: '2025-01-06', claimedOn: '2025-01-05', outlet: C },
        wrong,
        right,
      ],
      ledger: ['first – → 3850', 'raised 3850 → 3950 (disputed)'],
    },
    {
      name: 'of the article that others copied holds against them',
      told: [
        wrong,
        right,
        { number: '3950', published: '2025-01-07T10:00:00Z', claimedOn: '2025-01-05', outlet: B },
        { number: '3950', published: '2025-01-07T11:00:00Z', outlet: C },
      ],
      ledger: ['first – → 3950', 'corrected 3950 → 3850'],
    },
    {
      name: 'of one echo against several that stand is in doubt',
      told: [
        { number: '3950', published: '2025-01-06T10:00:00Z', claimedOn: '2025-01-05', outlet: B },
        { number: '3950', published: '2025-01-06T11:00:00Z', claimedOn: '2025-01-05', outlet: C },
        wrong,
        right,
      ],
      ledger: ['first – → 3950', 'lowered 3950 → 3850 (disputed)'],
    },
    {
      name: 'an edit with a later day is a new claim',
      told: [wrong, { ...right, number: '4100', claimedOn: '2025-01-07' }],
      ledger: ['first – → 3950', 'raised 3950 → 4100'],
    },
    {
      name: 'and back again',
      told: [
        wrong,
        { ...right, withdrawnAt: '2025-01-21T12:00:00Z' },
        { ...right, number: '3950', seenAt: '2025-01-21T12:00:00Z' },
      ],
      ledger: ['first – → 3950', 'corrected 3950 → 3850', 'corrected 3850 → 3950'],
    },
    {
      name: 'a number that merely left the text still stands',
      told: [wrong],
      ledger: ['first – → 3950'],
    },
    {
      name: 'of a past number changes the past',
      told: [wrong, right, { number: '4100', published: '2025-01-15' }],
      ledger: ['first – → 3950', 'corrected 3950 → 3850', 'raised 3850 → 4100'],
    },
  ])('$name', check);
});

describe('a correction that the outlet prints elsewhere', () => {
  const title = 'Corrections and clarifications';
  const printed: Told = { number: '1720', published: '2025-01-17' };
  it.each<Case>([
    {
      name: 'puts right what the article let the claimant say',
      told: [
        printed,
        {
          ...{ number: 'about 1270', published: '2025-01-24', title, confidence: 0.45 },
          sentence: 'It is about 1,270, not 1,720.',
        },
      ],
      ledger: ['first – → 1720', 'corrected 1720 → about 1270'],
    },
    {
      name: 'quotes the wrong number as a figure of its own',
      told: [
        printed,
        { number: '1720', published: '2025-01-24', title, url: 'https://x.example/notice' },
        { number: '1270', published: '2025-01-24', title, url: 'https://x.example/notice' },
      ],
      ledger: ['first – → 1720', 'corrected 1720 → 1270'],
    },
    {
      name: 'of another outlet corrects nothing',
      told: [
        printed,
        { number: '1270', published: '2025-01-24', title, outlet: B, sentence: 'It is 1,270, not 1,720.' },
      ],
      ledger: ['first – → 1720', 'lowered 1720 → 1270'],
    },
    {
      name: 'of a number that the outlet never printed corrects nothing',
      told: [
        printed,
        { number: '1900', published: '2025-01-24', title, sentence: 'It is 1,900, not 1,990.' },
      ],
      ledger: ['first – → 1720', 'raised 1720 → 1900'],
    },
  ])('$name', check);
});

describe('withdrawal', () => {
  const gone = { withdrawnAt: '2025-01-20T12:00:00Z', withdrawnWhy: 'withdrawn' } as const;
  it.each<Case>([
    {
      name: 'goes back to the number before',
      told: [
        { number: '3200', published: '2024-12-24' },
        { number: '3950', published: '2025-01-07', ...gone },
      ],
      ledger: ['first – → 3200', 'raised 3200 → 3950', 'withdrawn 3950 → 3200'],
    },
    {
      name: 'of the only number leaves none',
      told: [{ number: '3950', published: '2025-01-07', ...gone }],
      ledger: ['first – → 3950', 'withdrawn 3950 → –'],
    },
    {
      name: 'is none while another outlet carries the number',
      told: [
        { number: '3950', published: '2025-01-07', ...gone },
        { number: '3950', published: '2025-01-08', outlet: B },
      ],
      ledger: ['first – → 3950'],
    },
    {
      name: 'of a number left behind since is none',
      told: [
        { number: '3950', published: '2025-01-07', ...gone },
        { number: '4100', published: '2025-01-15' },
      ],
      ledger: ['first – → 3950', 'raised 3950 → 4100'],
    },
    {
      name: 'lets the next number start from what stands',
      told: [
        { number: '3200', published: '2024-12-24' },
        { number: '3950', published: '2025-01-07', ...gone },
        { number: '4100', published: '2025-02-15' },
      ],
      ledger: ['first – → 3200', 'raised 3200 → 3950', 'withdrawn 3950 → 3200', 'raised 3200 → 4100'],
    },
  ])('$name', check);
});

describe('incidents', () => {
  const scope = 'increment';
  it.each<Case>([
    {
      name: 'never move the position',
      told: [
        { number: '300', published: '2025-01-05' },
        { number: '43', published: '2025-01-10', scope },
        { number: '300', published: '2025-01-11', outlet: B },
      ],
      ledger: ['first – → 300', 'incident – → 43'],
    },
    {
      name: 'in several outlets are one',
      told: [
        { number: '43', published: '2025-01-10', scope },
        { number: 'about 43', published: '2025-01-11', scope, outlet: B },
        { number: '>40', published: '2025-01-11', scope, outlet: C },
      ],
      ledger: ['incident – → 43'],
    },
    {
      name: 'told again weeks later without a day are the same',
      told: [
        { number: '43', published: '2025-01-10', scope },
        { number: '43', published: '2025-03-10', scope, outlet: B },
      ],
      ledger: ['incident – → 43'],
    },
    {
      name: 'of the same number on a day of their own are others',
      told: [
        { number: '43', published: '2025-01-10', scope },
        { number: '43', published: '2025-03-10', scope, claimedOn: '2025-03-09' },
      ],
      ledger: ['incident – → 43', 'incident – → 43'],
    },
    {
      name: 'of the very number that the claimant gives as its total are that total, in either order',
      told: [
        { number: '60', published: '2025-01-10', scope },
        { number: '>60', published: '2025-01-10', outlet: B },
        { number: '>60', published: '2025-01-12', scope, outlet: C },
      ],
      ledger: ['first – → at least 60'],
    },
    {
      name: 'below a total of many are incidents',
      told: [
        { number: '<12000', published: '2025-01-10' },
        { number: '500', published: '2025-01-11', scope, outlet: B },
      ],
      ledger: ['first – → up to 12000', 'incident – → 500'],
    },
    {
      name: 'without a name need two outlets',
      told: [
        { number: '43', published: '2025-01-10', scope, claimant: null },
        { number: '43', published: '2025-01-11', scope, claimant: null, outlet: B },
        { number: '7', published: '2025-01-11', scope, claimant: null, outlet: B },
      ],
      ledger: ['incident – → 43'],
    },
  ])('$name', check);
});

describe('the period of an incident', () => {
  const [august, july] = [
    { from: '2024-08-01', to: '2025-01-10' },
    { from: '2024-07-01', to: '2025-01-11' },
  ];
  const incident: Told = { number: '1400', published: '2025-01-10', scope: 'increment' };
  const count = { ...incident, period: august };
  const total: Told = { number: '3000', published: '2025-01-05' };
  it.each<[string, readonly Told[], (typeof august | null)[]]>([
    ['is that of its figure, and a total beside it has none', [total, count], [null, august]],
    ['is none where its text states none', [incident], [null]],
    [
      'is that of the figure by which it became one, whoever else tells it',
      [count, { ...count, published: '2025-01-11', outlet: B, period: july }],
      [august],
    ],
  ])('%s', (_, figures, periods) => {
    const orders = [figures, figures.toReversed()];
    for (const order of orders) {
      const { entries, position } = fold(order.map(told));
      expect(entries.map(({ period }) => period)).toEqual(periods);
      expect(position?.quantity.value ?? null).toBe(figures.includes(total) ? 3000 : null);
    }
  });
});

describe('doubt', () => {
  const day = '2025-01-07';
  it.each<Case>([
    {
      name: 'is cast also by outlets whose number was once a misprint',
      told: [
        {
          ...{ number: '1900', published: '2025-01-10', url: 'https://x.example/1' },
          ...{ withdrawnAt: '2025-01-10T18:00:00Z', withdrawnWhy: 'edited' as const },
        },
        {
          number: '700',
          published: '2025-01-10',
          url: 'https://x.example/1',
          seenAt: '2025-01-10T18:00:00Z',
        },
        { number: '1900', published: '2025-05-06T06:00:00Z', claimedOn: '2025-05-06' },
        { number: '1900', published: '2025-05-06T07:00:00Z', outlet: B },
        { number: '1900', published: '2025-05-06T08:00:00Z', outlet: C },
        { number: '4900', published: '2025-05-06T10:00:00Z', outlet: D },
      ],
      ledger: [
        'first – → 1900',
        'corrected 1900 → 700',
        'raised 700 → 1900',
        'raised 1900 → 4900 (disputed)',
      ],
    },
    {
      name: 'one outlet against two on the same day is disputed',
      told: [
        { number: '3200', published: '2024-12-24' },
        { number: '3950', published: `${day}T08:00:00Z` },
        { number: '3950', published: `${day}T09:00:00Z`, outlet: B },
        { number: '9350', published: `${day}T10:00:00Z`, outlet: C },
      ],
      ledger: ['first – → 3200', 'raised 3200 → 3950', 'raised 3950 → 9350 (disputed)'],
    },
    {
      name: 'also when it came first',
      told: [
        { number: '9350', published: `${day}T07:00:00Z`, outlet: C },
        { number: '3950', published: `${day}T08:00:00Z` },
        { number: '3950', published: `${day}T09:00:00Z`, outlet: B },
      ],
      ledger: ['first – → 9350 (disputed)', 'first – → 3950'],
    },
    {
      name: 'and told when a second outlet has it',
      told: [
        { number: '3950', published: `${day}T08:00:00Z` },
        { number: '3950', published: `${day}T09:00:00Z`, outlet: B },
        { number: '9350', published: `${day}T10:00:00Z`, outlet: C },
        { number: '9350', published: '2025-01-08T10:00:00Z', outlet: D },
      ],
      ledger: ['first – → 3950', 'raised 3950 → 9350'],
    },
    {
      name: 'two copies of one text do not make several',
      told: [
        { number: '3950', published: `${day}T08:00:00Z`, signature: [3, ...Array(64).fill(7)] },
        { number: '3950', published: `${day}T09:00:00Z`, outlet: B, signature: [3, ...Array(64).fill(7)] },
        { number: '4200', published: `${day}T10:00:00Z`, outlet: C },
      ],
      ledger: ['first – → 3950', 'raised 3950 → 4200'],
    },
    {
      name: 'the old number in others on the day of the news is no contradiction',
      told: [
        { number: '3200', published: '2024-12-24' },
        { number: '3200', published: `${day}T08:00:00Z`, outlet: B },
        { number: '3200', published: `${day}T09:00:00Z`, outlet: C },
        { number: '3950', published: `${day}T10:00:00Z`, outlet: D, claimedOn: '2025-01-06' },
      ],
      ledger: ['first – → 3200', 'raised 3200 → 3950'],
    },
    {
      name: 'the next day is another claim',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '120', published: '2024-12-17', outlet: B },
        { number: '310', published: '2024-12-18', outlet: C },
      ],
      ledger: ['first – → 120', 'raised 120 → 310'],
    },
    {
      name: 'all casualties told as deaths by one outlet',
      told: [{ number: '4000', published: day, outlet: C }],
      beside: [
        { number: '4000', published: day, metric: 'casualties' },
        { number: '>4000', published: day, metric: 'casualties', outlet: B },
      ],
      ledger: ['first – → 4000 (disputed)'],
    },
    {
      name: 'casualties in one outlet are enough to doubt deaths in the very same number',
      told: [{ number: '4000', published: day, outlet: C }],
      beside: [{ number: '4000', published: day, metric: 'casualties' }],
      ledger: ['first – → 4000 (disputed)'],
    },
    {
      name: 'but not to doubt soldiers deployed in that number',
      told: [{ number: '4000', published: day, outlet: C, metric: 'deployed' }],
      beside: [{ number: '4000', published: day, metric: 'casualties' }],
      ledger: ['first – → 4000'],
    },
    {
      name: 'a country repeats what its own service gave: an echo',
      told: [{ number: '600', published: day, outlet: C, claimant: 'South Korea' }],
      named: [{ number: '600', published: day, claimant: 'NIS' }],
      ledger: ['first – → 600 (echo)'],
    },
    {
      name: 'killed and wounded of the same number in one text are both meant',
      told: [{ number: '300', published: day, outlet: C, url: 'https://x.example/1' }],
      beside: [
        { number: '300', published: day, metric: 'wounded', outlet: C, url: 'https://x.example/1' },
        { number: '300', published: day, metric: 'wounded', outlet: B },
      ],
      ledger: ['first – → 300'],
    },
  ])('$name', check);
});

describe('a steep fall', () => {
  const before: Told = { number: '11000', published: '2024-12-20', metric: 'deployed' };
  const part: Told = {
    ...{ number: '3000', published: '2025-01-07', metric: 'deployed', claimedOn: '2025-01-06' },
    sentence: 'The agency said that 3,000 soldiers were in Kursk.',
  };
  const again = 'In all Kursk it sees 3,000.';
  const held = ['first – → 11000', 'lowered 11000 → 3000 (disputed)'];
  const fallen = ['first – → 11000', 'lowered 11000 → 3000'];
  it.each<Case>([
    { name: 'in one sentence of one outlet waits', told: [before, part], ledger: held },
    {
      name: 'in the same sentence elsewhere waits: it was misread twice',
      told: [before, part, { ...part, outlet: B }],
      ledger: held,
    },
    {
      name: 'in a copy of the text waits',
      told: [
        before,
        { ...part, signature: [3, ...Array(64).fill(7)] },
        { ...part, outlet: B, sentence: again, signature: [3, ...Array(64).fill(7)] },
      ],
      ledger: held,
    },
    {
      name: 'that another outlet has in its own words is told',
      told: [before, part, { ...part, outlet: B, sentence: again }],
      ledger: fallen,
    },
    {
      name: 'that the outlet has again in another article is told',
      told: [before, part, { ...part, published: '2025-01-09', claimedOn: null, sentence: again }],
      ledger: fallen,
    },
    {
      name: 'of which the title speaks is told at once',
      told: [before, { ...part, title: 'Spies lower their estimate' }],
      ledger: fallen,
    },
    {
      name: 'of which the sentence speaks is told at once',
      told: [before, { ...part, sentence: 'Only 3,000 are left, down from 11,000, the agency said.' }],
      ledger: fallen,
    },
    {
      name: 'that only the fallen tell waits',
      told: [before, { ...part, sentence: '3,000 soldiers have fallen or fought in Kursk, it said.' }],
      ledger: held,
    },
    {
      name: 'from the number that the text gives as the one before is told at once',
      told: [before, part, { ...before, ...part, number: '11000', background: true }],
      ledger: fallen,
    },
    {
      name: 'that goes less deep is a lowering like any other',
      told: [before, { ...part, number: '4500' }],
      ledger: ['first – → 11000', 'lowered 11000 → 4500'],
    },
    {
      name: 'of what is only planned is none',
      told: [
        { ...before, metric: 'planned' },
        { ...part, metric: 'planned' },
      ],
      ledger: fallen,
    },
    {
      name: 'after which the claimant goes on as before leaves no trace in the position',
      told: [before, part, { ...before, number: '12500', published: '2025-01-20' }],
      ledger: [...held, 'raised 11000 → 12500'],
    },
  ])('$name', check);
});

describe('several numbers in one text', () => {
  const url = 'https://x.example/1';
  const total = 'In all, 1,100 soldiers had died by then.';
  it.each<Case>([
    {
      name: 'the whole counts before a part that stands first',
      told: [
        { number: '300', published: '2025-01-07', url, sentence: 'In January 300 died.' },
        { number: '1100', published: '2025-01-07', url, sentence: total },
      ],
      ledger: ['first – → 1100'],
    },
    {
      name: 'the whole counts before a part in the title',
      told: [
        { number: '300', published: '2025-01-07', url, title: '300 dead' },
        { number: '1100', published: '2025-01-07', url, title: '300 dead', sentence: total },
      ],
      ledger: ['first – → 1100'],
    },
    {
      name: 'in one sentence the clause tells which is the whole',
      told: [
        {
          ...{ number: '300', published: '2025-01-07', url },
          sentence: 'It counts 300 dead in January and 1100 dead altogether.',
        },
        {
          ...{ number: '1100', published: '2025-01-07', url },
          sentence: 'It counts 300 dead in January and 1100 dead altogether.',
        },
      ],
      ledger: ['first – → 1100'],
    },
    {
      name: 'a whole that is less than another number is the whole of something else',
      told: [
        { number: '900', published: '2025-01-07', url },
        { number: '300', published: '2025-01-07', url, sentence: 'In all, 300 officers died.' },
      ],
      ledger: ['first – → 900'],
    },
    {
      name: 'an older day does not count for being a whole',
      told: [
        { number: '900', published: '2025-01-07', url, claimedOn: '2025-01-07' },
        { number: '1100', published: '2025-01-07', url, claimedOn: '2025-01-05', sentence: total },
      ],
      ledger: ['first – → 900'],
    },
  ])('$name', check);
});

describe('unsure readings', () => {
  it.each<Case>([
    {
      name: 'move nothing',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '900', published: '2024-12-18', confidence: 0.3 },
        { number: '120', published: '2024-12-19', outlet: B },
      ],
      ledger: ['first – → 120', 'raised 120 → 900 (below-confidence)'],
    },
    {
      name: 'are confirmed by a sure one',
      told: [
        { number: '120', published: '2024-12-17' },
        { number: '900', published: '2024-12-18', confidence: 0.3 },
        { number: '900', published: '2024-12-19', outlet: B },
      ],
      ledger: ['first – → 120', 'raised 120 → 900'],
    },
  ])('$name', check);
});

describe('numbers without a claimant', () => {
  const claimant = null;
  const number = 'about 14000';
  it.each<Case>([
    { name: 'in one outlet are none', told: [{ number, published: '2025-02-08', claimant }], ledger: [] },
    {
      name: 'in one outlet twice are none',
      told: [
        { number, published: '2025-02-08', claimant },
        { number, published: '2025-02-09', claimant },
      ],
      ledger: [],
    },
    {
      name: 'in two outlets are reported',
      told: [
        { number, published: '2025-02-08', claimant },
        { number: '14000', published: '2025-02-09', claimant, outlet: B },
      ],
      ledger: ['first – → 14000'],
    },
    {
      name: 'in two copies of one text are none',
      told: [
        { number, published: '2025-02-08', claimant, signature: [3, ...Array(64).fill(7)] },
        { number, published: '2025-02-09', claimant, outlet: B, signature: [3, ...Array(64).fill(7)] },
      ],
      ledger: [],
    },
    {
      name: 'do not swing back to what was reported before',
      told: [
        { number: '11000', published: '2025-01-08', claimant },
        { number: '11000', published: '2025-01-09', claimant, outlet: B },
        { number, published: '2025-02-08', claimant },
        { number, published: '2025-02-09', claimant, outlet: B },
        { number: '11000', published: '2025-02-10', claimant, outlet: C },
        { number: '11000', published: '2025-02-11', claimant, outlet: D },
      ],
      ledger: ['first – → 11000', 'raised 11000 → about 14000'],
    },
    {
      name: 'that a claimant gave are an echo without the name',
      told: [
        { number, published: '2025-02-08', claimant },
        { number, published: '2025-02-09', claimant, outlet: B },
      ],
      named: [{ number: '14000', published: '2025-02-01', claimant: 'Zelensky' }],
      ledger: ['first – → about 14000 (echo)'],
    },
  ])('$name', check);
});

describe('the order of arrival', () => {
  const url = 'https://ledger.example/toll';
  const text = (letter: number): number[] => [3, ...Array<number>(64).fill(letter)];

  it.each<{ readonly name: string; readonly told: readonly Told[]; readonly beside?: readonly Told[] }>([
    {
      name: 'of two wordings in one article',
      told: [
        { number: '120', published: '2025-01-24', url },
        { number: '>120', published: '2025-01-24', url },
      ],
    },
    {
      name: 'of outlets that lean on one another, beside a garbled number',
      told: [{ number: '4000', published: '2025-01-09' }],
      // Wire's two reports are one source, and Courier copied the second: whoever counts from that one finds one.
      beside: [
        { number: '4000', published: '2025-01-08', outlet: B, metric: 'casualties', signature: text(1) },
        { number: '4000', published: '2025-01-09', outlet: B, metric: 'casualties', signature: text(2) },
        { number: '4000', published: '2025-01-09', outlet: C, metric: 'casualties', signature: text(2) },
      ],
    },
  ])('$name shows in no ledger', ({ told: own, beside = [] }) => {
    const [figures, others] = [own.map(told), beside.map(told)];
    const forwards = fold(figures, { beside: others });
    const backwards = fold(figures.toReversed(), { beside: others.toReversed() });
    expect(backwards).toEqual(forwards);
    // Every other order of three starts at another one of them.
    const [first, ...rest] = others;
    if (first) expect(fold(figures, { beside: [...rest, first] })).toEqual(forwards);
  });
});
