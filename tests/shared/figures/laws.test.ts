import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../shared/figures/languages/en/words.ts';
import { countsOf } from '../../../shared/figures/numbers.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';
import { sentencesOfLine } from '../../../shared/figures/sentences.ts';
import { TokenColumns } from '../../../shared/figures/token-columns.ts';
import { tokenise } from '../../../shared/figures/tokeniser.ts';
import { normalise } from '../../../shared/figures/tokens.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { read } from './reading.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a thousand in words, the British way or the American. */
function hundredsInWords(value: number, and: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const small =
    rest < 20 ? UNITS[rest] : `${TENS[Math.floor(rest / 10)]}${rest % 10 > 0 ? `-${UNITS[rest % 10]}` : ''}`;
  if (hundreds === 0) return `${small}`;
  return `${UNITS[hundreds]} hundred${rest === 0 ? '' : `${and ? ' and' : ''} ${small}`}`;
}

function inWords(value: number, and: boolean): string {
  const parts: string[] = [];
  const [millions, thousands, rest] = [
    Math.floor(value / 1_000_000),
    Math.floor(value / 1000) % 1000,
    value % 1000,
  ];
  if (millions > 0) parts.push(`${hundredsInWords(millions, and)} million`);
  if (thousands > 0) parts.push(`${hundredsInWords(thousands, and)} thousand`);
  if (rest > 0)
    parts.push(`${and && rest < 100 && parts.length > 0 ? 'and ' : ''}${hundredsInWords(rest, and)}`);
  return parts.join(' ');
}

const grouped = (value: number, by: string) => `${value}`.replace(/\B(?=(\d{3})+$)/g, by);

const people = fc.oneof(fc.integer({ min: 2, max: 3000 }), fc.integer({ min: 2, max: 2_000_000 }));

const countedIn = (text: string) =>
  countsOf(tokenise(normalise(text)), ENGLISH.numbers).map(({ quantity }) => quantity);

