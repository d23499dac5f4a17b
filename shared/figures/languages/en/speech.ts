import { linesOf } from '../../lines.ts';
import { phrasesByKind } from '../../phrases.ts';
import type { Speech } from '../../speech.ts';
import { regularForms } from './grammar/verbs.ts';
import { SAYING_VERBS } from './lexicon/saying-verbs.ts';
import { SPEECH_WORDS } from './lexicon/speech.ts';

export type { Speech } from '../../speech.ts';

/**
 * Every word by which English says that somebody says so, with its kind; what is both a verb and a noun ("estimate")
 * counts as the verb.
 */
export const SPEECH: Iterable<readonly [string, Speech]> = {
  *[Symbol.iterator](): Iterator<readonly [string, Speech]> {
    for (const verb of linesOf(SAYING_VERBS)) for (const form of regularForms(verb)) yield [form, 'says'];
    yield* phrasesByKind<Speech>(SPEECH_WORDS);
  },
};
