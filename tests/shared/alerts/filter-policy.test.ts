import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../../shared/alerts/attributes.ts';
import { type Choice, isWanted, type LeastSize } from '../../../shared/alerts/choice.ts';
import {
  combinationsOf,
  defaultPolicy,
  EmptyChoice,
  filterPolicy,
  POLICY_LIMITS,
  PolicyTooLarge,
} from '../../../shared/alerts/filter-policy.ts';
import { KINDS } from '../../../shared/changes/change.ts';
import { METRICS } from '../../../shared/figures/figure.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { anyChange, changeOf } from '../../fixtures/changes.ts';
import { SECOND_STORY } from '../../fixtures/second-story.ts';
import { passes } from '../../fixtures/sns-filter.ts';

const RUNS = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 500) };
const story = 'kursk';

describe('a choice as a filter policy', () => {
  it.each<[string, Choice, unknown]>([
    [
      'nothing chosen: the default series',
      { story },
      {
        story: ['kursk'],
        changes: [
          { prefix: 'north-korea/*/*/*/' },
          { prefix: 'russia/*/kursk/*/' },
          { prefix: 'ukraine/*/kursk/*/' },
          { prefix: 'russia+north-korea/*/kursk/*/' },
        ],
      },
    ],
    [
      'North Koreans killed, from 10% on',
      { story, forces: ['north-korea'], metrics: ['killed'], size: { unit: 'percent', least: 10 } },
      {
        story: ['kursk'],
        changes: ['c', 'd', 'e']
          .map((length) => ({ prefix: `north-korea/killed/*/*/%${length}` }))
          .concat(
            ['c', 'd', 'e'].map((length) => ({ prefix: `russia+north-korea/killed/kursk/*/%${length}` })),
          ),
      },
    ],
    [
      'a claimant and a kind',
      { story, forces: ['ukraine'], claimants: ['Zelensky'], kinds: ['first'] },
      { story: ['kursk'], claimant: ['Zelensky'], changes: [{ prefix: 'ukraine/*/kursk/first/' }] },
    ],
    [
      'war totals of everybody',
      { story, warTotals: true },
      { story: ['kursk'], changes: [{ prefix: '*/*/*/*/' }] },
    ],
    [
      'a theatre by name, though it is left out by default',
      { story, forces: ['ukraine'], theatres: ['war'] },
      { story: ['kursk'], changes: [{ prefix: 'ukraine/*/war/*/' }] },
    ],
  ])('%s', (_name, choice, policy) => {
    expect(filterPolicy(choice, KURSK)).toEqual(policy);
  });

  it('of several stories takes what fits one of them', () => {
    expect(defaultPolicy([KURSK])).toEqual(filterPolicy({ story }, KURSK));
    expect(defaultPolicy([KURSK, SECOND_STORY])).toEqual({
      $or: [filterPolicy({ story }, KURSK), filterPolicy({ story: SECOND_STORY.id }, SECOND_STORY)],
    });
  });

  it('that no change can fit is refused', () => {
    const story = { ...KURSK, defaultSeries: [{ force: 'north-korea' }] };
    expect(() => filterPolicy({ story: 'kursk', forces: ['ukraine'] }, story)).toThrow(EmptyChoice);
  });

  it('with more combinations than SNS takes is refused, with their number', () => {
    const size: LeastSize = { unit: 'people', least: 1_234 };
    expect(() =>
      filterPolicy(
        { story, forces: ['north-korea'], metrics: ['killed', 'wounded', 'missing'], size },
        KURSK,
      ),
    ).toThrow(PolicyTooLarge);
    expect(() => filterPolicy({ story, claimants: names(40) }, KURSK)).toThrow(
      'a filter of 160 combinations of values, and SNS takes 150',
    );
  });
});

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `claimant ${n}`);

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

const size: fc.Arbitrary<LeastSize> = fc.oneof(
  fc.record({ unit: fc.constant('people' as const), least: fc.integer({ min: 1, max: 1_000_000 }) }),
  fc.record({
    unit: fc.constant('percent' as const),
    least: fc.integer({ min: 1, max: 9_999 }).map((t) => t / 10),
  }),
);

const choice: fc.Arbitrary<Choice> = fc
  .record(
    {
      forces: some(['north-korea', 'russia', 'ukraine', 'russia+north-korea']),
      metrics: some(METRICS),
      theatres: some(['kursk', 'war', 'unspecified']),
      claimants: some(['NIS', 'Zelensky']),
      kinds: some(KINDS),
      size,
      warTotals: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ story, ...fields }));

const message = fc
  .constantFrom('NIS', 'Zelensky', 'JCS')
  .chain((claimant) => fc.array(anyChange(claimant), { minLength: 1, maxLength: 5 }));

/** The policy, or null where the choice is beyond what SNS takes. */
function policyOf(choice: Choice): ReturnType<typeof filterPolicy> | null {
  try {
    return filterPolicy(choice, KURSK);
  } catch (error) {
    if (error instanceof PolicyTooLarge) return null;
    throw error;
  }
}

describe('laws of filtering', () => {
  it('SNS lets a message through if and only if one of its changes is wanted, by all that was chosen at once', () => {
    fc.assert(
      fc.property(choice, message, (choice, changes) => {
        const policy = policyOf(choice);
        fc.pre(policy !== null);
        expect(passes(policy, attributesOf(changes))).toBe(
          changes.some((change) => isWanted(change, choice, KURSK)),
        );
      }),
      RUNS,
    );
  });

  it('a policy stays within the limits of SNS', () => {
    fc.assert(
      fc.property(choice, (choice) => {
        const policy = policyOf(choice);
        fc.pre(policy !== null);
        expect(Object.keys(policy).length).toBeLessThanOrEqual(POLICY_LIMITS.keys);
        expect(combinationsOf(policy)).toBeLessThanOrEqual(POLICY_LIMITS.combinations);
        expect(JSON.stringify(policy).length).toBeLessThan(POLICY_LIMITS.bytes);
      }),
      RUNS,
    );
  });

  it('the attributes of fifty changes fit a message of 256 kB, and raw delivery takes no more than ten', () => {
    fc.assert(
      fc.property(fc.array(anyChange('NIS'), { minLength: 50, maxLength: 50 }), (changes) => {
        const attributes = attributesOf(changes);
        expect(JSON.stringify(attributes).length).toBeLessThan(128 * 1024);
        expect(Object.keys(attributes).length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 20 },
    );
  });
});

describe('who hears of what by default', () => {
  it.each([
    ['north-korea', 'kursk', true],
    ['north-korea', 'war', true],
    ['russia', 'kursk', true],
    ['russia', 'war', false],
    ['ukraine', 'unspecified', false],
    ['russia+north-korea', 'kursk', true],
    ['russia+north-korea', 'war', false],
  ])('%s in %s: %s', (force, theatre, expected) => {
    expect(isWanted(changeOf({ force, theatre, to: '300' }), { story }, KURSK)).toBe(expected);
  });
});
