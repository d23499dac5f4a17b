import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../shared/figures/figure.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import type { Story } from '../../../shared/story/story.ts';
import { SECOND_STORY } from '../../fixtures/second-story.ts';
import { quantityOf } from './reading.ts';

const figuresIn = (text: string, story: Story): Figure[] =>
  readFigures({ title: '', text, published: '2031-05-08', language: 'en' }, story);

const told = (figure: Figure): string =>
  [figure.force, figure.metric, quantityOf(figure), figure.theatre, figure.claimant].join(' ');

describe('another story is read by the same rules', () => {
  it.each([
    [
      'its force and claimant',
      'The Veltish Admiralty said 300 Veltish marines had been killed on Harrow Island.',
      'velt killed 300 harrow Velt Admiralty',
    ],
    [
      'its people',
      'Maren Dahl said about 2,400 Velts had landed in Gull Bay.',
      'velt deployed about 2400 harrow Maren Dahl',
    ],
    [
      'its other side',
      'The Admiralty said 75 Osmaris had been captured on Harrow.',
      'osmar captured 75 harrow Velt Admiralty',
    ],
    [
      'its state that loses',
      'Velt has lost 1,200 soldiers on Harrow, Dahl said.',
      'velt casualties 1200 harrow Maren Dahl',
    ],
    [
      'its capital',
      'Tessaly says 1,200 Veltish soldiers have been wounded on Harrow.',
      'velt wounded 1200 harrow Osmar',
    ],
    [
      'its officials',
      'Osmari officials said 1,200 Veltish soldiers had been wounded on Harrow.',
      'velt wounded 1200 harrow Osmari officials',
    ],
    [
      'its formations',
      'The Second Marine Brigade lost 140 men on Harrow, Dahl said.',
      'velt casualties 140 harrow Maren Dahl',
    ],
    [
      'its plans',
      'Velt plans to send 9,000 more marines to Harrow, Dahl said.',
      'velt planned 9000 harrow Maren Dahl',
    ],
    [
      'a description of its claimant',
      'The Osmari prime minister said 300 Veltish marines had been killed on Harrow.',
      'velt killed 300 harrow Maren Dahl',
    ],
    [
      'its enemy',
      'Dahl said the enemy had lost 1,200 soldiers on Harrow.',
      'velt casualties 1200 harrow Maren Dahl',
    ],
    [
      'its war',
      'Osmar has lost 22,000 soldiers since the landings, the Admiralty said.',
      'osmar casualties 22000 war Velt Admiralty',
    ],
  ])('%s', (_name, text, expected) => {
    expect(figuresIn(text, SECOND_STORY).map(told)).toEqual([expected]);
  });
});

describe('no story is read into another', () => {
  it.each([
    ['forces of Kursk', 'The NIS said 640 North Korean soldiers had been killed in Kursk.', SECOND_STORY],
    ['a Russian loss', 'Russia has lost 8,000 soldiers in Kursk, Zelensky said.', SECOND_STORY],
    ['a Ukrainian loss', 'Gerasimov said 3,000 Ukrainian troops had been killed near Sudzha.', SECOND_STORY],
    ['forces of Harrow', 'Maren Dahl said 300 Veltish marines had been killed on Harrow.', KURSK],
    ['an Osmari loss', 'Osmar has lost 22,000 soldiers since the landings, the Admiralty said.', KURSK],
  ])('%s', (_name, text, story) => {
    expect(figuresIn(text, story)).toEqual([]);
  });

  it('knows no claimant of another: a name stays as it is written', () => {
    const figures = figuresIn('Sirskyi said 300 Veltish marines had been killed on Harrow.', SECOND_STORY);
    expect(figures.map(({ claimant }) => claimant)).toEqual(['Sirskyi']);
  });
});
