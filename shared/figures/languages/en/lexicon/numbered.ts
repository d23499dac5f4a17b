import { wordsOf } from '../../../structure/words.ts';

/** Words that make the number behind them a name or a place in a row, not a count. */
export const NUMBERED = wordsOf(`
no
nos
number
article
articles
resolution
resolutions
page
chapter
section
row
version
episode
flight
route
highway
room
question
volume
protocol
group
unit
battalion
brigade
regiment
division
corps
class
type
model
channel
ticket
tel
ext
case
paragraph
footnote
item
day
step
act
psalm
gate
line
figure
table
part
appendix
since
by
until
till
year
aged
age
ages
apartment
house
building
street
phase
level
category
stage
`);

/** Behind these "number" names a thing: "the number 4 bus". */
export const BEFORE_A_NUMBER = wordsOf('the a post was is');

/** Behind these "day" is a span and no name: "the past day 300". */
export const BEFORE_DAYS = wordsOf('past last the in a');
