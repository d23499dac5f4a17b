/** What verbs and nouns say of people, in the terms of event extraction: a trigger, and whose people it befalls. */
export type Frame =
  /** The object is killed, wounded, captured; of a passive verb the subject. */
  | 'kill'
  | 'wound'
  | 'capture'
  /** The subject dies, gives itself up, goes missing. */
  | 'die'
  | 'surrender'
  | 'disappear'
  /** The subject's people are lost; the object counts them. */
  | 'lose'
  /** The subject's people suffer what the object names: casualties, losses, deaths. */
  | 'suffer'
  /** The object names losses of those behind "on". */
  | 'inflict'
  /** The first object's people are lost; the second counts them. */
  | 'cost'
  /** The object is sent; of a passive verb the subject. */
  | 'send'
  /** The object is made to fight there by whoever it does not belong to. */
  | 'use'
  /** The first object's number comes to what stands behind "to". */
  | 'bring'
  /** The subject is, or goes, there. */
  | 'arrive'
  | 'fight'
  | 'stay'
  /** The subject's number comes to the object. */
  | 'amount'
  /** People who leave, come home, are buried, exchanged: none that are counted. */
  | 'leave'
  | 'recruit'
  | 'say'
  | 'plan'
  | 'have'
  | 'be';

const VERBS: Readonly<Record<Frame, string>> = {
  kill: 'kill slay murder massacre slaughter eliminate liquidate annihilate neutralise neutralize destroy butcher execute mow shoot bury',
  wound: 'wound injure hurt maim cripple hospitalise hospitalize disable',
  capture: 'capture detain seize imprison catch intercept',
  die: 'die perish fall succumb',
  surrender: 'surrender capitulate',
  disappear: 'disappear vanish',
  lose: 'lose forfeit sacrifice squander shed expend waste',
  suffer: 'suffer sustain incur take bear endure absorb accumulate',
  inflict: 'inflict cause',
  cost: 'cost',
  send: 'send deploy dispatch despatch ship transfer commit redeploy provide supply contribute station field rotate transport fly airlift ferry bring rush pour throw mass amass concentrate assemble move detach lend position post dedicate delegate',
  use: 'involve attract use employ engage draw augment reinforce bolster join',
  bring: 'bring raise lift push take increase',
  arrive: 'arrive come go travel enter cross land join march sail head',
  fight: 'fight serve operate participate battle train attack storm assault help support defend engage',
  stay: 'stay remain live exist stand',
  amount:
    'total number consist reach exceed surpass amount average rise grow climb increase jump approach near hit top pass comprise constitute make fall drop decrease decline stand double triple',
  leave:
    'leave return withdraw repatriate exchange swap release free retreat flee escape defect desert discharge evacuate recover retrieve retire demobilise hand',
  recruit: 'recruit mobilise mobilize enlist conscript draft sign enrol hire',
  say: 'say tell state claim report announce estimate believe think reckon assess put confirm add note reveal disclose warn suggest indicate show write speak admit acknowledge allege calculate conclude declare insist maintain argue assert explain testify predict understand hear know find learn reiterate repeat stress emphasise emphasize remark observe comment publish post release cite quote judge suppose fear suspect assume consider describe inform brief specify clarify recall mention deny agree see hint tally count record document list expect',
  plan: 'plan intend expect prepare promise pledge vow offer want need seek hope aim propose consider ask request order agree decide threaten schedule project forecast predict anticipate approve authorise authorize discuss negotiate require wish weigh foresee demand',
  have: 'have deploy field maintain boast own possess',
  be: 'be become seem appear',
};

const framesOfVerb = new Map<string, Frame[]>();
for (const [frame, verbs] of Object.entries(VERBS))
  for (const verb of verbs.split(' '))
    framesOfVerb.set(verb, [...(framesOfVerb.get(verb) ?? []), frame as Frame]);

/** Whether a verb may be of a frame. */
export const isOfFrame = (lemma: string, frame: Frame): boolean =>
  framesOfVerb.get(lemma)?.includes(frame) === true;

export const framesOf = (lemma: string): readonly Frame[] => framesOfVerb.get(lemma) ?? [];

export const isSaying = (lemma: string): boolean => isOfFrame(lemma, 'say');

const INTRANSITIVE = new Set(
  'die perish fall arrive come go travel surrender vanish disappear rise grow climb increase jump return flee retreat remain stay fight serve participate march succumb live exist stand sail amount begin start continue happen occur appear defect'.split(
    ' ',
  ),
);

/** Takes no object: its past form is a tense. */
export const isIntransitive = (lemma: string): boolean => INTRANSITIVE.has(lemma);
