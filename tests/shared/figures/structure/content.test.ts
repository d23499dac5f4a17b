import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../../../../shared/figures/structure/attribution.ts';
import { innermostOf } from '../../../../shared/figures/structure/content.ts';
import { structureOf } from '../../../../shared/figures/structure/parser.ts';
import { sentenceOf, wordsOf } from './parsing.ts';

/** Each count with the source whose content holds it: `900 < Kyiv`; a count that nobody tells stands alone. */
function toldIn(text: string): string[] {
  const a = sentenceOf(text);
  const structure = structureOf(a);
  const attributions = attributionsIn(a, structure);
  return a.counts.map((count) => {
    const told = innermostOf(structure, attributions, count);
    return [count.quantity.value, told && wordsOf(a, told.source.from, told.source.to)]
      .filter((part) => part !== null)
      .join(' < ');
  });
}

describe('what belongs to whom', () => {
  it.each([
    ['what the verb governs', 'Kyiv says 900 men have died.', ['900 < Kyiv']],
    ['its own object', 'The ministry put the losses at 900.', ['900 < The ministry']],
    [
      'clauses that are joined share it',
      'Kyiv says 900 men died and 300 were wounded.',
      ['900 < Kyiv', '300 < Kyiv'],
    ],
    ['an aside behind', '900 men died, Kyiv says.', ['900 < Kyiv']],
    ['an aside in the middle', '900 men died, he said, and 500 were wounded.', ['900 < he', '500 < he']],
    ['the innermost of two', 'The Pentagon said Kyiv claims that 900 men died.', ['900 < Kyiv']],
    ['each clause its own', 'Kyiv says 900 men died, but Moscow admits 300.', ['900 < Kyiv', '300 < Moscow']],
    [
      'a clause that contrasts',
      'Kyiv believes Russia has lost 900 men, although the Pentagon thinks 700 is nearer.',
      ['900 < Kyiv', '700 < the Pentagon'],
    ],
    [
      'according to, before both',
      'According to the ministry, 900 men died and 300 were wounded.',
      ['900 < the ministry', '300 < the ministry'],
    ],
    [
      'according to, in a clause that hangs on another',
      'Kyiv fears a force that according to the ministry has 900 men.',
      ['900 < the ministry'],
    ],
    [
      'according to, in one of two',
      '900 men died, according to Kyiv, and Moscow says 300 were captured.',
      ['900 < Kyiv', '300 < Moscow'],
    ],
    ['whoever is cited', 'Yonhap reported, citing the ministry, that 900 men died.', ['900 < the ministry']],
    [
      'whoever is cited before',
      'Citing the ministry, the agency told lawmakers that 900 men died.',
      ['900 < the ministry'],
    ],
    ['whoever states it', 'It was stated by the ministry that 900 men died.', ['900 < the ministry']],
    [
      'what is told of the speaker is not said by them',
      'The officer, who commands 900 men, said 300 had died.',
      ['900', '300 < The officer'],
    ],
    ['nor what happened while they spoke', 'Kyiv said so when 900 men had died.', ['900']],
    ['nobody', '900 men died in the woods.', ['900']],
  ])('%s', (_name, text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});
