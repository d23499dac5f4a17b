import { phrasesByKind } from '../../phrases.ts';

/**
 * English words by the part they play in a sentence that counts soldiers. A phrase has one part; the longest wins.
 * Where a word plays two parts ("killed", "lost"), the rules tell them apart by what stands around it.
 */

export type Part =
  // whom
  | 'soldiers'
  | 'people'
  | 'civilians'
  | 'prisoners'
  | 'bodies'
  | 'pronoun'
  | 'own'
  // what became of them
  | 'killed'
  | 'killing'
  | 'deaths'
  | 'wounded'
  | 'wounding'
  | 'wounds'
  | 'captured'
  | 'capturing'
  | 'captivity'
  | 'missing'
  | 'toll'
  | 'casualties'
  | 'lost'
  | 'both'
  | 'dead-and-missing'
  // coming and being there
  | 'deployed'
  | 'moved'
  | 'sending'
  | 'present'
  | 'deployment'
  | 'left'
  | 'planned'
  | 'modal'
  | 'reserve'
  | 'strength'
  | 'total'
  | 'anaphor'
  // grammar
  | 'be'
  | 'have'
  | 'adverb'
  | 'more'
  | 'not'
  | 'former'
  | 'latter'
  // time and measure
  | 'unit'
  | 'thing'
  | 'by-now';

