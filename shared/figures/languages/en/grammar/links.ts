import type { Links } from '../../../structure/grammar/links.ts';
import { wordsOf } from '../../../structure/words.ts';

/** English prepositions by the role that they give. */
export const LINKS: Links = {
  genitive: wordsOf('of'),
  range: wordsOf('from'),
  origin: wordsOf('from'),
  until: wordsOf('by'),
  topic: wordsOf('for'),
  amount: wordsOf('at to toward towards'),
  agent: wordsOf('by'),
  nominal: wordsOf(`
of
among
from
by
for
on
in
at
with
including
to
between
against
near
inside
across
into
about
than
like
as
under
behind
over
within
during
since
plus
per
excluding
alongside
`),
  attributive: wordsOf('of in from at near inside among on'),
  owner: wordsOf('of among amongst from'),
  befalling: wordsOf('on for by to'),
  sufferer: wordsOf('on upon to among'),
  difference: wordsOf('by'),
  result: wordsOf('to'),
  estimate: wordsOf('at in'),
  company: wordsOf('with'),
  among: wordsOf('among'),
  inclusion: wordsOf('including'),
  place: wordsOf('in inside at on within near across around along throughout'),
  into: wordsOf('to into in inside within across for toward towards'),
  destination: wordsOf('for to'),
  role: wordsOf('as'),
  office: wordsOf('in at'),
  giver: wordsOf('by from'),
  after: wordsOf('after following'),
  particles: wordsOf('off out down up'),
};
