import { describe, expect, it } from 'vitest';
import { digestTexts } from '../../../shared/alerts/digest.ts';
import { lastDue } from '../../../shared/alerts/digest-time.ts';
import type { Position } from '../../../shared/changes/change.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { changeOf } from '../../fixtures/changes.ts';

describe('the last time that a digest was due', () => {
  it.each([
    ['daily', '2026-11-26T09:00:00Z', 'UTC', '2026-11-26T08:00:00.000Z'],
    ['daily', '2026-11-26T07:59:00Z', 'UTC', '2026-11-25T08:00:00.000Z'],
    ['daily', '2026-11-26T07:30:00Z', 'Europe/Berlin', '2026-11-26T07:00:00.000Z'],
    ['daily, in summer', '2026-07-26T07:30:00Z', 'Europe/Berlin', '2026-07-26T06:00:00.000Z'],
    ['daily, the day the clocks change', '2026-03-29T12:00:00Z', 'Europe/Berlin', '2026-03-29T06:00:00.000Z'],
    ['daily, where it is tomorrow', '2026-11-25T23:30:00Z', 'Asia/Seoul', '2026-11-25T23:00:00.000Z'],
    ['weekly', '2026-11-26T09:00:00Z', 'UTC', '2026-11-23T08:00:00.000Z'],
    ['weekly, on a Monday before the hour', '2026-11-23T07:00:00Z', 'UTC', '2026-11-16T08:00:00.000Z'],
  ])('%s at %s in %s: %s', (digest, now, timeZone, due) => {
    expect(lastDue(digest.startsWith('weekly') ? 'weekly' : 'daily', now, { hour: 8, timeZone })).toBe(due);
  });
});

describe('a digest', () => {
  const period = { since: '2024-12-27T08:00:00.000Z', until: '2024-12-28T08:00:00.000Z' };
  const context = { story: KURSK, positions: [] as Position[], period, whyYou: 'Ask us.', at: '' };

  it('of nothing is none', () => {
    expect(digestTexts([], context)).toBe(null);
  });

  it('tells the changes by series, and where each stands', () => {
    const killed = changeOf({ from: '300', to: 'about 600' });
    const { story, force, metric, theatre, article } = killed;
    const position: Position = {
      ...{ story, force, metric, theatre, article, claimant: 'Zelensky', claimedOn: '2024-12-23' },
      ...{ evidence: '', sources: 1, quantity: { value: 3_000, low: null, high: null, bound: 'at-least' } },
    };
    const wounded = changeOf({ id: 'd'.repeat(24), metric: 'wounded', to: '2700' });
    const digest = digestTexts([wounded, killed], { ...context, positions: [position] });
    expect(digest).toEqual({
      subject: 'Fogwatch: 2 changes, 2024-12-27 to 2024-12-28',
      text: `North Korean soldiers in the Kursk region: 2 changes from 2024-12-27 to 2024-12-28.

North Korean troops killed in Kursk
* NIS, 2024-12-28: raised from 300 to about 600
  Meridian Wire: https://wire.example/seoul-raises-its-count
  npx fogwatch why c1c1c1c1
Where it stands:
- Zelensky: at least 3,000 (2024-12-23)

North Korean troops wounded in Kursk
* NIS, 2024-12-28: first number: 2,700
  Meridian Wire: https://wire.example/seoul-raises-its-count
  npx fogwatch why dddddddd

A number here is a claim, not a fact.

You follow "North Korean soldiers in the Kursk region".
Ask us.
`,
    });
  });
});
