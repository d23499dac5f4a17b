import { wordsOf } from '../../../structure/words.ts';

/** Behind "12,000 men to …": no verb of what they are there for ("to begin with", "to date", "to the front"). */
export const NO_PURPOSE = wordsOf(`
begin
start
date
boot
spare
this
that
the
a
an
its
his
their
him
them
it
us
me
`);

/** Modals of what may be so. */
export const EPISTEMIC = wordsOf(`
would
'd
could
might
may
`);
