import { wordsOf } from '../../../structure/words.ts';

/** What an outlet does with an article that it takes back. */
export const PULLS = wordsOf(`
pulled
pulls
withdrew
withdrawn
withdraws
retracted
retracts
deleted
spiked
unpublished
`);

/** What an outlet publishes. */
export const ARTICLES = wordsOf(`
story
stories
article
articles
report
dispatch
item
piece
post
interview
`);
