import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlertTexts, alertTexts, SUBJECT_LENGTH } from '../../../shared/alerts/alert-texts.ts';
import { claimantSpellings } from '../../../shared/alerts/claimant-names.ts';
import { SMS_SEPTETS, septets, toAscii, toGsm7 } from '../../../shared/alerts/gsm7.ts';
import { claimantText, forceText, type StoryNames } from '../../../shared/alerts/headline.ts';
import { messageOf } from '../../../shared/alerts/message.ts';
import { type Change, KINDS, type Position } from '../../../shared/changes/change.ts';
import { differenceOf, quantityText } from '../../../shared/changes/quantity.ts';
import { METRICS } from '../../../shared/figures/figure.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { anyPeriod, changeOf } from '../../fixtures/changes.ts';
import { quantity } from '../changes/told.ts';

const story: StoryNames = {
  title: 'North Korea in Kursk',
  forces: [
    {
      ...{ id: 'north-korea', name: 'North Korean', defaultTheatre: 'kursk' },
      ...{ people: {}, adjectives: {}, state: {}, units: {} },
    },
  ],
  theatres: [{ id: 'kursk', name: 'Kursk', places: {} }],
};
const article = {
  url: 'https://wire.example/seoul-raises-its-count',
  title: 'Seoul raises its count',
  outlet: 'Meridian Wire',
  published: '2024-12-28T06:00:00Z',
};

function change(kind: Change['kind'], from: string | null, to: string | null): Change {
  const [before, after] = [from === null ? null : quantity(from), to === null ? null : quantity(to)];
  return {
    ...{ id: 'c1', story: 'kursk-dprk', force: 'north-korea', metric: 'killed', theatre: 'kursk' },
    ...{ claimant: 'NIS', sequence: 2, kind, from: before, to: after },
    period: null,
    difference: differenceOf(before, after),
    claimedOn: '2024-12-28',
    seenAt: '2024-12-28T12:00:00Z',
    evidence: 'The NIS now counts around 310 killed.',
    article,
    sources: [article, { ...article, url: 'https://post.example/1', outlet: 'Post' }],
  };
}

const sinceAugust: Change = {
  ...change('incident', null, '1400'),
  period: { from: '2024-08-01', to: '2024-12-28' },
};

const whyYou = 'Ask us.';
const textsOf = (...changes: Change[]): AlertTexts => {
  const message = messageOf(changes);
  if (message === null) throw new TypeError('A message has changes.');
  return alertTexts(message, { story, positions: [], whyYou, at: '' });
};

const position = (claimant: string, number: string): Position => ({
  ...{ story: 'kursk-dprk', force: 'north-korea', metric: 'killed', theatre: 'kursk' },
  ...{ claimant, quantity: quantity(number), claimedOn: '2024-12-24', evidence: '', article, sources: 1 },
});

describe('the subject', () => {
  it.each<[Change, string]>([
    [change('first', null, '>120'), 'North Korean troops killed in Kursk: first number: at least 120 (NIS)'],
    [
      change('raised', '>120', 'about 310'),
      'North Korean troops killed in Kursk: raised from at least 120 to about 310 (NIS)',
    ],
    [change('lowered', '310', '290'), 'North Korean troops killed in Kursk: lowered from 310 to 290 (NIS)'],
    [
      change('corrected', '3950', '3850'),
      'North Korean troops killed in Kursk: corrected from 3,950 to 3,850 (NIS)',
    ],
    [
      change('withdrawn', '3950', '3200'),
      'North Korean troops killed in Kursk: withdrawn: 3,950, back to 3,200 (NIS)',
    ],
    [
      change('withdrawn', '3950', null),
      'North Korean troops killed in Kursk: withdrawn: 3,950, no number stands (NIS)',
    ],
    [change('incident', null, '43'), 'North Korean troops killed in Kursk: incident: 43, not a total (NIS)'],
    [sinceAugust, 'North Korean troops killed in Kursk: since August: 1,400, not a total (NIS)'],
    [
      {
        ...change('first', null, '10000-12000'),
        claimant: 'reported',
        metric: 'casualties',
        theatre: 'unspecified',
      },
      'North Korean casualties: first number: 10,000-12,000 (several outlets)',
    ],
  ])('of $kind', (given, subject) => {
    expect(textsOf(given).subject).toBe(subject);
  });
});

