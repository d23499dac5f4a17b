import type { FateWords } from '../../../structure/grammar/fates.ts';
import { wordsOf } from '../../../structure/words.ts';

/** How English tells several fates of one number. */
export const FATES: FateWords = {
  joints: wordsOf('and or & , + / plus as'),
  between: wordsOf(`
the
a
been
were
was
are
is
those
of
in
who
badly
heavily
seriously
severely
gravely
otherwise
also
well
as
too
lie
critically
have
had
be
left
either
put
gone
got
taken
lightly
ones
and
or
their
its
`),
  beforeNumber: wordsOf('at : – another some to'),
};