const PARTS: Readonly<Record<Part, string>> = {
  soldiers:
    'people of personnel|people of the personnel|persons of personnel|militaries|goons|henchmen|stooges|soldiers|soldier|troops|trooper|troopers|servicemen|serviceman|servicewomen|servicepeople|service members|service personnel|fighters|fighter|personnel|military personnel|men|men and women|officers|generals|commanders|sappers|deminers|military engineers|combat engineers|army engineers|engineers|engineer troops|clearance specialists|paratroopers|marines|infantry|infantrymen|foot soldiers|commandos|stormtroopers|assault troops|conscripts|recruits|mercenaries|combatants|riflemen|special forces|special operations forces|special operations troops|squaddies|bayonets|newcomers|reinforcements|fresh troops|combat troops|ground troops|army men|warriors|gunners|artillerymen|military men|uniformed men|invaders|occupiers|enemy soldiers|storm troops|boots on the ground|pairs of boots|comrades|regulars|raw recruits|elite troops|snipers|drone operators|effectives|soldiery|military specialists|military advisers|tommies|grunts|specialists|engineer soldiers|line infantry|combat personnel|military servicemen|assault infantry|foot|infantry soldiers|servicepersons|strelki|light infantry|berets',
  people:
    'people|persons|lads|boys|others|individuals|souls|guys|human beings|newcomers|fresh bodies|young men|replacements|bodies on the ground|new arrivals|arrivals|members',
  civilians:
    'civilians|civilian|residents|miners|spectators|fans|athletes|children|women|villagers|workers|labourers|laborers|builders|construction workers|construction men|military construction workers|refugees|tourists|tourism|visas|student visas|shoppers|passengers|firefighters|rescuers|doctors|journalists|defectors|students|migrants|deputies|lawmakers|voters|pensioners|employees|inhabitants|demonstrators|protesters|hostages|evacuees|locals|patients|technicians|peacekeepers|policemen|reservists|cadets|veterans|volunteers|families|households|prisoners of conscience|labour|it workers',
  prisoners: 'prisoners of war|prisoners|pows|prisoner of war|captives|pow|captured soldiers|detainees',
  bodies: 'bodies|corpses|body bags|fallen soldiers',
  pronoun:
    "them|'em|em|whom|those|these|they|their number|their strength|its strength|its number|their ranks|that lot|the lot|which|the latter number",
  own: 'its men|its own|his men|their own|of their own|of its own|of his own|his soldiers|its soldiers|their men|his troops|its troops|their soldiers|his own|of her own',
  killed:
    "butchered|slaughtered|massacred|obliterated|gunned down|blown to bits|blown to pieces|killed|dead|slain|died|perished|killed in action|kia|kias|fallen|lost their lives|lost their life|have lost their lives|left dead|lying dead|lie dead|shot dead|beaten to death|in the ground|wiped out|mown down|were no more|not going home|not survive|did not survive|died of wounds|gave their lives|gave their life|given their lives|burned to death|liquidated|neutralised|neutralized|eliminated|eliminate|were eliminated|destroyed|irrevocable|irretrievable|irretrievably lost|irrecoverable|buried|will not be going home|won't be going home|never came home|went down and stayed down|did not come back|never went home|confirmed dead|dead or dying|killed off|200s|cargo 200|dead soldiers|returned in coffins|laid to rest|paid with their lives|six feet under|fatally|not return alive|never return|copped it|pushing up daisies|bit the dust|snuffed out|in body bags|in coffins|in a box|not moving any more|not move any more|murdered|met their deaths|met their death|who fell|had fallen|have fallen|under the ground|underground for good|in the earth|in the soil|in graves|in a grave|met their end|met their maker|breathed their last|dropped dead|bled to death|blown up|blown to pieces|blown apart|cut to pieces|mowed down|gunned down|never coming home|never coming back|not coming home|not coming back|are never going home|never going home|lie buried|buried or burned|annihilated|irretrievably|irrevocably|irrecoverably",
  killing:
    'killing|kill|kills|to kill|slaying|eliminating|liquidating|destroying|taking the lives of|cost the lives of|claimed the lives of|claiming the lives of|claims the lives of',
  deaths:
    'deaths|death toll|death-toll|fatalities|fatality|fatal casualties|combat deaths|battlefield deaths|military deaths|body count|toll of dead|number of dead|number of the dead|number killed|number of deaths|the dead|the fallen|its dead|their dead|lives|death count|dead count|irretrievable losses|irrecoverable losses|irreversible losses|toll in dead|combat fatalities|number of the killed|number of fallen|number of the fallen|number of killed|killed persons|dead persons|obituaries|death notices',
  wounded:
    'wounded|injured|hurt|maimed|wia|wounded in action|hospitalised|hospitalized|in hospital|in hospitals|carried off with wounds|disabled|invalided out|put in hospital|crippled|taken to hospital|in hospital beds|in field hospitals|left injured|left wounded|evacuated with wounds|evacuated|were evacuated|300s|cargo 300|on stretchers|treated for wounds|being treated for wounds|suffered wounds|suffered injuries|sustained wounds|sustained injuries|received wounds|nursing wounds|nursing injuries|maimed for life|out with wounds|in plaster|in bandages|non-fatal casualties|on crutches|in wards|in hospital wards|in sick bays|missing a limb|without a limb|patched up|stretchered off|carried off wounded|carried off on stretchers|laid up|in sanatoriums|in sanatoria|invalids|sanitary losses|sanitary',
  wounding: 'wounding|injuring|hurting|wound|wounds|injure|injures|injured another|maiming|put another',
  wounds:
    'wounded soldiers|walking wounded|injuries|injured soldiers|number of wounded|number wounded|number of injured|the wounded|the injured|the hurt|its wounded|their wounded|amputees|in plaster|hospital cases|injured persons|wounded persons|number of injured persons|number of wounded persons|hospital admissions|stretcher cases|wounded men',
  captured:
    'captured|prisoner|taken prisoner|taken captive|taken alive|caught|caught alive|in captivity|in ukrainian captivity|in custody|in ukrainian custody|in russian custody|surrendered|gave themselves up|laid down their arms|had laid down their arms|imprisoned|taken into captivity|made prisoner|captured alive|held as prisoners|held as prisoners of war|held captive|in ukrainian hands|in russian hands|taken as prisoners|led away|put their hands up|seized alive|fell into captivity|turned themselves in|have surrendered|detained|made prisoners|fallen into ukrainian hands|capitulated',
  capturing:
    'capturing|capture|captures|taking prisoner|took prisoner|taken prisoners|take prisoner|taking captive|taking alive|took captive|took alive|brought out',
  captivity: 'captives held|number of prisoners|number captured|the captured|its captives',
  toll: 'toll|tally|running toll|toll so far|running tally',
  missing:
    'missing|missing in action|unaccounted for|mia|unaccounted|whose fate is unknown|listed as missing|reported missing|gone missing|went missing|the missing',
  casualties:
    "have been hit|were hit|been hit|casualties|casualty|losses|casualty toll|casualty list|casualty count|casualty figure|casualty figures|casualty total|combat losses|total losses|personnel losses|military losses|losses in personnel|losses in manpower|manpower losses|put out of action|out of action|taken out of action|knocked out of action|out of the fight|hors de combat|attrition|battlefield losses|combat casualties|military casualties|butcher's bill|damage|loss|dead-and-wounded|troop losses|lost to death or injury|incapacitated|no longer able to fight|cannot return to the line|unable to fight|overall losses|cut down|loss of life and limb|loss of personnel|loss of manpower|gone from the ranks|bleeding|bloodletting|blood-letting|put out of the fight|put out of battle|out of the line|no longer in a state to fight|unfit to fight|unfit for duty|sanitary and irrecoverable losses|irrecoverable and sanitary losses|bill in blood|blood price|dead or down|out of commission|rendered unfit|beyond fighting",
  lost: 'cost|costs|burning through|burn through|lost|lose|loses|losing|has lost|have lost|had lost|burned through|shed|wrote off|written off|write off|forfeited|suffered the loss of|sacrificed|munched through|munching through|chewed through|chewing through|ground through|grinding through|gets through|got through|getting through|squandered|squanders|squandering|wasted|expended|frittered away|run through|running through|hemorrhaged|haemorrhaged|hemorrhaging|haemorrhaging|paid with|paid for it with|bled|forfeit',
  both: 'killed and wounded|killed & wounded|killed & injured|dead & wounded|killed and wounded together|killed or wounded|killed , wounded or gone missing|killed , injured or missing|killed and injured|killed or injured|killed or maimed|killed and maimed|killed, wounded|killed or hurt|killed and hurt|dead and wounded|dead or wounded|dead and injured|dead or injured|dead or hurt|dead and hurt|dead or maimed|dead + injured|dead + wounded|killed + wounded|dead , injured|killed / wounded|killed/wounded|killed/injured|dead/wounded|kia/wia|kia and wia|kia + wia|wounded and killed|wounded or killed|injured and killed|injured or dead|injured or killed|wounded or dead|wounded and dead|dead, wounded|dead , wounded|killed , wounded|killed , injured|died or been wounded|died or been injured|died or were wounded|died or were injured|died or were hurt|killed or badly wounded|killed or seriously wounded|killed and seriously wounded|killed or severely wounded|killed and severely wounded|killed or severely injured|killed or been wounded|killed or gravely wounded|dead or in hospital|dead and hospitalised|killed or who lie in hospitals|killed and badly wounded|killed , wounded or missing|killed , wounded or captured|killed , wounded and captured|killed , wounded , missing or captured|killed , wounded or taken prisoner|killed , wounded and missing|killed , captured or wounded|all the killed and the wounded|the killed and the wounded|the dead and the wounded|the dead and wounded|the killed and wounded|dead and the wounded|killed and the wounded|killed or otherwise put out of action|killed or put out of action|killed or disabled|killed or incapacitated|died or suffered wounds|dead , wounded or missing|dead and maimed|dead or crippled|died or got hurt|killed or hospitalised|killed or hospitalized|in a box or on a stretcher|dead or out of action|dead or too badly hurt to fight|deaths and injuries|deaths or injuries|deaths and woundings|fatalities and injuries|killed and those wounded|killed plus wounded|dead plus wounded|killed and the injured|the dead and the injured|dead and the injured|killed , hurt|both killed and wounded|killed as well as wounded|dead as well as wounded|killed , wounded , or captured|killed , wounded , or missing|dead , hurt or missing|killed , injured or missing|killed , injured or captured|killed , missing or wounded|killed , wounded , captured or missing|killed , wounded and taken prisoner|death or injury',
  'dead-and-missing':
    'killed and missing|killed or missing|dead and missing|dead or missing|missing or killed|killed or captured',
  deployed:
    'arriving|shifted|fighting|taking part|take part|packed off|made up|make up|formed|bundled off|deployed|sent|dispatched|despatched|stationed|shipped|shipped in|shipped out|arrived|moved|moved in|transferred|redeployed|transported|massed|concentrated|assembled|gathered|positioned|posted|airlifted|flown|flown in|ferried|crossed into|crossed|entered|landed|brought in|brought|joined|reached|completed their move into|taken part|took part|participated|fought|operating|serving|mustered|thrown in|thrown into|thrown|accumulated|amassed|rode the rails|hit the front|rushed|pulled together|put in the field|fielded|contributed|assigned|encamped|quartered|garrisoned|dug in|concentrating|massing|delivered|passed through|set foot|came off the train|off the train|in position|got as far as|rotated|sailed|turned up|showed up|fed into|been through|detached|loaned|lent|dispatched abroad|marched|topped up|bolstered|reinforced|participating|augmented|armed|went in|gone in|go in|committed|been committed|poured in|poured into|trickled in|thrown at|herded|trucked|bussed|been brought up|brought up|set off for|cast into|plugged in|filed in|streamed in|pitched up|rolled in|disembarked|off the wagons|got off the train|in theater',
  moved: 'come|came|gone|went|travelled|traveled',
  sending:
    'sending|send|sends|deploy|deploys|deploying|dispatching|dispatch|dispatches|shipping|ship|moving|transferring|committing|commit|bringing|bring|dispatched another|station|stationing|contribute|redeploy|deliver|delivering|massing|provide|providing|field|supply|supplying|furnish|furnishing|rotate|transfer|feed|move',
  present:
    'present|on the ground|in place|there now|fit for duty|at the front|on the front line|in the field|in the trenches|inside russia|in combat|in action|on russian soil|in theatre|under arms in kursk|already there|ready to fight|ready for combat|left standing|in the zone|on the line|face|faces|facing|still there|at training grounds|at bases|in the pocket|are there|were there|remain|remains|remained|remaining|consists of|consist of|consisted of|numbering|comprises|comprising|made up of|strong|at full strength|at its fullest|sits|stands|stationing|in battle|against ukraine|on the battlefield|deployed strength|available|on their feet|still on feet|still on their feet|in theater|in the theater|in the theatre|in the ranks|in the line|still in the line|upright|still upright|fit to fight|still fighting|holding the line|on the territory|on the territory of|around the pocket|in the salient|on the bridgehead',
  deployment:
    'deployment|contingent|presence|grouping|expeditionary force|expedition|detachment|troop strength|headcount|head count|number of troops|number of soldiers|group|batch|wave|tranche|first batch|second batch|first wave|second wave|first crew|strike force|corps|expeditionary corps|troop presence|army group|intake|dispatched|garrison|sent so far|sent|troop numbers|manpower|rotation|reinforcement|third batch|third wave|shipment of troops|troop deployment|the force|this force|that force|its force|troop level|troop levels|complement|formation|headcount in the region|cohort|echelon',
  left: 'went home|gone home|returned home|return home|returned|withdrew|withdrawn|pulled out|brought back|taken back|came home|come home|went back|sent home|flown home|shipped home|left russia|repatriated|back home|back in north korea|demobilised|demobilized|discharged|rotated out|handed over|hands over|hand over|exchanged|swapped|freed|released',
  planned:
    'between now and|fears|fear|feared|warned of|warns of|plans to|planned to|plan to|planning to|preparing to|prepares to|prepared to|ready to|getting ready to|readying|readies|expected to|expects to|expect|expects|expected|is expected|are expected|intends to|intend to|set to|poised to|due to|slated to|scheduled to|agreed to|promised to|promised|pledged|pledges|pledged to|offered|to be sent|to be deployed|going to|wants to|want to|asked for|requested|requests|considering|considers|weighing|possible|potential|potentially|possibly send|in preparation|being prepared|under preparation|in the making|being readied|awaited|planned|plan for|plans for|plan|plans|intention|readiness|eventually|aims to|aim to|would be sent|projected|projected to|forecast|forecasts|predicts|predicted|anticipates|anticipated|envisages|envisaged|foresees|itching to|looks to|looking to|decided to send|order to dispatch|order to send|ordered to dispatch|future|prepares|preparing|prepare|is to|are to|were to|was to|to supply|bracing for|brace for|braces for|ahead of|waiting to|about to|destined for|meant for|earmarked|next lot|labor deal|labour deal|next batch|next wave|new intake|in the pipeline|to dispatch|to send|assumption|assumes|announced plans|announced it would|request|wish|hopes to|upcoming|coming weeks|train for|on their way|on the way|en route|heading to|headed for|bound for|awaiting|the prospect of|prospect of|working on|tabled|mulling|mulls|approved|approves|authorised|authorized|volunteered to send|in the works|on the cards|on offer|in the offing|to come|still to come|yet to come|ready to go|ready to send|to follow',
  modal: "will|would|could|may|might|can|shall|should|'ll|won't|must|'d",
  reserve: 'reservists|reserves|in reserve|reserve|retirees|mobilised|mobilized|mobilisation|mobilization',
  strength:
    'at high readiness|high readiness|combat readiness|battle groups|active soldiers|active troops|active-duty|active duty|standing army|under arms|in uniform|on active service|army of|military of|standing forces|armed forces of|personnel strength|enlisted|sign up|signs up|signed up|recruit|recruits|recruiting|recruited|enlist|contract soldiers|contracts with|sign contracts|signed contracts|enrolled|standing armed forces|active personnel|paramilitaries|armed forces number|peacetime|in barracks|in the barracks|at home',
  anaphor:
    'the number|the figure|the total|the count|the headcount|its count|its total|its estimate|its figure|that number|their number|the sum|its tally|its number|the latest count|last count|the estimate|estimates',
  total:
    'first count|since they were first|in total|altogether|overall|total|combined|all told|so far|to date|cumulative|all in all|since the start|since the beginning|since october|total of|sum',
  be: "is|are|was|were|be|been|being|'s|'re|am|gets|got",
  have: "has|have|had|having|'ve",
  adverb:
    'become|became|also|already|now|reportedly|allegedly|apparently|still|since|then|only|just|recently|currently|so|far|probably|likely|possibly|believed|thought|estimated|known|confirmed|reported|said|claimed|understood|to|have|been|be|either|both|severely|badly|seriously|gravely|all|later|newly|initially|subsequently|actually|eventually|, reportedly ,|, allegedly ,|presumed|feared|presently|certainly|at least|even|again|quickly|together|each|meanwhile|permanently|further|officially|previously|highly|almost certainly|almost|certainly|to have|themselves|physically|of late|successfully|simply|ultimately|definitely|directly|deliberately|immediately',
  more: 'more|names of|additional|further|extra|other|fresh|new|another|of|the|his|its|their|such|some|these|those|total|well-trained|elite|active|able|young|enemy|hostile|allied|combat|regular|special|operations|forces|trained|military|frontline|front-line|ground|army|security|assault|infantry|construction|strong|crack|foreign|professional|experienced|seasoned|so-called|uniformed|armed|best|hardened|or|so|"',
  not: "not|never|no|without|hardly|none|neither|nor|didn't|don't|doesn't|cannot|can't|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't",
  former: 'the former|of the former',
  latter: 'the latter|of the latter',
  unit: 'days|day|weeks|week|months|month|years|year|hours|hour|minutes|minute|seconds|nights|km|kms|kilometers|kilometres|kilometer|kilometre|miles|mile|metres|meters|meter|metre|m|mm|cm|feet|foot|inches|yards|kg|kilos|kilograms|kilogram|tons|tonnes|ton|pounds|pound|litres|liters|hectares|hectare|acres|sq|square|degrees|degree|percent|per cent|%|pct|percentage|pc|dollars|dollar|euros|euro|rubles|roubles|ruble|rouble|won|hryvnia|hryvnias|yen|yuan|pence|cents|p.m|a.m|pm|am|p.m.|a.m.|gmt|utc|cest|et|hrs|kph|mph|knots|megawatts|mw|calories|mah|°|years-old|year-old|per-cent|decades|centuries|pages|words|times|rounds|million|billion|gb|mb|overs|runs|points|votes|seats',
  thing:
    'brigade|brigades|regiment|regiments|division|divisions|corps|battalion|battalions|company|companies|army|fleet|article|resolution|page|chapter|section|no|number|highway|route|ward|building|house|street|episode|unit|units|group army|guards|mechanized|mechanised|motor|motorized|airborne|naval|separate|rifle|marine|territorial|air|tank|tanks|vehicles|shells|drones|missiles|containers|howitzers|guns|ships|planes|aircraft|settlements|villages|apartments|flats|homes|copies|comments|likes|views|parallel|anniversary|century|package|session|meeting|meetings|sanctions|countries|nations|states|calls|clashes|strikes|attacks|assaults|battles|fronts|positions|tickets|dead heat',
  'by-now': 'then|now|since|so far|to date|by then|by now',
};