describe('the SMS', () => {
  it('has the link where there is room', () => {
    expect(textsOf(change('raised', '120', '310')).sms).toBe(
      'North Korean troops killed in Kursk: raised from 120 to 310, says NIS (2024-12-28, Meridian Wire) https://wire.example/seoul-raises-its-count',
    );
  });

  it('says since when a count of a period counts, alone and among others', () => {
    expect(textsOf(sinceAugust).sms).toContain(
      'North Korean troops killed in Kursk: since August: 1,400, not a total, says NIS',
    );
    expect(textsOf(sinceAugust, change('raised', '3000', '4000')).sms).toContain(
      'killed 3,000 -> 4,000, killed 1,400 since August, not a total',
    );
  });

  it('leaves a long link out whole', () => {
    const long = {
      ...change('raised', '120', '310'),
      article: { ...article, url: `https://x.example/${'a'.repeat(100)}` },
    };
    expect(textsOf(long).sms).toBe(
      'North Korean troops killed in Kursk: raised from 120 to 310, says NIS (2024-12-28, Meridian Wire)',
    );
  });

  it.each([
    ['“Zelensky’s” – 10–12…', '"Zelensky\'s" - 10-12...'],
    ['Зеленський', 'Zelenskiy'],
    ['Щука', 'Shchuka'],
    ['Łódź, Çà et là', 'Lodz, Çà et là'],
    ['국정원', '???'],
    ['11\u00a0000', '11 000'],
  ])('transliterates %s', (text, expected) => {
    expect(toGsm7(text)).toBe(expected);
  });

  it('counts letters of the extension table twice', () => {
    expect(septets('a€[]')).toBe(7);
  });
});

describe('laws of length', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 120 });
  it('one part of SMS, one line of ASCII, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...KINDS),
          metric: fc.constantFrom(...METRICS),
          claimant: word,
          force: word,
          theatre: word,
          outlet: word,
          url: fc.webUrl(),
        }),
        ({ outlet, url, ...names }) => {
          const given = {
            ...change('raised', '<100000', '120000-1300000'),
            ...names,
            article: { ...article, outlet, url },
          };
          const { sms, subject } = textsOf(given);
          expect(septets(sms)).toBeLessThanOrEqual(SMS_SEPTETS);
          expect(subject.length).toBeLessThanOrEqual(SUBJECT_LENGTH);
          expect(subject).toMatch(/^[ -~]+$/);
        },
      ),
      { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 500) },
    );
  });

  it('any text comes out in the alphabet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => septets(toGsm7(text))).not.toThrow();
        expect(toAscii(text)).toMatch(/^[ -~]*$/);
      }),
      { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 500) },
    );
  });
});

describe('the mail', () => {
  it('says what changed, where it stands, and who else says what', () => {
    const positions = [
      position('NIS', 'about 310'),
      position('Zelensky', '>3000'),
      position('reported', '300'),
    ];
    const message = messageOf([change('raised', '120', 'about 310')]);
    expect(message && alertTexts(message, { story, positions, whyYou, at: '' }).mail).toBe(
      `North Korean troops killed in Kursk: raised from 120 to about 310
+190 (+158.3%)
Who says so: NIS, on 2024-12-28

"The NIS now counts around 310 killed."
Meridian Wire: Seoul raises its count
https://wire.example/seoul-raises-its-count
Also carried by 1 more article.

What others say now:
- Zelensky: at least 3,000 (2024-12-24, Meridian Wire)
- several outlets: 300 (2024-12-24, Meridian Wire)

Change c1. Its whole story:
npx fogwatch why c1

A number here is a claim, not a fact.

You follow "North Korea in Kursk".
Ask us.
`,
    );
  });

  it('tells an incident from a total', () => {
    expect(textsOf(change('incident', null, '43')).mail).toContain('One incident: this is not a total');
  });

  it('says which days a count of a period counts', () => {
    expect(textsOf(sinceAugust).mail).toContain(
      'A count of the days from 2024-08-01 to 2024-12-28: this is not a total',
    );
  });
});

