import type { VerbForm } from './word-class.ts';

/** Verbs whose past is not made with -ed: base, past tense, participle. Those of one form for both give it once. */
const IRREGULAR =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mow mowed mown|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid|put put|quit quit|read read|rend rent|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written';

/** Ordinary verbs that are inflected by rule. */
const REGULAR =
  'abandon accept accompany account accumulate accuse achieve acknowledge act add address admit advance advise affect affirm agree aid aim airlift allege allow amass ambush amount analyse analyze announce annihilate answer anticipate appear appoint approach approve argue arm arrange arrest arrive ask assault assemble assert assess assign assist assume attack attempt attend attract attribute authorise authorize avoid back base battle believe belong block board bolster bomb boost border brief bury call calculate cancel capture care carry cause cease celebrate change charge cite claim clarify clash classify clear climb close coach collapse collect combat combine command comment commit compare compensate compete compile complain complete comprise concede concentrate concern conclude condemn conduct confirm conscript consider consist constitute construct contact contain continue contradict contribute control cooperate coordinate correct corroborate count counter counterattack cover cripple criticise criticize cross crush damage decide declare decline decorate decrease defeat defect defend delay deliver demand demilitarise demonstrate deny depart depend deploy deport describe despatch destroy detach detail detain determine develop devote die differ direct disable disappear disclose discover discuss dismiss dispatch dispute distribute divide document dominate double doubt drag draft drop dwindle earn echo edge eliminate embed emerge emphasise emphasize employ enable encircle encounter encourage end endure engage enlist ensure enter equal equip escape establish estimate evacuate evaluate evade exceed exchange execute exist expand expect expend expire explain explode express extend face fail fear feature field file fill finance finish fire fit flow focus follow force form free fund fuel gain gather gauge guarantee guard guess halt hand handle happen head help hinder hint honour honor hope hospitalise hospitalize house identify ignore illustrate impact imply impose impress imprison improve incapacitate include incorporate increase incur indicate inflict influence inform infiltrate injure insist inspect install intend intercept interrogate interview introduce invade invest investigate invite involve issue join judge jump justify kill kick kidnap knock label lack land last launch learn lift limit line link liquidate list listen live load locate log lower maim maintain manage march mark mass massacre match measure mention merge mine miss mobilise mobilize monitor mount mourn move multiply murder muster near need negotiate neutralise neutralize note notice notify number object observe obtain occupy occur offer open operate oppose order organise organize originate outnumber overrun overwhelm own participate pass pay penetrate perform perish permit persist place plan play pledge plunge point pose position post postpone pound pour praise predict prefer prepare present preserve press prevent proceed process produce progress project promise promote propose prosecute prove provide publish pull punish pursue push qualify question quote raid raise range rank rate ratify reach react rebuff recall receive reckon recognise recognize record recover recruit redeploy reduce refer reflect refuse regain regard register regroup reinforce reiterate reject relate relay release relieve rely remain remark remember remove repatriate repeat repel replace replenish reply report represent repulse request require rescue research resemble reserve resign resist resolve respond rest restore restrict result resume retain retake retire retreat retrieve return reveal reverse review revise rotate rout rule rush sabotage sacrifice sail salute sanction save scale schedule scout seal search secure seem seize separate serve settle share shatter shell shelter shift ship shoulder sign signal slaughter slow smuggle soar sort sound specify sponsor squander staff stage stall start starve state station stay stem stop storm stress stretch strengthen struggle study submit succeed succumb suffer suggest supervise supplement supply support suppose surge surpass surprise surrender surround survey survive suspect suspend sustain swap swarm tally target tend test testify thank threaten top total touch track trade train transfer transform transport trap travel treat trigger triple try turn unload unveil update urge use vanish verify view violate visit volunteer vote vow wage wait walk want warn waste watch weaken weigh welcome wipe wish witness wonder work worry wound wreck yield abduct absolve accelerate accomplish adapt adjust administer admire adopt advertise advocate alarm alert alter amend anger annex apologise apologize appeal apply appreciate apprehend archive arouse assassinate attach await award ban banish barricade bid bill blame blast bless blockade blow boast boycott breach breathe brush buy camouflage camp campaign carve challenge chase chat cheer circulate clean cling clip coincide comfort commemorate compel complicate compose compromise compute conceal conceive conquer consult consume contemplate contend contest converge convert convey convince cope copy crack crawl create credit crowd curb curtail dare date debate debunk decimate decrypt decode deem degrade demonstrate denounce depict deplete deprive derail derive descend destabilise destabilize deter deteriorate devastate dig diminish dine dip disagree disband disclose discourage disguise dislodge dismantle displace display disprove disrupt dissolve distinguish disturb dive donate doom downplay drain dress dub dump ease edit elect elevate elude embark embarrass embrace empower enact encompass encroach endanger endorse enforce enhance enjoy enlarge entail entrench envisage equate erase erect erode erupt escalate escort evolve exacerbate exaggerate examine excel exclude excuse exercise exert exhaust exhume expel experience exploit expose extinguish fabricate facilitate falter fascinate feature fend ferry finalise finalize fix flank flatten flood flourish forge formulate foster foil frame frustrate fulfil fulfill function garner garrison gift govern grab grant grasp greet grip grieve guide hail hamper harass harbour harbor harm harvest haul highlight hire hit hoist host humiliate hunt hurl illuminate imagine immobilise immobilize impede implement import imply improvise incite incline infect infringe inhabit inherit initiate inquire insert inspire instruct integrate intensify interact interfere interpret interrupt intervene isolate jail jeopardise jeopardize jettison juggle kneel lag lament laud lay lean liberate lure maim manipulate manoeuvre maneuver manufacture massacre mandate mediate minimise minimize mislead misread mistake modernise modernize modify motivate narrow nominate obey object obscure obstruct offset oust outfit outline outlast outpace overcome overlook overestimate overstate pack parade partner patrol peak persuade pinpoint pilot pin plant plead plummet ponder populate possess pour practise practice praise precede preclude prepare prescribe presume pretend prevail prioritise prioritize proclaim procure prohibit prolong provoke purchase quell quit rally ravage rearm reap reassure rebuild recapture recede reclaim reconcile reconnoitre reconstruct recuperate reel reestablish reform refrain refuel refute regulate rehabilitate reimburse reinstate reintroduce relocate remind render renew renounce repair repay repeal replicate reposition repost repress reproduce rescind resettle resupply retaliate retrain reunite reward rid rival roam rob roll root ruin sack scatter scold scramble scrutinise scrutinize sell sentence serve shape shatter shock shoot shorten shout shrug shun sideline simplify simulate skip smash sneak solve spare spark spearhead speculate speed spill spoil spot spur stabilise stabilize stack stand steer step stock strand strip strike subdue subject substantiate substitute subtract sue summarise summarize summon suppress sweep swell switch symbolise symbolize tackle tap team tempt term terminate thwart tie tip tolerate topple torture toss tout tow trace trail transmit transplant trick trim trumpet tunnel underestimate undermine underline underscore unify unite unleash unravel upgrade uphold usher utilise utilize utter vary venture veto visualise voice wander ward warrant weather whip widen wield withstand worsen wrap';

