import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../../shared/figures/structure/parser.ts';
import type { NounPhrase } from '../../../../shared/figures/structure/phrase.ts';
import { sentenceOf, wordsOf } from './parsing.ts';

/** Each clause in a line: `subject | verb | object`. */
function clausesIn(text: string): string[] {
  const a = sentenceOf(text);
  const phrase = (noun: NounPhrase | null | undefined) => (noun ? wordsOf(a, noun.from, noun.to) : '');
  return structureOf(a).clauses.map(({ subject, verb, objects }) =>
    [phrase(subject), wordsOf(a, verb.from, verb.to), phrase(objects[0])].join(' | '),
  );
}

describe('who does what to whom', () => {
  it.each([
    ['a verb and its object', 'Russia lost 900 men.', ['Russia | lost | 900 men']],
    [
      'behind a list that a preposition governs',
      'According to Poles, Finns and Swedes, Russia lost 900 men.',
      ['Russia | lost | 900 men'],
    ],
    [
      'behind such a list of adjectives',
      'According to Polish, Finnish and Swedish officers, Russia lost 900 men.',
      ['Russia | lost | 900 men'],
    ],
    ['two subjects behind a time', 'In March, Russia and Ukraine lost 900 men.', ['Russia | lost | 900 men']],
    [
      'a verb of thinking right behind a relative clause',
      'An official with whom we spoke thinks 900 men fell.',
      ['we | spoke | ', 'An official | thinks | ', '900 men | fell | '],
    ],
    [
      'a participle hangs on its noun',
      'North Koreans battling Ukrainian troops lost 900 men.',
      ['North Koreans | battling | Ukrainian troops', 'North Koreans | lost | 900 men'],
    ],
    [
      'a relative clause between subject and verb',
      'The brigades, which had taken the village, lost 900 men.',
      ['The brigades | had taken | the village', 'The brigades | lost | 900 men'],
    ],
    [
      'a reduced relative is no verb of the sentence',
      'The 900 men sent by Pyongyang have arrived.',
      ['The 900 men | sent | ', 'The 900 men | have arrived | '],
    ],
    [
      'what is said without a conjunction',
      'The NIS said 640 soldiers had died.',
      ['The NIS | said | ', '640 soldiers | had died | '],
    ],
    [
      'who says so, behind a comma',
      'Russia lost 900 men, Kyiv said.',
      ['Russia | lost | 900 men', 'Kyiv | said | '],
    ],
    [
      'joined verbs share a subject',
      'The drones killed 50 men and wounded 47.',
      ['The drones | killed | 50 men', 'The drones | wounded | 47'],
    ],
    [
      'a verb said once',
      'Russia lost 8,000 and Ukraine 3,000.',
      ['Russia | lost | 8,000', 'Ukraine | lost | 3,000'],
    ],
    ['those sent, who died', 'Soldiers sent to Kursk died.', ['Soldiers | sent | ', 'Soldiers | died | ']],
    [
      'joined names estimate',
      'Seoul and Kyiv estimate that 900 men died.',
      ['Seoul | estimate | ', '900 men | died | '],
    ],
    [
      'an aside between dashes',
      'Officials put the losses – which nobody could check – at 900.',
      ['Officials | put | the losses', 'nobody | could check | the losses'],
    ],
    [
      'an infinitive has the subject of its verb',
      'Pyongyang plans to send 900 men.',
      ['Pyongyang | plans | ', 'Pyongyang | to send | 900 men'],
    ],
    [
      'a claimant of the story before a word of saying',
      'Zelensky said 640 men had died.',
      ['Zelensky | said | ', '640 men | had died | '],
    ],
    [
      'whoever speaks behind the verb',
      '"Russia has lost 900 men," said the minister.',
      ['Russia | has lost | 900 men', 'the minister | said | '],
    ],
    [
      'whoever speaks, told of between commas',
      'Russia lost 900 men, the commander, Ivan Petrenko, said.',
      ['Russia | lost | 900 men', 'the commander | said | '],
    ],
    [
      'a relative clause with a time before its verb',
      'The agency, which on Friday briefed lawmakers, believes 900 men died.',
      ['The agency | briefed | lawmakers', 'The agency | believes | ', '900 men | died | '],
    ],
    [
      'a verb of saying behind what its subject cites',
      'Mr Park, citing the agency, said 900 men had died.',
      ['Mr Park | citing | the agency', 'Mr Park | said | ', '900 men | had died | '],
    ],
    [
      'what is estimated',
      'It is estimated by the ministry that 900 men have died.',
      ['It | is estimated | ', '900 men | have died | '],
    ],
  ])('%s', (_name, text, expected) => {
    expect(clausesIn(text)).toEqual(expected);
  });
});