/** What tells of the circumstances of a count: time, comparison, doubt. Read apart from the parts, which they may overlap. */
export type Cue =
  | 'window'
  | 'rate'
  | 'increment'
  | 'back'
  | 'rose'
  | 'fell'
  | 'denial'
  | 'if'
  | 'other-war'
  | 'elsewhere'
  | 'fiction';

const CUES: Readonly<Record<Cue, string>> = {
  window:
    'of the week|of the day|of the night|in one night|in a night|overnight|in a single night|in one day|in a single day|in a day|over the past day|in the past day|past day|last day|over the day|in 24 hours|past 24 hours|last 24 hours|24 hours|in one week|in a week|this week|in a single week|over the past week|in the past week|past week|over the week|over the weekend|at the weekend|weekend|in one battle|in one strike|in a strike|in the strike|the strike|strike on|strikes on|single strike|one strike|airstrike|missile strike|missile strikes|drone strike|the attack|in one attack|an attack|ambush|in an ambush|assault|in one assault|in the assault|in one engagement|skirmish|raid|clash|clashes|firefight|in a single|within a day|within hours|in hours|hours of fighting|in two days|in three days|over two days|over three days|over four days|over five days|in five days|in four days|in a few days|in recent days|past few days|last few days|over three nights|three days|two days|in the last month|in the past month|last month alone|battle for|battle of|battle near|village of|near the village|one position|tree line|trench|per battle|yesterday alone|alone|bulletin|daily report|since sunday|since monday|since tuesday|since wednesday|since thursday|since friday|since saturday|since the weekend|since yesterday|since last week|explosion|blast|bombing|shelling|command post|training ground|convoy|in a fortnight|past fortnight|in one month|during the night|during the day|before breakfast|at dawn|by night|one sector|eight-hour|shelled|ambushed|that day|that night|same day|in the fighting for|fight for|tonight|exchange|repatriation|repatriated|embankment|one morning|in one go|single engagement|in a matter of|an hour|one hour|in under an hour|an afternoon|one afternoon|one evening|a single evening',
  rate: 'a day|per day|a week|per week|a month|per month|each day|each week|each month|every day|every week|every month|every single day|daily|weekly|monthly|a year|per year|annually|every year|each year|daily average|average|on average|per 24 hours|a night|per night|every night|day in , day out|each and every day|every single week|/day|/ day|/ month|/month|/week|/ week|apiece per month',
  increment:
    'another|additional|additionally|extra|more were|reinforcement|reinforcements|reinforced|second batch|third batch|second wave|third wave|new batch|fresh batch|next batch|first batch|batch|topped up|on top of|in addition to|fresh|newly|a further|further|new wave|new contingent|second contingent|third contingent|this time|second deployment|additional deployment|second group|latest batch|trainload|tranche|joined by|followed by|bolstered by',
  back: 'up from|down from|compared with|compared to|as against|initially|originally|previously|formerly|previous|prior|at first|used to|once|had put|had said|had estimated|had spoken|had given|had counted|had cited|had reported|last reported|months ago|a year ago|at the time|back then|earlier estimate|earlier figure|previous estimate|previous figure|the figure in|rather than|instead of|an earlier version|first said|first put|as recently as|as late as|old figure|old estimate|last time|revised from|earlier tally|previous tally|previous count|earlier count|had talked of|talked of|had announced|first disclosed|first announced|originally announced|had it at|had them at|had stood at|versus|vs|vs.|when it was',
  rose: 'rose|rises|risen|rise|grew|grown|grows|climbed|climbs|increased|increases|jumped|jumps|raised|raises|raise|upped|lifted|soared|swelled|doubled|tripled|growing|rising|going up|went up|gone up|revised|revises|revised upward|revised up|updated|upward|mounted|expanded|widened|surged|crept up|moved',
  fell: 'fell|falls|fallen|fall|lowered|lowers|lower|cut|cuts|reduced|reduces|dropped|drops|decreased|revised down|revised downward|dwindled|shrank|shrunk|fallen from|slashed|trimmed|downgraded|scaled back|scaled down',
  denial:
    "nothing to support|to support reports|to support the reports|to support the report|to back up reports|no information to|no basis for|not ours|nothing to confirm|unable to confirm|not in a position to confirm|no grounds for|no knowledge of|denied|denies|deny|denying|no evidence|no indication|no proof|no confirmation|rejected|rejects|dismissed|dismisses|dismissing|false|untrue|fake|nonsense|fabricated|a lie|lies|disputed|refuted|refutes|unfounded|debunked|not confirmed|is not true|not true|did not confirm|could not confirm|cannot confirm|can't corroborate|declined to confirm|would not confirm|not say|not said|not give|misread|misquoted|misattributed|exaggerated|hoax|mistranslated|invention|invented|made-up|made up|absurd|is wrong|was wrong|were wrong|wrongly|erroneously|mistakenly|incorrectly|in error|fiction",
  if: 'if|unless|whether|imagine|suppose|supposing|were it|in case|hypothetically|assuming|as if|had they',
  elsewhere:
    'demilitarised zone|demilitarized zone|dmz|demarcation line|mdl|inter-korean border|the land border|armistice|freedom shield|joint drills|joint exercise|joint exercises|annual exercise|annual exercises|annual drills|live-fire exercise|live-fire drills|defected|defection|defectors|defector|population|parade|football|stadium|world cup|kick-off|olympics|epidemic|outbreak|measles|influenza|pneumonia|covid|lottery|census|prison camp|prison camps|political prisoners|flood relief|reached the south|cross into the south|crossed into the south|fled to the south|arrived in the south|fighting in korea|fought in korea|died in korea|served in korea|killed in korea|war in korea',
  fiction:
    'novel|thriller|screenplay|film imagines|video game|board game|the game lets|in the game|wargame|war game|simulation|simulated|film critics|title card|box office|the plot|plot twist|playwright|the film opens|in the film|the movie|in the movie|science fiction|imagines|starring',
  'other-war':
    'floods|flood|flooding|earthquake|cyclone|hurricane|typhoon|wildfire|wildfires|landslide|shipwreck|plane crash|train crash|bus crash|korean war|vietnam war|vietnam|world war|world war ii|world war i|second world war|first world war|falklands|cold war|imjin|somme|gulf war|iraq war|afghanistan|iraq|gaza|yom kippur war|six-day war|chechnya|chechen war|winter war|civil war|balkans|angola|sudan|south sudan|congo|syria|lebanon|rakhine|myanmar|d-day|stalingrad|normandy|1943|1950s|1960s|1970s|1980s|1990s|nineteenth century|yemen|ethiopia|tigray|haiti|mali',
};

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
  'incl gen lt col maj capt sgt cpl pvt brig adm cmdr mr mrs ms dr prof sen rep reps gov st no nos vs etc approx ca jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp dept est fig vol op ft mt hon rev jr sr n.k u.s u.k u.n i.e e.g u.s. u.k. u.n. n.k. d.c. d.c a.m. e.g. i.e. n s obl p kp vice'.split(
    ' ',
  ),
);
