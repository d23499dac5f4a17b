import { phrasesByKind } from '../../../phrases.ts';
import { wordsOf } from '../../../structure/words.ts';

/** What stands before a number and says how exact it is. The longest phrase wins, so "no more than" is no "more than". */
export const BOUNDS_BEFORE = phrasesByKind({
  'at-least': `
at least
as few as
as low as
as little as
at the very least
at a minimum
a minimum of
minimum
no fewer than
not fewer than
no less than
not less than
more than
over
above
well over
well above
well beyond
upward of
upwards of
in excess of
exceed
exceeds
exceeded
exceeding
has exceeded
beyond
past
passed
passes
passing
topped
tops
topping
surpass
surpassed
surpasses
surpassing
north of
somewhere north of
somewhat more than
something over
anything over
greater than
better than
crossed
a little over
slightly more than
just over
a little more than
slightly over
just above
comfortably over
comfortably more than
never fewer than
never less than
as a minimum
a good
easily
>
≥
`,
  'at-most': `
up to
as many as
as high as
as much as
fewer than
less than
under
below
no more than
not more than
at most
at the most
a maximum of
maximum of
never more than
well under
well below
a shade under
not exceeding
not exceed
do not exceed
does not exceed
did not exceed
not above
not over
never above
never gone above
max
maximum
not even
south of
<
≤
`,
  about: `
about
around
some
approaching
in the range of
anywhere
somewhere
roughly
approximately
approx
approx.
an estimated
estimated
estimated at
circa
c.
ca.
~
≈
nearly
almost
close to
closer to
near to
nearer to
near
perhaps
maybe
in the neighborhood of
in the neighbourhood of
in the region of
on the order of
of the order of
in the order of
somewhere around
somewhere near
something like
something around
something close to
as good as
nearer
virtually
roughly some
an approximate
a reported
reportedly around
say
i would say
just under
just shy of
shy of
a little under
slightly under
slightly less than
slightly fewer than
just short of
roughly speaking
plus or minus
an approximated
give or take
a rough
just below
as near as
close on
getting on for
going on for
nigh on
pushing
touching
not quite
a round
±
a touch under
a hair under
`,
});

/** What stands behind a number and says how exact it is. */
export const BOUNDS_AFTER = phrasesByKind({
  'at-least': `
or more
and more
or upward
or upwards
and up
upwards
and counting
at least
at the least
at the very least
plus
- plus
+
and a bit
and something
and then some
if not more
and climbing
and growing
or better
at a minimum
and rising
minimum
as a minimum
`,
  'at-most': `
or fewer
or less
at most
at the most
at the outside
tops
or under
maximum
at a maximum
max
`,
  about: `
or so
or thereabouts
thereabouts
- odd
odd
give or take
and change
approximately
more or less
roughly
- some
- ish
-ish
or around that
in round numbers
in round figures
or near it
or close to it
`,
});

/** Adverbs that may stand inside a bound without changing it: "well over", "likely more than". */
export const BOUND_INTENSIFIERS = wordsOf(`
well
far
significantly
considerably
likely
probably
possibly
already
a
the
total
of
now
`);
