import { describe, expect, it } from 'vitest';
import { readByStructure } from '../../../../../shared/figures/structure/read-by-structure.ts';
import { GERMAN, GERMAN_KURSK } from '../../../../fixtures/german/german.ts';
import { quantityOf } from '../../reading.ts';

const readGerman = readByStructure(GERMAN);

/** Whose people, what became of them, how many; then where and who says so, as far as the sentence tells. */
const countedIn = (text: string): string[] =>
  readGerman({ title: '', text, published: '2025-06-10', language: 'de' }, GERMAN_KURSK).map((figure) =>
    [
      `${figure.force} ${figure.metric} ${quantityOf(figure)}`,
      ...(figure.theatre === 'unspecified' ? [] : [figure.theatre]),
      ...(figure.period ? [`${figure.period.from}/${figure.period.to}`] : []),
      ...(figure.scope === 'cumulative' || figure.period ? [] : [figure.scope]),
      ...(figure.claimant === null ? [] : [figure.claimant]),
    ].join(', '),
  );

/** The layers of structure know no language: German is its words, its times and its word order. */
describe('the layers of structure read German by its grammar alone', () => {
  it.each<[string, string, string[]]>([
    [
      'a perfect, its participle last',
      'Nordkorea hat 10.000 Soldaten nach Russland geschickt.',
      ['north-korea deployed 10000'],
    ],
    [
      'a past in the second place',
      'Pjöngjang schickte 10.000 Mann in die Region Kursk.',
      ['north-korea deployed 10000, kursk'],
    ],
    [
      'a passive of a state',
      'Rund 11.000 nordkoreanische Soldaten sind in der Region Kursk stationiert.',
      ['north-korea deployed about 11000, kursk'],
    ],
    [
      'a subject behind its verb',
      'In der Region Kursk kämpfen 8.000 Nordkoreaner.',
      ['north-korea deployed 8000, kursk'],
    ],
    [
      'a subordinate clause, its verbs last',
      'Seoul sagt, dass Nordkorea weitere 3.000 Soldaten entsandt hat.',
      ['north-korea deployed 3000, increment, South Korea'],
    ],
    [
      'a separable verb',
      'Russland setzt 8.000 nordkoreanische Soldaten in Kursk ein.',
      ['north-korea deployed 8000, kursk'],
    ],
    [
      'a separable verb, together',
      'Moskau hat 50.000 Mann in der Region Kursk zusammengezogen.',
      ['russia deployed 50000, kursk'],
    ],
    [
      'an object before the verb',
      '12.000 Soldaten hat Nordkorea nach Kursk entsandt.',
      ['north-korea deployed 12000, kursk'],
    ],
    ['a participle before all', 'Verloren hat Nordkorea bisher 4.000 Mann.', ['north-korea casualties 4000']],
    [
      'a passive, its participle first',
      'Entsandt wurden 10.000 Nordkoreaner.',
      ['north-korea deployed 10000'],
    ],
    [
      'a range',
      'Zwischen 10.000 und 12.000 Nordkoreaner kämpfen in Kursk.',
      ['north-korea deployed 10000-12000, kursk'],
    ],
    ['a wish', 'Nordkorea will 25.000 Soldaten entsenden.', ['north-korea planned 25000']],
    ['a future', 'Pjöngjang wird 20.000 Soldaten schicken.', ['north-korea planned 20000']],
    ['a possibility', 'Nordkorea könnte bis zu 30.000 Mann schicken.', ['north-korea planned at-most 30000']],
    [
      'a supposition of what is done',
      'Pjöngjang könnte 12.000 Mann geschickt haben.',
      ['north-korea deployed 12000'],
    ],
    [
      'an infinitive with its mark',
      'Nordkorea plant, 6.000 Pioniere zu entsenden.',
      ['north-korea planned 6000'],
    ],
    ['a passive past', 'Etwa 300 nordkoreanische Soldaten wurden getötet.', ['north-korea killed about 300']],
    [
      'a perfect with the verb of being',
      'Bei Kursk sind 600 Nordkoreaner gefallen.',
      ['north-korea killed 600, kursk'],
    ],
    ['an object', 'Ukrainische Drohnen töteten 50 Nordkoreaner.', ['north-korea killed 50']],
    [
      'a subject between the verb and its object',
      'In Kursk töteten ukrainische Drohnen 50 Nordkoreaner.',
      ['north-korea killed 50, kursk'],
    ],
    [
      'two numbers that share an auxiliary',
      'Dabei wurden mindestens 300 nordkoreanische Soldaten getötet und 2.700 Nordkoreaner verwundet.',
      ['north-korea killed at-least 300', 'north-korea wounded 2700'],
    ],
    [
      'a number that goes on with those before it',
      'In Kursk sind 300 Nordkoreaner gefallen und 2.700 verwundet worden.',
      ['north-korea killed 300, kursk', 'north-korea wounded 2700'],
    ],
    ['a separable verb of killing', 'Die Ukraine brachte 40 Nordkoreaner um.', ['north-korea killed 40']],
    [
      'one number for both',
      '4.700 Nordkoreaner wurden getötet oder verwundet.',
      ['north-korea casualties 4700'],
    ],
    [
      'a passive perfect',
      'In Kursk sind 300 Nordkoreaner getötet worden.',
      ['north-korea killed 300, kursk'],
    ],
    ['prisoners', 'Die Ukraine nahm 20 Nordkoreaner gefangen.', ['north-korea captured 20']],
    [
      'prisoners in a passive',
      '20 nordkoreanische Soldaten wurden in Kursk gefangen genommen.',
      ['north-korea captured 20, kursk'],
    ],
    ['no number in digits', 'Hunderte Nordkoreaner sind gefallen.', ['north-korea killed vague']],
    [
      'a number in words',
      'Zweihundertfünfzig Nordkoreaner starben in Kursk.',
      ['north-korea killed 250, kursk'],
    ],
    [
      'a genitive by its article',
      'Die Verluste der Nordkoreaner stiegen auf 4.000.',
      ['north-korea casualties 4000'],
    ],
    [
      'a number of those killed',
      'Die Zahl der getöteten Nordkoreaner ist auf 1.000 gestiegen.',
      ['north-korea killed 1000'],
    ],
    ['its own men', 'Russland hat 900 Mann verloren.', ['russia casualties 900']],
    [
      'a relative clause between subject and verb',
      'Nordkoreanische Truppen, die gegen ukrainische Einheiten kämpften, haben 1.200 Mann verloren.',
      ['north-korea casualties 1200'],
    ],
    [
      'who says so, behind a comma',
      'Die ukrainischen Streitkräfte haben 260 Soldaten verloren, teilte Moskau mit.',
      ['ukraine casualties 260, Russia'],
    ],
    [
      'who says so, by a preposition',
      'Laut NIS sind 300 Nordkoreaner gefallen.',
      ['north-korea killed 300, NIS'],
    ],
    [
      'who says so, by a noun and its owner',
      'Nach Angaben des NIS sind 2.700 Nordkoreaner verwundet worden.',
      ['north-korea wounded 2700, NIS'],
    ],
    [
      'a clause before the main one',
      'Weil die Ukraine vorrückte, verlegte Moskau 50.000 Soldaten nach Kursk.',
      ['russia deployed 50000, kursk'],
    ],
    [
      'a month',
      'Im Januar verlor Russland in Kursk 5.000 Mann.',
      ['russia casualties 5000, kursk, 2025-01-01/2025-01-31'],
    ],
    [
      'since a month',
      'Seit März hat Russland in Kursk 40.000 Mann verloren.',
      ['russia casualties 40000, kursk, 2025-03-01/2025-06-10'],
    ],
    [
      'the month before',
      'Im vergangenen Monat wurden 900 Nordkoreaner getötet.',
      ['north-korea killed 900, 2025-05-01/2025-05-31'],
    ],
    [
      'between two months',
      'Zwischen März und Mai fielen 700 Nordkoreaner.',
      ['north-korea killed 700, 2025-03-01/2025-05-31'],
    ],
    ['what was not done', 'Nordkorea hat keine 10.000 Soldaten geschickt.', []],
    ['those who go home', '300 Nordkoreaner sind nach Pjöngjang zurückgekehrt.', []],
    ['things', 'Russland verlor in Kursk 40 Panzer.', []],
    ["another country's people", '300 Franzosen wurden getötet.', []],
    ['a year', 'Russland griff 2022 an.', []],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});
