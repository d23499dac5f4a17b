import { describe, expect, it } from 'vitest';
import type { Period } from '../../../../shared/figures/figure.ts';
import type { NamedSpan } from '../../../../shared/figures/structure/grammar/times.ts';
import type { Ending, Grammar } from '../../../../shared/figures/structure/grammar.ts';
import type { Read } from '../../../../shared/figures/structure/read.ts';
import { tag } from '../../../../shared/figures/structure/tagger.ts';
import { spanOf } from '../../../../shared/figures/structure/time-span.ts';
import { verbReading } from '../../../../shared/figures/structure/verb-forms.ts';
import type { WordClass } from '../../../../shared/figures/structure/word-class.ts';

const hasEndings = ({ adjectiveEndings, adverbEndings, verbs }: Grammar): boolean =>
  adjectiveEndings.length + adverbEndings.length + verbs.endings.length > 0;

/** The spans that have names, on 10 March 2025. */
const SPANS: Readonly<Record<NamedSpan, Period>> = {
  'last year': { from: '2024-01-01', to: '2024-12-31' },
  'this year': { from: '2025-01-01', to: '2025-03-10' },
  'last month': { from: '2025-02-01', to: '2025-02-28' },
  'this month': { from: '2025-03-01', to: '2025-03-10' },
  yesterday: { from: '2025-03-09', to: '2025-03-09' },
};

/** Holds every row of a grammar to the words and sentences that it gives: those that it reads, and those that it does not. */
export function testRows(grammar: Grammar, sentenceOf: (text: string) => Read): void {
  describe('a word of several classes', () => {
    it.each(
      grammar.classes.rows.map((row) => {
        const words = typeof row.words === 'string' ? grammar.classes.of[row.words] : row.words;
        return { ...row, words, named: [...words].slice(0, 3).join(' ') };
      }),
    )('$named as $as', ({ words, as, reads, not }) => {
      const classesIn = (text: string): WordClass[] => {
        const a = sentenceOf(text);
        return tag(a).flatMap(({ class: name }, at) => (words.has(a.tokens[at]?.lower ?? '') ? [name] : []));
      };
      expect(reads.filter((text) => !classesIn(text).includes(as))).toEqual([]);
      expect(not.filter((text) => classesIn(text).includes(as))).toEqual([]);
    });
  });

  describe.runIf(hasEndings(grammar))('a word by its ending', () => {
    const rows: readonly (readonly [WordClass, Ending])[] = [
      ...grammar.adjectiveEndings.map((row) => ['adjective', row] as const),
      ...grammar.adverbEndings.map((row) => ['adverb', row] as const),
    ];
    it.each(rows)('%s by its ending', (as, { reads, not }) => {
      const classOf = (word: string) => tag(sentenceOf(`, ${word}`))[1]?.class;
      expect(reads.filter((word) => classOf(word) !== as)).toEqual([]);
      expect(not.filter((word) => classOf(word) === as)).toEqual([]);
    });

    it.each([...grammar.verbs.endings])('verb in -$ending', ({ form, reads, not }) => {
      expect(reads.filter((word) => verbReading(grammar, word)?.form !== form)).toEqual([]);
      expect(not.filter((word) => verbReading(grammar, word)?.form === form)).toEqual([]);
    });
  });

  describe('a time that has a name', () => {
    it.each([...grammar.times.spans])('$span', ({ span, reads, not }) => {
      const spanIn = (phrase: string) =>
        spanOf(grammar.times, phrase.split(' '), { published: '2025-03-10', linked: false, year: null });
      expect(reads.map(spanIn)).toEqual(reads.map(() => SPANS[span]));
      expect(not.map(spanIn)).not.toContainEqual(SPANS[span]);
    });
  });
}
