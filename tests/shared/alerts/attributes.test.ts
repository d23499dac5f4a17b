import { expect, it } from 'vitest';
import { attributesOf } from '../../../shared/alerts/attributes.ts';
import { changeOf } from '../../fixtures/changes.ts';

const valuesOf = (changes: Parameters<typeof attributesOf>[0]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributesOf(changes)).map(([name, { StringValue }]) => [name, JSON.parse(StringValue)]),
  );

it('of two changes are those of both, and the larger size', () => {
  const fall = changeOf({ from: '400', to: '300', kind: 'lowered' });
  const rise = changeOf({ from: '100', to: '150', metric: 'wounded' });
  expect(valuesOf([fall, rise])).toMatchObject({
    ...{ story: ['kursk'], claimant: ['NIS'], force: ['north-korea'], theatre: ['kursk'] },
    ...{ metric: ['killed', 'wounded'], kind: ['lowered', 'raised'] },
    ...{ differenceAbsolute: 100, differencePercent: 50 },
  });
});

it('tell of each change every way to ask for it, with its own size', () => {
  const { changes } = valuesOf([changeOf({ from: '400', to: '300', kind: 'lowered' })]);
  expect(changes).toHaveLength(32);
  expect(changes).toContain('north-korea/killed/kursk/lowered/%c250');
  expect(changes).toContain('*/*/kursk/*/#d1000');
});

it('have no size at a first number', () => {
  const { changes, ...others } = valuesOf([changeOf({ to: '400' })]);
  expect(Object.keys(others)).toEqual(['story', 'claimant', 'force', 'metric', 'theatre', 'kind']);
  expect(changes).toContain('north-korea/killed/*/first/');
});
