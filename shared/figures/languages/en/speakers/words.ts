/** A list of words divided by spaces. */
export const words = (listed: string): ReadonlySet<string> => new Set(listed.split(' '));

/** Titles before a name. */
export const TITLES = words(
  'mr mrs ms miss dr sir lord lady gen general lt lieutenant col colonel maj major capt captain sgt sergeant staff prof professor brig brigadier adm admiral cllr rep reps representative president minister mp retd senator sen lawmaker',
);

/** Capitalised words that end no name. */
export const NO_NAMES = words(
  `${[...TITLES].join(' ')} the a an i we region oblast war army corps brigade regiment soldiers koreans troops day eve year christmas boxing easter parliament assembly congress house g eu un ngo x q a p e ` +
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december gmt utc cest et correction corrections update related photo note editor reminder read watch listen caption source sources breaking analysis opinion exclusive telegram facebook twitter english street road question',
);

/** Words that begin a sentence with a capital and are no name. */
export const COMMON_OPENINGS = words(
  'the a an in on at of for from by with without and but or so yet as if when while since after before during about around some many most more less over up down out off under between both each all any no not none nothing it its he his she her they their we our you your i my this that these those there here what which who whom whose why how where then now today yesterday tomorrow still also only even just perhaps maybe however moreover meanwhile another other others such several two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens dead killed wounded injured casualties losses reports sources officials analysts experts observers troops soldiers well according among almost nearly roughly approximately earlier later independent',
);
