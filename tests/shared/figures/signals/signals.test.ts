import { describe, expect, it } from 'vitest';
import type { Signalled } from '../../../../shared/figures/figure.ts';
import { readFigures } from '../../../../shared/figures/read-figures.ts';
import { signalsIn } from '../../../../shared/figures/signals/signals.ts';
import { verifyProposals } from '../../../../shared/figures/verify/verify.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { ARTICLE, DEAD, PROPOSER } from '../verify/proposals.ts';
import { readingOf } from './reading-of.ts';

const tell = (number: string, sentence: string, title = 'News', language = 'en'): Signalled =>
  signalsIn({ title, language })(readingOf(number, sentence));

describe('what a text tells of a figure', () => {
  it.each<[string, string, string, string, string[]]>([
    ['nothing', '300', 'The watch speaks of 300.', 'News', []],
    ['the day', '300', 'On Tuesday it spoke of 300.', 'News', ['day-named']],
    ['a day in the title only', '300', 'It spoke of 300.', 'On Tuesday', []],
    ['a move in the sentence', '300', 'The watch cut its count to 300.', 'News', ['told-lower']],
    ['a move in the title', '300', 'The watch speaks of 300.', 'Watch raises count', ['told-higher']],
    ['an earlier claim', '300', 'The watch had put it at 300.', 'News', ['looks-back']],
    ['the whole', '1,100', 'In May 300 died, and 1,100 in total.', 'News', ['whole']],
    ['a part beside the whole', '300', 'In May 300 died, and 1,100 in total.', 'News', []],
    ['a number of the title', '1,100', 'The watch has 1,100.', 'Toll at 1 100', ['in-title']],
    ['a number within another of the title', '100', 'The watch has 100.', 'Toll at 1,100', []],
    ['a year and a number in the title', '300', 'The watch has 300.', 'In 2025 300 died', ['in-title']],
    ['what was put right', '300', 'The ledger was corrected to 300.', 'News', ['correction']],
    ['what was wrong', '310', 'Correction: it is 300, not 310.', 'News', ['correction', 'quoted-error']],
  ])('%s', (_, number, sentence, title, signals) => {
    expect(tell(number, sentence, title)).toEqual({ signals });
  });

  it('gives the other numbers in a sentence of a notice, and of nothing else', () => {
    const sentence = 'It is about 1,080, not about 1,800.';
    expect(tell('1,080', sentence, 'Corrections')).toEqual({ signals: ['notice'], setOff: [1800] });
    expect(tell('1,080', sentence)).toEqual({ signals: [] });
    expect(tell('1,080', 'It is 1,080.', 'Corrections')).toEqual({ signals: ['notice'] });
    const endless = `It is 1,080, not ${'9'.repeat(400)}.`;
    expect(tell('1,080', endless, 'Corrections')).toEqual({ signals: ['notice'] });
  });

  it('is nothing in a language without words', () => {
    expect(tell('300', 'On Tuesday it spoke of 300.', 'Corrections', 'tlh')).toEqual({ signals: [] });
  });

  it('is told of each figure of a text for itself', () => {
    const signalsOf = signalsIn({ title: 'Toll at 300', language: 'en' });
    const sentences = ['On Tuesday it had 300.', 'It has 310.', 'On Tuesday it had 300.'];
    const numbers = ['300', '310', '300'];
    expect(
      sentences.map((sentence, at) => signalsOf(readingOf(numbers[at] ?? '', sentence)).signals),
    ).toEqual([['day-named', 'in-title'], [], ['day-named', 'in-title']]);
  });
});

describe('whoever reads', () => {
  const text = {
    ...ARTICLE,
    title: 'Correction',
    text: 'About 600 North Korean soldiers have died in Kursk, not 900.',
  };
  const sentence = text.text;

  it('by rules, figures have their signals', () => {
    expect(readFigures(text, KURSK)).toMatchObject([{ value: 600, signals: ['notice'], setOff: [900] }]);
  });

  it('a second time, they have the same', () => {
    const proposal = {
      ...DEAD,
      claimant: null,
      claimedOn: null,
      bound: 'about' as const,
      evidence: '600',
      sentence,
    };
    const { figures } = verifyProposals([proposal], text, KURSK, PROPOSER);
    expect(figures).toMatchObject([{ value: 600, signals: ['notice'], setOff: [900] }]);
  });

  it('what a correction quotes as wrong is background', () => {
    const body =
      'Correction: an earlier version of this article said that 900 North Korean soldiers had died in Kursk.';
    expect(readFigures({ ...text, title: '', text: body }, KURSK)).toMatchObject([
      { value: 900, background: true, signals: ['looks-back', 'recalled', 'correction', 'quoted-error'] },
    ]);
  });
});
