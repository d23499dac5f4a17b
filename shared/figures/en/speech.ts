import { phrasesByKind } from '../phrases.ts';

/** Words by which English says that somebody says so. */

export type Speech = 'says' | 'according' | 'by' | 'estimate' | 'role' | 'pronoun' | 'officials' | 'citing';

const WORDS: Readonly<Record<Speech, string>> = {
  says: 'said|says|say|saying|told|tells|tell|telling|estimates|estimated|estimate|estimating|believes|believe|believed|reckons|reckon|reckoned|reported|reports|claimed|claims|claim|claiming|announced|announces|announcing|stated|states|stating|wrote|writes|writing|put|puts|putting|confirmed|confirms|confirming|warned|warns|added|adds|adding|revealed|reveals|disclosed|discloses|assesses|assessed|assess|suggested|suggests|noted|notes|noting|acknowledged|acknowledges|admitted|admits|spoke|speaks|spoken|counts|counted|count|counting|gave|gives|given|thinks|thought|think|holds|held|maintains|maintained|insists|insisted|alleged|alleges|calculated|calculates|concluded|concludes|published|posted|posts|raised|raises|lowered|lowers|revised|revises|cited|cites|has it|has them|had it|had them|recorded|records|logged|logs|tallied|tallies|testified|explained|explains|predicted|predicts|expects|expected|sees|saw|reiterated|repeated|repeats|indicated|showed|shows|argues|argued|declared|declares|asserted|asserts|observed|boasts|boasted|conceded|recalled|recounted|stressed|briefed|pegged|pegs|identified|reaffirmed|updated|updates|detailed|listed|lists|shared|mentioned|quoted|prefers|talked|talking|talks|asserts|projected|projects|assumes|assumed|vouches|spoke of|agreed|responded|replied|hinted|informed|crows|cracked|huffed|sighed|verified|documented|warns that|reports that|numbers|worked from|wrote off|credited|credits|set|sets|placed|places|promised|let slip|offered|contends|described|describes|has|had|released|figures|stood by|learned|trumpeted|made public',
  according:
    'according to|per|as per|as reported by|as stated by|in the words of|in the telling of|in the view of|as told by|in the estimation of|if ... is right|as quoted by|cited by|quoted by|attributed to|as read by|in a statement by|estimated by|released by|published by|a report by|report by|provided by|counted by|confirmed by|announced by|given by|reported by|reported in|put by|disclosed by|issued by|put out by|from a statement by|said by|shared by|compiled by|an assessment by|assessment by|a briefing by|briefing by|data from|figures from|estimates from|an estimate by|estimate by|information from',
  citing:
    'citing|quoting|referring to|citing a report by|citing estimates by|citing data from|cites|cited|quoted|quotes|relaying|passing on|quote',
  by: 'by',
  estimate:
    'estimate|estimates|count|counts|tally|figures|figure|numbers|number|assessment|reckoning|account|calculation|calculations|data|report|reports|bulletin|update|statement|briefing|notes|telling|estimation|sums|arithmetic|records|log|line|position|paper|dossier|analysis|message|post|calculus|toll|total|list|claim|findings|version|math|maths|intelligence',
  role: 'spokesman|spokeswoman|spokesperson|official|officials|lawmaker|lawmakers|legislator|legislators|minister|secretary|press secretary|deputy|member|members|aide|officer|analyst|chief|head|director|representative|representatives|envoy|source|sources|commander|adviser|advisor|general|spokespeople|insider|insiders|diplomat|diplomats|staff|team|researchers|briefer|speaker|chairman|rep|reps|MP|MPs|people familiar',
  pronoun:
    'he|she|it|they|its|his|her|their|the agency|the service|the ministry|the official|the officials|the spokesman|the spokeswoman|the spokesperson|the president|the general|the department|the staff|the institute|the group|the army|the commander|the lawmaker|the lawmakers|the centre|the center|the report|the statement|the bulletin|the paper|the update|the notes|the minister|the secretary|the same people|the same agency|the same source|the same post|the same report|the same officials|the source|the analyst|the think tank|the chief|the unit|the brigade|the regiment|the latter|the assessment|the document|the briefing|the watchdog|the alliance|the military|i|we|the colonel|his service|its spokesman|the spies|the spooks',
  officials:
    'officials|official|sources|source|intelligence officials|intelligence sources|defense officials|defence officials|military officials|government officials|intelligence|intelligence agencies|officers|authorities|military intelligence|military|army|government|security officials|intelligence services|defence intelligence|defense intelligence|diplomats|diplomat|security sources|top brass|lawmakers|lawmaker|politicians|assessments|assessment|spies|agencies|insiders|general|commanders|commander|leadership|side|dossier',
};

/** Every word of saying with its kind. */
export const SPEECH = phrasesByKind(WORDS);