/** A verb that a word may be. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

let known: ReadonlyMap<string, VerbReading> | undefined;

/**
 * The verb that a word may be: an ordinary verb in one of its forms, or a word that ends like one.
 * @param lower the word in lower case
 */
export function verbReading(lower: string): VerbReading | null {
  known ??= formsOfAll();
  return known.get(lower) ?? bySuffix(lower);
}

/** An unknown word in -ed or -ing is a verb more often than not; its lemma is its stem. */
function bySuffix(lower: string): VerbReading | null {
  if (lower.length > 5 && /[a-z]ed$/.test(lower) && !/(?:eed|hundred)$/.test(lower))
    return { lemma: lower.slice(0, -2), form: 'past' };
  if (lower.length > 6 && lower.endsWith('ing') && !/(?:thing|evening|morning|during)$/.test(lower))
    return { lemma: lower.slice(0, -3), form: 'ing' };
  return null;
}

function formsOfAll(): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  const put = (word: string, lemma: string, form: VerbForm) => {
    if (!forms.has(word)) forms.set(word, { lemma, form });
  };
  for (const row of IRREGULAR.split('|')) {
    const [base = '', past = '', participle] = row.split(' ');
    put(base, base, past === base ? 'past' : 'base');
    put(thirdPerson(base), base, 's');
    put(ing(base), base, 'ing');
    if (participle === undefined || participle === past) put(past, base, 'past');
    else {
      put(past, base, 'past-tense');
      put(participle, base, 'participle');
    }
  }
  for (const base of REGULAR.split(' ')) {
    put(base, base, 'base');
    put(thirdPerson(base), base, 's');
    put(regularPast(base), base, 'past');
    put(ing(base), base, 'ing');
  }
  return forms;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function ing(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** Verbs of more than one syllable that double their last letter. */
const DOUBLED =
  /^(?:admit|commit|submit|permit|prefer|refer|transfer|compel|control|repel|occur|incur|begin|forget|forbid|rebut|equip|kidnap|travel|cancel|label|signal|model|infer|regret|omit|patrol|expel)$/;

function doubled(base: string): string {
  if (DOUBLED.test(base)) return base + base.slice(-1);
  return /^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(base) && base.length <= 5 ? base + base.slice(-1) : base;
}
