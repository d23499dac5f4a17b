import type { ClassRow } from '../../../structure/word-classes.ts';
import { wordsOf } from '../../../structure/words.ts';

/** English words of several classes, and by what stands around them they are told. */
export const CLASS_ROWS: readonly ClassRow[] = [
  {
    words: wordsOf('to'),
    as: 'infinitive-to',
    outlook: 'infinitive',
    reads: ['Kim plans to send 900 men.', 'He had to quickly withdraw.'],
    not: ['Kim sent 900 men to Kursk.', 'They went to the front.'],
  },
  {
    words: wordsOf('to'),
    as: 'preposition',
    reads: ['Kim sent 900 men to Kursk.'],
    not: ['Kim plans to send 900 men.'],
  },
  // "as many as", "twice as many".
  {
    words: wordsOf('as'),
    as: 'adverb',
    before: wordsOf('many much few little'),
    reads: ['Twice as many were hurt.'],
    not: ['They serve as guards.'],
  },
  // "not only … but also": joins, and denies nothing.
  {
    words: wordsOf('not'),
    as: 'adverb',
    before: wordsOf('only just merely'),
    reads: ['Not only 900 men came.'],
    not: ['They have not come.'],
  },
  {
    words: wordsOf('but'),
    as: 'coordinator',
    before: wordsOf('also'),
    reads: ['They lost not only tanks but also men.'],
    not: ['All but 900 died.'],
  },
  {
    words: wordsOf('but'),
    as: 'coordinator',
    behind: ['mark'],
    reads: ['Seoul says 900 died, but Kyiv says 800.'],
    not: ['All but 900 died.'],
  },
  {
    words: wordsOf('this'),
    as: 'pronoun',
    before: wordsOf('comes follows means makes brings'),
    reads: ['This comes as Seoul counts 900 dead.'],
    not: ['This war is over.'],
  },
  {
    words: wordsOf('earlier'),
    as: 'adjective',
    behind: ['determiner', 'adjective'],
    reads: ['An earlier estimate was higher.'],
    not: ['They came earlier this year.'],
  },
  // "that" behind a noun begins a relative clause, before a noun phrase behind a verb a clause, else it points.
  {
    words: wordsOf('that'),
    as: 'relative',
    behind: ['noun', 'name'],
    outlook: 'verb',
    reads: ['The brigade that lost 900 men rests.'],
    not: ['He said that 900 had died.'],
  },
  {
    words: wordsOf('that'),
    as: 'pronoun',
    after: wordsOf('lift raise lower cut put'),
    before: wordsOf('to at'),
    reads: ['On Sunday it lifted that to 900.'],
    not: ['He said that to date 900 had died.'],
  },
  {
    words: wordsOf('that'),
    as: 'subordinator',
    behind: ['noun', 'name', 'verb', 'number'],
    reads: [
      'He said that 900 had died.',
      'There is proof that 900 died.',
      'He said on May 17 that men had died.',
    ],
    not: ['That war is over.'],
  },
  {
    words: wordsOf('by'),
    as: 'adverb',
    before: wordsOf('now then'),
    reads: ['The army has by now lost 900 men.'],
    not: ['They were sent by sea.'],
  },
  {
    words: wordsOf('that'),
    as: 'subordinator',
    behind: ['coordinator'],
    outlook: 'clause',
    reads: ['He said that 900 had died and that in May the rest had left.'],
    not: ['He has this map and that one.'],
  },
  {
    words: wordsOf('may'),
    as: 'noun',
    capital: true,
    reads: ['By May 900 had died.'],
    not: ['Kim may send 900 men.', 'May they rest.'],
  },
  {
    words: wordsOf('will can might must dare'),
    as: 'noun',
    behind: ['determiner'],
    reads: ['They lost the will to fight.'],
    not: ['They will fight.'],
  },
  {
    words: wordsOf('half'),
    as: 'noun',
    after: wordsOf('first second'),
    reads: ['They lost 900 men in the first half of the year.'],
    not: ['They lost half their men.'],
  },
  // Determiners that also stand for people by themselves.
  {
    words: wordsOf(`
this
that
these
those
each
either
neither
another
some
any
all
both
such
what
enough
several
many
few
fewer
most
more
much
less
other
`),
    as: 'pronoun',
    outlook: 'no-noun',
    reads: ['Some went home.', 'These were hurt.', 'Most of them died.'],
    not: ['Some soldiers fled.', 'Several tanks burned.'],
  },
  {
    words: wordsOf('there'),
    as: 'pronoun',
    outlook: 'being',
    reads: ['There are 900 men.', 'There could be 900 men.', 'There have been losses.'],
    not: ['He sent 900 men there.'],
  },
  {
    words: wordsOf('there'),
    as: 'pronoun',
    behind: ['auxiliary'],
    reads: ['Are there 900 men?'],
    not: ['He sent 900 men there.'],
  },
  {
    words: wordsOf('there'),
    as: 'adverb',
    reads: ['He sent 900 men there.'],
    not: ['There are 900 men.'],
  },
  {
    words: wordsOf('others'),
    as: 'noun',
    behind: ['number'],
    reads: ['They wounded 40 others.'],
    not: ['Others fled.'],
  },
  // "has not said so": nothing follows that it could join.
  {
    words: 'subordinator',
    as: 'adverb',
    outlook: 'nothing',
    reads: ['Seoul has not said so.', 'It was twice or once.'],
    not: ['He left because the drones came.'],
  },
  {
    words: wordsOf('so'),
    as: 'adverb',
    before: 'adverb',
    reads: ['So far 900 have died.'],
    not: ['They fled, so Kyiv won.'],
  },
  // "about a third", "over half": how much, not where.
  {
    words: wordsOf('about around over under up above below near'),
    as: 'adverb',
    outlook: 'fraction',
    reads: ['About a third died.', 'They lost over half of their men.'],
    not: ['They talked about the losses.'],
  },
  {
    words: wordsOf('past'),
    as: 'adjective',
    behind: ['determiner'],
    reads: ['They lost 900 men over the past day.'],
    not: ['They drove past the village.'],
  },
  // "has said before that they came": when it was said.
  {
    words: wordsOf('before'),
    as: 'adverb',
    behind: ['verb'],
    before: wordsOf('that'),
    reads: ['Kyiv has said before that 900 came.'],
    not: ['Before that 900 came.', 'They came before the battle.'],
  },
  // Prepositions that as often join clauses: "after he left", "since it began", "as Kyiv says".
  {
    words: wordsOf('after before since until till as than like considering'),
    as: 'subordinator',
    outlook: 'clause',
    reads: ['They died after the drones had come.', 'As officials have said, 900 died.'],
    not: ['They died after the battle.', 'They serve as guards.'],
  },
  {
    words: 'preposition',
    as: 'adverb',
    outlook: 'nothing',
    reads: ['They went in.', 'The house that they came from.'],
    not: ['They went into Russia.'],
  },
];
