import { inClauseOrder } from './fields.ts';
import { nounPhraseAt } from './noun-chunk.ts';
import type { Chunk, NounPhrase, VerbGroup } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';
import { verbGroupAt, verbWordAt } from './verb-chunk.ts';
import type { Word } from './word-class.ts';

/** The noun phrases and verb groups of a sentence, and what stands between them, from left to right. */
export function chunksOf(a: Read, words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const chunk = verbAt(a, words, at) ?? nounPhraseAt(a, words, at) ?? jointAt(words, at);
    chunks.push(chunk);
    at = Math.max(chunk.to, at + 1);
  }
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'noun') govern(a, chunks, chunk, index);
  });
  return a.grammar.order.bracket ? inClauseOrder(a, words, chunks) : chunks;
}

/** The verbs that stand together; where they stand apart, each by itself for now. */
const verbAt = (a: Read, words: readonly Word[], at: number): VerbGroup | null =>
  a.grammar.order.bracket ? verbWordAt(a, words, at) : verbGroupAt(a, words, at);

/** Lets the preposition before a noun phrase take it. */
function govern(a: Read, chunks: readonly Chunk[], phrase: NounPhrase, index: number): void {
  const { links } = a.grammar;
  const before = chunks[index - 1];
  const first = chunks[index - 2];
  // "the General Staff of | the Armed Forces": a name that ends in its link.
  if (before?.kind === 'noun' && links.genitive.has(lowerAt(a, before.to - 1)))
    phrase.preposition = before.to - 1;
  // "die Verluste | der Nordkoreaner": an article that ties as a link does.
  if (
    before?.kind === 'noun' &&
    before.to === phrase.from &&
    a.grammar.articles.genitive.has(lowerAt(a, phrase.from))
  )
    phrase.preposition = phrase.from;
  if (
    before?.kind === 'preposition' &&
    !isParticle(a, chunks, phrase, index) &&
    !opensRange(a, before.lemma, phrase)
  ) {
    // "inside of Russia": the first says where.
    const inside =
      links.genitive.has(before.lemma) && first?.kind === 'preposition' && first.to === before.from;
    phrase.preposition = inside ? first.from : before.from;
  }
  // "of Russians and Ukrainians": what is joined to a governed phrase is governed with it.
  if (before?.kind === 'coordinator' && first?.kind === 'noun' && !beginsOwn(a, chunks, phrase, index))
    phrase.preposition = first.preposition;
}

/** "From 300 to 400 men died": where a range begins, and nothing that governs it. */
const opensRange = ({ grammar }: Read, link: string, { from, head, counts: [first] }: NounPhrase): boolean =>
  grammar.links.range.has(link) &&
  first?.quantity.bound === 'range' &&
  first.from === from &&
  head >= first.to;

/** "ship off 30,000 men", "wiped out 500": a preposition that belongs to its verb. */
function isParticle(a: Read, chunks: readonly Chunk[], { counts }: NounPhrase, index: number): boolean {
  const before = chunks[index - 1];
  return (
    counts.length > 0 &&
    chunks[index - 2]?.kind === 'verb' &&
    before?.kind === 'preposition' &&
    a.grammar.links.particles.has(before.lemma)
  );
}

/** Whether a noun phrase that is joined to another is said of a verb by itself. */
function beginsOwn(a: Read, chunks: readonly Chunk[], phrase: NounPhrase, index: number): boolean {
  const joined = chunks[index - 2];
  const behind = chunks[index + 1];
  if (behind?.kind === 'verb') return !a.grammar.order.bracket;
  // "the toll stood at 30 and the debt at 70".
  if (behind?.kind === 'preposition' && a.grammar.links.amount.has(behind.lemma))
    return joined?.kind === 'noun' && joined.counts.length > 0;
  if (phrase.counts.length > 0 && joined?.kind === 'noun' && joined.counts.length === 0)
    return countedBefore(chunks, index - 2);
  // "in Kursk, and North Korea 4,500": a name with a number of its own is said of the verb.
  return behind?.kind === 'noun' && behind.counts.length > 0 && phrase.counts.length === 0;
}

/** "lost 50 men in Sudzha and 65 | in Kursk", "in May and 400 in June": a number is joined to the one before it. */
function countedBefore(chunks: readonly Chunk[], until: number): boolean {
  return chunks
    .slice(0, until)
    .some((chunk) => chunk.kind === 'noun' && chunk.counts.length > 0 && chunk.preposition === null);
}

function jointAt(words: readonly Word[], at: number): Chunk {
  const word = words[at];
  const lemma = word?.lemma ?? '';
  switch (word?.class) {
    case 'preposition':
    case 'coordinator':
    case 'subordinator':
    case 'relative':
    case 'mark':
    case 'adjective':
      return { kind: word.class, from: at, to: at + 1, lemma };
    default:
      return { kind: 'adverb', from: at, to: at + 1, lemma };
  }
}
