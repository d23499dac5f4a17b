import { describe, expect, it } from 'vitest';
import { MOST_FIGURES, proposalsOf } from '../../../../shared/figures/second/answer.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { CASUALTIES, DEAD } from '../verify/proposals.ts';

describe('an answer is taken apart', () => {
  it('into its proposals, what is left out filled in', () => {
    const { value, bound, force, metric, scope, theatre, sentence, evidence } = DEAD;
    const short = { value, bound, force, metric, scope, theatre, sentence, evidence };
    expect(proposalsOf({ figures: [CASUALTIES, short] }, KURSK)).toEqual({
      proposals: [CASUALTIES, { ...DEAD, claimant: null, claimedOn: null }],
      refusals: {},
    });
  });

  it('and one figure that is none takes no other with it', () => {
    const figures = [
      CASUALTIES,
      null,
      'six hundred',
      { ...DEAD, value: '600' },
      { ...DEAD, value: 600.5 },
      DEAD,
    ];
    expect(proposalsOf({ figures }, KURSK)).toEqual({
      proposals: [CASUALTIES, DEAD],
      refusals: { shape: 4 },
    });
  });

  it.each([
    ['force', { force: 'north korea' }],
    ['metric', { metric: 'dead' }],
    ['scope', { scope: 'total' }],
    ['theatre', { theatre: 'Kursk oblast' }],
    ['bound', { bound: 'around' }],
    ['shape', { sentence: 'x'.repeat(5000) }],
    ['shape', { sentence: undefined }],
    ['claimant', { claimant: 'x'.repeat(500) }],
  ])('with the reason %s for a word outside the vocabulary', (reason, bent) => {
    const { refusals } = proposalsOf({ figures: [{ ...DEAD, ...bent }] }, KURSK);
    expect(refusals).toEqual({ [reason]: 1 });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'I found 600 dead.'],
    ['a list', [DEAD]],
    ['a figure alone', DEAD],
    ['half a report', { figures: '[{"force":"north-ko' }],
  ])('and %s is no report', (_name, answer) => {
    expect(proposalsOf(answer, KURSK)).toEqual({ proposals: [], refusals: { shape: 1 } });
  });

  it('up to so many figures', () => {
    const figures = Array.from({ length: 10_000 }, () => DEAD);
    expect(proposalsOf({ figures }, KURSK).proposals).toHaveLength(MOST_FIGURES);
  });
});