describe('a message of several changes', () => {
  const several = [
    changeOf({ id: 'a'.repeat(24), metric: 'wounded', from: '2700', to: 'about 4100' }),
    changeOf({ id: 'b'.repeat(24), from: '300', to: 'about 600' }),
    changeOf({ id: 'c'.repeat(24), metric: 'captured', from: null, to: '2' }),
  ];

  it('says them in one line, those killed first', () => {
    const { subject, sms } = textsOf(...several);
    expect(subject).toBe(
      'NIS on North Korean troops: killed 300 -> about 600, wounded 2,700 -> about 4,100 and 1 more',
    );
    expect(sms).toBe(
      'NIS on North Korean troops in Kursk: killed 300 -> about 600, wounded 2,700 -> about 4,100, captured 2, first number',
    );
  });

  it('of several forces says whose each is', () => {
    const russia = changeOf({ force: 'russia', metric: 'captured', from: '500', to: '700' });
    expect(textsOf(changeOf({ from: '300', to: '600' }), russia).sms).toContain(
      'NIS: North Korean troops in Kursk killed 300 -> 600, russia troops in Kursk captured 500 -> 700',
    );
  });

  it('has a block for each in the mail, with the sentence, link and id', () => {
    const { mail } = textsOf(...several);
    expect(mail).toMatch(/^NIS: 3 numbers, told together\.\n\nNorth Korean troops killed in Kursk: raised/);
    for (const { id } of several) expect(mail).toContain(`fogwatch why ${id.slice(0, 8)}`);
  });

  it('reads the same in whatever order its changes come', () => {
    expect(textsOf(...several.toReversed())).toEqual(textsOf(...several));
  });
});

describe('whatever the story says', () => {
  const names = Object.keys(claimantSpellings(KURSK));
  const number = fc.oneof(
    fc.integer({ min: 1, max: 2_000_000 }).map(String),
    fc.integer({ min: 1, max: 2_000_000 }).map((least) => `>${least}`),
    fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }))
      .map(([low, more]) => `${low}-${low + more}`),
  );
  const change = fc
    .record({
      force: fc.constantFrom(...KURSK.forces.map(({ id }) => id), ...KURSK.combinedForces),
      metric: fc.constantFrom(...METRICS),
      theatre: fc.constantFrom('kursk', 'war', 'unspecified'),
      kind: fc.constantFrom(...KINDS),
      from: number,
      to: number,
      period: anyPeriod,
    })
    .map(({ period, ...told }) => changeOf({ ...told, period: told.kind === 'incident' ? period : null }));

  it('an SMS is one part with the claimant, and the first change whole: force, metric, number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (claimant, told) => {
          const message = messageOf(told.map((one, n) => ({ ...one, claimant, id: `${n}` })));
          if (message === null) throw new TypeError('A message has changes.');
          const { sms, subject } = alertTexts(message, { story: KURSK, positions: [], whyYou, at: '' });
          expect(septets(sms)).toBeLessThanOrEqual(SMS_SEPTETS);
          expect(subject.length).toBeLessThanOrEqual(SUBJECT_LENGTH);
          const [first] = message.changes;
          if (first === undefined) throw new TypeError('A message has changes.');
          expect(sms).toContain(toGsm7(claimantText(claimant)));
          expect(sms).toContain(toGsm7(forceText(first, KURSK)));
          expect(sms).toContain(first.metric);
          expect(sms).toContain(toGsm7(first.to === null ? '' : quantityText(first.to)));
          const toldOf = message.changes.length - Number(/ and (\d+) more/.exec(sms)?.[1] ?? 0);
          expect(toldOf).toBeGreaterThan(0);
        },
      ),
      { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 500) },
    );
  });
});
