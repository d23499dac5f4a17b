import { phrasesByKind } from '../../phrases.ts';
import type { Speech } from '../../speech.ts';

/** Words by which English says that somebody says so. */

export type { Speech } from '../../speech.ts';

/** Verbs of saying, thinking and counting that are inflected by rule: "calculate" is also "calculates", "calculated". */
const REGULAR_VERBS =
  'establish estimate believe reckon report claim announce state confirm warn add reveal disclose assess suggest note acknowledge allege calculate conclude publish post raise lift lower revise record log tally testify explain predict expect reiterate repeat indicate show argue declare assert observe boast concede recall recount stress brief peg identify reaffirm update detail list mention prefer talk project assume vouch agree respond reply hint inform crow crack huff sigh verify document credit promise offer contend describe learn trumpet insist maintain count place fear suspect anticipate caution remark answer specify affirm fume joke shout whisper compute tweet relay lament complain proclaim emphasize emphasise clarify scoff shrug sneer gush blast storm rage regard register';

const WORDS: Readonly<Record<Speech, string>> = {
  says: 'owned up to|owns up to|made known|said|say|says|saying|told|tell|tells|telling|estimating|claiming|announcing|stating|wrote|write|writes|writing|put|puts|putting|confirming|adding|noting|admitted|admits|spoke|speak|speaks|spoken|counting|gave|give|gives|given|thinks|thought|think|hold|holds|held|has it|has them|had it|had them|prefers|preferred|talking|pegged|sees|see|saw|found|finds|warns that|reports that|numbers|worked from|wrote off|set|sets|let slip|has|had|cited|cites|shared|released|releases|figures|stood by|made public|told us|was talking about|went on|goes on|read out|made out|reads out|put out|came up with|cares to say|arrive at|arrives at|arrived at|stuck to|sticks to|stick to|guessed|settled on|settles on',
  according:
    'according to|per|as per|as reported by|as stated by|in the words of|in the telling of|in the view of|as told by|in the estimation of|if ... is right|as quoted by|cited by|quoted by|attributed to|as read by|in a statement by|estimated by|released by|published by|a report by|report by|provided by|counted by|confirmed by|announced by|given by|as reported in|reported by|put by|disclosed by|issued by|put out by|from a statement by|shared by|compiled by|an assessment by|assessment by|briefed by|a briefing by|briefing by|data from|figures from|estimates from|an estimate by|estimate by|information from|in the latest tally of|in the latest count of|in the judgment of|in the judgement of',
  citing:
    'citing|quoting|referring to|with reference to|citing a report by|citing estimates by|citing data from|quoted|quotes|relaying|passing on|quote',
  by: 'by',
  estimate:
    'estimate|estimates|count|counts|tally|figures|figure|numbers|number|assessment|assessments|reckoning|account|calculation|calculations|data|report|reports|bulletin|update|statement|briefing|notes|telling|estimation|sums|arithmetic|records|log|line|position|paper|dossier|analysis|information|message|post|calculus|toll|total|list|claim|findings|version|math|maths|intelligence|reading|memo|survey|study|press release|communique|guess|guesses',
  officials:
    'officials|official|sources|source|intelligence officials|intelligence sources|defense officials|defence officials|military officials|government officials|intelligence|intelligence agencies|officers|authorities|military intelligence|military|army|government|security officials|intelligence services|defence intelligence|defense intelligence|diplomats|diplomat|security sources|top brass|lawmakers|lawmaker|politicians|assessments|assessment|spies|agencies|insiders|general|commanders|commander|leadership|side|dossier',
  role: 'spokesman|spokeswoman|spokesperson|official|officials|lawmaker|lawmakers|legislator|legislators|minister|secretary|press secretary|deputy|member|members|aide|officer|analyst|chief|head|director|representative|representatives|envoy|ambassador|source|sources|commander|adviser|advisor|general|spokespeople|insider|insiders|diplomat|diplomats|staff|team|researchers|briefer|speaker|chairman|rep|reps|MP|MPs|people familiar|command|headquarters|ministry|embassy|authorities|parliament',
  pronoun:
    'he|she|him|it|they|its|his|her|their|the agency|the service|the ministry|the official|the officials|the spokesman|the spokeswoman|the spokesperson|the president|the general|the department|the staff|the institute|the group|the army|the commander|the lawmaker|the lawmakers|the centre|the center|the report|the statement|the bulletin|the paper|the update|the notes|the minister|the secretary|the same people|the same agency|the same source|the same post|the same report|the same official|the same officials|the source|the analyst|the think tank|the chief|the unit|the brigade|the regiment|the latter|the assessment|the document|the briefing|the watchdog|the alliance|the military|i|we|the colonel|his service|its spokesman|the spies|the spooks|the officer|the captain|the major|the sergeant|the battalion|the post|the message|the dossier|the adviser|the envoy|the ambassador|the governor',
};

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