describe('a number printed reads as itself', () => {
  it.each<[string, (value: number) => string]>([
    ['in plain digits', (value) => `${value}`],
    ['with commas', (value) => grouped(value, ',')],
    ['with spaces', (value) => grouped(value, ' ')],
    ['with narrow no-break spaces', (value) => grouped(value, '\u202f')],
    ['with no-break spaces', (value) => grouped(value, '\u00a0')],
    ['in British words', (value) => inWords(value, true)],
    ['in American words', (value) => inWords(value, false)],
    ['in words with a capital', (value) => inWords(value, true).replace(/^./, (c) => c.toUpperCase())],
  ])('%s', (_name, print) => {
    fc.assert(
      fc.property(people, (value) => {
        expect(countedIn(`They counted ${print(value)} soldiers.`)).toEqual([
          { value, low: null, high: null, bound: 'exact' },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([' to ', '-', '–', ' – '])('as the ends of a range joined by "%s"', (joint) => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        // "2 to 3,000" is two to three thousand.
        const shares = low < 1000 && high % 1000 === 0;
        fc.pre(low !== high && !/^(19|20)\d\d$/.test(`${low}`) && !shares);
        expect(countedIn(`They counted ${grouped(low, ',')}${joint}${grouped(high, ',')} soldiers.`)).toEqual(
          [{ value: null, low, high, bound: 'range' }],
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** Sentences of every kind, with and without figures, with characters of one and two units. */
const SENTENCES = [
  'The NIS said 640 North Korean soldiers had been killed in Kursk.',
  'Another 2,700 were hurt.',
  'Of these, 40 are officers.',
  '“We count 11\u202f000 of them,” Zelensky said on Thursday.',
  'He gave no source 🙂.',
  'Russia lost 8,000 men and Ukraine 3,000.',
  'Pyongyang plans to send between 20,000 and 25,000 more troops to Russia, the agency added.',
  'North Korea’s 11th Corps has — so the HUR says — lost 1.5 thousand men near Sudzha.',
  'It earned $20 billion in 2024.',
  'In one night 130 Northerners died 𝕏 in the village.',
  'The Kremlin denied that 500 soldiers had been taken prisoner.',
  'Losses rose to 4,000, up from 3,000 a week before.',
  'Since February 2022 Russia has lost more than 840,000 soldiers, the General Staff said.',
  'Source | Killed | Wounded',
  'NIS | 640 | 2,700',
  '- captured: 14',
];
const textOf = (sentences: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n', '\n\n', '\u00a0', '\r\n')), {
      maxLength: 12,
    })
    .map((parts) => parts.flat().join(''));
const prose = textOf(SENTENCES);

/** Sentences that name whose people they count: the others lean on what the whole text is about. */
const PLAIN = SENTENCES.filter((sentence) => /Russia|Pyongyang|North(?:ern| Korea)/.test(sentence));

/** Paragraphs without a pronoun: each says whose people it counts. */
const NAMED = [
  'The NIS said 640 North Korean soldiers had been killed in Kursk.',
  'Russia lost 8,000 men, Syrskyi said.',
  'Moscow said 2,900 Ukrainian servicemen had died in Kursk.',
  'Pyongyang plans to send 25,000 more troops to Russia, the NIS added.',
  'Zelensky put North Korean losses in Kursk at 4,000.',
  'Some 11,000 North Korean soldiers are in Kursk, the Pentagon said.',
];

describe('evidence', () => {
  it('stands where its offsets say, within its sentence', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { evidence } of read(text)) {
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(evidence.sentence).toContain(evidence.text);
          expect(text).toContain(evidence.sentence);
          expect(evidence.text).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a headline stands in the headline', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), prose, (title, text) => {
        for (const { evidence } of read(text, { title })) {
          const slices = [title, text].map((source) => source.slice(evidence.start, evidence.end));
          expect(slices).toContain(evidence.text);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('reading', () => {
  it('is the same twice', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('', ...SENTENCES), (text, title) => {
        expect(read(text, { title })).toEqual(read(text, { title }));
      }),
      { numRuns: 100 },
    );
  });

  it('is not changed by a paragraph behind it that speaks of something else', () => {
    const others = fc.constantFrom(
      'The museum opens again in spring, its director hopes.',
      'Rain is likely, with a little sun towards evening.',
      'The recipe asks for butter, flour and patience.',
    );
    fc.assert(
      fc.property(textOf(PLAIN), others, (text, other) => {
        expect(read(`${text}\n\n${other}`)).toEqual(read(text));
      }),
      { numRuns: 200 },
    );
  });

  it('is not changed by sentences behind it that speak of something else, however many', () => {
    const lead = 'North Korean soldiers in Kursk are dying faster than they come.';
    const others = fc.array(
      fc.constantFrom(
        'The museum opens again in spring, its director hopes.',
        'Rain is likely, with a little sun towards evening.',
        'Turnout was high in the villages.',
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(prose, others, (text, lines) => {
        expect(read(`${lead}\n${text}\n${lines.join('\n')}`)).toEqual(read(`${lead}\n${text}`));
      }),
      { numRuns: 100 },
    );
  });

  it('does not hang on the order of paragraphs that name whom they count', () => {
    const series = (text: string) =>
      read(text, { title: 'The war in Kursk' })
        .map(({ force, metric, value, low, high }) => [force, metric, value, low, high].join(' '))
        .sort();
    const paragraphs = fc.uniqueArray(fc.constantFrom(...NAMED), { minLength: 2, maxLength: NAMED.length });
    const orders = paragraphs.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(series(other.join('\n\n'))).toEqual(series(one.join('\n\n')));
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing in a language without a reader', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('xx', 'tlh', 'zz-ZZ', ''), (text, language) => {
        expect(read(text, { language })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('never lets a day of a claim lie behind publication', () => {
    const days = fc.date({ min: new Date('2024-10-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    const when = fc.constantFrom(
      'on Monday',
      'on Sunday',
      'today',
      'yesterday',
      'on 28 February',
      'on March 1',
      'on Dec. 31',
      'last Friday',
      'on Wednesday evening',
      'two weeks ago',
      'this morning',
      'on 1 January',
    );
    fc.assert(
      fc.property(days, when, (day, said) => {
        const published = day.toISOString();
        for (const { claimedOn } of read(`The NIS said ${said} that 640 North Koreans had died in Kursk.`, {
          published,
        })) {
          expect(claimedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect((claimedOn ?? '') <= published.slice(0, 10)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Words, numbers and marks that the rules look for, in any order. */
const WORDS =
  'North Koreans Russia lost killed and wounded of them the 3,000 11 000 between to from up - – , . ; : " ( ) | ? Zelensky said NIS denied plans a dozen thousand k half million per day since February 2022 Kursk enemy they whom Another 2.7 $ % 12 January in at no more than or so \n'.split(
    ' ',
  );
const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })), { maxLength: 60 })
    .map((words) => words.join('')),
);

describe('whatever comes in', () => {
  it('gives figures that can be', () => {
    fc.assert(
      fc.property(garbage, garbage, (title, text) => {
        for (const { value, low, high, bound, confidence, evidence, rules } of read(text, { title })) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(rules.length).toBeGreaterThan(0);
          expect(evidence.sentence).toContain(evidence.text);
          if (bound === 'vague') expect([value, low, high]).toEqual([null, null, null]);
          else if (bound === 'range') {
            expect(value).toBeNull();
            expect(low ?? 0).toBeGreaterThan(0);
            expect(low ?? 0).toBeLessThan(high ?? 0);
          } else {
            expect(value ?? 0).toBeGreaterThan(0);
            expect(Number.isSafeInteger(value)).toBe(true);
            expect([low, high]).toEqual([null, null]);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read whatever the date of publication holds', () => {
    fc.assert(
      fc.property(fc.string(), (published) => {
        const said = 'The NIS said on Monday that 640 North Koreans had died in Kursk.';
        expect(() => readFigures({ title: '', text: said, published, language: 'en' }, KURSK)).not.toThrow();
      }),
    );
  });

  it('loses no word between its sentences', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const line = normalise(text.replace(/[\r\n]+/g, ' '));
        const cut = sentencesOfLine(new TokenColumns(line), 0, line.length, 0, new Set(['gen'])).flatMap(
          (sentence) => sentence.tokens(),
        );
        expect(cut).toEqual(tokenise(line));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its length when its marks are brought into one shape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(text)).toHaveLength(text.length);
      }),
    );
  });
});
