import type { Part } from '../../part.ts';
import { phrasesByKind } from '../../phrases.ts';
import { CIRCUMSTANCES } from './lexicon/circumstances.ts';
import { FATES } from './lexicon/fates.ts';
import { MOVES } from './lexicon/moves.ts';
import { PEOPLE } from './lexicon/people.ts';
import { SMALL_WORDS } from './lexicon/small-words.ts';

export type { Part } from '../../part.ts';

/**
 * English words by the part they play in a sentence that counts soldiers. A phrase has one part; the longest wins.
 * Where a word plays two parts ("killed", "lost"), the rules tell them apart by what stands around it.
 */

const PARTS: Readonly<Record<Part, string>> = { ...PEOPLE, ...FATES, ...MOVES, ...SMALL_WORDS };

/** What tells of the circumstances of a count: time, comparison, doubt. Read apart from the parts, which they may overlap. */
export type Cue =
  | 'window'
  | 'rate'
  | 'increment'
  | 'compared'
  | 'recalled'
  | 'rose'
  | 'fell'
  | 'denial'
  | 'if'
  | 'other-war'
  | 'elsewhere'
  | 'fiction';

const CUES: Readonly<Record<Cue, string>> = CIRCUMSTANCES;

/** Every phrase of the cues with its kind. */
export const CUE_PHRASES = phrasesByKind(CUES);

/** Every phrase of the lexicon with its part, in the order of the table: of two equal phrases the first wins. */
export const LEXICON = phrasesByKind(PARTS);

/** Peoples whose soldiers are nobody's in the stories: written as in a text. A story's own forces come before them. */
export const FOREIGN_PEOPLE: readonly string[] =
  "South Korea|South Korean|South Koreans|South Korea's|American|Americans|U.S.|US|British|Britons|French|German|Germans|Polish|Poles|Chinese|Japanese|Israeli|Israelis|Palestinian|Palestinians|Syrian|Syrians|Iranian|Iranians|Iraqi|Turkish|Turks|Indian|Indians|Pakistani|Afghan|Afghans|Congolese|Rwandan|Rwandans|Sudanese|Ethiopian|Yemeni|Yemenis|Houthi|Hamas|Hezbollah|Rohingya|Burmese|Vietnamese|Cuban|Cubans|Soviet|Soviets|Romanian|Romanians|Canadian|Canadians|Australian|Australians|Italian|Italians|Spanish|Danish|Dutch|NATO|UN|U.N.|European|Europeans|Belarusian|Belarusians|Georgian|Armenian|Azerbaijani|Libyan|Nigerian|Kenyan|Colombian|Colombians|Nepalese|Nepali|Serbian|Egyptian|Egypt|Lebanese|Saudi|Taiwanese|Filipino|Thai|Myanmar|Latvian|Lithuanian|Estonian|Finnish|Swedish|Norwegian|Czech|Hungarian|Bulgarian|Greek|African|Uruguayan|Uruguayans|Mexican|Brazilian|Wehrmacht|Nazi|Napoleon|Western|Gaza|Wagner|Chechen|Chechens|Yugoslav|Malian|Somali|ISIS|Taliban|Congo|Rwanda|Britain's|Britain|America|France|Germany|Poland|China|Japan|Israel|Turkey|India|Iran|South Africans|South African|Kenyans|M23|RSF|Rapid Support Forces|Glosters|GIs|Brits".split(
    '|',
  );

/** Words after which a full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'incl gen lt col maj capt sgt cpl pvt brig adm cmdr mr mrs ms dr prof sen rep reps gov st no nos vs etc approx ca jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp dept est avg cas pers fig vol op ft mt hon rev jr sr n.k u.s u.k u.n i.e e.g u.s. u.k. u.n. n.k. d.c. d.c a.m. e.g. i.e. n s obl p kp vice'.split(
    ' ',
  ),
);
