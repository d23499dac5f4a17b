import { phrasesByKind } from '../../phrases.ts';
import type { Speech } from '../../speech.ts';
import { SPEECH_WORDS } from './lexicon/speech.ts';

/** Words by which English says that somebody says so. */

export type { Speech } from '../../speech.ts';

/** Verbs of saying, thinking and counting that are inflected by rule: "calculate" is also "calculates", "calculated". */
const REGULAR_VERBS =
  'establish estimate believe reckon report claim announce state confirm warn add reveal disclose assess suggest note acknowledge allege calculate conclude publish post raise lift lower revise record log tally testify explain predict expect reiterate repeat indicate show argue declare assert observe boast concede recall recount stress brief peg identify reaffirm update detail list mention prefer talk project assume vouch agree respond reply hint inform crow crack huff sigh verify document credit promise offer contend describe learn trumpet insist maintain count place fear suspect anticipate caution remark answer specify affirm fume joke shout whisper compute tweet relay lament complain proclaim emphasize emphasise clarify scoff shrug sneer gush blast storm rage regard register';

const WORDS: Readonly<Record<Speech, string>> = SPEECH_WORDS;

/** Forms of a regular verb: "calculate", "calculates", "calculated", "calculating". */
function inflected(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** Every word of saying with its kind; what is both a verb and a noun ("estimate") counts as the verb. */
export const SPEECH: Iterable<readonly [string, Speech]> = {
  *[Symbol.iterator](): Iterator<readonly [string, Speech]> {
    for (const verb of REGULAR_VERBS.split(' ')) for (const form of inflected(verb)) yield [form, 'says'];
    yield* phrasesByKind(WORDS);
  },
};
