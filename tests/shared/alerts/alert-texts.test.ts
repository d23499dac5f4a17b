import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertTexts, SUBJECT_LENGTH } from '../../../shared/alerts/alert-texts.ts';
import { SMS_SEPTETS, septets, toAscii, toGsm7 } from '../../../shared/alerts/gsm7.ts';
import type { StoryNames } from '../../../shared/alerts/headline.ts';
import { type Change, KINDS, type Position } from '../../../shared/changes/change.ts';
import { differenceOf } from '../../../shared/changes/quantity.ts';
import { METRICS } from '../../../shared/figures/figure.ts';
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
    difference: differenceOf(before, after),
    claimedOn: '2024-12-28',
    seenAt: '2024-12-28T12:00:00Z',
    evidence: 'The NIS now counts around 310 killed.',
    article,
    sources: [article, { ...article, url: 'https://post.example/1', outlet: 'Post' }],
  };
}

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
    expect(alertTexts(given, { story, positions: [] }).subject).toBe(subject);
  });
});

describe('the SMS', () => {
  it('has the link where there is room', () => {
    expect(alertTexts(change('raised', '120', '310'), { story, positions: [] }).sms).toBe(
      'North Korean troops killed in Kursk: raised from 120 to 310, says NIS (2024-12-28, Meridian Wire) https://wire.example/seoul-raises-its-count',
    );
  });

  it('leaves a long link out whole', () => {
    const long = {
      ...change('raised', '120', '310'),
      article: { ...article, url: `https://x.example/${'a'.repeat(100)}` },
    };
    expect(alertTexts(long, { story, positions: [] }).sms).toBe(
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
          const { sms, subject } = alertTexts(given, { story, positions: [] });
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
    expect(
      alertTexts(change('raised', '120', 'about 310'), { story, positions, howToChange: 'Ask us.' }).mail,
    ).toBe(
      `North Korean troops killed in Kursk: raised from 120 to about 310

Who says so: NIS, on 2024-12-28
120 → about 310 (+190, +158.3%)

"The NIS now counts around 310 killed."
Meridian Wire: Seoul raises its count
https://wire.example/seoul-raises-its-count
Also carried by 1 more article.

What others say now:
- Zelensky: at least 3,000 (2024-12-24, Meridian Wire)
- several outlets: 300 (2024-12-24, Meridian Wire)

You follow "North Korea in Kursk". Ask us.
A number here is a claim, not a fact.
`,
    );
  });

  it('tells an incident from a total', () => {
    expect(alertTexts(change('incident', null, '43'), { story, positions: [] }).mail).toContain(
      'One incident: this is not a total',
    );
  });
});
