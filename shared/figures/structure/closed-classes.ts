import type { WordClass } from './word-class.ts';

/**
 * The closed classes of English: words of grammar, which no text adds to. A hole in one breaks a whole parse, so the
 * lists are complete (Quirk et al., A Comprehensive Grammar of the English Language, 1985, §§2.34, 5.10, 6.1, 9.7, 14.12).
 */
export const CLOSED_CLASSES: Readonly<Partial<Record<WordClass, string>>> = {
  determiner:
    'the a an this these those every each either neither no another some any all both half such what whatever whichever my your his her its our their enough several many few fewer most more much less certain various other own same',
  pronoun:
    'i me we us you he him she it they them myself yourself himself herself itself ourselves yourselves themselves mine yours hers ours theirs one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing none others oneself there',
  preposition:
    'of in to for with on at from by about as into like through after over between out against during without before under around among across behind beyond near since until till up down off above below upon within throughout despite except but per via amid amidst amongst along alongside beside besides beneath underneath inside outside onto toward towards regarding concerning considering following including excluding versus vs plus minus than opposite past round aboard atop according because due owing instead ahead apart aside barring notwithstanding pending unlike worth forth circa',
  coordinator: 'and or nor yet & + plus',
  subordinator:
    'that if whether because although though while whereas unless once lest provided providing supposing whenever wherever so',
  relative: 'who whom whose which when where why how whoever whichever',
  auxiliary: "be am is are was were been being have has had having do does did 's 're 've 'm",
  modal:
    "will would shall should can could may might must ought 'll 'd cannot can't won't wouldn't shouldn't couldn't mightn't mustn't needn't dare",
  negation: "not n't never hardly scarcely barely",
  adverb:
    'also already still now then just only even ever often always here too very quite rather almost nearly perhaps maybe again once twice today yesterday tomorrow tonight soon later ago far further together well away back home abroad alone otherwise however therefore thus hence meanwhile moreover nevertheless nonetheless instead altogether overall indeed else so ahead aboard anyway meantime afterwards afterward beforehand elsewhere everywhere somewhere nowhere anywhere overnight thereby therefore likewise least most alive forward onwards onward upwards downwards apart aside sometimes seldom long yet though as there',
};

/** Contracted auxiliaries that are written as one word with their negation. */
export const NEGATED_AUXILIARY = /^(is|are|was|were|has|have|had|do|does|did)n't$/;

/** Contracted subjects with their auxiliary: "they've", "it's", "we'll". */
export const CONTRACTED = /^(i|you|he|she|it|we|they|that|there|who|what)'(s|re|ve|ll|d|m)$/;
