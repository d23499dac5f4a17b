/** Imports the reader and the story and reads one sentence: all that a cold start has to do before its first figure. */
import { readFigures } from '../../shared/figures/read-figures.ts';
import { storyById } from '../../shared/story/stories.ts';

const text = 'On Monday the NIS said that about 300 North Korean soldiers had been killed in Kursk.';
readFigures({ title: '', text, published: '2025-01-14', language: 'en' }, storyById('kursk'));
