import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/changes/fold.ts';
import { line, type Told, told } from './told.ts';

const published = '2025-01-07';
const own: Told = { number: '600', published, outlet: 'Gazette', url: 'https://gazette.example/a' };
const elsewhere = (metric: Told['metric']): Told[] =>
  ['Wire', 'Post'].map((outlet) => ({ number: '600', published, outlet, ...(metric && { metric }) }));

describe('a number that the claimant is also said to have given on another series', () => {
  it.each<{ name: string; beside: Told[]; entries: string[] }>([
    {
      name: 'by several outlets there, and by one here: the one has it wrong',
      beside: elsewhere('missing'),
      entries: ['first – → 600 (disputed)'],
    },
    {
      name: 'by the same text: it gives both, and takes neither for the other',
      beside: [{ ...own, metric: 'missing' }, ...elsewhere('missing')],
      entries: ['first – → 600'],
    },
    {
      name: 'by the same text, for the dead and for all casualties: both cannot be',
      beside: [{ ...own, metric: 'casualties' }, ...elsewhere('casualties')],
      entries: ['first – → 600 (disputed)'],
    },
    {
      name: 'by one outlet alone: chance',
      beside: elsewhere('missing').slice(0, 1),
      entries: ['first – → 600'],
    },
    {
      name: 'more than a month before: chance',
      beside: elsewhere('missing').map((each) => ({ ...each, published: '2024-12-06' })),
      entries: ['first – → 600'],
    },
  ])('$name', ({ beside, entries }) => {
    const ledger = fold([told(own)], { beside: beside.map(told) });
    expect(ledger.entries.map(line)).toEqual(entries);
  });
});
