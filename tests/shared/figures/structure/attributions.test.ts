import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../../../../shared/figures/structure/attribution.ts';
import { structureOf } from '../../../../shared/figures/structure/parser.ts';
import { sentenceOf, wordsOf } from './parsing.ts';

/** Each attribution in a line: `source | cue | manner`. */
function attributionsOf(text: string): string[] {
  const a = sentenceOf(text);
  return attributionsIn(a, structureOf(a)).map(({ source, cue, manner }) =>
    [wordsOf(a, source.from, source.to), a.tokens[cue]?.text, manner].join(' | '),
  );
}

describe('who says what', () => {
  it.each([
    ['a subject', 'Kyiv says 900 men have died.', ['Kyiv | says | subject']],
    [
      'whoever was told, of a passive',
      'Lawmakers were told that 900 men had died.',
      ['Lawmakers | told | cited'],
    ],
    ['behind what is said', '900 men have died, Kyiv says.', ['Kyiv | says | subject']],
    ['behind the verb', '"900 men have died," said the minister.', ['the minister | said | subject']],
    [
      'in the middle',
      'Over the day, the ministry stressed, 900 men died.',
      ['the ministry | stressed | subject'],
    ],
    [
      'with a day',
      'The brigade reported on May 17 that 900 men had died.',
      ['The brigade | reported | subject'],
    ],
    ['an adverb between', 'The agency also said 900 men had died.', ['The agency | said | subject']],
    ['initials in brackets', 'The ministry (MoD) said 900 men had died.', ['The ministry | said | subject']],
    [
      'an apposition',
      '900 men died, the commander, Ivan Petrenko, said.',
      ['the commander | said | subject'],
    ],
    [
      'a relative clause',
      'The minister, who runs the agency, said 900 men had died.',
      ['The minister | said | subject'],
    ],
    ['according to', 'According to the ministry, 900 men died.', ['the ministry | to | cited']],
    [
      'with reference to',
      '900 men died, the report said with reference to officials.',
      ['the report | said | subject', 'reference | with | cited', 'officials | to | cited'],
    ],
    [
      'citing',
      'Reuters reported, citing the ministry, that 900 men had died.',
      ['Reuters | reported | subject', 'Reuters | citing | subject', 'the ministry | citing | cited'],
    ],
    ['an agent', 'It was stated by the ministry that 900 men had died.', ['the ministry | stated | cited']],
    [
      'an estimate from somebody',
      'An estimate from Kyiv of 900 dead is disputed.',
      ['Kyiv | estimate | cited'],
    ],
    [
      'quoted as saying',
      'The minister was quoted as saying that 900 men had died.',
      ['The minister | quoted | subject'],
    ],
    [
      'saying, of the subject of the sentence',
      'The minister stated that there are 900 men, saying that more would come.',
      ['The minister | stated | subject', 'The minister | saying | subject'],
    ],
    [
      'a noun that is a verb elsewhere',
      'Intelligence reports suggest that 900 men have died.',
      ['Intelligence reports | suggest | subject'],
    ],
    [
      'behind the verb, with a time behind it',
      '900 men have died, said the ministry this morning.',
      ['the ministry | said | subject'],
    ],
    ['several of them behind the verb', '900 men have died, say officials.', ['officials | say | subject']],
    ['by the count of', '900 men have died, by the count of the ministry.', ['the count | by | cited']],
    [
      'who informs, behind the verb',
      '900 men died, informs the ministry.',
      ['the ministry | informs | subject'],
    ],
    ['who answers', '"Some 900 men died," answered the ministry.', ['the ministry | answered | subject']],
    ['who names a number', 'The general named 900.', ['The general | named | subject']],
    [
      'who points to one',
      'The general pointed to intelligence that 900 men had died.',
      ['The general | pointed | subject'],
    ],
    [
      'whoever puts a number behind what it counts',
      'The number of wounded soldiers the ministry put at 900.',
      ['the ministry | put | subject'],
    ],
    [
      'who has found names',
      'The paper has established the names of 900 men.',
      ['The paper | established | subject'],
    ],
    ['not who is named', 'A street was named after the general.', []],
    ['nor who finds bodies', 'The villagers found the bodies of 900 men.', []],
    ['nobody has said what is denied', 'The ministry has not confirmed that 900 men died.', []],
    ['nor what will be said', 'The ministry will confirm that 900 men died.', []],
    ['nor what somebody declines to say', 'The ministry declined to say how many died.', []],
    ['nor what is only seen', 'The villagers saw the tanks.', []],
  ])('%s', (_name, text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
